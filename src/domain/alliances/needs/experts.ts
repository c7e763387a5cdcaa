/** Needs and experts: who of the contacts could meet a need, and why they (S11). */
import type { Book } from '../../clients/household/book';
import type { Contact } from '../../records/contact';
import { isOnFileOnly, mayBeContacted } from '../../clients/household/household';
import { isNotYet } from '../../clients/household/kind';
import { groupBy } from '../../values/collections';
import { byFirst, compareIds, compareNames, firstInOrder } from '../../values/order';
import { plural } from '../../text/words';
import { balancesOf } from '../partners/balance';
import type { Need } from '../../records/need';
import { isTrusted } from '../partners/partner-verdict';
import { SERVICES } from './services';
import { phraseable, soughtIn, tellingWords } from '../../text/wording';

export type Suggestion = {
  readonly expertId: string;
  /** Why this one, in words. */
  readonly why: string;
};

/** Who may be introduced. */
type Expert = {
  readonly contact: Contact;
  readonly offers: string;
  readonly isTrusted: boolean;
  /** Introductions that we owe them. */
  readonly owed: number;
};

/** A phrase, and how it reads in a text in which it is looked for. */
type Term = { readonly phrase: string; readonly sought: string };
/** A service of the table, its phrases made ready once for all needs. */
type ReadyService = { readonly professions: readonly Term[]; readonly needs: readonly Term[] };

/** All who do, or offer, the same. What answers a need is found once for them all. */
type Group = {
  readonly experts: readonly Expert[];
  /** What they do or offer, as a text that phrases are looked for in. */
  readonly text: string;
  /** The services that such a profession renders. */
  readonly renders: ReadonlySet<ReadyService>;
};
type Match = {
  readonly expert: Expert;
  readonly by: 'profession' | 'offer';
  readonly words: readonly string[];
};

/**
 * A need as it is compared: its words that tell something, and what the professions of the table call for.
 */
type Wanted = {
  readonly words: readonly Term[];
  readonly services: readonly { readonly service: ReadyService; readonly words: readonly Term[] }[];
};

const termOf = (phrase: string): Term => ({ phrase, sought: soughtIn(phrase) });
const held = (text: string, terms: readonly Term[]): Term[] =>
  terms.filter(({ sought }) => text.includes(sought));

const readyServices = (): ReadyService[] =>
  SERVICES.map(({ professions, needs }) => ({
    professions: professions.map(termOf),
    needs: needs.map(termOf),
  }));

function wantedBy(need: string, services: readonly ReadyService[]): Wanted {
  const text = phraseable(need);
  const called = services.map((service) => ({ service, words: held(text, service.needs) }));
  return { words: tellingWords(need).map(termOf), services: called.filter(({ words }) => words.length > 0) };
}

/** "insur*" as it is said. */
const said = ({ phrase }: Term): string => phrase.replace('*', '…');

/** Whether words say already what a phrase of the table says. */
const isSaid = (words: readonly Term[], { sought }: Term): boolean =>
  words.some((word) => word.sought.includes(sought));

/** What of a need a profession answers: what names it, and what the table says. */
function answeredBy({ text, renders }: Group, { words, services }: Wanted): string[] {
  const named = held(text, words);
  const called = services
    .filter(({ service }) => renders.has(service))
    .flatMap((each) => each.words)
    .filter((term) => !isSaid(named, term));
  return [...new Set([...named.map(({ phrase }) => phrase), ...called.map(said)])];
}

const offeredBy = ({ text }: Group, { words }: Wanted): string[] =>
  held(text, words).map(({ phrase }) => phrase);

