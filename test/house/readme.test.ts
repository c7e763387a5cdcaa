import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readOptions } from '../../local/office/options';
import { GENERATED } from './readme/generated';
import { heldAt, markdownTable, putAt } from './readme/markdown';

const page = readFileSync('README.md', 'utf8');

test.each(Object.entries(GENERATED))(
  'the README says what the code says: %s (npm run readme)',
  (name, render) => {
    const declared = render();

    expect(heldAt(page, name)).toBe(declared);
  },
);

const PAGES = ['README.md', 'CHANGELOG.md', '.github/CONTRIBUTING.md'];

const scripts = (): string[] => {
  const manifest: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.keys(manifest.scripts);
};

test.each(PAGES)('every npm command that %s names is there', (file) => {
  const named = readFileSync(file, 'utf8').matchAll(
    /\bnpm (?:run (?:--silent )?)?(start|test|(?<=run )[a-z]+)\b/g,
  );

  const unknown = [...named].map(([, name = '']) => name).filter((name) => !scripts().includes(name));

  expect(unknown).toEqual([]);
});

/** The words that follow `npm run office --` in each example, quotes taken off. */
const officeExamples = (): string[][] =>
  [...page.replaceAll('\\\n', ' ').matchAll(/^npm run office -- (.*)$/gm)].map(([, words = '']) =>
    (words.match(/'[^']*'|"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^(['"])(.*)\1$/, '$2')),
  );

test('every example of the office command can be understood, and names items of the menu', () => {
  const read = officeExamples().map(readOptions);

  const steps = read.flatMap((options) => (options === 'help' ? [] : options.steps));
  const labels = steps.flatMap((step) => (step.kind === 'do' ? [step.label] : []));
  expect(labels.filter((label) => !heldAt(page, 'menu')?.includes(`${label} `))).toEqual([]);
  expect(labels).not.toEqual([]);
});

/** The name by which a link finds a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

const isThere = (file: string, link: string): boolean => {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : join(dirname(file), path);
  if (!existsSync(target)) return false;
  const headings = readFileSync(target, 'utf8').matchAll(/^#+ (.*)$/gm);
  return anchor === undefined || [...headings].some(([, heading = '']) => anchorOf(heading) === anchor);
};

test.each(PAGES)('every link of %s inside the project leads somewhere', (file) => {
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(
    ([, link = '']) => link,
  );

  const broken = links.filter((link) => !isThere(file, link));

  expect(broken).toEqual([]);
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
