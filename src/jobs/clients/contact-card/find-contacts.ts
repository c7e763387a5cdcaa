/** Contact card: whom a few letters mean, by name, company, address or household. */
import type { Job } from '../../../runner/job';
import type { RowOf } from '../../../sheets/declare/table';
import type { contacts } from '../../../sheets/tabs/contacts';

const MOST_FOUND = 12;

/** Without accents and capitals: who types "lefevre" means Lefèvre. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

type Person = RowOf<typeof contacts>;

/** Every word of what was typed begins a word of these. */
const isMeant = ({ name, company, email, household }: Person, words: readonly string[]): boolean => {
  const text = ` ${folded([name, company, email ?? '', household].join(' '))}`;
  return words.every((word) => text.includes(` ${word}`));
};

export const aboutPerson = ({ company, kind }: Pick<Person, 'company' | 'kind'>): string =>
  [kind ?? '', company].filter((text) => text !== '').join(' · ');

export const findContacts = (typed: string): Job<'contacts'> => ({
  name: 'Contact card',
  reads: ['contacts'],
  leavesRowsAlone: true,

  plan: ({ tables }) => {
    const words = folded(typed)
      .split(/\s+/)
      .filter((word) => word !== '');
    const found =
      words.length === 0
        ? []
        : tables.contacts.rows.filter((person) => person.id !== '' && isMeant(person, words));
    const page = {
      found: found
        .slice(0, MOST_FOUND)
        .map((person) => ({ id: person.id, name: person.name, about: aboutPerson(person) })),
      others: Math.max(0, found.length - MOST_FOUND),
    };
    return { changes: [], report: '', page };
  },
});
