/**
 * The letter of Hard times as the office stands: whom it reaches by e-mail, whom on paper, and how far it is
 * (S2b).
 */
import { mailboxKey } from '../../domain/letters/audience/addresses';
import { audienceOf, type Audience } from '../../domain/letters/audience/audience';
import type { LetterProgress } from '../../domain/season/hard-times-checklist';
import type { Addressed } from '../../domain/records/letter';
import { printListOf, type PrintList } from '../../domain/season/print-list';
import type { CourseOffice } from '../pipeline/pipeline';
import { correspondenceOf } from '../letters/compose/letter-office';

/** It is for every client: whoever narrows its row on Letters still owes it to the others. */
const TO_EVERY_CLIENT: Addressed = {
  kind: 'Hard-times letter',
  kinds: [],
  tiers: [],
  core: [],
  statuses: [],
  withTags: [],
  withoutTags: [],
};

const audience = (office: CourseOffice): Audience => audienceOf(TO_EVERY_CLIENT, correspondenceOf(office));

/** Who gets it on paper. */
export const printList = (office: CourseOffice): PrintList =>
  printListOf(audience(office), correspondenceOf(office).book);

/** The rows of Letters that are the letter of this season. */
function lettersOfSeason({ tables, settings }: CourseOffice) {
  const since = settings.seasonSince;
  return tables.letters.rows.filter(
    ({ kind, sentOn }) =>
      kind === 'Hard-times letter' && (sentOn === null || since === null || sentOn >= since),
  );
}

/** How far the letter of this season is; null: it isn't begun. */
export function letterProgress(office: CourseOffice): LetterProgress | null {
  const ids = new Set(lettersOfSeason(office).map(({ id }) => id));
  if (ids.size === 0) return null;
  const drafted = new Set(
    office.tables.drafts.rows
      .filter(({ letterId, state }) => ids.has(letterId) && (state === 'Drafted' || state === 'Sent'))
      .flatMap(({ contactId, email }) => [contactId, mailboxKey(email)]),
  );
  const whom = audience(office);
  return {
    recipients: whom.recipients.length,
    drafted: whom.recipients.filter(({ id, email }) => drafted.has(id) || drafted.has(mailboxKey(email)))
      .length,
    toPrint: printListOf(whom, correspondenceOf(office).book).letters.length,
  };
}
