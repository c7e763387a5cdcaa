/** The tabs Start and This week as they stand before Monday's daily run. */
import { serial, type Plain } from '../host/state';
import { TODAY } from './day';
import { PRINCIPAL } from './letters';
import { dateCell, type Tab } from './tab';

const PAPER =
  'What stands on a printed call sheet, its mark first: KM7 12c 14v 17d note: wants the quote. The letters stand on the print.';

/** The numbers of the installed daily run, and of what watches Run now. */
export const DAILY_RUN_ID = '1000001';
export const EDIT_TRIGGER_ID = '1000002';

/** It ran on Sunday at six. */
const LAST_RUN = TODAY - 1;
const RUN_AT = 0.25;

/** The tab Start: a label, what holds, a hint. */
export const startTab = (): Tab => ({ name: 'Start', rows: START });

const START: readonly (readonly Plain[])[] = [
  ['Cultivate', '', ''],
  ['As of', dateCell(LAST_RUN), 'The day of the last run. Formulas of yours may use it.'],
  ['Run now', false, 'Tick it and wait a minute: it does what the daily run does, on phones too.'],
  ['Paper codes', '', PAPER],
  ['What is missing', '', ''],
  ['', '', ''],
  ['The daily run', '', ''],
  [
    'Daily run of',
    PRINCIPAL.email,
    'It runs with this person’s permissions; one daily run is enough for an office.',
  ],
  ['Daily run at', '6:00 to 7:00', ''],
  ['Last daily run', serial(LAST_RUN + RUN_AT), ''],
  ['Daily run number', DAILY_RUN_ID, ''],
  ['Judgement columns', 'Shown', 'Cultivate > Set up > Hide or show judgement'],
];

const WEEK_HEADERS = [
  'Day',
  'Who',
  'Contact',
  'Reach at',
  'Tier',
  'What',
  'Why today',
  'Ask',
  'Last note',
  'Result',
  'Note',
  'They introduced',
  'Answer',
  'They need',
  'Worried about',
  'Next date',
  'Mood',
  'Minutes',
  'Contact ID',
  'Key',
  'Logged',
  'Names filed',
];

/** The tab This week: the line for the summary and the headers; Monday's run builds the rest. */
export const thisWeekTab = (): Tab => ({
  name: 'This week',
  rows: [['No week has been built yet'], WEEK_HEADERS],
});
