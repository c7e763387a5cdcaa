/** Hard to reach: a row is a referral out of reach (S19). */
import { REFERRAL_STATUSES, REFERRAL_STEPS } from '../../domain/records/referral';
import { oneOf } from '../declare/fields/choices';
import { civilDate } from '../declare/fields/days';
import { wholeNumber } from '../declare/fields/numbers';
import { contactRef, reference, text } from '../declare/fields/text';
import { column, table } from '../declare/table';

const placeholders = 'unknown or none';
const workedOut = { owner: 'worked out' } as const;

export const hardToReach = table(
  'Hard to reach',
  {
    contact: column('Contact', contactRef(), {
      idIn: 'contactId',
      required: true,
      help: 'Who does not call back.',
    }),
    referredBy: column('Referred by', contactRef(), { idIn: 'referredById', help: 'Who referred them.' }),
    step: column('Step', oneOf(REFERRAL_STEPS), { ...workedOut, help: 'Research, appeal, or wait.' }),
    pain: column('Pain', text(), { placeholders, help: 'What would cause this person pain.' }),
    gain: column('Gain', text(), { placeholders, help: 'What would offer this person gain.' }),
    appeal: column('Appeal', text(), { ...workedOut, help: 'The short message drafted from it.' }),
    appealsSoFar: column('Appeals so far', wholeNumber({ min: 0 }), {
      ...workedOut,
      help: 'How many went out.',
    }),
    waitUntil: column('Wait until', civilDate(), {
      help: 'Filled in, the appeal has gone; back on the call sheet from then on.',
    }),
    status: column('Status', oneOf(REFERRAL_STATUSES), { help: 'Blank is open.' }),
    id: column('ID', reference(), { owner: 'system' }),
    contactId: column('Contact ID', reference(), { owner: 'system' }),
    referredById: column('Referred by ID', reference(), { owner: 'system' }),
  },
  {
    id: 'id',
    idPrefix: 'R',
    formerNames: ['Not calling back'],
    purpose: 'A row is a referral out of reach, and what may move them to call back.',
  },
);
