/**
 * The codes by which a call sheet on paper is typed in: "KM7 12c 14v 17d note: wants the quote" (S25). Never
 * a wrong row: what isn't surely meant stays, with its reason.
 */
import type { Result } from '../../records/touch';
import { touchesIn } from '../week/row';
import { quoted } from '../../text/shortened';

/** A letter for each result; the legend of the print. */
export const CODE_LETTERS: readonly (readonly [letters: string, result: Result])[] = [
  ['c', 'Reached'],
  ['vl', 'Left message'],
  ['n', 'No answer'],
  ['d', 'Declined'],
  ['h', 'Held'],
  ['s', 'Sent'],
  ['r', 'Ready'],
  ['t', 'Stay in touch'],
  ['x', 'No longer interested'],
];
const OF_RECALLS: ReadonlySet<Result> = new Set(['Ready', 'Stay in touch', 'No longer interested']);
const RESULT_OF: ReadonlyMap<string, Result> = new Map(
  CODE_LETTERS.flatMap(([letters, result]) => [...letters].map((letter) => [letter, result] as const)),
);

/** One print: its mark, the day it was made, the week it is of, and the keys of its rows, number 1 first. */
export type PaperPrint = {
  readonly mark: string;
  readonly on: string;
  readonly week: string;
  readonly keys: readonly string[];
};

/** What of a row on the sheet counts for its code. */
export type CodedRow = {
  readonly key: string;
  readonly name: string;
  readonly what: string;
  readonly result: Result | null;
};

type Taken = { readonly key: string; readonly result: Result; readonly note: string };

/** What was read, what is to stay in the cell, and why. */
export type CodesRead = {
  readonly taken: readonly Taken[];
  readonly left: string;
  readonly why: readonly string[];
};

type Entry = {
  readonly text: string;
  readonly number: number;
  readonly letter: string;
  readonly note: string;
  readonly why: string | null;
};

const MARK = /^[A-Z]{2}\d$/;
const CODE = /^(\d{1,3})([a-z])$/;
const NOTE = /\bnote:/i;

/** The codes of one phrase; a note belongs to the last of them. */
function entriesOf(phrase: string): Entry[] {
  const [said = '', ...notes] = phrase.split(NOTE);
  const note = notes.join('note:').trim();
  const tokens = said.split(/[\s,]+/).filter((token) => token !== '');
  const parts = tokens.map((token) => CODE.exec(token.toLowerCase()));
  if (tokens.length === 0) {
    const why = `${quoted(phrase)} stands behind no code`;
    return note === '' ? [] : [{ text: phrase.trim(), number: 0, letter: '', note, why }];
  }
  return tokens.map((token, place) => {
    const isLast = place === tokens.length - 1;
    const [, number = '', letter = ''] = parts[place] ?? [];
    const own = isLast ? note : '';
    const text = own === '' ? token : `${token} note: ${own}`;
    const isWhole = number !== '';
    // A blank too many makes two rows of one: 1 2c. So what stands beside half a code isn't trusted.
    const isBeside = [place - 1, place + 1].some((other) => other in tokens && !parts[other]);
    const why = !isWhole
      ? `${quoted(token)} is no code, such as 12c; words need "note:" before them`
      : isBeside
        ? `${quoted(token)} stands beside what is no code`
        : null;
    return { text, number: Number(number), letter, note: own, why };
  });
}

/** Why a code can't be meant; null: it can. */
function whyNot(
  { number, letter, why }: Entry,
  print: PaperPrint,
  rows: ReadonlyMap<string, CodedRow>,
  said: ReadonlyMap<number, ReadonlySet<string>>,
): string | null {
  if (why !== null) return why;
  const result = RESULT_OF.get(letter);
  if (result === undefined) return `"${number}${letter}": ${letter} is none of the letters`;
  const key = print.keys[number - 1];
  if (key === undefined) return `${print.mark} has no row ${number}`;
  if ((said.get(number)?.size ?? 0) > 1) return `row ${number} stands there twice, with two results`;
  const row = rows.get(key);
  if (row === undefined) return `row ${number} is not on This week any more`;
  if (row.result !== null && row.result !== result)
    return `row ${number} (${row.name}) has ${row.result} already`;
  return OF_RECALLS.has(result) && !touchesIn(row.what).includes('Recall')
    ? `${result} is for recalls, and row ${number} (${row.name}) is none`
    : null;
}

type Line = { readonly mark: string; readonly entries: readonly Entry[] };

/** The lines with their marks; a line without one goes on with that of the line above. */
function linesOf(text: string): Line[] {
  let mark = '';
  return text.split('\n').flatMap((line): Line[] => {
    const [first = '', ...rest] = line.trim().split(/\s+/);
    const word = first.toUpperCase().replace(/[:.,]$/, '');
    const isMarked = MARK.test(word);
    if (isMarked) mark = word;
    const codes = isMarked ? rest.join(' ') : line;
    const entries = codes.split(';').flatMap(entriesOf);
    return line.trim() === '' ? [] : [{ mark, entries }];
  });
}

const stays = (mark: string, entries: readonly Entry[]): string =>
  [mark, entries.map(({ text, note }) => (note === '' ? text : `${text};`)).join(' ')]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/;$/, '');

/** Why no code of a mark counts; null: it is a print of this week. */
function whyNoPrint(mark: string, print: PaperPrint | undefined, week: string): string | null {
  if (mark === '') return 'the mark of the print, such as KM7, comes first';
  if (print === undefined) return `${mark} is no print of this workbook that is known: print anew`;
  return print.week === week
    ? null
    : `${mark} was printed on ${print.on}, for another week: its numbers mean other rows`;
}

/**
 * Reads what was typed in. A code whose row has that result already is done, and says nothing more.
 *
 * @param week the first day of the week that stands on the sheet, as "2026-11-23"
 */
export function readCodes(
  text: string,
  prints: readonly PaperPrint[],
  rows: readonly CodedRow[],
  week: string,
): CodesRead {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const lines = linesOf(text);
  // What is said of a row in any line of a print.
  const saidOf = (mark: string) => {
    const said = new Map<number, Set<string>>();
    for (const { entries } of lines.filter((line) => line.mark === mark))
      for (const { number, letter, why } of entries)
        if (why === null)
          said.set(number, (said.get(number) ?? new Set()).add(RESULT_OF.get(letter) ?? letter));
    return said;
  };
  const taken = new Map<string, Taken>();
  const left: string[] = [];
  const why: string[] = [];
  for (const { mark, entries } of lines) {
    const print = prints.find((each) => each.mark === mark);
    const refused = whyNoPrint(mark, print, week);
    if (refused !== null || print === undefined) {
      left.push(stays(mark, entries));
      why.push(refused ?? '');
      continue;
    }
    const said = saidOf(mark);
    const judged = entries.map((entry) => ({ entry, no: whyNot(entry, print, byKey, said) }));
    const kept = judged.filter(({ no }) => no !== null);
    if (kept.length > 0)
      left.push(
        stays(
          mark,
          kept.map(({ entry }) => entry),
        ),
      );
    why.push(...kept.map(({ no }) => no ?? ''));
    for (const { entry, no } of judged) {
      const row = byKey.get(print.keys[entry.number - 1] ?? '');
      const result = RESULT_OF.get(entry.letter);
      if (no !== null || row === undefined || result === undefined || row.result === result) continue;
      const note = [taken.get(row.key)?.note ?? '', entry.note].filter((each) => each !== '').join('; ');
      taken.set(row.key, { key: row.key, result, note });
    }
  }
  return { taken: [...taken.values()], left: left.join('\n'), why: [...new Set(why)] };
}
