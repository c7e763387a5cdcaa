/** Who may be asked to a lunch, a table or an exchange meeting, from the records of the office (S16). */
import type { Book } from '../../../clients/household/book';
import type { CivilDay } from '../../../calendar/civil-day';
import type { Contact } from '../../../records/contact';
import { isOnFileOnly, mayBeContacted } from '../../../clients/household/household';
import { groupBy } from '../../../values/collections';
import { isClient, isOnCultivationList } from '../../../touches/touch-plan';
import type { Alliance } from '../../../records/alliance';
import { NO_BALANCE, balancesOf } from '../../partners/balance';
import { profileOfAlliance, profileWords } from '../../partners/profile';
import type { AllianceOnFile } from '../plan/lunches-so-far';
import { alliancesOnRoster } from '../../partners/roster';
import type { Guest } from '../tables/guest';
import type { Partner } from '../tables/plan-exchanges';

/** Nobody is asked who is Released, Do not contact, or of a household marked Draining (S5). */
export function mayBeAsked({ householdOf }: Book, contact: Contact): boolean {
  const household = householdOf.get(contact.id);
  return (
    household !== undefined &&
    mayBeContacted(contact) &&
    !isOnFileOnly(household) &&
    !household.members.some(({ isDraining }) => isDraining)
  );
}

const balanceIn = (book: Book): ((id: string) => number) => {
  const balances = balancesOf(book.introductions);
  return (id) => (balances.get(id) ?? NO_BALANCE).balance;
};

/** The days between two lunches with an alliance: its own, else the Touch plan's; null: it has none. */
const cadenceOf = ({ plan }: Book, { cadenceDays }: Alliance): number | null =>
  cadenceDays ?? plan['Alliance lunch'].days.Alliance;

/**
 * The alliances whose lunches are planned. Without a cadence, on Alliances or on the Touch plan, there are no
 * lunches.
 */
export function alliancesToMeet(book: Book): AllianceOnFile[] {
  const balanceOf = balanceIn(book);
  return alliancesOnRoster(book).flatMap((alliance) => {
    const contact = book.contactOf.get(alliance.contactId);
    const cadenceDays = cadenceOf(book, alliance);
    if (contact === undefined || cadenceDays === null || !mayBeAsked(book, contact)) return [];
    const { id, name } = contact;
    const { awayFrom, awayTo } = alliance;
    return [{ id, name, receivedMinusGiven: balanceOf(id), cadenceDays, awayFrom, awayTo }];
  });
}

/** Partners outside the roster: of the Kind Alliance, without a row on Alliances. */
export function partnersToMeet(book: Book): Partner[] {
  const balanceOf = balanceIn(book);
  return book.contacts
    .filter(
      (contact) =>
        contact.kind === 'Alliance' && !book.allianceIds.has(contact.id) && mayBeAsked(book, contact),
    )
    .map(({ id, name }) => ({
      ...{ id, name, receivedMinusGiven: balanceOf(id) },
      ...{ awayFrom: null, awayTo: null },
    }));
}

type Away = { readonly awayFrom: CivilDay | null; readonly awayTo: CivilDay | null };
const NOWHERE: Away = { awayFrom: null, awayTo: null };

/** Who may sit at a table: alliances, clients of Tier 1 and 2, and prospects who are cultivated. */
export function guestsToSeat(book: Book): Guest[] {
  const allianceOf = new Map(book.alliances.map((alliance) => [alliance.contactId, alliance]));
  const needsOf = groupBy(
    book.needs.filter(({ status }) => status === 'Open'),
    ({ contactId }) => contactId,
  );
  return book.contacts.flatMap((contact) => {
    const household = book.householdOf.get(contact.id);
    const alliance = allianceOf.get(contact.id);
    const isProspect = alliance === undefined && isOnCultivationList(contact);
    const isGuest = alliance !== undefined || isProspect || isClient(contact, book.allianceIds);
    if (!household || !isGuest || !mayBeAsked(book, contact)) return [];
    if (alliance === undefined && !isProspect && household.tier === 3) return [];
    const { id, name, profession, company, hobbies, sports, pastimes } = contact;
    const { awayFrom, awayTo } = alliance ?? NOWHERE;
    return [
      {
        ...{ id, name, profession, company, awayFrom, awayTo },
        householdId: household.id,
        competesWith: alliance?.competesWith ?? '',
        wantsToMeet: alliance ? profileWords(profileOfAlliance(alliance)) : '',
        isAlliance: alliance !== undefined || contact.kind === 'Alliance',
        isProspect,
        needs: needsOf.get(id) ?? [],
        interests: [hobbies, sports, pastimes],
      },
    ];
  });
}
