/**
 * Names as they are said in any talk, read as people: "Tom Baxter, dentist, 630-555-0911; his sister Eve"
 * (S21). What names nobody is kept, so that somebody can ask.
 */
import { saysNothing } from '../../../text/placeholders';
import { LONGEST_LINE, namesIn, type NamedPerson, type NamesRead } from '../names';
import { nameSaid } from './name-said';
import { looksLikeAFullName, partsSaid, withoutMarker } from './parts-said';
import { asMeant } from './as-meant';
import { bare, OF_WHOM_BEFORE, TRADES } from './words-of-talk';

type Read = { readonly [Part in keyof NamesRead]: NamesRead[Part][number][] };

const LINE_ENDS = /[\n\r;]+/;
const LABEL =
  /^(?:names?|referrals?|intro(?:duction|duced)?s?|they introduced|fwd?|re|new|leads?|prospects?|contacts?|persons?)\s*:\s*/i;
const NUMBER_ALONE = /^[+(]?\d[\d\s().\-/]{5,}\d$/;
/** What a cell shows, or what begins no word: nobody's name. */
const NO_WORDS = /^(?:[@#=/\\]|(?:true|false)$)/i;
/** "Tom, Eve and Al": first names alone, of whom nobody knows whether one is a last name. */
const FIRST_NAMES = /^\p{Lu}\p{Ll}+(?:\s*,\s*\p{Lu}\p{Ll}+)+\s*,?\s*(?:and|&|\+)\s+\p{Lu}\p{Ll}+$/u;
/** An address of the web, with its scheme or without; that of a mailbox isn't one. */
const WEB =
  /(?<![\p{L}\p{N}@._-])(?:\w+:\/\/\S*|https?\b\S*|www\b\S*|(?:[\w-]+\.)+(?:com|org|net|edu|gov|io|us|uk|de|ca|au|nz|info|biz)\b(?:\/\S*)?)(?!@)/giu;
const END_OF_NAME = /[,|\t:()<>[\]]|\s[-–—](?=\s|$)/;
/** Where a number or an address begins, the name has ended. */
const REACH = /\s?(?:\S{1,64}@\S|[+(]?\d[\d\s().\-/]{5})/;

/** "his sister", where it is said whose: "sister of Tom Baxter". */
function relationIn(before: string, previous: NamedPerson | undefined): string {
  const [whose = '', ...what] = before.split(' ');
  return previous && OF_WHOM_BEFORE.has(bare(whose)) ? `${what.join(' ')} of ${previous.name}` : before;
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** A part that may name two people, or one and a company: only who typed it knows. */
function expectedOfTwo({ name, note }: NamedPerson): string | null {
  const [second = ''] = note.split(', ');
  return looksLikeAFullName(name) && looksLikeAFullName(second)
    ? `"${name}; ${second}" if both are people; or, if ${second} is no name, "${name} (${second})"`
    : null;
}

/** Reads one part of a line into what has been read so far. */
function readPart(part: string, read: Read): void {
  const typed = withoutMarker(part);
  if (part.length > LONGEST_LINE || NO_WORDS.test(typed) || FIRST_NAMES.test(typed))
    return void read.unread.push(part);
  const web = part.match(WEB) ?? [];
  const text = typed
    .replace(WEB, ' ')
    .replace(/[^\S\t]+/g, ' ')
    .trim();
  const end = Math.min(...[END_OF_NAME, REACH].map((sign) => sign.exec(text)?.index ?? text.length));
  const head = text.slice(0, end).trim();
  const said = head === '' ? null : nameSaid(head);
  // An address alone may be that of somebody on Contacts.
  const isAddress = head === '' && /^[^\s@]+@[^\s@]+$/.test(text);
  if (said === null && !isAddress) return void read.unread.push(part);
  const { name, before, behind } = said ?? { name: '', before: '', behind: '' };
  const rest = text.slice(end);
  // A day is no number to call: without a sign before it, it would be a part of the name.
  const parted = /^\s?\d/.test(rest) ? `, ${rest.trim()}` : rest;
  const listed = namesIn(joined(name + (behind === '' ? '' : `, ${behind}`)) + parted);
  const [person] = listed.people;
  const [unsure] = listed.unsure;
  if (unsure) return void read.unsure.push({ ...unsure, line: part });
  if (!person) return void read.unread.push(part);
  const expected = behind === '' && END_OF_NAME.exec(text)?.[0] === ',' ? expectedOfTwo(person) : null;
  if (expected !== null) return void read.unsure.push({ name: person.name, line: part, expected });
  const relation = relationIn(before, read.people[read.people.length - 1]);
  read.people.push({ ...person, note: joined(relation, person.note, ...web), line: part });
}

/** "1. 630-555-0911": a number of one or two digits before one to call counts lines. */
const COUNTED = /^\d{1,2}[.)]\s+(?=(?:\D*\d){10})/;

/** A number or a trade on a line of its own belongs to whoever stands above it. */
const inWholeLines = (text: string): string =>
  text.replace(/[\n\r]+([^\n\r]{0,40})(?=[\n\r]|$)/g, (typed, line: string) => {
    const number = line.trim().replace(COUNTED, '');
    // "(630)" and "+44" are a part of the number, and no marker before it.
    if (NUMBER_ALONE.test(number)) return `, ${number}`;
    const said = withoutMarker(number);
    return NUMBER_ALONE.test(said) || TRADES.has(said.toLowerCase()) ? `, ${said}` : typed;
  });

/** The people in a text as it was jotted down, in their order; nobody who wasn't named is made up. */
export function namesSaid(text: string): NamesRead {
  const read: Read = { people: [], unread: [], unsure: [] };
  const lines = inWholeLines(text)
    .split(LINE_ENDS)
    .map((line) =>
      line
        .replace(/[^\S\t]+/g, ' ')
        .trim()
        .replace(LABEL, ''),
    );
  const meant = lines.map((line) => (line.length > LONGEST_LINE ? line : asMeant(line)));
  const parts = meant.flatMap((line) => (line.length > LONGEST_LINE ? [line] : partsSaid(line)));
  for (const part of parts) if (!saysNobody(withoutMarker(part))) readPart(part, read);
  return read;
}

const saysNobody = (line: string): boolean =>
  line === '' || saysNothing(line, 'unknown or none') || /^no (?:new )?(?:names?|one)[.!]?$/i.test(line);
