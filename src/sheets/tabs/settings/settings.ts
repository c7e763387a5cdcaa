/** Settings: a row is a setting. Its value is read by the setting's own codec. */
import { anyCell, text } from '../../declare/fields/text';
import { column, table } from '../../declare/table';
import { PAINTS } from '../../declare/theme';
import { choicesOf } from './settings-parts';

export const settings = table(
  'Settings',
  {
    setting: column('Setting', text(), { width: 220, required: true, help: 'What is set.' }),
    value: column('Value', anyCell(), {
      offers: (cellOf) => choicesOf(String(cellOf('setting'))),
      align: 'left',
      help: 'Your choice; blank is the default.',
    }),
    whatItDoes: column('What it does', text(), {
      width: 340,
      owner: 'worked out',
      help: 'What changes with it.',
    }),
    allowed: column('Allowed', text(), { owner: 'worked out', help: 'What may stand there.' }),
    part: column('Part', text(), { owner: 'worked out', width: 84, help: 'What it is about.' }),
  },
  {
    id: 'setting',
    frozenTo: 'setting',
    linesBetween: ['part'],
    // Every other part is tinted, and what explains is quiet.
    rules: [
      { name: 'setting', on: 'setting', when: '{setting}<>""', paint: PAINTS.strong },
      { name: 'what it does', on: 'whatItDoes', when: '{whatItDoes}<>""', paint: PAINTS.quiet },
      { name: 'allowed', on: 'allowed', when: '{allowed}<>""', paint: PAINTS.quiet },
      ...['Office', 'Lunches', 'Letters'].map((part) => ({
        name: part,
        on: 'row',
        when: `{part}="${part}"`,
        paint: { background: PAINTS.card.background },
      })),
    ],
    purpose: "The office's own choices.",
    example: { setting: 'Office name', value: 'Lee & Partners' },
  },
);
