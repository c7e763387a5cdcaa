/** Contact card where no page can be shown: goes to the row on Contacts of whoever's row is selected. */
import { contacts } from '../../../sheets/tabs/contacts';
import type { Job } from '../../../runner/job';
import { COURSE_TABS } from '../../pipeline/pipeline';
import { resolveNames } from '../../pipeline/resolve-names';
import { selectedContact } from './show-card';

export const goToContact: Job<(typeof COURSE_TABS)[number]> = {
  name: 'Contact card',
  reads: COURSE_TABS,
  leavesRowsAlone: true,

  plan: (asRead) => {
    const { office } = resolveNames(asRead);
    const id = selectedContact(office);
    const person = office.tables.contacts.rows.find((each) => each.id !== '' && each.id === id);
    if (!person)
      return {
        changes: [],
        report: 'Select a row that names somebody first, on whatever tab.',
        isRefused: true,
      };
    const cell = { row: person.line, column: 1 };
    return {
      changes: [{ kind: 'open', tab: contacts.name, cell, isAllThereIs: true }],
      report: `${person.name}: row ${person.line} on Contacts.`,
    };
  },
};
