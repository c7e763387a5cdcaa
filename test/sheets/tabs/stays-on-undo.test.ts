import { staysOnUndo, tables, PAGES } from '../../../src/sheets/tabs/tables';

test('Undo leaves the lines on Start, the drafts, and who wants no letters', () => {
  const names = [...PAGES, ...Object.values(tables).map(({ name }) => name)];

  expect(names.filter(staysOnUndo)).toEqual(['Start', 'Drafts', 'No email list']);
});

test('of other tabs it leaves what tells of drafts that were made and of guests who were invited', () => {
  const columns = Object.values(tables).flatMap((table) =>
    Object.values(table.columns).flatMap((column) =>
      column.staysOnUndo ? [`${table.name}: ${column.header}`] : [],
    ),
  );

  expect(columns).toEqual([
    'Lunches: Invitation',
    'Lunches: Invited by',
    'Letters: State',
    'Letters: Counts',
  ]);
});
