/** An address card as facts about a person. */
import { type Card, type CardLine, partsOfValue, unescaped } from '../files/vcard';
import { labelIn, placeByLabel } from '../columns/headers';
import type { Fact, Meaning, Place } from '../columns/places';
import { cleaned } from './text-values';

/** Lines that hold one value. */
const PLACES: Readonly<Record<string, Place>> = {
  FN: 'name',
  NICKNAME: 'nickname',
  TITLE: 'job title',
  ROLE: 'job title',
  EMAIL: 'email',
  TEL: 'phone',
  BDAY: 'birthday',
  ANNIVERSARY: 'anniversary',
  'X-ANNIVERSARY': 'anniversary',
  'X-KADDRESSBOOK-X-ANNIVERSARY': 'anniversary',
  'X-EVOLUTION-ANNIVERSARY': 'anniversary',
  'X-SPOUSE': 'spouse',
  'X-EVOLUTION-SPOUSE': 'spouse',
  'X-KADDRESSBOOK-X-SPOUSESNAME': 'spouse',
  'X-MS-SPOUSE': 'spouse',
  'X-MS-ANNIVERSARY': 'anniversary',
  'X-CHILDREN': 'children',
  'X-MS-CHILD': 'children',
  HOBBY: 'hobbies',
  INTEREST: 'hobbies',
  CATEGORIES: 'tags',
  NOTE: 'notes',
  URL: 'website',
  'X-SOCIALPROFILE': 'website',
  'X-MANAGER': 'relation',
  'X-ASSISTANT': 'relation',
  'X-MS-MANAGER': 'relation',
  'X-MS-ASSISTANT': 'relation',
  'X-MS-TEL': 'phone',
};
const NO_USE =
  /^(?:VERSION|PRODID|UID|REV|PHOTO|LOGO|SOUND|KEY|SORT-STRING|CLASS|TZ|GEO|MAILER|SOURCE|PROFILE|KIND|CLIENTPIDMAP|LABEL|AGENT|X-AB-?LABEL|X-ABADR|X-ABSHOWAS|X-ABUID|X-ABORDER|X-PRODID|X-GAMMU-.*|X-MS-CARDPICTURE|X-MS-OL-.*|X-MOZILLA-HTML|X-EVOLUTION-(?:FILE-AS|LIST.*|WEBDAV.*|E164)|X-IMAGE.*|X-PHONETIC.*)$/;
/** Apple's names of what a label says. */
const APPLE_LABEL = /^_\$!<(.*)>!\$_$/;
const N: readonly Place[] = ['last name', 'first name', 'middle name', 'prefix', 'suffix'];
const ADR: readonly Meaning[] = [
  { place: 'po box' },
  { place: 'street', line: 9 },
  { place: 'street', line: 1 },
  { place: 'city' },
  { place: 'region' },
  { place: 'postal code' },
  { place: 'country' },
];

const text = (value: string): string => unescaped(value).trim();
const typesOf = ({ parameters }: CardLine): string => (parameters.get('TYPE') ?? []).join(' ');
const isPreferred = (line: CardLine): boolean =>
  /\bpref\b/i.test(typesOf(line)) || line.parameters.get('PREF')?.[0] === '1';

/** What the group's label says of its other lines, by the group. */
function labelsOf({ lines }: Card): ReadonlyMap<string, string> {
  return new Map(
    lines
      .filter(({ name, group }) => group !== '' && /^X-AB-?LABEL$/.test(name))
      .map(({ group, value }) => [group, APPLE_LABEL.exec(text(value))?.[1] ?? text(value)]),
  );
}

function meaningOf(line: CardLine, said: string): Pick<Meaning, 'label' | 'isPrimary'> {
  const label = labelIn(`${typesOf(line)} ${said}`);
  return { ...(label === null ? {} : { label }), ...(isPreferred(line) ? { isPrimary: true } : {}) };
}

/** A relation or an event that a label tells of. */
function labelled({ name }: CardLine, said: string, value: string): Fact | null {
  const place = name === 'X-ABDATE' ? 'event' : name === 'X-ABRELATEDNAMES' ? 'relation' : null;
  return place && { place: placeByLabel(place, said), of: said, header: said || name, value };
}

