/** The tab Settings as the office filled it in. */
import type { Plain } from '../host/state';
import { HOLIDAYS, isoDay } from './day';
import { ASSISTANT, PRINCIPAL } from './letters';
import { fillTab, type Tab } from './tab';

type Setting = readonly [name: string, value: Plain, whatItDoes: string, allowed: string];

const TEXT = 'text';
const EMAIL = 'one e-mail address, such as name@example.com';
const WEEKDAYS = 'days of the week, such as Mon, Tue, Wed';
const DAY = 'a date with its year, such as 3 May 2026';
const COUNT = 'a whole number of at least 0';
const PERCENT = 'a percentage from 0% to 100%';
const MAILBOX = 'The mailbox for the letters they sign.';

const WANTED = 'Owners with 10 to 50 on the payroll whose lease ends within two years';

const PARTS: Readonly<Record<string, readonly Setting[]>> = {
  Office: [
    ['Office name', 'Fennimore Lease & Cover', 'Stands in letters.', TEXT],
    ['Postal address', '12 Saltmarsh Way, Fennimore, IL', 'Stands below every letter to many.', TEXT],
    ['Principal name', PRINCIPAL.name, 'Signs letters.', TEXT],
    ['Principal email', PRINCIPAL.email, MAILBOX, EMAIL],
    ['Assistant name', ASSISTANT.name, 'Signs letters.', TEXT],
    ['Assistant email', ASSISTANT.email, MAILBOX, EMAIL],
    ['Daily run hour', 6, 'The hour in which the daily run starts.', '0 to 23'],
  ],
  Week: [
    ['First day of the week', 'Monday', 'The week is built for it.', 'a day of the week, such as Monday'],
    ['Working days', 'Mon, Tue, Wed, Thu, Fri', 'The days that get things to do.', WEEKDAYS],
    [
      'Holidays',
      HOLIDAYS.map(isoDay).join('; '),
      'Days without anything to do.',
      'dates, parted by semicolons',
    ],
    ['Items a day, Assistant', 8, 'How much the week holds for the assistant.', COUNT],
    ['Items a day, Principal', 2, 'How much the week holds for the principal.', COUNT],
    ['Quiet days', 7, 'For so many days nobody who was reached is asked again.', COUNT],
    ['Fresh start on', '', 'What was overdue that day is spread anew.', DAY],
    [
      'Key date warnings',
      '180, 90, 30',
      'Days ahead of a key date on which it is warned of.',
      'whole numbers of days',
    ],
    [
      'Season',
      'Good times',
      'Good times strengthen what exists; Hard times call in order.',
      'Good times, Hard times',
    ],
    ['Season since', '', 'The day on which this season began.', DAY],
    ['Hard times until', '', 'By then every prospect is called; blank: 60 days.', DAY],
  ],
  Lunches: [
    ['Lunch days', 'Tue, Thu', 'The days on which you have lunch with alliances.', WEEKDAYS],
    ['Lunch times', '12:00', 'When a lunch starts.', 'a time of day, such as 12:30'],
    ['Lunches a week', 2, 'With alliances.', COUNT],
    ['Names a lunch', 5, 'The introductions that a lunch aims at.', COUNT],
    ['Meet and greets a month', 2, 'Lunches with two or three guests.', COUNT],
    ['Exchange meetings a month', 2, 'With partners outside the roster.', COUNT],
    ['Minimum gap', '60%', 'The part of its cadence that a lunch waits at least.', PERCENT],
    ['Roster target', 25, 'How many alliances the roster aims at.', COUNT],
    ['Who we want to meet', WANTED, 'In a sentence: printed on each brief.', TEXT],
    ['We want: would understand', 'dentists, restaurants', 'Who would understand what we do.', TEXT],
    ['We want: would value', 'a second location', 'Who would value it.', TEXT],
    ['We want: would want', 'lease', 'Who would want it now.', TEXT],
    ['We want: can afford', 'owners with employees', 'Who can afford it.', TEXT],
  ],
  Judgement: [
    ['Inactive after', 12, 'Months without a sale that make a client Inactive.', 'a whole number of months'],
    ['Core share', '80%', 'The part of the sales that the core clients bring.', PERCENT],
    ['Peripheral ratio', 2, 'Share of hours over share of sales that makes a client peripheral.', 'a number'],
    ['Cultivation target', 240, 'How many prospects the cultivation list aims at.', COUNT],
  ],
  Letters: [
    ['Largest letter', 2000, 'A letter to more people than this is refused.', COUNT],
    ['Consent in hard times', 'No', 'Yes: the hard-times letter goes only to who opted in.', 'yes or no'],
  ],
};

/** The tab Settings. */
export const settingsTab = (): Tab =>
  fillTab<readonly [part: string, setting: Setting]>(
    'Settings',
    [
      ['Setting', ([, [name]]) => name],
      ['Value', ([, [, value]]) => value],
      ['What it does', ([, [, , whatItDoes]]) => whatItDoes],
      ['Allowed', ([, [, , , allowed]]) => allowed],
      ['Part', ([part]) => part],
    ],
    Object.entries(PARTS).flatMap(([part, settings]) => settings.map((setting) => [part, setting] as const)),
  );
