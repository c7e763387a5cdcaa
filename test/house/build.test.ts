import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';

let project: string;
beforeEach(() => {
  mkdirSync('build', { recursive: true });
  project = mkdtempSync('build/project-');
  cpSync('appsscript.json', join(project, 'appsscript.json'));
});
afterEach(() => rmSync(project, { recursive: true }));

/** Builds a small project that has just these files. */
const build = (files: Record<string, string>) => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), text);
  }
  const run = spawnSync(process.execPath, [resolve('build.mjs')], { cwd: project, encoding: 'utf8' });
  return { succeeded: run.status === 0, said: run.stderr };
};

const built = (file: string): string => readFileSync(join(project, file), 'utf8');

const MAIN = { 'src/main.ts': 'export const onOpen = (): void => undefined;' };

test('a cell function keeps its parameter names and documentation', () => {
  const documentation = '/**\n * Adds.\n * @param first a number\n * @customfunction\n */';
  const declaration =
    'export const CULTIVATE_ADD = (first: number, ...others: number[]) => first + others.length;';

  build({ 'src/main.ts': `${documentation}\n${declaration}` });

  expect(built('dist/Code.js')).toContain(
    `${documentation}\nfunction CULTIVATE_ADD(first, ...others) { return Cultivate.CULTIVATE_ADD(first, ...others); }`,
  );
});

test('a function declaration is as good as an arrow function, and a type is no function', () => {
  build({
    'src/main.ts': 'export type Day = string;\nexport function onOpen(event?: Day) { return event; }',
  });

  expect(built('dist/Code.js').match(/^function .*$/gm)).toEqual([
    'function onOpen(event) { return Cultivate.onOpen(event); }',
  ]);
});

test.each([
  {
    why: 'a value is not a function',
    files: { 'src/main.ts': 'export const limit = 3;' },
    error: 'src/main.ts exports limit, which is not a function written out in that file',
  },
  {
    why: 'a parameter without a name shows nothing in the cell editor',
    files: { 'src/main.ts': 'export const add = ({ a }: { a: number }) => a;' },
    error: 'a parameter of add needs a name: { a }',
  },
])('the build refuses, since $why', ({ files, error }) => {
  const { succeeded, said } = build(files);

  expect(succeeded).toBe(false);
  expect(said).toContain(error);
});

test('what main.ts imports is run when a function first needs it, and once', () => {
  const main = [
    "import { told } from './told';",
    "import { LEAF } from './leaf';",
    'export const onOpen = () => LEAF;',
    'export const onDay = () => ({ told: told(), again: told() });',
  ];
  build({
    'src/main.ts': main.join('\n'),
    'src/told.ts': "import { LEAF } from './leaf';\ntold_log.push(LEAF);\nexport const told = () => LEAF;",
    'src/leaf.ts': "export const LEAF = 'leaf' as string;",
  });

  const log: string[] = [];
  const run = (call: string): unknown => runInContext(call, context);
  const context = createContext({ told_log: log });
  run(built('dist/Code.js'));
  const atOpening = [run('onOpen()'), log.length];
  const later = [run('JSON.stringify(onDay())'), log.length];

  expect({ atOpening, later }).toEqual({
    atOpening: ['leaf', 0],
    later: ['{"told":"leaf","again":"leaf"}', 1],
  });
});

test('class fields, private members and static blocks are lowered', () => {
  const main = 'class A { #one = 1; two = 2; static { A.name; } }\nexport const onOpen = () => new A();';

  build({ 'src/main.ts': main });

  expect(built('dist/Code.js')).not.toMatch(/#one =|^\s*two =|static \{/m);
});

const SHELL = '<link rel="stylesheet" href="." />\n<p>Hello</p>\n<script src="."></script>\n';

test('all pages are in one file, each with its styles and its script, under its name', () => {
  build({
    ...MAIN,
    'src/pages/page.html': SHELL,
    'src/pages/one.tsx':
      "import './kit/kit.css';\nimport { greeting } from './kit/greeting';\ndocument.title = greeting as string;",
    'src/pages/two.tsx': "document.title = 'two';",
    'src/pages/kit/kit.css': 'p { color: red; }',
    'src/pages/kit/greeting.ts': "export const greeting = '</script>$&';",
  });

  const [, one = '', two = ''] = built('dist/Pages.html').split('<!-- page: ');
  expect(one).toMatch(/^one -->\n<style>p\{color:red\}<\/style>\n<p>Hello<\/p>\n<script>/);
  expect(one).toContain('$&');
  expect(one.match(/<\/script>/g)).toHaveLength(1);
  expect(two).toMatch(/^two -->\n<style><\/style>/);
});

test('what an earlier build left behind would be pushed, so it goes', () => {
  build({ ...MAIN, 'src/pages/page.html': SHELL, 'src/pages/old.tsx': '' });
  rmSync(join(project, 'src/pages/old.tsx'));

  build(MAIN);

  expect(existsSync(join(project, 'dist/Pages.html'))).toBe(false);
  expect(existsSync(join(project, 'dist/Code.js'))).toBe(true);
});
