/** What a column means, by its header alone: whichever program wrote it, and in which of five languages. */
import { DOUBTFUL, refusalColumn } from './refusal-headers';
import { HEADER_WORDS, LABEL_WORDS, PRIMARY_WORDS, SECONDARY_WORDS, SMALL_WORDS } from './header-words';
import { LABELS, type Label, type Meaning, type Place } from './places';

/** A header as words without accents, in lower case: "E-mail 2 – Value" is "email 2 value". */
export const headerText = (header: string): string =>
  header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/['’](?=s\b)/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\be mail/g, 'email')
    .trim();

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(', '));
const SMALL = setOf(SMALL_WORDS);
const PRIMARY = setOf(PRIMARY_WORDS);
const SECONDARY = setOf(SECONDARY_WORDS);
const labelOfWord: ReadonlyMap<string, Label> = new Map(
  LABELS.flatMap((label) => LABEL_WORDS[label].split(', ').map((word) => [word, label] as const)),
);
const withoutSmall = (words: readonly string[]): string => words.filter((word) => !SMALL.has(word)).join(' ');
const placeOfWords: ReadonlyMap<string, Place> = new Map(
  Object.entries(HEADER_WORDS).flatMap(([place, phrases]) =>
    phrases.split(', ').map((phrase) => [withoutSmall(phrase.split(' ')), place as Place] as const),
  ),
);

/** A label in words: "* Home", "WORK", "Geschäftlich"; null where it names none. */
export function labelIn(text: string): Label | null {
  const words = headerText(text).split(' ');
  const found = LABELS.find((label) => words.some((word) => labelOfWord.get(word) === label));
  return found ?? null;
}

/** What an event or a relation is by its label: an anniversary and a spouse have places of their own. */
export function placeByLabel(place: 'event' | 'relation', label: string): Place {
  const named = placeOf(withoutSmall(headerText(label).split(' ')));
  if (place === 'event') return named === 'anniversary' || named === 'birthday' ? named : place;
  return named === 'spouse' || named === 'children' ? named : place;
}

/** Whether a label marks the first of several. */
export const isPrimaryLabel = (text: string): boolean =>
  /^\s*\*/.test(text) ||
  headerText(text)
    .split(' ')
    .some((word) => PRIMARY.has(word));

/** The words before a place that only say that it is an address's. */
const ADDRESS_WORDS =
  /^(?:address|mailing|physical|postal|adresse|adres|anschrift|direccion|primary address) /;
const SECOND_LINES: ReadonlySet<Place> = new Set(['street', 'address']);
const YEAR = /\b(?:19|20)\d\d\b/;
const REVENUE =
  /\b(?:revenue|revenues|sales|turnover|fees|commission|commissions|income|umsatz|chiffre affaires|ventas|omzet|gdc|production)\b/;
const KEY_DATE =
  /\b(?:renewal|renews|renew|maturity|matures|lease (?:end|ends|expiry|expires|expiration)|end of lease|expiry|expires|expiration|policy end|contract end|ablauf|faelligkeit|falligkeit|verlangerung|echeance|vencimiento|renovacion|vervaldatum|verlenging)\b/;
const COMPANION = /^(.*?) ?\b(label|type|art|kind)$/;
const COMPANIONS: ReadonlySet<string> = new Set([
  'email',
  'phone',
  'address',
  'event',
  'relation',
  'website',
  'custom field',
]);

/** What remains of the header's words where label words, marks and numbers are gone. */
function taken(words: readonly string[]) {
  const isLabel = (word: string): boolean => labelOfWord.has(word);
  const label = LABELS.find((each) => words.some((word) => labelOfWord.get(word) === each));
  const rest = words.filter((word) => !isLabel(word) && !PRIMARY.has(word) && !SECONDARY.has(word));
  return {
    ...(label === undefined ? {} : { label }),
    core: withoutSmall(rest),
    isPrimary: words.some((word) => PRIMARY.has(word)) && !words.includes('company'),
    isSecondary: words.some((word) => SECONDARY.has(word)),
  };
}

const placeOf = (text: string): Place | undefined =>
  placeOfWords.get(text) ?? placeOfWords.get(text.replace(ADDRESS_WORDS, ''));

/** Numbers in a header: before the last word they tell which of several, behind it which line of a street. */
function numbersIn(text: string): { readonly index?: number; readonly line?: number } {
  const [, inside] = /(?<![\d])(\d{1,2}) \D/.exec(text) ?? [];
  const [, last] = /\D(\d{1,2})$/.exec(text) ?? [];
  return {
    ...(inside === undefined ? {} : { index: Number(inside) }),
    ...(last === undefined ? {} : { line: Number(last) }),
  };
}

