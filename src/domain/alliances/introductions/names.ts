/** The names typed after a lunch, read as people: one a line, with what stands beside the name (S17). */

import { saysNothing } from '../../text/placeholders';

/** A person as somebody typed them; what wasn't typed is ''. */
export type NamedPerson = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  /** What else stands on the line, such as a profession. */
  readonly note: string;
  /** Who introduced them, where the line says "from …". */
  readonly from: string;
  /** The line as it was typed. */
  readonly line: string;
};

type UnsureName = Pick<NamedPerson, 'name' | 'line'> & { readonly expected: string };

export type NamesRead = {
  readonly people: readonly NamedPerson[];
  /** Lines that name nobody. */
  readonly unread: readonly string[];
  /** Lines such as "Lee, Fay": a last name and a first, or a name and a note. Only who typed them knows. */
  readonly unsure: readonly UnsureName[];
};

const LINE_ENDS = /[\n\r;]+/;
/** "- ", "• ", "1. ", "2)" */
const MARKER = /^(?:[-*•·◦–—]+|\(?\d{1,3}[.)])\s*/;
const EMAIL = /(?:mailto:)?([^\s@<>(),:"]{1,64}@[^\s@<>(),:"]{1,190}\.[^\s@<>(),:".]{2,63})/iu;
/** "2026-11-23", "10/12/2026", "23.11.26"; "01.23.45.67.89" goes on, and is a number to call. */
export const DATE =
  /\d{4}-\d{2}-\d{2}(?!\d)|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}(?![./-]?\d)|\d{1,2}[./-]\d{1,2}[./-](?:(?:19|20)\d{2}(?!\d)|\d{2}(?![./-]?\d))/;
/**
 * Seven digits and more, however they are grouped, with an extension or without. They don't begin with a
 * date, nor in one, and end before the next.
 */
const PHONE = new RegExp(
  String.raw`(?<!\d|\d[./-])(?!${DATE.source})\+?\(?\d(?:(?!\s+(?:${DATE.source}))[\s().\-/]{0,3}\d){6,14}(?:\s*(?:x|ext\.?)\s*\d{1,6})?`,
  'i',
);
/** "(630-555-0911)" is found without its last bracket. */
const UNCLOSED = /^\((?=[^)]*$)/;
/** A name ends at a comma, a bracket, a colon, or a dash with space around it. */
const END_OF_NAME = /[,|\t:()<>[\]]|\s[-–—](?=\s|$)/;
const MONTHS = String.raw`jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?`;
const DAYS = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?`;
/** "April Hall" is somebody; "March and April" and "March tom@example.com" aren't. */
const NO_NAME_NEXT = String.raw`(?! (?!(?:and|or|to|until|till|at|on|only|maybe|if|this|next)\b)\p{L}[\p{L}'\u2019.-]*(?![\p{L}'\u2019.\-@]))`;
/** "through March" says until when, and not who named them. */
const UNTIL_WHEN = String.raw`(?:early |mid[ -]?|late |end of |the |next |this )*(?:\d|q[1-4]\b|(?:${MONTHS}|${DAYS}|spring|summer|fall|autumn|winter)\b${NO_NAME_NEXT}|(?:today|tomorrow|week|weekend|month|quarter|year|end)\b)`;
const FROM = String.raw`(?:from|via|(?:thru|through)(?!\s+${UNTIL_WHEN})|c\/o|(?:introduced|referred|recommended) by)`;
/** The address behind "from" is that of whoever introduced them, with their name before it or without. */
const FROM_ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${FROM}\s[^,;|\t@]{0,80}?${EMAIL.source}>?`,
  'iu',
);
/** Who named somebody, said behind the name. */
export const FROM_WHOM = new RegExp(String.raw`^${FROM}\s+(.+)$`, 'iu');
/** A longer line is a story, and names nobody. */
export const LONGEST_LINE = 2000;
/** Nobody's name is longer: that is a note. */
const LONGEST_NAME = 80;
/** An address of the web isn't a name that ends at its colon. */
const WEB = /^(?:\w+:\/\/|www\.)/i;
/** "2 names", "several people": how many, and not who. */
const COUNTED =
  /^(?:\d+|two|three|four|five|several|some|more|many|a few|various|other)\s*(?:more|other|new)?\s*(?:names?|people|persons?|others?|contacts?|clients?|prospects?|leads?|introductions?|referrals?|guests?|friends?)?$/i;