/** What Android's address book has no line of the standard for: its kind, the value, and a number. */
const ANDROID = /^vnd\.android\.cursor\.item\/(nickname|contact_event|relation);([^;]*);(\d*);?([^;]*)/;
const ANDROID_EVENTS: Readonly<Record<string, Place>> = { 1: 'anniversary', 3: 'birthday' };
const ANDROID_RELATIONS: Readonly<Record<string, Place>> = {
  3: 'children',
  4: 'spouse',
  10: 'spouse',
  11: 'referred by',
  14: 'spouse',
};
function ofAndroid({ name, value: whole }: CardLine): Fact | null {
  const [, kind, value = '', number = '', label = ''] =
    ANDROID.exec(name === 'X-ANDROID-CUSTOM' ? whole : '') ?? [];
  if (kind === undefined) return null;
  const about = { header: kind, value: text(value), ...(label === '' ? {} : { of: text(label) }) };
  if (kind === 'nickname') return { place: 'nickname', ...about };
  return kind === 'relation'
    ? { place: ANDROID_RELATIONS[number] ?? 'relation', ...about }
    : { place: ANDROID_EVENTS[number] ?? 'event', ...about };
}

/** RELATED, where some programs put the name into the parameter. */
function related(line: CardLine): Fact | null {
  if (line.name !== 'RELATED') return null;
  const kind = typesOf(line);
  const own = text(line.value).replace(/^;$/, '');
  const parameter = line.parameters.get('VALUE')?.join(',') ?? '';
  const value = own === '' && !/^(?:text|uri)$/i.test(parameter) ? parameter : own;
  const place = /spouse|sweetheart/i.test(kind) ? 'spouse' : /child/i.test(kind) ? 'children' : 'relation';
  return { place, of: kind, header: `RELATED ${kind}`.trim(), value };
}

const structured = (
  line: CardLine,
  meanings: readonly Meaning[],
  index: number,
  about: Partial<Meaning>,
): Fact[] =>
  partsOfValue(line.value, ';').flatMap((part, place) => {
    const value = text(part);
    const meaning = meanings[place];
    return value === '' || !meaning ? [] : [{ ...meaning, ...about, index, header: line.name, value }];
  });

/** The year that Apple writes where there is none. */
function withoutAppleYear(line: CardLine, value: string): string {
  const year = line.parameters.get('X-APPLE-OMIT-YEAR')?.[0];
  return year !== undefined && value.startsWith(year)
    ? `--${value.slice(year.length).replace(/-/g, '')}`
    : value;
}

/** "tel:+1-312-555-0101;ext=5" is a number as people write it. */
const numberIn = (value: string): string => value.replace(/^tel:/i, '').replace(/;ext=(\d+)/i, ' ext. $1');

function factsOfLine(line: CardLine, index: number, said: string): Fact[] {
  const about = meaningOf(line, said);
  switch (line.name) {
    case 'N':
      return structured(
        line,
        N.map((place) => ({ place })),
        0,
        {},
      );
    case 'ADR':
      return structured(line, ADR, index, about);
    case 'ORG': {
      const [company = '', ...departments] = partsOfValue(line.value, ';').map(text);
      const department = departments.filter((each) => each !== '').join(', ');
      return [
        { place: 'company', header: 'ORG', value: company },
        { place: 'department', header: 'ORG', value: department },
      ];
    }
    case 'CATEGORIES':
      return partsOfValue(line.value, ',').map((part) => ({
        place: 'tags',
        header: 'CATEGORIES',
        value: text(part),
        isParted: true,
      }));
  }
  const special = labelled(line, said, text(line.value)) ?? related(line) ?? ofAndroid(line);
  if (special) return [special];
  if (NO_USE.test(line.name)) return [];
  // Nobody writes to the dead.
  if (line.name === 'DEATHDATE')
    return [
      {
        place: 'refusal',
        sense: { about: 'Nothing', yes: 'refuses' },
        header: line.name,
        value: text(line.value),
      },
    ];
  const place = PLACES[line.name] ?? 'own';
  const value =
    place === 'birthday' || place === 'anniversary'
      ? withoutAppleYear(line, text(line.value))
      : place === 'phone'
        ? numberIn(text(line.value))
        : text(line.value);
  const of = place === 'relation' ? { of: line.name.replace(/^X-(?:MS-)?/, '').toLowerCase() } : {};
  return [{ place, ...about, ...of, header: line.name, value }];
}

/** All that a card says of a person, in its order; photos and the like are passed over. */
export function factsOfCard(card: Card): readonly Fact[] {
  const labels = labelsOf(card);
  return card.lines
    .flatMap((line, index) => factsOfLine(line, index, labels.get(line.group) ?? ''))
    .map((fact) => ({ ...fact, value: cleaned(fact.value) }))
    .filter(({ value }) => value !== '');
}
