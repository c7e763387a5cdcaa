/** Drafts that lie in Gmail for people who said no since they were made. */
import { isOwn, correspondenceOf, type DraftRow, type LetterOffice } from '../compose/letter-office';
import { withdrawnIn, type Withdrawn } from './take-back';

const mayStillBeSent = ({ state, draftId }: DraftRow): boolean =>
  (state === 'Drafted' || state === 'Needs review') && draftId !== '';

const withdrawnAmong = (rows: readonly DraftRow[], office: LetterOffice): Withdrawn[] => {
  const standing = rows.filter(mayStillBeSent);
  return standing.length === 0 ? [] : withdrawnIn(standing, office, correspondenceOf(office));
};

/** Those in the mailbox of whoever runs the job. */
export const ownDraftsToDelete = (office: LetterOffice): Withdrawn[] =>
  withdrawnAmong(
    office.tables.drafts.rows.filter(({ mailbox }) => isOwn(office, mailbox)),
    office,
  );

/** Those in anybody's mailbox, a line each. */
export const draftsToDelete = (office: LetterOffice): string[] =>
  withdrawnAmong(office.tables.drafts.rows, office).map(
    ({ row, why }) => `${row.contact} (${row.letter}, in the mailbox of ${row.mailbox}): ${why}`,
  );
