import { tokenizer } from 'acorn';
import { unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipped } from '../../../local/release/archive';
import { installPage } from '../../../local/release/install-page';
import { packagesIn } from '../../../local/release/licences';
import { runCommand } from '../../../local/office/command';
import { addInScript } from '../../support/add-in';

const RELEASE = 'build/release';
/**
 * What somebody has to paste: the headers of other programs came with Import contacts… (74 KB), pages
 * with their server half (58 KB), the practice after S20 (45 KB), the self-test (18 KB). The aim is 400 KB.
 */
const MOST_BYTES = 852_000;

const inRelease = (name: string): string => readFileSync(join(RELEASE, name), 'utf8');

let said: string;
let root: string;
beforeAll(() => {
  // Jest's global setup has built the script; this is the rest of `npm run release`.
  said = spawnSync(process.execPath, ['build/release.js'], { encoding: 'utf8' }).stdout;
  root = mkdtempSync(join(tmpdir(), 'release-'));
});
afterAll(() => rmSync(root, { recursive: true }));

/** The documentation and the function below it, for every global one. */
const globalFunctions = (script: string): string[] =>
  script.match(/(\/\*\*\n(?: \*.*\n)+)?^function \w+\(.*$/gm) ?? [];

test('what is pasted does what is pushed: the same functions, with the same documentation', () => {
  const pushed = globalFunctions(addInScript('dist/Code.js'));

  const pasted = globalFunctions(addInScript('build/release/Code.js'));

  expect(pasted.slice(-pushed.length)).toEqual(pushed);
  expect(pushed.length).toBeGreaterThan(30);
  for (const file of ['appsscript.json', 'Pages.html'])
    expect(inRelease(file)).toBe(readFileSync(join('dist', file), 'utf8'));
});

test('it is small enough to be pasted, and says how small', () => {
  const { size } = statSync(join(RELEASE, 'Code.js'));

  expect(size).toBeLessThan(MOST_BYTES);
  expect(said).toContain(`Code.js (${Math.ceil(size / 1000)} KB)`);
});

test('no message can be spoilt by an editor that takes the file for another encoding', () => {
  const code = inRelease('Code.js');
  const texts = [...tokenizer(code, { ecmaVersion: 2020 })].filter(({ type }) =>
    ['string', 'template'].includes(type.label),
  );

  const spoilt = texts
    .map(({ start, end }) => code.slice(start, end))
    .filter((text) => /[\u0080-\uffff]/.test(text));

  expect(texts.length).toBeGreaterThan(1000);
  expect(spoilt).toEqual([]);
});

test('the source map knows where each line comes from, and nothing of the machine that made it', () => {
  const { sources } = JSON.parse(inRelease('Code.js.map'));

  expect(sources).toContain('../../src/main.ts');
  expect(sources.filter((source: string) => !/^\.\.\/\.\.\/(src|node_modules)\//.test(source))).toEqual([]);
});

test('every picture that INSTALL.md shows lies beside it, and none touches the web', () => {
  const pictures = [...inRelease('INSTALL.md').matchAll(/!\[([^\]]+)\]\(([^)]+)\)/g)].map(
    ([, , file = '']) => file,
  );

  expect(pictures).toHaveLength(7);
  for (const picture of pictures) {
    expect(inRelease(picture)).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^]*<title>[^<]+<\/title>[^]*<\/svg>\n$/,
    );
    expect(inRelease(picture).replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|href/);
  }
});

test('INSTALL.md names each file that is pasted, and leads nowhere else', () => {
  const page = inRelease('INSTALL.md');

  expect(page).toContain('`Code.js`');
  expect(page).toContain('`appsscript.json`');
  expect(page).not.toMatch(/docs\/|\]\(#/);
});

test('a README without the steps is no release', () => {
  const making = () => installPage('# Cultivate\n');

  expect(making).toThrow('README.md has lost the place "install"');
});

test('whoever wrote a package in it is named', () => {
  const { sources } = JSON.parse(inRelease('Code.js.map'));

  const packages = packagesIn(sources);

  expect(packages).toContain('zod');
  for (const name of ['Cultivate', 'preact', ...packages])
    expect(inRelease('LICENCES.txt')).toMatch(
      new RegExp(`^${name}\n\n[^]{0,200}Permission is hereby granted`, 'm'),
    );
});

test('the zip holds the folder as it is', () => {
  const files = unzipSync(readFileSync(join(RELEASE, 'cultivate.zip')));

  const differing = Object.entries(files).filter(
    ([name, bytes]) =>
      !Buffer.from(bytes).equals(readFileSync(join(RELEASE, name.replace('cultivate/', '')))),
  );
  expect(differing).toEqual([]);
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(
      ['Code.js', 'Pages.html', 'appsscript.json', 'INSTALL.md', 'LICENCES.txt'].map(
        (name) => `cultivate/${name}`,
      ),
    ),
  );
  expect(Object.keys(files).filter((name) => name.endsWith('.zip'))).toEqual([]);
});

test('the same files make the same zip, whenever they were written', () => {
  const [first, second] = ['first', 'second'].map((name) => join(root, name));
  for (const folder of [first, second]) {
    mkdirSync(join(folder ?? '', 'inner'), { recursive: true });
    writeFileSync(join(folder ?? '', 'inner/b.txt'), 'b');
    writeFileSync(join(folder ?? '', 'a.txt'), 'a');
  }
  cpSync(join(first ?? '', 'a.txt'), join(second ?? '', 'a.txt'), { preserveTimestamps: false });

  const bytes = [first, second].map((folder) => Buffer.from(zipped(folder ?? '', 'top')));

  expect(bytes[0]?.equals(bytes[1] ?? Buffer.alloc(0))).toBe(true);
  // The clock's face in each entry: midnight of 1 January 1980.
  expect(bytes[0]?.readUInt32LE(10)).toBe(0x00210000);
});

test('the files of the release do an office’s first day and its daily run', async () => {
  mkdirSync(join(root, 'office/tabs'), { recursive: true });
  writeFileSync(join(root, 'office/tabs/Contacts.csv'), 'Name,Kind,Phone\nAna Silva,Client,555-0101\n');
  let out = '';

  const exit = await runCommand(
    [
      ...['--open', join(root, 'office'), '--save', join(root, 'after'), '--today', '2026-11-23'],
      ...['--script', RELEASE, '--do', 'Set up > This workbook', '--answer', 'yes', '--trigger', 'daily'],
    ],
    {
      ...{ programFolder: join(root, 'nothing is built here'), sampleFolder: '', mondayFolder: '', now: 0 },
      ...{ out: (text) => void (out += text), err: (text) => void (out += text) },
    },
  );

  expect({ exit, out }).toMatchObject({ exit: 0 });
  expect(existsSync(join(root, 'after/tabs/Settings.csv'))).toBe(true);
  expect(readFileSync(join(root, 'after/tabs/This week.csv'), 'utf8')).toContain('Ana Silva');
});
