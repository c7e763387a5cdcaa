/** Set up > Hide or show judgement: the columns in which the office judges its people, out of sight with one click. */
import { contacts } from '../sheets/tabs/contacts';
import type { Job } from './job';
import { JUDGEMENT_HIDDEN, JUDGEMENT_SHOWN, START } from './start-layout';
import { readStart, startPage } from './start-page';

const JUDGEMENT_COLUMNS = Object.entries(contacts.columns)
  .filter(([, column]) => column.isJudgement)
  .map(([key]) => key);

export const hideJudgement: Job<'contacts'> = {
  name: 'Hide or show judgement',
  reads: ['contacts'],

  plan: ({ start }) => {
    const isHidden = !readStart(start).isJudgementHidden;
    return {
      changes: [
        { kind: 'hide', table: contacts, columns: JUDGEMENT_COLUMNS, isHidden },
        startPage(start, [[START.judgement, isHidden ? JUDGEMENT_HIDDEN : JUDGEMENT_SHOWN]]),
      ],
      report: isHidden
        ? 'Hid the judgement columns of Contacts. The same menu item shows them again.'
        : 'The judgement columns of Contacts are in sight again.',
    };
  },
};