/** Of all who serve a need: trust, then whom we owe (S11). */
const byTrust = byFirst<Expert>(
  (a, b) => Number(b.isTrusted) - Number(a.isTrusted),
  (a, b) => b.owed - a.owed,
);
const byName = byFirst<Expert>(
  (a, b) => compareNames(a.contact.name, b.contact.name),
  (a, b) => compareIds(a.contact.id, b.contact.id),
);
const compareExperts = byFirst(byTrust, byName);
/** Of those whom we trust and owe alike, who answers more of the need. */
const inOrder = byFirst<Match>(
  (a, b) => byTrust(a.expert, b.expert),
  (a, b) => b.words.length - a.words.length,
  (a, b) => byName(a.expert, b.expert),
);

/** "Business attorney: lawyer, contract; trusted; you owe them 2 introductions" */
function whyOf({ expert, by, words }: Match): string {
  const { contact, owed } = expert;
  const does = by === 'profession' ? contact.profession : 'offers it';
  return [
    `${does}: ${words.join(', ')}`,
    ...(expert.isTrusted ? ['trusted'] : []),
    ...(owed > 0 ? [`you owe them ${plural(owed, 'introduction')}`] : []),
  ].join('; ');
}

/** Draining and Personal contacts get no letters, and so no introduction (S5, Words). */
const mayBeIntroduced = (contact: Contact, { householdOf }: Book): boolean => {
  const household = householdOf.get(contact.id);
  const isLeftOut =
    contact.kind === 'Personal' ||
    isNotYet(contact) ||
    household?.members.some(({ isDraining }) => isDraining) === true;
  return mayBeContacted(contact) && !isLeftOut && household !== undefined && !isOnFileOnly(household);
};

function expertsIn(book: Book): Expert[] {
  const balances = balancesOf(book.introductions);
  const allianceOf = new Map(book.alliances.map((alliance) => [alliance.contactId, alliance]));
  return book.contacts.flatMap((contact) => {
    const alliance = allianceOf.get(contact.id);
    const offers = [alliance?.gives ?? '', ...contact.tags].join(' ');
    if ((contact.profession + offers).trim() === '' || !mayBeIntroduced(contact, book)) return [];
    return [
      {
        contact,
        offers,
        isTrusted: alliance !== undefined && isTrusted(alliance),
        owed: balances.get(contact.id)?.balance ?? 0,
      },
    ];
  });
}

/** Experts of whom the same text is known. */
const groupsBy = (
  experts: readonly Expert[],
  textOf: (expert: Expert) => string,
  services: readonly ReadyService[],
): Group[] =>
  [...groupBy(experts, textOf)].map(([written, its]) => {
    const text = phraseable(written);
    const renders = services.filter(({ professions }) => held(text, professions).length > 0);
    return { experts: its, text, renders: new Set(renders) };
  });

/**
 * Who could meet a need: never somebody of the same household, nor who is on file only. Null: nobody's
 * profession or offer serves it, or whoever needs it is on no sheet.
 */
export function expertFinder(book: Book): (need: Pick<Need, 'contactId' | 'need'>) => Suggestion | null {
  const services = readyServices();
  const experts = expertsIn(book);
  const professions = groupsBy(experts, ({ contact }) => contact.profession, services);
  const offers = groupsBy(experts, (expert) => expert.offers, []);
  return ({ contactId, need }) => {
    const home = book.householdOf.get(contactId);
    if (!home || isOnFileOnly(home)) return null;
    const wanted = wantedBy(need, services);
    const isElsewhere = ({ contact }: Expert) => book.householdOf.get(contact.id) !== home;
    const best = (groups: readonly Group[], by: Match['by'], wordsOf: typeof answeredBy): Match | undefined =>
      firstInOrder(
        groups.flatMap((group): Match[] => {
          const words = wordsOf(group, wanted);
          const others = words.length > 0 ? group.experts.filter(isElsewhere) : [];
          const expert = firstInOrder(others, compareExperts);
          return expert ? [{ expert, by, words }] : [];
        }),
        inOrder,
      );
    const found = best(professions, 'profession', answeredBy) ?? best(offers, 'offer', offeredBy);
    return found ? { expertId: found.expert.contact.id, why: whyOf(found) } : null;
  };
}
