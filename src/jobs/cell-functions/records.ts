/** The records of an office whose tabs came as ranges: what isn't given is empty or its default. */
import type { PracticeRecords } from '../../domain/book';
import type { CivilDay } from '../../domain/calendar';
import type { Introducers } from '../../domain/clients/introduced';
import type { Cell, Grid } from '../../sheets/cell';
import { readerOf } from '../../sheets/field';
import { civilDate } from '../../sheets/fields/days';
import type { Locale } from '../../sheets/locale';
import { absentTable } from '../../sheets/read';
import { quoteCell } from '../../sheets/read-row';
import { readSettings } from '../../sheets/settings';
import type { ColumnKey, RowOf } from '../../sheets/table';
import { tables } from '../../sheets/tables';
import { introducersIn } from '../introducers';
import { recordsOf } from '../records';
import { resolveNames } from '../resolve-names';
import { badArgument, readRange, withEveryId, type BadArgument } from './range';

/** What every cell function is given, each argument by its name; [] is an argument that was left out. */
export type CellArguments = {
  readonly contacts: Grid;
  readonly sales: Grid;
  readonly touches: Grid;
  readonly day: Cell;
  readonly plan: Grid;
  readonly settings: Grid;
  readonly alliances: Grid;
};

type ContactRow = RowOf<typeof tables.contacts>;

export type RangeRecords = {
  readonly ok: true;
  readonly today: CivilDay;
  readonly records: PracticeRecords;
  /** Whom contacts were introduced by, found where somebody asks. */
  readonly introducers: () => Introducers;
  /** Each with an id. */
  readonly contacts: readonly ContactRow[];
  /** The line that the first row of the range of contacts has as a tab. */
  readonly firstLine: number;
  /** Whether that row holds the headers. */
  readonly hasHeaders: boolean;
};

type Wanted<Name extends 'contacts' | 'sales' | 'touches'> = ReadonlySet<ColumnKey<(typeof tables)[Name]>>;

/** By these a name finds its contact. */
const NAMING = ['id', 'name', 'email', 'company'] as const;
/** All that the functions go by on the tabs that grow long: reading a column of 10,000 rows takes its time. */
const CONTACTS: Wanted<'contacts'> = new Set([
  ...NAMING,
  ...(['kind', 'status', 'statusByHand', 'tierByHand', 'feeling', 'isDraining'] as const),
  ...(['household', 'introducedBy', 'added', 'invitedOn', 'cultivation', 'worriedAbout'] as const),
]);
const SALES: Wanted<'sales'> = new Set(['date', 'contact', 'contactId', 'amount']);
const TOUCHES: Wanted<'touches'> = new Set([
  ...(['id', 'date', 'contact', 'contactId', 'touch', 'result', 'mood', 'minutes', 'nextDate'] as const),
]);
/** The ranges as tabs; the first that can't be read is the answer. */
function readRanges(given: CellArguments, locale: Locale) {
  if (given.contacts.length === 0)
    return badArgument('contacts', { found: 'nothing', expected: `the range of ${tables.contacts.name}` });
  const contacts = readRange('contacts', tables.contacts, given.contacts, locale, CONTACTS);
  if (!contacts.ok) return contacts;
  const sales = readRange('sales', tables.sales, given.sales, locale, SALES);
  if (!sales.ok) return sales;
  const touches = readRange('touches', tables.touches, given.touches, locale, TOUCHES);
  if (!touches.ok) return touches;
  const plan = readRange('plan', tables.plan, given.plan, locale);
  if (!plan.ok) return plan;
  const settings = readRange('settings', tables.settings, given.settings, locale);
  if (!settings.ok) return settings;
  const alliances = readRange('alliances', tables.alliances, given.alliances, locale);
  if (!alliances.ok) return alliances;
  return { ok: true, contacts, sales, touches, plan, settings, alliances } as const;
}

type Ranges = Extract<ReturnType<typeof readRanges>, { ok: true }>;

/** The tabs with an id on every row that needs one, as a job would find them. */
function tabsFrom({ contacts, sales, touches, plan, alliances }: Ranges) {
  const nobodyElse = () => [...sales.reading.rows, ...touches.reading.rows].map(({ contactId }) => contactId);
  return {
    contacts: withEveryId(contacts.reading, nobodyElse),
    sales: sales.reading,
    touches: withEveryId(touches.reading, () => []),
    plan: plan.reading,
    alliances: alliances.reading,
    dates: absentTable(tables.dates),
    introductions: absentTable(tables.introductions),
    lunches: absentTable(tables.lunches),
    needs: absentTable(tables.needs),
    notCallingBack: absentTable(tables.notCallingBack),
    letters: absentTable(tables.letters),
    drafts: absentTable(tables.drafts),
    doNotWrite: absentTable(tables.doNotWrite),
  };
}

/** The records that the ranges hold. A bad setting is an error, as it is for every job; a bad cell counts as blank. */
export function readRecords(given: CellArguments, locale: Locale): RangeRecords | BadArgument {
  const today = readerOf(civilDate(), locale)(given.day);
  if (today == null)
    return badArgument('day', { found: quoteCell(given.day), expected: 'a date, such as Start!B2' });
  const ranges = readRanges(given, locale);
  if (!ranges.ok) return ranges;
  const settings = readSettings(ranges.settings.reading);
  const [problem] = settings.problems;
  if (problem) return badArgument('settings', problem);

  const { office, directory } = resolveNames({ tables: tabsFrom(ranges) });
  const { rows } = office.tables.contacts;
  const { hasHeaders } = ranges.contacts;
  return {
    ok: true,
    today,
    records: recordsOf({ tables: office.tables, settings: settings.value, today }),
    introducers: () => introducersIn(rows, directory).introducers,
    contacts: rows,
    firstLine: hasHeaders ? 1 : 2,
    hasHeaders,
  };
}
