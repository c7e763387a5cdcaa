/** A folder as one zip file: the same files give the same bytes, on whatever day and machine. */
import { zipSync, type Zippable } from 'fflate';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The earliest day that a zip file can name, here as local time: what it writes down is the clock's face. */
const NO_DAY = new Date(1980, 0, 1);

/** The files of a folder in the order of their names, with "/" between folders. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

/** @param top the folder that unpacking makes */
export function zipped(folder: string, top: string): Uint8Array {
  const files: Zippable = {};
  for (const name of filesIn(folder)) files[`${top}/${name}`] = readFileSync(join(folder, name));
  return zipSync(files, { level: 9, mtime: NO_DAY });
}
