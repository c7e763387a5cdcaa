/** A person's name from its parts, or from a whole one in whatever order. */

/** Behind a name and a comma: no first name. */
const SUFFIX =
  /^(?:jr|sr|ii|iii|iv|v|2nd|3rd|esq|esquire|md|do|dds|dmd|dvm|od|phd|edd|jd|llm|llb|cpa|cfp|cfa|chfc|clu|cfo|ceo|ea|rn|np|pe|pmp|mba|msc|ma|ba|bsc|obe|mbe|cbe|kc|qc|ret|inc|llc|llp|ltd|lp|plc|gmbh|ag|sa|bv|nv|co|corp|pc|pllc)$/i;
/** Titles that only say Mr or Mrs: an office doesn't call anybody by them. */
const COURTESY =
  /^(?:mr|mrs|ms|mx|miss|mister|herr|frau|hr|fr|m|mme|mlle|monsieur|madame|sr|sra|srta|señor|señora|dhr|mevr|sig|sigra|signor|signora|de heer|mevrouw)\.?$/i;
const BUSINESS =
  /\b(?:inc|llc|llp|ltd|gmbh|ag|plc|corp|company|co|sons|partners|associates|group|bank|trust|foundation|law|insurance|services|holdings?|advisors?|advisers?|clinic|bakery|estate|realty|properties|construction|consulting|solutions)\b/i;

/** Where names are written so, the family's comes first. */
const FAMILY_FIRST = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s・]+$/u;

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const isSuffix = (part: string): boolean => words(part).every((word) => SUFFIX.test(word.replace(/\./g, '')));

export const isCourtesyTitle = (title: string): boolean => COURTESY.test(title.trim());

const DEGREE = /^(?:dr|prof|rev|hon|sir|dame|ing|dipl)\.?$/i;
const AND_ALONE = /^(?:&|\+|and|und|et|y|en)$/i;
/** "Ms.", "Dr.", "Mr. and Mrs.": what some programs keep as a salutation greets nobody. */
export const isOnlyTitles = (text: string): boolean =>
  words(text).every((word) => isCourtesyTitle(word) || DEGREE.test(word) || AND_ALONE.test(word));
const isBusinessName = (name: string): boolean => BUSINESS.test(name);

/** "Example, Ann" is Ann Example; "John Smith, Jr." and "Hartley & Sons, Inc." stay as they are. */
export function inSpokenOrder(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  const [last = '', first = '', ...more] = parts;
  const isTwoNames =
    parts.length === 2 &&
    first !== '' &&
    last !== '' &&
    !isSuffix(first) &&
    !isBusinessName(name) &&
    words(last).length <= 3 &&
    words(first).length <= 3 &&
    !/[\d@]/.test(name);
  if (isTwoNames) return `${first} ${last}`;
  return parts.length === 3 && more.every(isSuffix) && !isSuffix(first) && !isBusinessName(name)
    ? `${first} ${last}, ${more.join(', ')}`
    : name;
}

export type NameParts = {
  readonly prefix: string;
  readonly first: string;
  readonly middle: string;
  readonly last: string;
  readonly suffix: string;
};

/** A name of its parts, as an office says it; the courtesy title stays out of it. '' where there is none. */
export function composedName({ prefix, first, middle, last, suffix }: NameParts): string {
  const isFamilyFirst = FAMILY_FIRST.test(first) && FAMILY_FIRST.test(last);
  const inOrder = isFamilyFirst ? [last, first] : [first, middle, last];
  const core = inOrder.filter((part) => part !== '').join(' ');
  if (core === '') return '';
  const title = isCourtesyTitle(prefix) ? '' : prefix;
  const isGeneration = /^(?:ii|iii|iv|v|jr\.?|sr\.?)$/i.test(suffix);
  const end = suffix === '' ? '' : isGeneration && !/^[js]r/i.test(suffix) ? ` ${suffix}` : `, ${suffix}`;
  return `${title === '' ? '' : `${title} `}${core}${end}`;
}

/** A name as two people's are compared: without case, titles, degrees and middle names' dots. */
export const nameKey = (name: string): string =>
  words(
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[.,'’"()]/g, (sign) => (sign === ',' ? ' ' : '')),
  )
    .filter(
      (word, place) =>
        !SUFFIX.test(word) && !(place === 0 && /^(?:mr|mrs|ms|miss|dr|prof|herr|frau)$/.test(word)),
    )
    .join(' ');

/** The ways in which a name may be given: whole, and by its first and its last word. */
export function nameKeys(name: string): readonly string[] {
  const whole = nameKey(name);
  const each = whole.split(' ');
  return each.length > 2 ? [whole, `${each[0] ?? ''} ${each[each.length - 1] ?? ''}`] : [whole];
}

/**
 * Under which closely spelt names are looked up, by their `nameKey`: the first word and how the last one
 * begins, and the other way round.
 */
export function blocksOf(key: string): readonly string[] {
  const words = key.split(' ');
  const [first = '', last = ''] = [words[0], words[words.length - 1]];
  return words.length < 2 ? [] : [`${first} ${last.slice(0, 2)}`, `${first.slice(0, 1)} ${last}`];
}

const AND = /\s+(?:&|\+|and|und|et|y|en)\s+/i;

/**
 * "Amanda & Rebecca Hill" or "Amanda Hill and Rebecca Jones": the two names; null: it is one person's, or a
 * business's.
 */
export function twoNamesIn(name: string): readonly [string, string] | null {
  if (isBusinessName(name) || /[,\d@]/.test(name)) return null;
  const [one = '', other = '', more] = name.split(AND).map((part) => part.trim());
  if (one === '' || other === '' || more !== undefined) return null;
  const [ones, others] = [words(one), words(other)];
  if (others.length < 2 || others.length > 4 || ones.length > 4) return null;
  const titled = ones.every((word) => isCourtesyTitle(word));
  if (titled) return null;
  const isShared = ones.length === 1 || (ones.length === 2 && isCourtesyTitle(ones[0] ?? ''));
  return isShared ? [`${one} ${others.slice(1).join(' ')}`, other] : [one, other];
}
