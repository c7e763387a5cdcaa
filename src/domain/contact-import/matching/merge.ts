/** Contacts that are one person twice, and the one that is made of two: nothing of either is lost. */
import { distance } from 'fastest-levenshtein';
import type { CivilDay } from '../../calendar/civil-day';
import { addressKey } from '../../letters/audience/addresses';
import { phoneKey, duplicatesAmong } from '../../clients/household/duplicates';
import type { Contact } from '../../records/contact';
import { blocksOf, nameKey } from '../person/names';
import { added, folded, isBlank } from './same-values';

/** Two rows, the one to keep (the older) first. */
export type Pair<C> = {
  readonly keep: C;
  readonly giveUp: C;
  /** In words. */
  readonly why: string;
  /** One name and one address: nobody has to look. */
  readonly isExact: boolean;
};

const WHY = {
  email: 'the same e-mail address',
  phone: 'the same phone',
  name: 'the same name',
  near: 'nearly the same name',
} as const;
const CERTAINTY = { email: 0, phone: 1, name: 2, near: 3 } as const;
const LETTERS_APART = 2;
const SHORTEST_COMPARED = 6;
/** So many who bear nearly one name are compared, and no more. */
const MOST_COMPARED = 40;

/** Who is older: by the day they were first seen, then by the id. */
function inAge<C extends Contact>(one: C, other: C): readonly [C, C] {
  const [a, b] = [one.added ?? Infinity, other.added ?? Infinity];
  const isOlder = a === b ? one.id.localeCompare(other.id, 'en', { numeric: true }) <= 0 : a < b;
  return isOlder ? [one, other] : [other, one];
}

/** Those who live together are no doubles: one household, and other first names. */
const areTwo = (one: Contact, other: Contact): boolean => {
  const [first, second] = [nameKey(one.name).split(' ')[0] ?? '', nameKey(other.name).split(' ')[0] ?? ''];
  return (
    one.household !== '' &&
    folded(one.household) === folded(other.household) &&
    distance(first, second) > LETTERS_APART
  );
};

type Found<C> = { readonly by: keyof typeof WHY; readonly contact: C; readonly earlier: C };

/** As lists are compared, and by how both names begin: of two rows one may be spelt otherwise in both. */
function nearBlocksOf(key: string): readonly string[] {
  const last = key.split(' ').pop() ?? '';
  return [...blocksOf(key), `${key.slice(0, 1)}~${last.slice(0, 2)}`];
}

/** Who is spelt nearly like somebody above, and neither lives with them nor was born on another day. */
function nearDoublesAmong<C extends Contact>(contacts: readonly C[]): readonly Found<C>[] {
  const blocks = new Map<string, { readonly key: string; readonly contact: C }[]>();
  return contacts.flatMap((contact): Found<C>[] => {
    const key = nameKey(contact.name);
    const mine = { key, contact };
    const near = nearBlocksOf(key).flatMap((block) => (blocks.get(block) ?? []).slice(0, MOST_COMPARED));
    for (const block of nearBlocksOf(key)) {
      const others = blocks.get(block);
      if (others) others.push(mine);
      else blocks.set(block, [mine]);
    }
    const found = near.find((other) => isNear(mine, other));
    return found ? [{ by: 'near', contact, earlier: found.contact }] : [];
  });
}

function isNear<C extends Contact>(
  one: { readonly key: string; readonly contact: C },
  other: { readonly key: string; readonly contact: C },
): boolean {
  const [a, b] = [one.contact, other.contact];
  const isOneHousehold = a.household !== '' && folded(a.household) === folded(b.household);
  const isOtherDay =
    a.birthday !== null &&
    b.birthday !== null &&
    (a.birthday.month !== b.birthday.month || a.birthday.dayOfMonth !== b.birthday.dayOfMonth);
  return (
    one.key !== other.key &&
    one.key.length >= SHORTEST_COMPARED &&
    Math.abs(one.key.length - other.key.length) <= LETTERS_APART &&
    !isOneHousehold &&
    !isOtherDay &&
    distance(one.key, other.key) <= LETTERS_APART
  );
}

/** Everybody who seems to stand there twice, the most certain first; each who would be given up once. */
export function pairsAmong<C extends Contact>(contacts: readonly C[]): readonly Pair<C>[] {
  const found: readonly Found<C>[] = [...duplicatesAmong(contacts), ...nearDoublesAmong(contacts)].sort(
    (a, b) => CERTAINTY[a.by] - CERTAINTY[b.by],
  );
  const pairs = new Map<string, Pair<C>>();
  for (const { by, contact, earlier } of found) {
    const [keep, giveUp] = inAge(earlier, contact);
    if (pairs.has(giveUp.id) || areTwo(keep, giveUp)) continue;
    const isExact = by === 'email' && nameKey(keep.name) === nameKey(giveUp.name);
    const why = by === 'email' && isExact ? 'the same name and the same e-mail address' : WHY[by];
    pairs.set(giveUp.id, { keep, giveUp, why, isExact });
  }
  return [...pairs.values()];
}

