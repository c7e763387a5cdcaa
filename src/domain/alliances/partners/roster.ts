/**
 * The roster: how many alliances there are of those that the office aims at, and how many are worth it (S15).
 */
import type { Book } from '../../clients/household/book';
import { isOnFileOnly, mayBeContacted } from '../../clients/household/household';
import { plural } from '../../text/words';
import type { Alliance } from '../../records/alliance';
import { PARTNER_VERDICTS, partnerVerdict, type PartnerVerdict } from './partner-verdict';

export type Roster = {
  readonly size: number;
  readonly target: number;
  /** How many are still to be found. */
  readonly missing: number;
  readonly verdicts: Readonly<Record<PartnerVerdict, number>>;
};

/** The alliances whom anybody may still meet, each contact once. */
export function alliancesOnRoster({ alliances, contactOf, householdOf }: Book): Alliance[] {
  const rows = new Map(alliances.map((alliance) => [alliance.contactId, alliance]));
  return [...rows.values()].filter(({ contactId }) => {
    const [contact, household] = [contactOf.get(contactId), householdOf.get(contactId)];
    return contact && household && mayBeContacted(contact) && !isOnFileOnly(household);
  });
}

/** The roster as it stands; where nobody asks about trust, without verdicts. */
export function rosterOf(book: Book): Roster {
  const alliances = alliancesOnRoster(book);
  const found = alliances.map((alliance) => partnerVerdict(alliance, book.questionsAsked).verdict);
  const count = (verdict: PartnerVerdict): number => found.filter((each) => each === verdict).length;
  const target = book.settings.rosterTarget;
  return {
    size: alliances.length,
    target,
    missing: Math.max(0, target - alliances.length),
    verdicts: {
      'Trust first': count('Trust first'),
      'Not yet': count('Not yet'),
      'Introduction partner': count('Introduction partner'),
      'Strategic alliance': count('Strategic alliance'),
    },
  };
}

/** "Reach: 12 alliances with trust × 200 people each: 2400 people" (S22). */
export function reachInWords(book: Book): string {
  const trusted = alliancesOnRoster(book).filter((alliance) => {
    const { verdict } = partnerVerdict(alliance, book.questionsAsked);
    return verdict !== null && verdict !== 'Trust first';
  }).length;
  const each = book.settings.peopleAnAllianceReaches;
  return `Reach of the roster: ${plural(trusted, 'alliance')} with trust × ${each} people each: ${trusted * each} people.`;
}

const VERDICT_WORDS: Readonly<Record<PartnerVerdict, (count: number) => string>> = {
  'Trust first': (count) => `${count} to build trust with first`,
  'Not yet': (count) => `${count} not yet`,
  'Introduction partner': (count) => plural(count, 'introduction partner'),
  'Strategic alliance': (count) => plural(count, 'strategic alliance'),
};

/** "23 of 25 alliances, 2 missing: 20 strategic alliances, 3 to build trust with first" */
export function rosterInWords({ size, target, missing, verdicts }: Roster): string {
  const parts = [...PARTNER_VERDICTS]
    .reverse()
    .filter((verdict) => verdicts[verdict] > 0)
    .map((verdict) => VERDICT_WORDS[verdict](verdicts[verdict]));
  const lacking = missing > 0 ? `, ${missing} missing` : '';
  const kinds = parts.length > 0 ? `: ${parts.join(', ')}` : '';
  return `${size} of ${target} alliances${lacking}${kinds}`;
}
