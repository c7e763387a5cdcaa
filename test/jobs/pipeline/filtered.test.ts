/** A filter only hides rows from view: whoever might take it for a choice is told so in the question. */
import { markAsSent } from '../../../src/jobs/letters/sent/mark-as-sent';
import { findInactive } from '../../../src/jobs/clients/find-inactive';
import { sendInvitations } from '../../../src/jobs/alliances/send-invitations';
import { hardTimes } from '../../../src/jobs/season/change-season';
import type { Office, Question as Asked } from '../../../src/runner/job';
import type { TableName } from '../../../src/sheets/tabs/tables';
import { aCalendar } from '../../support/calendar';
import { anOffice, day } from '../../support/office';

type Question = (office: Office<TableName>) => Asked | null;

const added = day('2020-01-06');
const office = (filtered: string | null): Office<TableName> => ({
  ...anOffice({
    tabs: {
      contacts: [{ id: 'C0001', name: 'Flo Fox', email: 'flo@example.com', kind: 'Client', added }],
      sales: [{ id: 'S0001', contactId: 'C0001', contact: 'Flo Fox', date: day('2024-01-05'), amount: 10 }],
      lunches: [
        {
          ...{ key: 'L0001', date: day('2026-11-26'), kind: 'Alliance', guests: ['Flo Fox'] },
          ...{ guestIds: ['C0001'], status: 'Planned' },
        },
      ],
      letters: [{ id: 'L0001', name: 'News', kind: 'Letter' }],
      drafts: [
        {
          ...{ key: 'L0001-C0001', letterId: 'L0001', letter: 'News', contactId: 'C0001' },
          ...{ contact: 'Flo Fox', email: 'flo@example.com', state: 'Drafted' },
        },
      ],
    },
  }),
  isFiltered: (name) => name === filtered,
});

test.each<[string, string, Question]>([
  ['Send invitations…', 'Lunches', (office) => sendInvitations.question?.(office, aCalendar()) ?? null],
  ['Mark as sent…', 'Drafts', (office) => markAsSent.question?.(office, aCalendar()) ?? null],
  ['Hard times…', 'Contacts', (office) => hardTimes.question?.(office, aCalendar()) ?? null],
  ['Find inactive…', 'Contacts', (office) => findInactive.question?.(office, aCalendar()) ?? null],
])('%s says that a filter on %s holds nothing back, where one is on', (_item, tab, question) => {
  const asked = (filtered: string | null) => question(office(filtered))?.text ?? '';

  expect(asked(tab)).toContain(
    `${tab} is filtered. A filter only hides rows from view: those that are hidden count, too.`,
  );
  expect(asked(null)).not.toBe('');
  expect(asked(null)).not.toContain('filtered');
});
