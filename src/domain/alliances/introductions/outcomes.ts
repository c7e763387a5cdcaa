/**
 * What the outcome of an introduction means for the person: whoever wants to be cultivated joins the
 * cultivation list (S17, S18).
 */
import type { Book } from '../../clients/household/book';
import type { Contact } from '../../records/contact';

/** Only of who is New, or has no word: another, such as No longer interested, is newer than the outcome. */
const isUndecided = ({ kind, cultivation }: Contact): boolean =>
  kind === 'Prospect' && (cultivation === null || cultivation === 'New');

/** The prospects whose introduction ended in Cultivate, and who stand nowhere yet. */
export function joiningTheList({ introductions, contactOf }: Book): Contact[] {
  const ended = introductions.filter(
    ({ direction, outcome }) => direction === 'Received' && outcome === 'Cultivate',
  );
  const people = ended.flatMap(({ personId }) => contactOf.get(personId) ?? []);
  return [...new Set(people)].filter(isUndecided);
}
