/** No email list: a row is an address that gets no letter, whoever it belongs to. */
import { pastDate } from '../fields/days';
import { email, text } from '../fields/text';
import { column, table } from '../table';

export const noEmailList = table(
  'No email list',
  {
    email: column('Email', email(), {
      required: true,
      aliases: ['E-mail', 'Email address', 'Mail'],
      help: 'The address.',
    }),
    since: column('Since', pastDate(), { help: 'Since when.' }),
    why: column('Why', text(), { help: 'Why.' }),
  },
  {
    id: 'email',
    isAppendOnly: true,
    formerNames: ['Do not write'],
    purpose: 'Addresses that get no letter; it outlives the contact.',
  },
);
