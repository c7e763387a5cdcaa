/** Writing the rows of a letter on Drafts. */
import { drafts } from '../../../sheets/tabs/drafts';
import { appendRow, setAsAsked, type Change } from '../../../runner/change';
import { namesOf } from '../../pipeline/names-of';
import { draftsOf, type DraftRow, type LetterOffice, type LetterRow } from '../compose/letter-office';

/** What sets a recipient's row, by its key: one that stands is changed, else it is added. */
export function rowWriter(letter: LetterRow, office: LetterOffice) {
  const present = new Set(draftsOf(office, letter).map(({ key }) => key));
  const nameOf = namesOf(office.tables.contacts.rows);
  return (key: string, contactId: string, values: Partial<DraftRow>): Change =>
    present.has(key)
      ? setAsAsked(drafts, key, values)
      : appendRow(drafts, {
          ...values,
          letter: letter.name,
          letterId: letter.id,
          contact: nameOf(contactId),
          contactId,
          key,
        });
}
