/** Contact card: a fact goes into its cell on Contacts, as if somebody had typed it there (S7). */
import type { FactSaved, FactTyped } from '../../../pages/contract/contact-card';
import { isBlankCell, readerOf, type Field } from '../../../sheets/declare/field';
import { saysNothing } from '../../../sheets/read/read-row';
import { contacts } from '../../../sheets/tabs/contacts';
import { setAsAsked } from '../../../runner/change';
import type { Job, Plan } from '../../../runner/job';
import { factOf } from './facts';

const answered = (page: FactSaved): Plan => ({ changes: [], report: '', page });

export const saveFact = ({ id, column, was, value }: FactTyped): Job<'contacts'> => ({
  name: 'Contact card',
  reads: ['contacts'],
  leavesRowsAlone: true,
  joinsRunsOfTheDay: true,

  plan: ({ tables: { contacts: people } }) => {
    const person = people.rows.find((each) => each.id === id);
    if (!person || !people.layout.indexes.has(column)) return answered({ is: 'gone', now: '', expected: '' });
    const now = factOf(person, column);
    const text = value.trim();
    if (now === text) return answered({ is: 'saved', now, expected: '' });
    // What stands there and can't be read isn't overwritten either.
    const isUnread = now === '' && !saysNothing(contacts.columns[column], people.raw(person.line, column));
    if (now !== was || isUnread) return answered({ is: 'changed meanwhile', now, expected: '' });
    const field: Field<unknown> = contacts.columns[column].field;
    const read = isBlankCell(text) ? field.blank : readerOf(field, people.locale)(text);
    if (read === undefined) return answered({ is: 'not understood', now, expected: field.expected });
    return {
      changes: [setAsAsked(contacts, id, { [column]: read })],
      report: `${person.name}: ${contacts.columns[column].header} saved.`,
      page: { is: 'saved', now: text, expected: '' } satisfies FactSaved,
    };
  },
});