/** A pair of columns, "E-mail 1 - Label" and "E-mail 1 - Value": what the first says of the second. */
function companionOf(text: string, index: number | undefined): Meaning | null {
  const [, noun = ''] = COMPANION.exec(text.replace(/\d+ ?/g, '').trim()) ?? [];
  const of = placeOfWords.get(noun) ?? noun;
  return COMPANIONS.has(of) ? { place: 'label', of, ...(index === undefined ? {} : { index }) } : null;
}

/** What stands under "Relation 1 - Value", "Event 1 - Value": its label says what it is. */
function labelledOf(text: string, index: number | undefined): Meaning | null {
  const noun = /^(event|relation|significant date)(?: value)?$/.exec(text)?.[1];
  if (noun === undefined) return null;
  return { place: noun === 'relation' ? 'relation' : 'event', ...(index === undefined ? {} : { index }) };
}

/** Phones need no noun: "Mobile", "Business Fax". */
const PHONE_LABELS: ReadonlySet<Label | undefined> = new Set(['mobile', 'fax', 'pager']);

/** "Client 2 First Name", "First Name 2", "Spouse Last Name": the second of a couple, in parts. */
const NAME_OF_ONE =
  /^(spouse |partner |co client )?(?:s )?(client |member |person |contact |applicant )?(?:(\d) )?(first|last) name(?: (\d))?$/;
function nameInPartsOf(text: string): (Meaning & { readonly isGuess: boolean }) | null {
  const [whole, second, who = '', before, part, behind] = NAME_OF_ONE.exec(text) ?? [];
  if (whole === undefined) return null;
  const number = before ?? behind ?? '1';
  const line = part === 'first' ? 1 : 2;
  if (second !== undefined) return { place: 'spouse', line, isGuess: false };
  if (number === '1') return { place: part === 'first' ? 'first name' : 'last name', isGuess: false };
  // The second contact of a company is nobody's spouse, and there is no third of a couple.
  const isOfCouple = number === '2' && !['member ', 'person ', 'contact '].includes(who);
  return isOfCouple ? { place: 'spouse', line, isGuess: true } : { place: 'own', isGuess: false };
}

/** Whether somebody is a spouse by nothing but being the second in a row. */
export const isGuessedSpouse = (header: string): boolean =>
  nameInPartsOf(headerText(header))?.isGuess ?? false;

/** "Fax number" is a number, as "Fax" is; of a number alone nobody knows what it counts. */
const NUMBERS: ReadonlySet<string> = new Set(['', 'nummer', 'nr']);

/**
 * An alternate contact is somebody else than the person whose row it is, and an assistant's name and address
 * are the assistant's: only the number reaches the person.
 */
const NAMES: ReadonlySet<Place> = new Set([
  ...(['name', 'first name', 'middle name', 'last name', 'spouse', 'children'] as const),
]);
const isSomebodyElses = (place: Place, label: Label | undefined, isSecondary: boolean): boolean =>
  label === 'assistant' ? place !== 'phone' : NAMES.has(place) && (label !== undefined || isSecondary);

/** What a column means by its header; 'own' where nobody knows. */
export function meaningOf(header: string): Meaning {
  // Salesforce's mark of an address that is no picklist.
  const text = headerText(header).replace(/ text only$/, '');
  const { index, line } = numbersIn(text);
  const plain = withoutSmall(
    text
      .replace(/\d+/g, ' ')
      .split(' ')
      .filter((word) => word !== ''),
  );
  const refusal = refusalColumn(text);
  if (refusal) return refusal;
  const special = companionOf(text, index) ?? labelledOf(plain, index);
  if (special) return special;
  const inParts = nameInPartsOf(text);
  if (inParts) return { place: inParts.place, ...(inParts.line === undefined ? {} : { line: inParts.line }) };
  if (KEY_DATE.test(text)) return { place: 'key date', of: header.trim() };
  if (REVENUE.test(text) && YEAR.test(text)) return { place: 'revenue', of: YEAR.exec(text)?.[0] ?? '' };
  if (DOUBTFUL.test(text) && placeOf(plain) !== 'consent source') return { place: 'refusal' };
  const { core, label, isPrimary, isSecondary } = taken(plain.split(' '));
  const whole = placeOf(plain);
  const known = whole ?? (NUMBERS.has(core) && PHONE_LABELS.has(label) ? 'phone' : placeOf(core));
  if (known === undefined) return { place: 'own' };
  if (whole === undefined && isSomebodyElses(known, label, isSecondary)) return { place: 'own' };
  const number = index ?? (SECOND_LINES.has(known) ? undefined : line) ?? (isSecondary ? 2 : undefined);
  return {
    place: known,
    ...(label === undefined ? {} : { label }),
    ...(number === undefined ? {} : { index: number }),
    ...(line !== undefined && SECOND_LINES.has(known) ? { line } : {}),
    ...(/extended/.test(text) ? { line: 9 } : {}),
    ...(isPrimary ? { isPrimary: true } : {}),
  };
}
