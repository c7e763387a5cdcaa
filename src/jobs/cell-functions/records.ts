/** The records of an office whose tabs came as ranges: what isn't given is empty or its default. */
import type { PracticeRecords } from '../../domain/clients/household/book';
import type { CivilDay } from '../../domain/calendar/civil-day';
import type { Introducers } from '../../domain/clients/household/introduced';
import type { Cell, Grid } from '../../sheets/cells/cell';
import { readerOf } from '../../sheets/declare/field';
import { civilDate } from '../../sheets/declare/fields/days';
import type { Locale } from '../../sheets/cells/locale';
import { absentTable } from '../../sheets/read/read';
import { quoteCell } from '../../sheets/read/read-row';
import { readSettings } from '../../sheets/read/settings';
import type { ColumnKey, RowOf } from '../../sheets/declare/table';
import { tables, type TableName, type Tables } from '../../sheets/tabs/tables';
import { introducersIn } from '../clients/introducers';
import { recordsOf } from '../pipeline/records';
import { resolveNames } from '../pipeline/resolve-names';
import { badArgument, readRange, withEveryId, type BadArgument, type ReadRange } from './range';

/** The tabs that cell functions are given as ranges; an argument is called as its tab. */
type RangeName = Exclude<
  TableName,
  'thisWeek' | 'letters' | 'drafts' | 'dates' | 'given' | 'hardToReach' | 'noEmailList' | 'journal'
>;

/** What a cell function is given, each argument by its name; [] is an argument that was left out. */
export type CellArguments = Readonly<Record<RangeName, Grid>> & {
  readonly day: Cell;
  /** The names of columns, where others are asked for than the function gives by itself. */
  readonly columns: Grid;
};

type ContactRow = RowOf<typeof tables.contacts>;
type LunchRow = RowOf<typeof tables.lunches>;

export type RangeRecords = {
  readonly ok: true;
  readonly today: CivilDay;
  readonly records: PracticeRecords;
  /** Whom contacts were introduced by, found where somebody asks. */
  readonly introducers: () => Introducers;
  /** Each with an id. */
  readonly contacts: readonly ContactRow[];
  /** Each with a key. */
  readonly lunches: readonly LunchRow[];
  /** The line that the first row of the range of contacts has as a tab. */
  readonly firstLine: number;
  /** Whether that row holds the headers. */
  readonly hasHeaders: boolean;
};

/**
 * The columns that a function goes by, of the tabs that grow long: reading a column of 10,000 rows takes its
 * time.
 */
export type Wanted = { readonly [Name in RangeName]?: ReadonlySet<ColumnKey<Tables[Name]>> };

/** By these a name finds its contact. */
const NAMING = ['id', 'name', 'email', 'company'] as const;

/** What clients are judged by, and what says when something is due. */
export const FOR_JUDGING: Wanted = {
  contacts: new Set([
    ...NAMING,
    ...(['kind', 'status', 'statusByHand', 'tierByHand', 'feeling', 'isDraining'] as const),
    ...(['emailConsent', 'noCalls'] as const),
    ...(['household', 'introducedBy', 'added', 'invitedOn', 'cultivation', 'worriedAbout'] as const),
  ]),
  sales: new Set(['date', 'contact', 'contactId', 'amount', 'beforeCultivate']),
  touches: new Set([
    ...(['id', 'date', 'contact', 'contactId', 'touch', 'result', 'mood', 'minutes', 'nextDate'] as const),
  ]),
};

/** What the year goes by besides: the mass e-mail asks for an address. */
export const FOR_YEARS: Wanted = {
  ...FOR_JUDGING,
  contacts: new Set([...(FOR_JUDGING.contacts ?? []), 'otherEmails']),
};

/** What lunches are planned by; the tier is the one that stands on the tab, as for the job. */
export const FOR_LUNCHES: Wanted = {
  contacts: new Set([
    ...NAMING,
    ...(['kind', 'status', 'statusByHand', 'tier', 'tierByHand', 'feeling', 'isDraining'] as const),
    ...(['emailConsent', 'noCalls'] as const),
    ...(['household', 'profession', 'hobbies', 'sports', 'pastimes'] as const),
    ...(['invitedOn', 'cultivation'] as const),
  ]),
  // Who has bought is a client without a Kind.
  sales: new Set(['date', 'contact', 'contactId']),
  touches: new Set(['id', 'date', 'contact', 'contactId', 'touch', 'result', 'sourceKey']),
};