/** A last name, by itself or behind particles. */
const LAST_NAME =
  /^(?:(?:van|von|de|der|den|del|della|da|di|dos|le|la|el|al|ter|ten|bin|st\.?) )*\p{L}\S*$/iu;
/** What may be a first name, with a second one; in capitals ("CPA") only where all of the line is. */
const FIRST_NAME = /^\p{Lu}[\p{L}'’-]*\p{Ll}(?: \p{Lu}[\p{L}'’.-]*)?$/u;
const FIRST_NAME_SHOUTED = /^\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’.-]*)?$/u;

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** A line pasted from a spreadsheet has its parts between tabs. */
const tidyLine = (text: string): string => text.replace(/[^\S\t]+/g, ' ').trim();

/** The parts of what stands beside the name, without the signs between them. */
const partsOf = (text: string): string[] =>
  text
    .split(/[,|\t:()<>[\]]|\s[-–—](?=\s|$)/)
    .map(tidy)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));

/** What a pattern finds in a text, and the text without it. */
function takeOut(text: string, pattern: RegExp): readonly [found: string, rest: string] {
  const match = pattern.exec(text);
  if (match === null) return ['', text];
  const rest = `${text.slice(0, match.index)} , ${text.slice(match.index + match[0].length)}`;
  return [match[1] ?? match[0], rest];
}

function personOn(line: string): NamedPerson | null {
  if (line.length > LONGEST_LINE || WEB.test(line.replace(MARKER, ''))) return null;
  const [fromAddress, own] = takeOut(line.replace(MARKER, ''), FROM_ADDRESS);
  const [email, withoutEmail] = takeOut(own, EMAIL);
  const [phone, text] = takeOut(withoutEmail, PHONE);
  const end = END_OF_NAME.exec(text)?.index ?? text.length;
  // Whoever is on Contacts is named by an address alone, too.
  const name = tidy(text.slice(0, end)) || email;
  if (!/\p{L}/u.test(name) || name.length > LONGEST_NAME || COUNTED.test(name)) return null;
  const parts = partsOf(text.slice(end));
  const from =
    [fromAddress, ...parts.map((part) => FROM_WHOM.exec(part)?.[1] ?? '')].find((each) => each !== '') ?? '';
  const note = parts.filter((part) => !FROM_WHOM.test(part)).join(', ');
  return { name, email, phone: tidy(phone).replace(UNCLOSED, ''), note, from, line };
}

const saysNobody = (line: string): boolean =>
  saysNothing(line, 'unknown or none') || /^no (?:new )?names?[.!]?$/i.test(line);

/** What is to be typed in place of a line that may be turned round; null where its name is certain. */
function expectedInstead(line: string, { name }: NamedPerson): string | null {
  const typed = line.replace(MARKER, '');
  const behind = typed.slice(name.length).trimStart();
  const [first = ''] = partsOf(takeOut(takeOut(behind, EMAIL)[1], PHONE)[1]);
  const isTurned = typed.startsWith(name) && behind.startsWith(',');
  const firstName = /\p{Ll}/u.test(typed) ? FIRST_NAME : FIRST_NAME_SHOUTED;
  if (!isTurned || !LAST_NAME.test(name) || !firstName.test(first) || FROM_WHOM.test(first)) return null;
  return `the name as it is said, "${first} ${name}"; or, if ${first} is no name, "${name} (${first})"`;
}

/**
 * The people in an Introduced cell: one a line, or parted by semicolons where a box takes only one line.
 * Numbers and bullets before a name don't count; an e-mail address, a phone number and a note may follow it,
 * and "from …" says who introduced them. "Lee, Fay" is nobody yet.
 */
export function namesIn(text: string): NamesRead {
  const lines = text
    .split(LINE_ENDS)
    .map(tidyLine)
    .filter((line) => line.replace(MARKER, '') !== '' && !saysNobody(line.replace(MARKER, '')));
  const read = lines.map((line) => {
    const person = personOn(line);
    return { line, person, expected: person && expectedInstead(line, person) };
  });
  return {
    people: read.flatMap(({ person, expected }) => (person && expected === null ? [person] : [])),
    unread: read.flatMap(({ line, person }) => (person ? [] : [line])),
    unsure: read.flatMap(({ line, person, expected }) =>
      person && expected !== null ? [{ name: person.name, line, expected }] : [],
    ),
  };
}
