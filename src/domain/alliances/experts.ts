/** Needs and experts: who of the contacts could meet a need, and why they (S11). */
import type { Book } from '../book';
import type { Contact } from '../clients/contact';
import { isOnFileOnly, mayBeContacted } from '../clients/household';
import { byFirst, compareIds, compareNames } from '../order';
import { plural } from '../words';
import { balancesOf } from './balance';
import type { Need } from './need';
import { isTrusted } from './partner-verdict';
import { SERVICES } from './services';
import { holdsPhrase, phraseable, tellingWords } from './wording';

export type Suggestion = {
  readonly expertId: string;
  /** Why this one, in words. */
  readonly why: string;
};

/** Who may be introduced, with what they do and offer as texts that phrases are looked for in. */
type Expert = {
  readonly contact: Contact;
  readonly profession: string;
  readonly offers: string;
  readonly isTrusted: boolean;
  /** Introductions that we owe them. */
  readonly owed: number;
};
type Match = {
  readonly expert: Expert;
  readonly by: 'profession' | 'offer';
  readonly words: readonly string[];
};

/** A need as it is compared: its words that tell something, and what the professions of the table call for. */
type Wanted = {
  readonly words: readonly string[];
  readonly services: readonly {
    readonly professions: readonly string[];
    readonly words: readonly string[];
  }[];
};

function wantedBy(need: string): Wanted {
  const text = phraseable(need);
  const services = SERVICES.map(({ professions, needs }) => ({
    professions,
    words: needs.filter((phrase) => holdsPhrase(text, phrase)),
  }));
  return { words: tellingWords(need), services: services.filter(({ words }) => words.length > 0) };
}

/** "insur*" as it is said. */
const said = (phrase: string): string => phrase.replace('*', '…');

/** Whether words say already what a phrase of the table says. */
const isSaid = (words: readonly string[], phrase: string): boolean =>
  words.some((word) => holdsPhrase(phraseable(word), phrase));

function matchOf(expert: Expert, { words, services }: Wanted): Match[] {
  const serving = services.filter(({ professions }) =>
    professions.some((phrase) => holdsPhrase(expert.profession, phrase)),
  );
  const named = words.filter((word) => holdsPhrase(expert.profession, word));
  const called = serving.flatMap((service) => service.words).filter((phrase) => !isSaid(named, phrase));
  const byProfession = [...new Set([...named, ...called.map(said)])];
  if (byProfession.length > 0) return [{ expert, by: 'profession', words: byProfession }];
  const offered = words.filter((word) => holdsPhrase(expert.offers, word));
  return offered.length > 0 ? [{ expert, by: 'offer', words: offered }] : [];
}

/** A profession before an offer; what answers more of the need; then trust, then whom we owe, then name and id (S11). */
const inOrder = byFirst<Match>(
  (a, b) => Number(b.by === 'profession') - Number(a.by === 'profession'),
  (a, b) => b.words.length - a.words.length,
  (a, b) => Number(b.expert.isTrusted) - Number(a.expert.isTrusted),
  (a, b) => b.expert.owed - a.expert.owed,
  (a, b) => compareNames(a.expert.contact.name, b.expert.contact.name),
  (a, b) => compareIds(a.expert.contact.id, b.expert.contact.id),
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
    contact.kind === 'Personal' || household?.members.some(({ isDraining }) => isDraining) === true;
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
        profession: phraseable(contact.profession),
        offers: phraseable(offers),
        isTrusted: alliance !== undefined && isTrusted(alliance),
        owed: balances.get(contact.id)?.balance ?? 0,
      },
    ];
  });
}

/**
 * Who could meet a need: never somebody of the same household, nor who is on file only. Null: nobody's profession or offer serves it, or
 * whoever needs it is on no sheet.
 */
export function expertFinder(book: Book): (need: Pick<Need, 'contactId' | 'need'>) => Suggestion | null {
  const experts = expertsIn(book);
  return ({ contactId, need }) => {
    const home = book.householdOf.get(contactId);
    if (!home || isOnFileOnly(home)) return null;
    const wanted = wantedBy(need);
    const [best] = experts
      .filter(({ contact }) => book.householdOf.get(contact.id) !== home)
      .flatMap((expert) => matchOf(expert, wanted))
      .sort(inOrder);
    return best ? { expertId: best.expert.contact.id, why: whyOf(best) } : null;
  };
}
