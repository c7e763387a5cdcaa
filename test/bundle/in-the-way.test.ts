/**
 * What people have set up in a tab and Google lets no run past: cells that are merged over several rows, what
 * others protect. The run says which tab and which cells, leaves nothing half written, and does its work once
 * they are out of the way. Undo, too, waits for that, and takes back no other run instead.
 */
import type { OfficeState } from '../../local/host/state';
import { columnByHeader } from '../../local/host/person';
import { copyOf, theAddIn, type Item } from '../support/built';
import { contentOf, differences } from '../support/content';
import { tabOf } from '../support/hosted';
import { inTheSheet, sheetIn } from '../support/in-the-sheet';
import { aSettledMonday, COLLEAGUE, withListToImport } from '../support/settled-monday';

const press = theAddIn();
const MONDAY = aSettledMonday(press);
const anOffice = (): OfficeState => withListToImport(MONDAY);

type Hindrance = {
  readonly put: (state: OfficeState) => void;
  readonly takeAway: (state: OfficeState) => void;
};

/** Cells that somebody merges, so many rows from a line on; a negative one counts from the last row. */
const merged = (tab: string, header: string | null, line: number, rows: number): Hindrance => {
  let place = '';
  return {
    put: (state) =>
      inTheSheet(state, state.user, (book) => {
        const sheet = sheetIn(book, tab);
        const beside = sheet.getLastColumn() + 2;
        if (beside > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), 2);
        const column = header === null ? beside : (columnByHeader(tabOf(state, tab), header) ?? beside);
        const range = sheet.getRange(line < 0 ? sheet.getLastRow() + line : line, column, rows, 1);
        place = range.merge().getA1Notation();
      }),
    takeAway: (state) =>
      inTheSheet(state, state.user, (book) => void sheetIn(book, tab).getRange(place).breakApart()),
  };
};

/** What a colleague keeps for themselves; without cells the whole tab. */
const guarded = (tab: string, cells: string | null): Hindrance => ({
  put: (state) =>
    inTheSheet(state, COLLEAGUE, (book) => {
      const sheet = sheetIn(book, tab);
      void (cells === null ? sheet.protect() : sheet.getRange(cells).protect());
    }),
  takeAway: (state) => {
    const sheet = tabOf(state, tab);
    sheet.protections = sheet.protections.filter(({ editors }) => !editors.includes(COLLEAGUE));
  },
});

const IMPORT: readonly [Item, readonly string[]] = ['Import contacts…', ['1', 'yes', 'yes', 'yes']];
const RELEASE: readonly [Item, readonly string[]] = ['Release…', ['Cy Cole', 'They moved away', 'yes']];
const DAILY: readonly [Item, readonly string[]] = ['the daily run', []];

const ROWS = 'is merged over several rows, so that no row can be moved there: unmerge it';
const GUARDED = 'is protected by somebody else: they have to let you edit it';

type Refused = readonly [string, Hindrance, readonly [Item, readonly string[]], readonly string[]];
const REFUSED: readonly Refused[] = [
  [
    'a merged note beside the end of the list',
    merged('Contacts', null, -1, 5),
    IMPORT,
    ['On "Contacts", ', ROWS],
  ],
  ['a merged note beside the call sheet', merged('This week', null, 4, 4), DAILY, ['On "This week", ', ROWS]],
  ['results that are merged', merged('This week', 'Result', 4, 3), DAILY, ['On "This week", D4:D6 ', ROWS]],
  ['rows that others protect', guarded('This week', '4:5'), DAILY, ['On "This week", 4:5 ', GUARDED]],
  ['a column that others protect', guarded('Contacts', 'H:H'), IMPORT, ['On "Contacts", H:H ', GUARDED]],
  ['a tab that others protect', guarded('Touches', null), DAILY, ['The tab "Touches" ', GUARDED]],
  ['Start, which others protect', guarded('Start', null), RELEASE, ['The tab "Start" ', GUARDED]],
];

/** What a run tells; that of the daily run goes to its owner by mail. */
const toldBy = (state: OfficeState, [item, answers]: readonly [Item, readonly string[]]): string =>
  press(state, item, { answers, faults: {} }).told;

