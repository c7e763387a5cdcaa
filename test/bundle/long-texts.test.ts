/**
 * A cell holds 49,000 characters: whatever they are, and in whichever column they stand, no run of the built
 * add-in stops for them, or is held up by a pattern that tries each of them with each other.
 */
import type { Content, OfficeState } from '../../local/host/state';
import { tables } from '../../src/sheets/tabs/tables';
import type { AnyTable } from '../../src/sheets/declare/table';
import { theAddIn, type Item } from '../support/built';
import { aHostedOffice, on, shown } from '../support/hosted';
import { PRINCIPAL } from '../support/letter-office';

const press = theAddIn();

const LENGTH = 49_000;
const TEXTS: Readonly<Record<string, string>> = {
  'brackets that nobody closes': '('.repeat(LENGTH),
  'a list of ones': '1,'.repeat(LENGTH / 2),
  'no, and again no': 'no '.repeat(LENGTH / 3),
  blanks: `${' '.repeat(LENGTH)}x`,
};
/** What keeps a row going, so that the long text beside it is read. */
const KEPT: Readonly<Record<string, Content>> = {
  name: 'Ann Ames',
  kind: 'Alliance',
  statusByHand: '',
  isDraining: false,
  tags: '',
  date: on('2026-11-20'),
  dateByHand: on('2026-12-03'),
  guestsByHand: 'Ann Ames',
  result: 'Reached',
};
const LEFT: ReadonlySet<AnyTable> = new Set<AnyTable>([tables.journal, tables.settings, tables.touchPlan]);

/** Every tab with a row in which each column that people type into holds the text. */
function anOffice(text: string): OfficeState {
  const tabs = Object.values<AnyTable>(tables).flatMap((table) => {
    const columns = Object.entries(table.columns).filter(([, { owner }]) => owner === 'yours');
    if (LEFT.has(table) || columns.length === 0) return [];
    const above = Array.from({ length: table.headerLine - 1 }, (): Content[] => []);
    const cells = columns.map(([key, { field }]): Content => {
      if (table !== tables.contacts && field.entry.kind === 'contact') return 'Ann Ames';
      return KEPT[key] ?? text;
    });
    return [[table.name, [...above, columns.map(([, { header }]) => header), cells]] as const];
  });
  const state = aHostedOffice({
    ...Object.fromEntries(tabs),
    Settings: [
      ['Setting', 'Value'],
      ['Principal name', 'Pat'],
      ['Principal email', PRINCIPAL],
      ['Who we want to meet', text.trim()],
    ],
  });
  state.user = PRINCIPAL;
  for (const sheet of state.book.sheets)
    sheet.maxColumns = Math.max(26, ...sheet.cells.map(({ length }) => length));
  return state;
}

const ITEMS: readonly Item[] = ['the daily run', 'Lunches > Plan', 'Brief', 'Who would like this?'];
/** Of the processor's time, whoever else wants it; trying each with each takes half a minute. */
const MOST_SECONDS = 12;

test.each(Object.entries(TEXTS))('%s', (_, text) => {
  const state = anOffice(text);
  const started = process.cpuUsage();

  const told = ITEMS.map((item) => press(state, item).told);

  expect(told.filter((each) => /failed|undefined|NaN/.test(each)).map((each) => each.slice(0, 200))).toEqual(
    [],
  );
  expect(process.cpuUsage(started).user / 1_000_000).toBeLessThan(MOST_SECONDS);
  expect(
    Math.max(
      ...shown(state, 'Brief')
        .flat()
        .map(({ length }) => length),
    ),
  ).toBeLessThan(1_000);
});
