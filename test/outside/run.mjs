/**
 * `npm run outside`: the checks that need programs of elsewhere. Each spreadsheet program makes the small
 * workbook anew, and the suite that `npm test` runs on what they once made is run on these files; then what
 * we save is read back. A program that isn't installed is named, and its check left out.
 */
import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pythonWith, run } from './programs.mjs';
import { readBack } from './saved-office.mjs';

const SUITE = 'test/local/office/foreign-xlsx';
const KEPT = 'test/local/office/foreign/openpyxl.xlsx';
const FOLDER = resolve('build/outside');
const SOURCE = join(FOLDER, 'source', 'workbook.xlsx');
const MADE = join(FOLDER, 'workbook.xlsx');
const PYTHON = pythonWith('openpyxl') ?? 'python3';

/**
 * How each is asked for its version, and how it makes `MADE`: the first from nothing, the others of `SOURCE`,
 * which the first has made.
 */
const PROGRAMS = [
  {
    name: 'openpyxl',
    version: [PYTHON, '-c', 'import openpyxl; print("openpyxl", openpyxl.__version__)'],
    make: [PYTHON, 'test/outside/make-workbook.py', MADE],
  },
  { name: 'gnumeric', version: ['ssconvert', '--version'], make: ['ssconvert', SOURCE, MADE] },
  {
    name: 'libreoffice',
    version: ['soffice', '--version'],
    make: [
      ...['soffice', '--headless', `-env:UserInstallation=file://${FOLDER}/profile`],
      ...['--convert-to', 'xlsx', '--outdir', FOLDER, SOURCE],
    ],
  },
];

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(join(FOLDER, 'source'), { recursive: true });
copyFileSync(KEPT, SOURCE);
const failed = PROGRAMS.filter(({ name, version, make }) => {
  const known = run(version);
  const found = known.status === 0 ? `${known.stdout}${known.stderr}`.trim().split('\n')[0] : null;
  console.log(`${name}: ${found ?? 'not installed, left out'}`);
  return found !== null && !isFine(name, make);
}).map(({ name }) => name);
failed.push(...readBack(FOLDER));
console.log(failed.length === 0 ? 'Every check that could be made is fine.' : `Failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** Whether the program makes its file, and the suite finds in it what it should. */
function isFine(name, make) {
  const made = run(make);
  if (made.status !== 0) {
    console.log(made.error?.message ?? made.stderr);
    return false;
  }
  if (name === PROGRAMS[0].name) copyFileSync(MADE, SOURCE);
  renameSync(MADE, join(FOLDER, `${name}.xlsx`));
  const checked = run(
    ['node_modules/.bin/jest', '--selectProjects', 'once', '-t', `a file of ${name} `, '--', SUITE],
    { FOREIGN_FILES: FOLDER },
  );
  if (checked.status !== 0) console.log(checked.stderr);
  return checked.status === 0;
}
