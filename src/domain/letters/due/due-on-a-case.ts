/**
 * Letters that somebody's work makes due: an appeal from research, an introduction from a need (S11, S19).
 */
import { openMatches, type OpenMatch } from '../../alliances/needs/open-matches';
import { referralBoard, type BoardRow } from '../../alliances/referrals/referral-steps';
import type { Book } from '../../clients/household/book';
import type { Week } from '../../calendar/workdays';
import { appealText } from '../text/appeal-text';
import type { DueLetter } from './due-letter';
import { introductionText } from '../text/introduction-text';

function appealFor({ referral, contact }: BoardRow, { contactOf }: Book): DueLetter {
  const { id, pain, gain, appealsSoFar, referredById } = referral;
  const referredBy = contactOf.get(referredById)?.name ?? '';
  const appeal = appealText({ pain, gain, referredBy });
  return {
    contactIds: [contact.id],
    occasion: `${id}-${appealsSoFar + 1}`,
    words: appeal.ok
      ? {
          ok: true,
          text: appeal.text,
          fields: new Map([
            ['Pain', pain],
            ['Gain', gain],
            ['Referred by', referredBy],
          ]),
        }
      : { ok: false, reason: 'No research: say in Pain or Gain on Hard to reach what would move them' },
  };
}

/**
 * The appeals that can be sent now: after the research, and never a second one to the same person while one
 * is out (S19).
 */
export function dueAppeals(book: Book, { today }: Week): DueLetter[] {
  const appealed = new Set<string>();
  return referralBoard(book, today).flatMap((row) => {
    if (!row.isToBeSent || appealed.has(row.contact.id)) return [];
    appealed.add(row.contact.id);
    return [appealFor(row, book)];
  });
}

const greeted = ({ dear, name }: { readonly dear: string; readonly name: string }): string =>
  dear.trim() || name.trim();

const introductionOf = ({ need, client, expert }: OpenMatch): DueLetter => ({
  contactIds: [client.id, expert.id],
  occasion: need.id,
  words: {
    ok: true,
    text: introductionText({ person: client, expert }, need.need),
    fields: new Map([
      ['Dear', `${greeted(client)} and ${greeted(expert)}`],
      ['Need', need.need],
      ['Client', client.name],
      ['Expert', expert.name],
    ]),
  },
});

/**
 * An introduction for each open need whose expert somebody chose: one letter to both. A suggestion alone
 * introduces nobody (S11).
 */
export const dueIntroductions = (book: Book): DueLetter[] =>
  openMatches(book)
    .filter(({ need }) => need.isExpertChosen)
    .map(introductionOf);