test.each(REFUSED)('%s: said, nothing written, and done once it is gone', (_, hindrance, run, words) => {
  const state = anOffice();
  const undisturbed = copyOf(state);
  hindrance.put(state);
  const before = copyOf(state);

  const told = toldBy(state, run);
  const after = copyOf(state);
  hindrance.takeAway(state);
  const again = toldBy(state, run);

  for (const each of words) expect(told).toContain(each);
  expect(differences(contentOf(after), contentOf(before))).toEqual([]);
  expect(again).toBe(toldBy(undisturbed, run));
});

test.each<readonly [string, Hindrance, string]>([
  ['merged cells', merged('Contacts', null, -1, 5), ROWS],
  ['others’ protection', guarded('Contacts', 'H:H'), GUARDED],
])('Undo past %s: said, waits, and takes back that run alone', (_, hindrance, words) => {
  const state = anOffice();
  const before = copyOf(state);
  press(state, IMPORT[0], { answers: IMPORT[1] });
  hindrance.put(state);

  const { told } = press(state, 'Undo last run', { faults: {} });
  hindrance.takeAway(state);
  const back = press(state, 'Undo last run');

  expect(told).toContain(words);
  expect(back.told).toContain('took back "Import contacts…"');
  expect(back.told).not.toContain('"Daily run"');
  expect(differences(contentOf(state), contentOf(before))).toEqual([]);
});

test('Undo that can’t be done at all says so, and takes back no other run for it', () => {
  const state = anOffice();
  press(state, IMPORT[0], { answers: IMPORT[1] });
  merged('Contacts', null, -1, 5).put(state);
  const before = copyOf(state);

  press(state, 'Undo last run', { faults: {} });
  const { told } = press(state, 'Undo last run', { faults: {} });

  expect(told).toContain('"Import contacts…" of 2026-11-23');
  expect(told).toContain("can't be taken back");
  expect(differences(contentOf(state), contentOf(before))).toEqual([]);
});

describe('an ID column whose cells keep no id', () => {
  const keepsNone: readonly (readonly [string, (state: OfficeState) => void])[] = [
    ['merged cells', merged('Contacts', 'ID', 4, 3).put],
    [
      'formulas that show nothing',
      (state) =>
        inTheSheet(state, state.user, (book) => {
          const column = columnByHeader(tabOf(state, 'Contacts'), 'ID') ?? 1;
          sheetIn(book, 'Contacts')
            .getRange(5, column, 2, 1)
            .setFormulas([['=""'], ['=""']]);
        }),
    ],
  ];

  test.each(keepsNone)('%s: nobody is said to be released who isn’t', (_, arrange) => {
    const state = anOffice();
    arrange(state);
    const before = copyOf(state);

    const told = toldBy(state, RELEASE);

    expect(told).toContain(
      'stopped before it changed anything. Contacts, row 5, ID: found a cell in which no id can',
    );
    expect(differences(contentOf(state), contentOf(before))).toEqual([]);
  });

  test.each(keepsNone)('%s: a new person stays a new one, and the day goes on', (_, arrange) => {
    const state = anOffice();
    arrange(state);

    expect(toldBy(state, IMPORT)).toContain('1 new, 0 changed');
    expect(toldBy(state, DAILY)).toContain('2 rows have problems: see Check the workbook.');
  });
});

test('cells that were merged in rows which are gone stand in the way of no other row', () => {
  const state = anOffice();
  const list = tabOf(state, 'Export');
  list.cells.push(['Yan Yale', 'yan@example.com', '555-0198']);
  const before = copyOf(state);
  press(state, IMPORT[0], { answers: IMPORT[1] });
  merged('Contacts', 'Area', -1, 2).put(state);
  press(state, 'Undo last run');
  list.cells.pop();
  press(state, IMPORT[0], { answers: IMPORT[1] });

  const { told } = press(state, 'Undo last run', { faults: {} });

  list.cells.push(['Yan Yale', 'yan@example.com', '555-0198']);
  expect(told).toContain('Took back "Import contacts…"');
  expect(differences(contentOf(state), contentOf(before))).toEqual([]);
});