/** The ranges as tabs; the first that can't be read is the answer. */
function readRanges(
  given: CellArguments,
  reader: { readonly locale: Locale; readonly today: CivilDay },
  wanted: Wanted,
) {
  if (given.contacts.length === 0)
    return badArgument('contacts', { found: 'nothing', expected: `the range of ${tables.contacts.name}` });
  const bad: BadArgument[] = [];
  const read = <Name extends RangeName>(name: Name): ReadRange<Tables[Name]> => {
    const range = readRange(name, tables[name], given[name], reader, wanted[name]);
    if (range.ok) return range;
    bad.push(range);
    return { reading: absentTable(tables[name]), hasHeaders: false };
  };
  const ranges = {
    contacts: read('contacts'),
    sales: read('sales'),
    touches: read('touches'),
    touchPlan: read('touchPlan'),
    settings: read('settings'),
    alliances: read('alliances'),
    lunches: read('lunches'),
    introductions: read('introductions'),
    needs: read('needs'),
  };
  return bad[0] ?? ({ ok: true, ranges } as const);
}

type Ranges = Extract<ReturnType<typeof readRanges>, { ok: true }>['ranges'];

/** Contacts that other tabs know of, whether they still stand on Contacts or not. */
const idsKnown = ({ sales, touches, alliances, introductions, needs, lunches }: Ranges): string[] => [
  ...[...sales.reading.rows, ...touches.reading.rows].map(({ contactId }) => contactId),
  ...[...alliances.reading.rows, ...needs.reading.rows].map(({ contactId }) => contactId),
  ...introductions.reading.rows.flatMap(({ allianceId, personId }) => [allianceId, personId]),
  ...lunches.reading.rows.flatMap(({ guestIds }) => guestIds),
];

/** The tabs with an id on every row that needs one, as a job would find them. */
function tabsFrom(ranges: Ranges) {
  return {
    contacts: withEveryId(ranges.contacts.reading, () => idsKnown(ranges)),
    sales: ranges.sales.reading,
    touches: withEveryId(ranges.touches.reading, () => []),
    touchPlan: ranges.touchPlan.reading,
    alliances: ranges.alliances.reading,
    lunches: withEveryId(ranges.lunches.reading, () => []),
    introductions: ranges.introductions.reading,
    needs: ranges.needs.reading,
    given: absentTable(tables.given),
    dates: absentTable(tables.dates),
    hardToReach: absentTable(tables.hardToReach),
    letters: absentTable(tables.letters),
    drafts: absentTable(tables.drafts),
    noEmailList: absentTable(tables.noEmailList),
  };
}

/**
 * The records that the ranges hold. A bad setting is an error, as it is for every job; a bad cell counts as
 * blank.
 *
 * @param wanted the columns that are read of the tabs that it names; of the others all are
 */
export function readRecords(
  given: CellArguments,
  locale: Locale,
  wanted: Wanted,
): RangeRecords | BadArgument {
  const today = readerOf(civilDate(), locale)(given.day);
  if (today == null)
    return badArgument('day', { found: quoteCell(given.day), expected: 'a date, such as Start!B2' });
  const read = readRanges(given, { locale, today }, wanted);
  if (!read.ok) return read;
  const settings = readSettings(read.ranges.settings.reading);
  const [problem] = settings.problems;
  if (problem) return badArgument('settings', problem);

  const { office, directory } = resolveNames({ tables: tabsFrom(read.ranges) });
  const { rows } = office.tables.contacts;
  const { hasHeaders } = read.ranges.contacts;
  return {
    ok: true,
    today,
    records: recordsOf({ tables: office.tables, settings: settings.value, today }),
    introducers: () => introducersIn(rows, directory).introducers,
    contacts: rows,
    lunches: office.tables.lunches.rows,
    firstLine: hasHeaders ? 1 : 2,
    hasHeaders,
  };
}
