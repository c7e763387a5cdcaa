/**
 * What offices have in their tabs, and Google treats in ways of its own: formulas that name rows, what
 * formulas fill, merged cells, filters, what others protect, and what a form writes to. The built add-in
 * works beside them, or says that it can't, and Undo gives all of it back.
 */
import { formula, type OfficeState, type SheetState } from '../../local/host/state';
import { addFilterView, columnByHeader } from '../../local/host/person';
import { copyOf, theAddIn, type Item } from '../support/built';
import { contentOf, differences } from '../support/content';
import { inTheSheet, sheetIn } from '../support/in-the-sheet';
import { tabOf } from '../support/hosted';
import { aSettledMonday, COLLEAGUE, withListToImport } from '../support/settled-monday';

const press = theAddIn();
const MONDAY = aSettledMonday(press);

/** Adds a column of the office's own behind all others, with a formula for each row. */
function ownColumn(state: OfficeState, tab: string, formulaFor: (row: number) => string): void {
  const sheet = tabOf(state, tab);
  const headerRow = Math.max(1, sheet.frozenRows);
  const width = Math.max(...sheet.cells.map(({ length }) => length));
  sheet.maxColumns = Math.max(sheet.maxColumns, width + 1);
  sheet.cells.forEach((cells, index) => {
    while (cells.length < width) cells.push('');
    if (index === headerRow - 1) cells.push('Mine');
    else if (index >= headerRow && cells.some((cell) => cell !== '' && cell !== false))
      cells.push(formula(formulaFor(index + 1)));
  });
}

type Situation = readonly [string, (state: OfficeState) => void];

const SITUATIONS: readonly Situation[] = [
  [
    'formulas that name their own row',
    (state) => {
      ownColumn(state, 'Contacts', (row) => `="About "&A${row}`);
      ownColumn(state, 'This week', (row) => `=B${row}&$B$${row}`);
    },
  ],
  [
    'a tab of formulas that name contacts',
    (state) =>
      inTheSheet(state, state.user, (book) => {
        book
          .insertSheet('Mine')
          .getRange('A1:A4')
          .setFormulas([['=Contacts!A2'], ['=Contacts!A5'], ['=Contacts!A9'], ['=SUM(Contacts!A2:A9)']]);
      }),
  ],
  [
    'a column that a formula fills',
    (state) =>
      inTheSheet(state, state.user, (book) => {
        const sheet = sheetIn(book, 'Contacts');
        const place = sheet.getLastColumn() + 2;
        if (place > sheet.getMaxColumns())
          sheet.insertColumnsAfter(sheet.getMaxColumns(), place - sheet.getMaxColumns());
        sheet.getRange(1, place).setValue('Twice');
        sheet.getRange(2, place).setFormula('=ARRAYFORMULA(A2:A11)');
      }),
  ],
  [
    'merged cells beside the list',
    (state) =>
      inTheSheet(state, state.user, (book) => {
        const sheet = sheetIn(book, 'Contacts');
        const place = sheet.getLastColumn() + 2;
        if (place + 1 > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), 2);
        sheet.getRange(3, place, 4, 1).merge().setValue('our best');
      }),
  ],
  [
    'cells of a list that are merged over several rows',
    (state) =>
      inTheSheet(state, state.user, (book) => {
        const sheet = sheetIn(book, 'Contacts');
        sheet.getRange(4, columnByHeader(tabOf(state, 'Contacts'), 'Area') ?? 1, 3, 1).merge();
      }),
  ],
  [
    'a line that is merged across',
    (state) =>
      inTheSheet(state, state.user, (book) => void sheetIn(book, 'This week').getRange('A1:F1').merge()),
  ],
  [
    'a filter view',
    (state) => {
      const area = { row: 1, column: 1, numRows: 9, numColumns: 6 };
      addFilterView(tabOf(state, 'Contacts'), { name: 'Chicago', area });
      addFilterView(tabOf(state, 'This week'), { name: 'mine', area: { ...area, row: 2 } });
    },
  ],
  [
    'a filter',
    (state) =>
      inTheSheet(state, state.user, (book) => {
        const sheet = sheetIn(book, 'Contacts');
        sheet.getDataRange().createFilter();
        sheet.hideRows(4);
      }),
  ],
  [
    'a column that somebody else protects',
    (state) =>
      inTheSheet(state, COLLEAGUE, (book) => void sheetIn(book, 'Contacts').getRange('A:C').protect()),
  ],
  [
    'a tab that somebody else protects',
    (state) => inTheSheet(state, COLLEAGUE, (book) => void sheetIn(book, 'This week').protect()),
  ],
  [
    'a list that a form writes',
    (state) => {
      tabOf(state, 'Contacts').formUrl = 'https://forms.example/one';
    },
  ],
];

const ITEMS: readonly (readonly [Item, readonly string[]])[] = [
  ['the daily run', []],
  ['Release…', ['Cy Cole', 'They moved away', 'yes']],
  ['Import contacts…', ['1', 'yes', 'yes', 'yes']],
];

/** Every formula, by its tab and by what stands on its row, which it names as its own. */
const formulasIn = ({ book }: OfficeState): string[] =>
  book.sheets
    .filter(({ name }) => !name.startsWith('Cultivate'))
    .flatMap((sheet) =>
      sheet.cells.flatMap((cells, index) => {
        const row = cells
          .map((cell) => (typeof cell === 'string' ? cell : ''))
          .join(' ')
          .trim();
        const own = new RegExp(`(?<=[A-Z]\\$?)${index + 1}(?!\\d)`, 'g');
        return cells.flatMap((cell, column) =>
          typeof cell === 'object' && cell.kind === 'formula'
            ? [`${sheet.name}, ${row}, ${column + 1}: ${cell.source.replace(own, '{row}')}`]
            : [],
        );
      }),
    )
    .sort();

const errorsIn = (state: OfficeState): string[] => [
  ...formulasIn(state).filter((source) => source.includes('#REF!')),
  ...state.book.sheets.flatMap((sheet: SheetState) =>
    sheet.cells.flatMap((cells) =>
      cells.flatMap((cell) =>
        typeof cell === 'object' && cell.kind === 'formula' && cell.shown === '#REF!'
          ? [`${sheet.name} ${cell.source}`]
          : [],
      ),
    ),
  ),
];

/** Formulas of the column Mine that name another row than their own. */
const astray = (state: OfficeState): string[] =>
  formulasIn(state).filter((text) => /: =("About|B)/.test(text) && !text.includes('{row}'));

describe.each(SITUATIONS)('%s', (_, arrange) => {
  test.each(ITEMS)('%s, and Undo', (item, answers) => {
    const state = withListToImport(MONDAY);
    arrange(state);
    const before = copyOf(state);

    const { told } = press(state, item, { answers, faults: {} });
    const after = copyOf(state);
    const isDone = !told.includes('failed');
    const back = press(state, isDone ? 'Undo last run' : 'About and permissions');

    expect(back.told).not.toContain("can't be taken back");
    expect(errorsIn(after)).toEqual([]);
    expect(astray(after)).toEqual([]);
    expect(differences(contentOf(state), contentOf(before))).toEqual([]);
    expect(formulasIn(state)).toEqual(formulasIn(before));
  });
});
