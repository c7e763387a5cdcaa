import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

type Import = { why: string; from: string; imports: string };

const FORBIDDEN: (Import & { rule: string })[] = [
  {
    why: 'the practice knows no tabs',
    from: 'src/domain/a.ts',
    imports: 'src/sheets/declare/table.ts',
    rule: 'domain-reaches-only-its-own',
  },
  {
    why: 'nor a library beyond dates',
    from: 'src/domain/b.ts',
    imports: 'zod',
    rule: 'domain-reaches-only-its-own',
  },
  {
    why: 'nor this machine',
    from: 'src/domain/clients/c.ts',
    imports: 'node:fs',
    rule: 'domain-reaches-only-its-own',
  },
  {
    why: 'a message is made of text alone',
    from: 'src/mail/a.ts',
    imports: 'src/domain/day.ts',
    rule: 'mail-reaches-only-its-own',
  },
  {
    why: 'a tab knows no job',
    from: 'src/sheets/a.ts',
    imports: 'src/runner/ports.ts',
    rule: 'sheets-reaches-only-its-own',
  },
  {
    why: 'a job is pure',
    from: 'src/jobs/a.ts',
    imports: 'src/google/gmail.ts',
    rule: 'jobs-reaches-only-its-own',
  },
  {
    why: 'Google is wired to what a job needs, not to a job',
    from: 'src/google/a.ts',
    imports: 'src/jobs/week.ts',
    rule: 'google-reaches-only-its-own',
  },
  {
    why: 'main only wires',
    from: 'src/main.ts',
    imports: 'src/domain/day.ts',
    rule: 'main-reaches-only-its-own',
  },
  {
    why: 'the runner knows no job',
    from: 'src/runner/a.ts',
    imports: 'src/jobs/week.ts',
    rule: 'runner-reaches-only-its-own',
  },
  {
    why: 'nor a rule of the practice',
    from: 'src/runner/b.ts',
    imports: 'src/domain/day.ts',
    rule: 'runner-reaches-only-its-own',
  },
  {
    why: 'a page reaches jobs through main alone',
    from: 'src/pages/a.ts',
    imports: 'src/jobs/week.ts',
    rule: 'pages-reaches-only-its-own',
  },
  {
    why: 'the local office runs what was built',
    from: 'local/office/a.ts',
    imports: 'src/domain/day.ts',
    rule: 'local-reaches-only-its-own',
  },
  {
    why: 'nothing in the add-in knows the local office',
    from: 'src/jobs/b.ts',
    imports: 'local/host/host.ts',
    rule: 'jobs-reaches-only-its-own',
  },
  {
    why: 'a new folder first says what it may reach',
    from: 'src/helpers/a.ts',
    imports: 'src/domain/day.ts',
    rule: 'no-unknown-folder',
  },
  {
    why: 'a barrel hides who needs what',
    from: 'src/jobs/c.ts',
    imports: 'src/domain/index.ts',
    rule: 'no-barrels',
  },
  {
    why: 'files that need each other',
    from: 'src/sheets/b.ts',
    imports: 'src/sheets/c.ts',
    rule: 'no-cycles',
  },
];

const THE_WAY_BACK: Import = {
  why: 'closes the circle',
  from: 'src/sheets/c.ts',
  imports: 'src/sheets/b.ts',
};

const ALLOWED: Import[] = [
  { why: 'main wires jobs', from: 'src/main.ts', imports: 'src/jobs/week.ts' },
  { why: 'to Google', from: 'src/main.ts', imports: 'src/google/gmail.ts' },
  { why: 'Google is what a job needs', from: 'src/google/a.ts', imports: 'src/runner/ports.ts' },
  {
    why: "a cell's value becomes a civil date",
    from: 'src/google/a.ts',
    imports: 'src/domain/calendar/civil-day.ts',
  },
  { why: 'a job is run', from: 'src/jobs/d.ts', imports: 'src/runner/run.ts' },
  { why: 'a job asks the domain', from: 'src/jobs/a.ts', imports: 'src/domain/day.ts' },
  { why: 'codecs are made with zod', from: 'src/sheets/a.ts', imports: 'zod/mini' },
  { why: 'calendars are hard', from: 'src/domain/a.ts', imports: 'date-fns' },
  { why: 'in UTC too', from: 'src/domain/a.ts', imports: '@date-fns/utc' },
  { why: 'the local office is a program', from: 'local/office/a.ts', imports: 'node:fs/promises' },
  { why: 'with libraries', from: 'local/office/a.ts', imports: 'papaparse' },
];

/** The report names every import of every file: more than the megabyte that is read by default. */
const LARGEST_REPORT = 2 ** 26;

/** What breaks the project's own rules in a source tree: "file: rule". */
const violations = (tree: string): string[] => {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const options = ['--config', resolve('.dependency-cruiser.cjs'), '--output-type', 'json', 'src', 'local'];
  const { stdout } = spawnSync(process.execPath, [program, ...options], {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: LARGEST_REPORT,
  });
  const found: { rule: { name: string }; from: string }[] = JSON.parse(stdout).summary.violations;
  return found.map(({ rule, from }) => `${from}: ${rule.name}`);
};

/** The text of an import of one of our files, or of a package. */
const importOf = ({ from, imports }: Import): string => {
  const isOurs = /^(src|local)\//.test(imports);
  const path = isOurs ? relative(dirname(from), imports).replace(/\.ts$/, '') : imports;
  return `import '${isOurs && !path.startsWith('.') ? `./${path}` : path}';\n`;
};

const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, text);
};

/**
 * Checks a tree of files with nothing in them but these imports. It lies in the project, to find its
 * packages.
 */
const violationsOf = (imports: readonly Import[]): string[] => {
  mkdirSync('build', { recursive: true });
  const tree = mkdtempSync('build/layers-');
  try {
    for (const each of imports) write(join(tree, each.from), importOf(each));
    for (const { imports: file } of imports) if (file.endsWith('.ts')) write(join(tree, file), '');
    return violations(tree);
  } finally {
    rmSync(tree, { recursive: true });
  }
};

test('the source keeps its layers', () => {
  expect(violations('.')).toEqual([]);
});

test('what the layers need is allowed', () => {
  expect(violationsOf(ALLOWED)).toEqual([]);
});

describe('what the layers may not do is found', () => {
  let found: string[] = [];
  beforeAll(() => {
    found = violationsOf([...FORBIDDEN, THE_WAY_BACK]);
  });

  test.each(FORBIDDEN)('$from importing $imports: $why', ({ from, rule }) => {
    expect(found).toContain(`${from}: ${rule}`);
  });
});
