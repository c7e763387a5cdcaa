/** For tests of imports: files that other programs wrote, and how their days are read. */
import { readFileSync } from 'node:fs';
import type { DateReader } from '../../src/domain/contact-import/person/date-values';
import { textOfBytes } from '../../src/domain/contact-import/files/bytes';
import { readText, type ListRead } from '../../src/domain/contact-import/read-list';
import { parseIsoDay } from '../../src/domain/calendar/civil-day';
import { dateReaderOf } from '../../src/sheets/cells/date-reader';
import { localeOf } from '../../src/sheets/cells/locale';

/** How an office of this language and zone reads days on 23 November 2026. */
export function aDateReader(language = 'en-US', timeZone = 'America/Chicago'): DateReader {
  const today = parseIsoDay('2026-11-23');
  if (today === null) throw new Error('not a day');
  return dateReaderOf(localeOf(language), timeZone, today);
}

export const textOfExport = (file: string): string =>
  textOfBytes(readFileSync(`test/data/exports/${file}`)).text;

/** A file of test/data/exports, read. */
export const readExport = (file: string, timeZone?: string): ListRead =>
  readText(textOfExport(file), aDateReader('en-US', timeZone));
