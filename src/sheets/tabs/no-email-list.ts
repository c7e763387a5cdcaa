/** No email list: a row is an address that gets no letter, whoever it belongs to. */
import { pastDate } from '../declare/fields/days';
import { refusedAddressField } from '../declare/fields/refusals';
import { text } from '../declare/fields/text';
import { column, table } from '../declare/table';

export const noEmailList = table(
  'No email list',
  {
    email: column('Email', refusedAddressField(), {
      width: 240,
      required: true,
      aliases: ['E-mail', 'Email address', 'Mail'],
      help: 'The address, or a whole domain.',
    }),
    since: column('Since', pastDate('the refusal counts all the same'), { help: 'Since when.' }),
    why: column('Why', text(), { help: 'Why; bounced refuses the address, and not the person.' }),
  },
  {
    id: 'email',
    isAppendOnly: true,
    staysOnUndo: true,
    formerNames: ['Do not write'],
    isVital: true,
    purpose: 'Addresses that get no letter; it outlives the contact.',
  },
);
