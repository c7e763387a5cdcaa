/** Which suites run in more than one time zone: those of what depends on one, and none is forgotten. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Zoned = {
  readonly files: Readonly<Record<string, readonly string[]>>;
  readonly suites: readonly string[];
};

const zonedIn = (folder: string): Zoned =>
  JSON.parse(
    spawnSync(process.execPath, ['test/jest/zoned-suites.mjs', folder], { encoding: 'utf8' }).stdout,
  );

/** What is found in a small project of these files. */
function zonedAmong(files: Readonly<Record<string, string>>): Zoned {
  mkdirSync('build', { recursive: true });
  const project = mkdtempSync('build/zones-');
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(project, file)), { recursive: true });
      writeFileSync(join(project, file), text);
    }
    return zonedIn(project);
  } finally {
    rmSync(project, { recursive: true });
  }
}

const CASES: readonly { readonly why: string; readonly text: string; readonly isZoned: boolean }[] = [
  { why: 'the field of a Date is local', text: 'export const hour = (at) => at.getHours();', isZoned: true },
  {
    why: 'a Date of fields is local',
    text: 'export const day = (y, m) => new Date(y, m, 1);',
    isZoned: true,
  },
  { why: 'so is a Date of a text', text: "export const day = new Date('2026-11-23T12:00');", isZoned: true },
  { why: 'a text may say no zone', text: 'export const at = (text) => Date.parse(text);', isZoned: true },
  {
    why: 'a text is made in a zone',
    text: 'export const text = (at) => at.toLocaleDateString();',
    isZoned: true,
  },
  { why: 'so is this one', text: "export const format = new Intl.DateTimeFormat('en');", isZoned: true },
  { why: 'now is another day elsewhere', text: 'export const now = () => new Date();', isZoned: true },
  { why: 'somebody made this Date', text: 'export const is = (at) => at instanceof Date;', isZoned: true },
  {
    why: 'date-fns takes local dates',
    text: "import { addDays } from 'date-fns/addDays';\nexport const next = (at) => addDays(at, 1);",
    isZoned: true,
  },
  {
    why: 'but for dates that are UTC',
    text: "import { utc } from '@date-fns/utc/utc';\nimport { addDays } from 'date-fns/addDays';\nexport const next = (at) => addDays(at, 1, { in: utc });",
    isZoned: false,
  },
  {
    why: 'an instant is the same everywhere',
    text: 'export const at = (ms) => new Date(ms);',
    isZoned: false,
  },
  { why: 'UTC is, too', text: 'export const hour = (at) => at.getUTCHours();', isZoned: false },
];

describe('a file depends on a zone, or not', () => {
  let suites: readonly string[] = [];
  beforeAll(() => {
    const files = CASES.flatMap(({ text }, index) => [
      [`src/${index}.ts`, text],
      [`test/${index}.test.ts`, `import { it } from '../src/${index}';`],
    ]);
    ({ suites } = zonedAmong(Object.fromEntries(files)));
  });

  test.each(CASES.map((row, index) => ({ ...row, index })))('$why: $text', ({ index, isZoned }) => {
    expect(suites.includes(`test/${index}.test.ts`)).toBe(isZoned);
  });
});

test('what imports such a file is covered by its suites, what only has its types is not, and the nearest is found', () => {
  const found = zonedAmong({
    'src/clock.ts': 'export const now = () => new Date();',
    'src/week.ts': "import { now } from './clock';",
    'src/far.ts': "import { deep } from './far-2';",
    'src/far-2.ts': "import { deep } from './far-3';",
    'src/far-3.ts': 'export const deep = (at) => at.getDay();',
    'src/typed.ts': "import type { Now } from './clock';",
    'test/week.test.ts': "import { week } from '../src/week';",
    'test/far.test.ts': "import { far } from '../src/far';",
    'test/typed.test.ts': "import { typed } from '../src/typed';",
    'test/local.test.ts': 'const hour = new Date(2026, 0, 1);',
  });

  expect(found).toEqual({
    files: { 'src/clock.ts': ['test/week.test.ts'], 'src/far-3.ts': ['test/far.test.ts'] },
    suites: ['test/far.test.ts', 'test/local.test.ts', 'test/week.test.ts'],
  });
});

test('every file that depends on a zone has a suite', () => {
  const { files } = zonedIn('.');

  expect(Object.keys(files)).toContain('src/sheets/cells/civil-time.ts');
  expect(Object.entries(files).filter(([, suites]) => suites.length === 0)).toEqual([]);
});
