/** The tab Settings as the office filled it in. */
import type { Plain } from '../host/state';
import { HOLIDAYS, isoDay } from './day';
import { ASSISTANT, PRINCIPAL } from './letters';
import { fillTab, type Tab } from './tab';

type Setting = readonly [name: string, value: Plain, whatItDoes: string, allowed: string];

const TEXT = 'text';
const NUMBER = 'a whole number';
const DAYS = 'days of the week, parted by commas';

const SETTINGS: readonly Setting[] = [
  ['Office name', 'Fennimore Lease & Cover', 'Stands in letters and invitations', TEXT],
  ['Postal address', '12 Saltmarsh Way, Fennimore, IL', 'Stands at the foot of every letter', TEXT],
  ['Principal name', PRINCIPAL.name, 'Signs letters', TEXT],
  ['Principal email', PRINCIPAL.email, 'Whose mailbox the letters are drafted in', 'one e-mail address'],
  ['Assistant name', ASSISTANT.name, 'Signs what the assistant sends', TEXT],
  [
    'Assistant email',
    ASSISTANT.email,
    'Whose mailbox the assistant’s letters are drafted in',
    'one e-mail address',
  ],
  ['First day of the week', 'Monday', 'The day on which This week begins', 'a day of the week'],
  ['Working days', 'Mon, Tue, Wed, Thu, Fri', 'The days on which the office calls', DAYS],
  ['Holidays', HOLIDAYS.map(isoDay).join(', '), 'Days on which it does not', 'dates, parted by commas'],
  ['Daily run hour', 6, 'When the daily run begins', '0 to 23'],
  ['Season', 'Good times', 'Which half of the practice comes first', 'Good times, Hard times'],
  ['Items a day, Principal', 2, 'How much This week gives the principal', NUMBER],
  ['Items a day, Assistant', 8, 'How much This week gives the assistant', NUMBER],
];

/** The tab Settings. */
export const settingsTab = (): Tab =>
  fillTab<Setting>(
    'Settings',
    [
      ['Setting', ([name]) => name],
      ['Value', ([, value]) => value],
      ['What it does', ([, , whatItDoes]) => whatItDoes],
      ['Allowed', ([, , , allowed]) => allowed],
    ],
    SETTINGS,
  );
