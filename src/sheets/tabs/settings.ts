/** Settings: a row is a setting. Its value is read by the setting's own codec. */
import { anyCell, text } from '../declare/fields/text';
import { column, table } from '../declare/table';

export const settings = table(
  'Settings',
  {
    setting: column('Setting', text(), { required: true, help: 'What is set.' }),
    value: column('Value', anyCell(), { help: 'Your choice; blank is the default.' }),
    whatItDoes: column('What it does', text(), { owner: 'worked out', help: 'What changes with it.' }),
    allowed: column('Allowed', text(), { owner: 'worked out', help: 'What may stand there.' }),
  },
  {
    id: 'setting',
    purpose: "The office's own choices.",
    example: { setting: 'Office name', value: 'Lee & Partners' },
  },
);
