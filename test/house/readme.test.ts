import { readOptions } from '../../local/office/options';
import { tables } from '../../src/sheets/tabs/tables';
import { GENERATED } from './readme/generated';
import { heldAt, markdownTable, putAt } from './readme/markdown';
import { NAMES_ON_SCREEN } from './readme/on-screen';
import {
  DOCUMENTATION,
  USERS_PAGES,
  leadsSomewhere,
  linksOf,
  namesIn,
  targetOf,
  textOf,
} from './readme/pages';

const MOST_BYTES = 12_000;

const places = Object.entries(GENERATED).flatMap(([page, renders]) =>
  Object.entries(renders).map(([place, render]) => ({ page, place, render })),
);

test.each(places)('$page says what the code says: $place (npm run readme)', ({ page, place, render }) => {
  const declared = render();

  expect(heldAt(textOf(page), place)).toBe(declared);
});

test('the README is read at one sitting', () => {
  const bytes = Buffer.byteLength(textOf('README.md'));

  expect(bytes).toBeLessThan(MOST_BYTES);
});

test.each(DOCUMENTATION)('every link of %s inside the project leads somewhere', (page) => {
  const broken = linksOf(textOf(page)).filter((link) => !leadsSomewhere(page, link));

  expect(broken).toEqual([]);
});

test('every page can be reached from the README', () => {
  const reached = new Set(['README.md']);
  for (const page of reached)
    for (const link of linksOf(textOf(page))) {
      const target = targetOf(page, link);
      if (DOCUMENTATION.includes(target)) reached.add(target);
    }

  expect(DOCUMENTATION.filter((page) => !reached.has(page))).toEqual([]);
});

test.each(USERS_PAGES)('whatever %s sets in italics stands on the screen by that name', (page) => {
  const names = namesIn(textOf(page));

  expect(names.filter((name) => !NAMES_ON_SCREEN.has(name))).toEqual([]);
});

test.each([
  {
    why: 'a name over a line break',
    text: 'Choose _Set up >\nThis workbook_.',
    names: ['Set up > This workbook'],
  },
  { why: 'an underscore in a word', text: '`a_b_c` and CULTIVATE_TIER and CULTIVATE_WHY', names: [] },
  { why: 'a link', text: '[_Drafts_](a_b_c.md)', names: ['Drafts'] },
])('names in italics: $why', ({ text, names }) => {
  const found = namesIn(text);

  expect(found).toEqual(names);
});

/** The ranges of a page, each with the number of its columns. */
const rangesIn = (text: string): { readonly tab: string; readonly columns: number }[] =>
  [...text.matchAll(/(?:'([^'\n]+)'|(\b\w+))!A:([A-Z]+)/g)].map(([, quoted, plain, last = '']) => ({
    tab: quoted ?? plain ?? '',
    columns: [...last].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0),
  }));

test('the ranges of the formulas hold every column of a new tab', () => {
  const ranges = rangesIn(textOf('docs/clients.md'));

  const columnsOf = (tab: string): number =>
    Object.keys(Object.values(tables).find(({ name }) => name === tab)?.columns ?? {}).length;
  expect(ranges).toEqual(ranges.map(({ tab }) => ({ tab, columns: columnsOf(tab) })));
  expect(ranges.length).toBeGreaterThan(10);
});

const scripts = (): string[] => {
  const manifest: { scripts: Record<string, string> } = JSON.parse(textOf('package.json'));
  return Object.keys(manifest.scripts);
};

test.each(DOCUMENTATION)('every npm command that %s names is there', (page) => {
  const named = textOf(page).matchAll(/\bnpm (?:run (?:--silent )?)?(start|test|(?<=run )[a-z]+)\b/g);

  const unknown = [...named].map(([, name = '']) => name).filter((name) => !scripts().includes(name));

  expect(unknown).toEqual([]);
});

/**
 * The words that follow `npm run office --` in each example, quotes taken off and what a comment says left
 * out.
 */
const officeExamples = (page: string): string[][] =>
  [
    ...textOf(page)
      .replaceAll('\\\n', ' ')
      .matchAll(/^npm run office -- (.*?)(?: +#.*)?$/gm),
  ].map(([, words = '']) =>
    (words.match(/'[^']*'|"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^(['"])(.*)\1$/, '$2')),
  );

test('every example of the office command can be understood, and names items of the menu', () => {
  const read = USERS_PAGES.flatMap(officeExamples).map(readOptions);

  const steps = read.flatMap((options) => (options === 'help' ? [] : options.steps));
  const labels = steps.flatMap((step) => (step.kind === 'do' ? [step.label] : []));
  expect(labels.filter((label) => !NAMES_ON_SCREEN.has(label))).toEqual([]);
  expect(labels).not.toEqual([]);
});

test.each([
  { why: 'a pipe would end its cell', cell: 'a|b', written: '| a\\|b |' },
  { why: 'a line break would end its row', cell: 'a\nb', written: '| a b |' },
  { why: 'a short cell is filled up to its column', cell: 'a', written: '| a   |' },
])('$why', ({ cell, written }) => {
  const table = markdownTable(['A'], [[cell]]);

  expect(table.split('\n')[2]).toBe(written);
});

test('a text replaces what stood at its place, and nothing else', () => {
  const before = 'Above.\n\n<!-- menu -->\n\nold $1\n\n<!-- end of menu -->\n\nBelow.';

  const after = putAt(before, 'menu', 'new $1');

  expect(after).toBe('Above.\n\n<!-- menu -->\n\nnew $1\n\n<!-- end of menu -->\n\nBelow.');
  expect(heldAt(after, 'menu')).toBe('new $1');
  expect(heldAt(after, 'plan')).toBeNull();
});
