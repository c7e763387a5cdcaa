/**
 * People typed into Introductions who aren't on Contacts: an introduction like any other, by whomever it was
 * (S21).
 */
import type { Contact } from '../../records/contact';
import type { NewProspect } from './new-introductions';
import type { NamedPerson } from './names';
import { recogniserAmong } from './recognise';
import { aboutThem } from './said/about-them';
import { namesSaid } from './said/names-said';

/** A row of Introductions that names somebody who isn't known by that name. */
export type TypedIntroduction = {
  readonly line: number;
  readonly person: string;
  /** Who introduced them; '' where the row doesn't say. */
  readonly introducedById: string;
};

/** Whom a row means. */
export type Placed = { readonly line: number; readonly personId: string };

/** The one person of a cell; null where it names nobody, or several. */
function personIn(text: string): NamedPerson | null {
  const { people, unread, unsure } = namesSaid(text);
  const [person, ...others] = people;
  return person && others.length + unread.length + unsure.length === 0 ? person : null;
}

/**
 * Whom the rows mean, and who of them is to be added to Contacts; a row that may mean several, or nobody, is
 * left out. Somebody who stands in two rows is added once.
 *
 * @param newId draws the id of a new contact
 */
export function placeTyped(
  rows: readonly TypedIntroduction[],
  contacts: readonly Contact[],
  newId: () => string,
): { readonly placed: readonly Placed[]; readonly prospects: readonly NewProspect[] } {
  if (rows.length === 0) return { placed: [], prospects: [] };
  const recogniser = recogniserAmong(contacts);
  const placed: Placed[] = [];
  const prospects: NewProspect[] = [];
  for (const { line, person, introducedById } of rows) {
    const named = personIn(person);
    const known = named && recogniser.recognise(named);
    if (!named || !known || known.kind === 'unsure') continue;
    const { name, email, phone } = named;
    // Nobody is called like an address.
    if (known.kind === 'new' && name === email) continue;
    const personId = known.kind === 'known' ? known.id : newId();
    placed.push({ line, personId });
    if (known.kind === 'known') continue;
    prospects.push({ id: personId, name, email, phone, ...aboutThem(named), introducedById });
    recogniser.learn({ id: personId, name, email, phone, company: '' });
  }
  return { placed, prospects };
}
