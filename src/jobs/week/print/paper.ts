/** A call sheet on paper: the prints that are known, and what is typed in from them on Start (S25). */
import * as z from 'zod/mini';
import { isoDay } from '../../../domain/calendar/civil-day';
import {
  readCodes,
  type CodedRow,
  type CodesRead,
  type PaperPrint,
} from '../../../domain/touches/paper/paper-codes';
import { parseRowKey } from '../../../domain/touches/week/keys';
import { plural, shortDay } from '../../../domain/text/words';
import { largest } from '../../../domain/values/collections';
import { contentDigest } from '../../../mail/build/digest';
import { setAsAsked, type Change } from '../../../runner/change';
import { thisWeek } from '../../../sheets/tabs/this-week';
import { after, type Course, type CourseOffice } from '../../pipeline/pipeline';
import { PAPER_HINT, START } from '../../start/start-layout';
import { valueOf, type StartNews } from '../../start/start-page';
import { whomItNames, type SheetRow } from '../week-rows';

const KEPT_AS = 'prints';
/** What is kept with a workbook has room for this many letters. */
const MOST_KEPT = 8000;
/** So much of what was typed is told. */
const MOST_TOLD = 160;
const kept = z.array(
  z.object({ mark: z.string(), on: z.string(), week: z.string(), keys: z.array(z.string()) }),
);

/** The prints that are known, the latest last; none where what is kept isn't ours. */
function printsOf({ kept: keptAs }: Pick<CourseOffice, 'kept'>): PaperPrint[] {
  try {
    const read = kept.safeParse(JSON.parse(keptAs(KEPT_AS) ?? '[]'));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}

/** Letters and figures that nobody mistakes for another. */
const MARK_LETTERS = 'ABEFGKMPRUWZ';

/** A short name for a print, from what stands on it: the same print has the same. */
function markOf(keys: readonly string[]): string {
  const digest = contentDigest(keys.join('\n'));
  const letter = (place: number): string =>
    MARK_LETTERS[parseInt(digest.slice(place, place + 4), 16) % MARK_LETTERS.length] ?? 'A';
  return `${letter(0)}${letter(4)}${parseInt(digest.slice(8, 12), 16) % 10}`;
}

/** The first day of the week that the rows are of; '': there are none. */
function weekOfRows(rows: readonly SheetRow[]): string {
  const latest = largest(rows.map(({ key }) => parseRowKey(key)?.weekStart ?? null));
  return latest === null ? '' : isoDay(latest);
}

/** The print of these rows, in their order, and what is to be kept of it. */
export function newPrint(
  office: CourseOffice,
  rows: readonly SheetRow[],
): { readonly mark: string; readonly changes: readonly Change[] } {
  const keys = rows.map(({ key }) => key);
  const mark = markOf(keys);
  const print = { mark, on: shortDay(office.today), week: weekOfRows(rows), keys };
  let prints = [...printsOf(office).filter((each) => each.mark !== mark), print];
  while (prints.length > 1 && JSON.stringify(prints).length > MOST_KEPT) prints = prints.slice(1);
  const text = JSON.stringify(prints);
  return { mark, changes: keys.length === 0 ? [] : [{ kind: 'keep', name: KEPT_AS, text }] };
}

const rowsOf = ({ tables }: CourseOffice): CodedRow[] =>
  tables.thisWeek.rows.map((row) => ({
    ...{ key: row.key, name: whomItNames(row), what: row.what, result: row.result },
  }));

/** What stands in the cell for codes on Start, as it reads beside the sheet. */
function codesOn(office: CourseOffice): CodesRead | null {
  const typed = valueOf(office.start, START.paper);
  if (typeof typed !== 'string' || typed.trim() === '') return null;
  return readCodes(typed, printsOf(office), rowsOf(office), weekOfRows(office.tables.thisWeek.rows));
}

/** Types the codes into Result and Note of their rows, which are logged like any other. */
export function takeCodes(course: Course): Course {
  const { office } = course;
  const read = codesOn(office);
  if (read === null || read.taken.length === 0) return course;
  const rows = new Map(office.tables.thisWeek.rows.map((row) => [row.key, row]));
  const changes = read.taken.map(({ key, result, note }) => {
    const before = rows.get(key)?.note.trim() ?? '';
    const both = [before, note].filter((text) => text !== '' && !(text === note && before.includes(note)));
    return setAsAsked(thisWeek, key, { result, ...(note === '' ? {} : { note: both.join('; ') }) });
  });
  // Undo takes the results back, and leaves Start as it is: what was typed can be read here.
  const typed = String(valueOf(office.start, START.paper)).replace(/\s+/g, ' ').slice(0, MOST_TOLD);
  const told = [`Took ${plural(read.taken.length, 'result')} from paper: ${typed}.`];
  return after(course, { changes, told });
}

/** The codes that are left, with the reason; the empty cell where none were typed. */
export function paperNews(office: CourseOffice): StartNews {
  const read = codesOn(office);
  if (read === null) return [[START.paper, '', PAPER_HINT]];
  return [
    [
      START.paper,
      read.left,
      read.why.length === 0
        ? PAPER_HINT
        : `Not understood: ${read.why.join('; ')}. Put it right, or clear it.`,
    ],
  ];
}
