/**
 * Start leads an office from an empty spreadsheet to its first call sheet and its first letter: each next
 * step names the item to click.
 */
import type { Content, OfficeState } from '../../local/host/state';
import { MENU } from '../../src/menu';
import { theAddIn, type Item } from '../support/built';
import { aHostedOffice, shown, tabOf } from '../support/hosted';
import { morningOf } from '../support/small-office';

const press = theAddIn();

function anEmptySpreadsheet(): OfficeState {
  const office = aHostedOffice({ Sheet1: [] });
  office.now = morningOf('2026-11-23');
  return office;
}
const valueOf = (office: OfficeState, label: string): string =>
  shown(office, 'Start').find(([first]) => first === label)?.[1] ?? '';
const nextStep = (office: OfficeState): string => valueOf(office, 'Next step');
const tabInFront = ({ book }: OfficeState): string | undefined =>
  book.sheets.find(({ id }) => id === book.activeSheetId)?.name;

/** The items of the menu that a text names, by their paths. */
function itemsIn(text: string): string[] {
  const paths = MENU.flatMap((entry) =>
    'items' in entry ? entry.items.map(({ label }) => `${entry.label} > ${label}`) : [entry.label],
  );
  return paths.filter((path) => text.includes(`Cultivate > ${path}`));
}

function paste(office: OfficeState, names: readonly string[]): void {
  const { cells } = tabOf(office, 'Contacts');
  const width = cells[0]?.length ?? 0;
  for (const name of names) cells.push([name, ...Array<Content>(width - 1).fill('')]);
}
function setSetting(office: OfficeState, setting: string, value: string): void {
  const { cells } = tabOf(office, 'Settings');
  const line = cells.findIndex(([name]) => name === setting);
  cells[line] = Object.assign([...(cells[line] ?? [])], { 1: value });
}

test('from an empty spreadsheet to a call sheet, a daily run and a letter, by what Start says next', () => {
  const office = anEmptySpreadsheet();
  /** Does what a person has to, then clicks the one item that Start names. */
  const go = (item: Item, path: string, answers: readonly string[], before = (): void => undefined) => {
    expect(itemsIn(nextStep(office))).toEqual([path]);
    before();
    press(office, item, { answers });
  };
  press(office, 'This workbook', { answers: ['yes'] });
  expect(tabInFront(office)).toBe('Start');

  expect(nextStep(office)).toContain('Contacts');
  go('Build or refresh', 'This week > Build or refresh', ['2'], () => paste(office, ['Ann Lee', 'Bo Kim']));
  expect(shown(office, 'This week').length).toBeGreaterThan(2);

  expect(nextStep(office)).toContain('Settings');
  go('Build or refresh', 'This week > Build or refresh', [], () =>
    setSetting(office, 'Principal name', 'Pat Poe'),
  );
  go('Daily run…', 'Set up > Daily run…', ['7']);
  go('New letter…', 'Letters > New letter…', ['1']);

  expect(nextStep(office)).toBe('All first steps are done.');
  expect([1, 2, 3, 4, 5, 6, 7].map((step) => valueOf(office, `Step ${step}`))).toEqual(
    Array<string>(7).fill('✓ Done'),
  );
});

test('a step that is undone is no longer ticked', () => {
  const office = anEmptySpreadsheet();
  press(office, 'This workbook', { answers: ['yes'] });
  press(office, 'New letter…', { answers: ['1'] });
  expect(valueOf(office, 'Step 7')).toBe('✓ Done');

  press(office, 'Undo last run');
  paste(office, ['Ann Lee']);
  press(office, 'Build or refresh', { answers: ['2'] });

  expect(valueOf(office, 'Step 7')).toBe('');
});

test('what was asked and not answered stands on Start, until it is', () => {
  const office = aHostedOffice({
    Contacts: [
      ['Name', 'Kind'],
      ['Ann Lee', 'Client'],
      ['Bo Kim', ''],
    ],
  });
  office.now = morningOf('2026-11-23');

  press(office, 'This workbook', { answers: ['yes'] });
  expect(valueOf(office, 'Left open')).toContain('1 contact is Not yet');
  expect(valueOf(office, 'Left open')).toContain('What do you live from?');

  press(office, 'This workbook', { answers: ['1'] });
  expect(valueOf(office, 'Left open')).not.toContain('What do you live from?');

  tabOf(office, 'Contacts').cells[2]?.splice(1, 1, 'Prospect');
  press(office, 'Build or refresh');
  expect(valueOf(office, 'Left open')).toBe('');
});

test('each step links to its tab, wherever it is; formulas and words of the office’s own stay', () => {
  const state = anEmptySpreadsheet();
  press(state, 'This workbook', { answers: ['yes'] });
  const { cells } = tabOf(state, 'Start');
  const lineOf = (label: string): Content[] => cells.find(([first]) => first === label) ?? [];
  const formulaOf = (content: Content | undefined): string =>
    typeof content === 'object' && content.kind === 'formula' ? content.source : '';
  const links = ['Step 2', 'Step 4', 'Step 7'].map((label) => lineOf(label)[3]);
  lineOf('Step 4')[3] = 'mine';
  lineOf('Step 6')[3] = { kind: 'formula', source: '=1+1', shown: 2 };

  press(state, 'Build or refresh');

  const gids = ['Contacts', 'This week', 'Letters'].map((name) => tabOf(state, name).id);
  expect(links.map(formulaOf)).toEqual(gids.map((gid) => expect.stringContaining(`"#gid=${gid}"`)));
  expect(formulaOf(lineOf('Step 2')[3])).toContain(`"#gid=${gids[0]}"`);
  expect(lineOf('Step 4')[3]).toBe('mine');
  expect(formulaOf(lineOf('Step 6')[3])).toBe('=1+1');
});
