/** Opens what the command names: the sample, an office folder, or a spreadsheet file. */
import { existsSync, statSync } from 'node:fs';
import type { OfficeState } from '../host/state';
import { serialOfDate, zoneOf } from '../host/zone';
import { readFolder } from './folder/read-folder';
import type { Options } from './options';
import { UsageError } from './usage';
import { readXlsx } from './xlsx/read-xlsx';

/** When the day begins that --today names. */
const MORNING_HOUR = 7;

/**
 * The office as it is at the command's start.
 * @param sampleFolder where the sample office is
 * @param now epoch milliseconds, for an office that has no clock of its own
 * @throws UsageError if there is nothing to open, or it can't be read
 */
export const openOffice = async (
  options: Pick<Options, 'open' | 'today' | 'zone' | 'scriptZone' | 'user'>,
  sampleFolder: string,
  now: number,
): Promise<OfficeState> => {
  const state = await read(options.open === 'sample' ? sampleFolder : options.open, now);
  const hasOwnScriptZone = state.scriptTimeZone !== state.book.timeZone;
  if (options.zone) {
    state.book.timeZone = options.zone;
    if (!hasOwnScriptZone) state.scriptTimeZone = options.zone;
  }
  if (options.scriptZone) state.scriptTimeZone = options.scriptZone;
  if (options.user) state.user = options.user;
  if (options.today) state.now = clockOn(options.today, state);
  return state;
};

const read = async (path: string, now: number): Promise<OfficeState> => {
  if (!existsSync(path))
    throw new UsageError(`There is no ${path}: name a folder, an .xlsx file or "sample".`);
  if (statSync(path).isDirectory()) return readFolder(path, now);
  if (/\.xlsx$/i.test(path)) return readXlsx(path, now);
  throw new UsageError(`${path} is neither an office folder nor an .xlsx file.`);
};

/** The morning of that day in the spreadsheet's zone; a clock that stands on that day stays as it is. */
const clockOn = (today: string, { book, now }: OfficeState): number => {
  const zone = zoneOf(book.timeZone);
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const date = serialOfDate(year, month, day);
  return Math.floor(zone.serialOf(now)) === date ? now : zone.instantOf(date + MORNING_HOUR / 24);
};