const UNION: ReadonlySet<string> = new Set(['email', 'otherEmails', 'phone', 'otherPhones', 'tags']);
/** What is each row's own, or follows from others. */
const NOT_MERGED: ReadonlySet<string> = new Set([
  'id',
  'line',
  'ownNumber',
  'name',
  'background',
  'worriedAbout',
  'added',
  'household',
  'emailConsent',
  'consentDate',
  'consentSource',
  'noCalls',
  'statusByHand',
  'recallWeek',
]);

/** Refusals of either stay, the stricter one first. */
function consentOf(keep: Contact, giveUp: Contact): Partial<Contact> {
  const isOut = giveUp.emailConsent === 'Opted out' && keep.emailConsent !== 'Opted out';
  const isNews = isOut || (keep.emailConsent === null && giveUp.emailConsent !== null);
  const { emailConsent, consentDate, consentSource } = giveUp;
  const statuses = [keep.statusByHand, giveUp.statusByHand];
  return {
    ...(isNews ? { emailConsent, consentDate, consentSource } : {}),
    ...(giveUp.noCalls && !keep.noCalls ? { noCalls: true } : {}),
    ...(statuses.includes('Do not contact')
      ? { statusByHand: 'Do not contact' }
      : keep.statusByHand === null && giveUp.statusByHand !== null
        ? { statusByHand: giveUp.statusByHand }
        : {}),
  };
}

/** Texts below each other, each line once. */
export const withLines = (...texts: readonly string[]): string =>
  [...new Set(texts.flatMap((text) => text.split('\n')).filter((line) => line !== ''))].join('\n');

/** Columns of which both rows' values find their place, whatever stands in the other one. */
export const isKeptOfBoth = (field: string): boolean =>
  UNION.has(field) ||
  ['name', 'background', 'worriedAbout', 'household', 'noCalls', 'sameAs'].includes(field);

/**
 * Columns in which somebody may say whose value stays, where both rows have one: refusals and what is kept of
 * both aren't up for choice.
 */
export const isChoosable = (field: string): boolean =>
  ['name', 'email', 'phone'].includes(field) ||
  !(NOT_MERGED.has(field) || UNION.has(field) || isKeptOfBoth(field));

/** Two rows, each with the other's values in some columns. */
export function exchanged<C extends Contact>(
  keep: C,
  giveUp: C,
  fields: ReadonlySet<string>,
): readonly [C, C] {
  const of = (row: C) =>
    Object.fromEntries(Object.entries(row).filter(([field]) => isChoosable(field) && fields.has(field)));
  return [
    { ...keep, ...of(giveUp) },
    { ...giveUp, ...of(keep) },
  ];
}

/** What the one who is given up was called, where that is another name. */
export const alsoCalled = (keep: Contact, giveUp: Contact): readonly string[] =>
  folded(keep.name) === folded(giveUp.name) ? [] : [`Also called: ${giveUp.name}`];

/**
 * What of the one who is kept changes.
 *
 * @param isOpen whether a blank column of the one who is kept may be filled
 */
export function mergedValues(
  keep: Contact,
  giveUp: Contact,
  isOpen: (field: string) => boolean,
): Partial<Contact> {
  const emails = added(
    [keep.email],
    [giveUp.email, ...keep.otherEmails, ...giveUp.otherEmails].filter((text) => text !== ''),
    addressKey,
  );
  const phones = added(
    [keep.phone],
    [giveUp.phone, ...keep.otherPhones, ...giveUp.otherPhones].filter((text) => text !== ''),
    (text) => phoneKey(text) || text,
  );
  const [email = '', ...otherEmails] = [keep.email, ...emails].filter((text) => text !== '');
  const [phone = '', ...otherPhones] = [keep.phone, ...phones].filter((text) => text !== '');
  const fills = Object.entries(giveUp).filter(
    ([field, value]) =>
      !NOT_MERGED.has(field) &&
      !UNION.has(field) &&
      isOpen(field) &&
      isBlank(Reflect.get(keep, field)) &&
      !isBlank(value),
  );
  const days = [keep.added, giveUp.added].filter((day): day is CivilDay => day !== null);
  return {
    ...Object.fromEntries(fills),
    ...{ email, phone, otherEmails: [...new Set(otherEmails)], otherPhones: [...new Set(otherPhones)] },
    tags: [...keep.tags, ...added(keep.tags, giveUp.tags, folded)],
    background: withLines(keep.background, giveUp.background),
    worriedAbout: withLines(keep.worriedAbout, giveUp.worriedAbout),
    household: keep.household || giveUp.household,
    ...(days.length === 0 ? {} : { added: Math.min(...days) as CivilDay }),
    ...consentOf(keep, giveUp),
  };
}
