/** docs/practice.md explains every system that a comment cites, and names where each is in the code. */
import { readdirSync, readFileSync } from 'node:fs';

const page = readFileSync('docs/practice.md', 'utf8');

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ path: `src/${name}`, text: readFileSync(`src/${name}`, 'utf8') }));

/** The systems that a text cites; "S15 to S17" stands for S16, too. */
const citedIn = (text: string): string[] =>
  [...text.matchAll(/\bS(\d{1,2})(?: to S(\d{1,2}))?\b/g)].flatMap(([, from = '', to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => `S${Number(from) + index}`),
  );

/** A section of the page for each system: its number, its heading, and the files that it names. */
const systems = page
  .split(/^### /m)
  .slice(1)
  .map((section) => ({
    system: /^S\d+/.exec(section)?.[0] ?? section,
    files: filesIn(section),
  }));

/**
 * The files named in a part of the page: each by its name, with as many folders before it as tell it from
 * others.
 */
function filesIn(part: string): string[] {
  return [...part.matchAll(/`([\w/-]+\.tsx?)`/g)].map(([, name = '']) => name);
}

const found = (name: string) => sources.filter(({ path }) => path.endsWith(`/${name}`));

test.each(filesIn(page).map((name) => ({ name })))('$name is one file of the code', ({ name }) => {
  const files = found(name);

  expect(files.map(({ path }) => path)).toHaveLength(1);
});

test.each(systems)('$system has its files, and each cites it', ({ system, files }) => {
  const silent = files.filter((name) => !found(name).some(({ text }) => citedIn(text).includes(system)));

  expect(files).not.toEqual([]);
  expect(silent).toEqual([]);
});

test('every system that the code cites is explained', () => {
  const explained = systems.map(({ system }) => system);

  const riddles = sources.flatMap(({ path, text }) =>
    citedIn(text)
      .filter((system) => !explained.includes(system))
      .map((system) => `${path}: ${system}`),
  );

  expect(riddles).toEqual([]);
});

test('a range of systems cites each of them', () => {
  const cited = citedIn('what to have in hand (S15 to S17, S20)');

  expect(cited).toEqual(['S15', 'S16', 'S17', 'S20']);
});
