/**
 * Merge fields: {{Dear}}, {{Sender}}, any column of Contacts by its header, and {{Dear|friend}} with words
 * for those where it is blank. A template is read once and what is put in is never read again, so that no
 * cell can bring in a field of its own.
 */
import { nearestOf } from '../../text/did-you-mean';
import type { LetterWay } from '../../records/letter';

/** How the greeting is asked for: the column Dear, or a guess that somebody has confirmed. */
export const DEAR = 'Dear';
/** Who signs the letter. */
const SENDER = 'Sender';

/** A field as it stands in a text. */
export type Field = {
  /** As it was typed, such as "first  name". */
  readonly name: string;
  readonly key: string;
  /** What stands there for people without a value, as it was typed; null: nothing was given. */
  readonly fallback: string | null;
};

const FIELD = /\{\{([^{}]*)\}\}/g;

/** A name by its letters and digits alone, as headers are found: case, spaces and hyphens don't count. */
export const fieldKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** A Gmail draft writes spaces, quotes and ampersands as HTML. */
const withoutEntities = (html: string): string =>
  html
    .replace(/&(?:nbsp|#160|#xa0);/gi, ' ')
    .replace(/&(?:#39|#x27|apos|quot|#34|[lr][sd]quo|lt|gt);/gi, "'")
    .replace(/&amp;/gi, '&');

function fieldOf(inside: string): Field {
  const bar = inside.indexOf('|');
  const name = withoutEntities(bar < 0 ? inside : inside.slice(0, bar)).trim();
  return { name, key: fieldKey(name), fallback: bar < 0 ? null : inside.slice(bar + 1).trim() };
}

/**
 * What may stand in the middle of a field that somebody has formatted in part: it changes looks, and nothing
 * else.
 */
const INLINE_TAG =
  '<\\/?(?:a|abbr|b|big|code|del|em|font|i|ins|label|mark|s|small|span|strike|strong|sub|sup|tt|u|wbr)\\b[^<>]*>';
const FORMATTED_FIELD = new RegExp(
  `\\{((?:${INLINE_TAG})*)\\{((?:[^{}<>|]|${INLINE_TAG})*)(?:\\|([^{}]*))?\\}((?:${INLINE_TAG})*)\\}`,
  'gi',
);
const ANY_INLINE_TAG = new RegExp(INLINE_TAG, 'gi');

/**
 * HTML in which each field stands in one piece: one that is bold in part is {{De<b>ar}}</b>. The tags go
 * behind it, in their order, so that each stays closed; a fallback keeps those of its own.
 */
export const withWholeFields = (html: string): string =>
  html.replace(
    FORMATTED_FIELD,
    (_, between: string, name: string, fallback: string | undefined, atEnd: string) => {
      const tags = (name.match(ANY_INLINE_TAG) ?? []).join('');
      const bar = fallback === undefined ? '' : `|${fallback}`;
      return `{{${name.replace(ANY_INLINE_TAG, '')}${bar}}}${between}${tags}${atEnd}`;
    },
  );

/** The fields of a text, each once, in the order in which they come. */
export function fieldsIn(text: string): Field[] {
  const fields = [...text.matchAll(FIELD)].map(([braces]) => fieldOf(braces.slice(2, -2)));
  return fields.filter(
    ({ key, fallback }, index) =>
      fields.findIndex((other) => other.key === key && other.fallback === fallback) === index,
  );
}

/** Somebody's words as part of a template: braces in them stay braces. */
export const asTemplateText = (words: string): string => words.trim().replace(/\{(?=\{)|\}(?=\})/g, '$& ');

/** The text with a word in place of each field, as it is counted and read over. */
export const textWithoutFields = (text: string): string => text.replace(FIELD, 'word');

const LONGEST_QUOTE = 24;

/** Braces that no field belongs to, each with what stands beside it. */
function strayBraces(text: string): string[] {
  // A field leaves its place empty, so that two braces beside it don't become one pair.
  const rest = text.replace(FIELD, '\n');
  return [...rest.matchAll(/\{\{|\}\}/g)].map(({ 0: braces, index }) => {
    const [from, to] =
      braces === '{{' ? [index, index + LONGEST_QUOTE] : [index + 2 - LONGEST_QUOTE, index + 2];
    return rest.slice(Math.max(0, from), to).split('\n').join(' ').trim();
  });
}

function whyFieldStops({ name, key }: Field, known: readonly string[], way: LetterWay): string | null {
  if (key === '')
    return `A pair of braces without a name: write a column’s header into it, such as {{${DEAR}}}.`;
  const fields = [DEAR, SENDER, ...known];
  if (!fields.some((field) => fieldKey(field) === key)) {
    const nearest = nearestOf(name, fields, fieldKey);
    const advice =
      nearest === null ? 'write a column’s header, as it stands there' : `did you mean {{${nearest}}}?`;
    return `{{${name}}} is no column of Contacts: ${advice}`;
  }
  const isOurs = [DEAR, SENDER].some((field) => fieldKey(field) === key);
  if (!isOurs && known.filter((header) => fieldKey(header) === key).length > 1)
    return `{{${name}}} stands above several columns of Contacts: rename all but one`;
  if (way === 'Together' && key !== fieldKey(SENDER))
    return `{{${name}}} is each person’s own, and this letter goes Together: set How to One each, or take the field out.`;
  return null;
}

/**
 * What stops a letter for its fields: unknown ones, with the header that was probably meant; personal ones in
 * a letter that goes Together; braces left open. [] when nothing does.
 *
 * @param known the headers of Contacts as they stand, the office's own too
 */
export function whyFieldsStop(text: string, known: readonly string[], way: LetterWay): string[] {
  const fields = fieldsIn(text).filter(
    ({ key }, index, all) => all.findIndex((other) => other.key === key) === index,
  );
  const open = strayBraces(text).map(
    (found) => `“${found}” has braces without a partner: a field is {{Header}}.`,
  );
  return [...fields.flatMap((field) => whyFieldStops(field, known, way) ?? []), ...new Set(open)];
}

/** Where a text goes, which says how a value is put in there. */
export type Surroundings = 'plain text' | 'HTML' | 'subject';

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** What ends a line, or a header, somewhere. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** Text as it is shown by HTML: no sign of it is markup. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
    .replace(LINE_BREAK, '<br>');
/** Text on one line, as a header wants it. */
const onOneLine = (text: string): string => text.replace(CONTROLS, ' ').trim();

type Put = { readonly value: (value: string) => string; readonly fallback: (fallback: string) => string };
const asItStands = (text: string): string => text;
/** A fallback is part of the template: in HTML it is HTML already. */
const PUT: Readonly<Record<Surroundings, Put>> = {
  'plain text': { value: asItStands, fallback: asItStands },
  HTML: { value: escapeHtml, fallback: asItStands },
  subject: { value: onOneLine, fallback: onOneLine },
};

/** What each field says for one person, by its key; a blank value is no value. */
export type FieldValues = ReadonlyMap<string, string>;

/** Values by header, as they are looked up; Dear and Sender before any column of that name. */
export const fieldValues = (
  columns: Iterable<readonly [header: string, value: string]>,
  { dear, sender }: { readonly dear: string; readonly sender: string },
): FieldValues =>
  new Map([
    ...[...columns].map(([header, value]): [string, string] => [fieldKey(header), value]),
    [fieldKey(DEAR), dear],
    [fieldKey(SENDER), sender],
  ]);

export type Merged =
  | { readonly ok: true; readonly text: string }
  /** The fields that are blank for this person, and have no words in their place. */
  | { readonly ok: false; readonly blank: readonly string[] };

/** A template with one person's values put in, each as its surroundings want it. */
export function mergeFields(template: string, values: FieldValues, surroundings: Surroundings): Merged {
  const put = PUT[surroundings];
  const blank: string[] = [];
  const text = template.replace(FIELD, (_, inside: string) => {
    const { name, key, fallback } = fieldOf(inside);
    const value = values.get(key)?.trim() ?? '';
    if (value !== '') return put.value(value);
    if (fallback === null) blank.push(name);
    return put.fallback(fallback ?? '');
  });
  return blank.length === 0 ? { ok: true, text } : { ok: false, blank: [...new Set(blank)] };
}

/** Why a recipient is skipped for blank fields, and what to do. */
export function blankInWords(blank: readonly string[]): string {
  const [is, it] = blank.length === 1 ? ['is', 'it'] : ['are', 'them'];
  return `${blank.join(', ')} ${is} blank: fill ${it} on Contacts, or give the field words for those without, as {{Dear|friend}} does`;
}
