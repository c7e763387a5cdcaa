/** How other tabs name the contacts. */
import { directoryOf, type Nameable } from '../../sheets/read/naming';

/** The name of the contact with an id, as the dropdowns offer it; '' for somebody who isn't there. */
export function namesOf(contacts: readonly Nameable[]): (id: string) => string {
  const { labelOf } = directoryOf(contacts);
  const contactOf = new Map(contacts.map((contact) => [contact.id, contact]));
  return (id) => {
    const contact = contactOf.get(id);
    return contact ? labelOf(contact) : '';
  };
}
