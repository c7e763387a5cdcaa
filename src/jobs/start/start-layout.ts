/**
 * What stands on Start when it is first made: its headings, its labelled lines, and what is said beside them.
 */
import { QUARTER_DAYS } from '../../domain/touches/recalls/cultivation';
import { COMPARED_DAYS } from '../../domain/touches/actual';
import { HARD_TIMES_STEPS, type HardTimesStep } from '../../domain/season/hard-times-checklist';
import type { Grid } from '../../sheets/cells/cell';

/** What is said beside the cell for codes (S25). */
export const PAPER_HINT =
  'What stands on a printed call sheet, its mark first: KM7 12c 14v 17d note: wants the quote. The letters stand on the print.';

/** The labels in column A by which Cultivate finds its lines again, whoever moved them. */
export const START = {
  title: 'Cultivate',
  week: 'The week',
  inWords: 'In words',
  next: 'Next step',
  asOf: 'As of',
  runNow: 'Run now',
  paper: 'Paper codes',
  question: 'To be answered',
  open: 'Left open',
  missing: 'What is missing',
  saidNo: 'Drafts to delete',
  cultivation: 'Cultivation list',
  capacity: 'Room in a week',
  planAndActual: 'Done of what was planned',
  lunches: 'Lunches this week',
  alliances: 'Alliances',
  names: 'Names introduced',
  whoToMeet: 'Who you might want to meet',
  season: 'Season',
  owner: 'Daily run of',
  hour: 'Daily run at',
  beat: 'Last daily run',
  triggerId: 'Daily run number',
  workbook: 'Daily run in',
  judgement: 'Judgement columns',
} as const;

/** The line of each step of Hard times, and what the step is. */
export const STEP_LINES: Readonly<Record<HardTimesStep, { readonly label: string; readonly about: string }>> =
  {
    Prepare: {
      label: 'Hard times 1: Prepare',
      about: 'Agree on what is happening, and on what you say about it.',
    },
    Letter: {
      label: 'Hard times 2: Letter',
      about: 'Settles the worries of all clients, before any is called.',
    },
    'Top 20': {
      label: 'Hard times 3: Top 20',
      about: 'Calls to the most important, once the letter is sent.',
    },
    Prospects: { label: 'Hard times 4: Prospects', about: 'Each is talked to by a day: they move only now.' },
    Introductions: { label: 'Hard times 5: Introductions', about: 'Those that came of it are counted.' },
  };

/** How many of the last runs are told. */
const RUNS_TOLD = 8;

/** The labels of the last runs, newest first. */
export const RUN_LABELS: readonly string[] = Array.from(
  { length: RUNS_TOLD },
  (_, place) => `Run ${place + 1}`,
);

/** The labels of the first steps. */
const STEP_LABELS: readonly string[] = Array.from({ length: 7 }, (_, place) => `Step ${place + 1}`);

export const JUDGEMENT_HIDDEN = 'Hidden';
export const JUDGEMENT_SHOWN = 'Shown';

/** What stands above each part of the page. */
export const START_SECTIONS = [
  'How to begin',
  'To look at',
  'Numbers',
  'The season',
  'The daily run',
  'Whose column it is',
  'Last runs',
] as const;
const [HOW_TO_BEGIN, TO_LOOK_AT, NUMBERS, THE_SEASON, DAILY_RUN, WHOSE_COLUMN, LAST_RUNS] = START_SECTIONS;

/** What stands beside a first step that is done. */
export const STEP_DONE = '✓ Done';

/**
 * The whole page as it is first made, from A1 on: label, value, hint. The line of the week has a figure in
 * each of them, and the line below it what that is.
 */
export const START_LAYOUT: Grid = [
  [START.title, '', ''],
  [START.asOf, '', 'The day of the last run. Formulas of yours may use it.'],
  [START.runNow, false, 'Tick it and wait a minute: it does what the daily run does, on phones too.'],
  [START.paper, '', PAPER_HINT],
  ['', '', ''],
  [START.week, '', ''],
  [START.inWords, '', ''],
  ['', '', ''],
  [HOW_TO_BEGIN, '', ''],
  [START.next, '', 'The first of the steps below that is left.'],
  ...STEP_LABELS.map((label) => [label, '', '']),
  ['', '', ''],
  [TO_LOOK_AT, '', ''],
  [START.question, '', 'Only you can say. The next item of the menu that needs it asks.'],
  [START.open, '', 'Questions that Set up asked, and that nobody has answered yet.'],
  [START.missing, '', ''],
  [START.saidNo, '', 'They lie in Gmail for people who said no since. Letters > Check drafts deletes them.'],
  ['', '', ''],
  [NUMBERS, '', ''],
  [
    START.capacity,
    '',
    'What the Touch plan asks for beside what you do: Items and Minutes a day on Settings.',
  ],
  [START.planAndActual, '', `In the last ${COMPARED_DAYS} days, for each touch of the Touch plan.`],
  [
    START.cultivation,
    '',
    `Prospects who asked you to stay in touch, at the rate of the last ${QUARTER_DAYS} days.`,
  ],
  [START.lunches, '', 'Planned, invited or held: the whole quarter stands on the tab Lunches.'],
  [START.alliances, '', 'Of those that you aim at, by the questions on the tab Alliances.'],
  [START.names, '', 'Names a lunch times Lunches a week, both on Settings.'],
  [START.whoToMeet, '', 'What your Tier 1 clients share: a beginning for Who we want to meet on Settings.'],
  ['', '', ''],
  [THE_SEASON, '', ''],
  [START.season, '', 'Cultivate > Season says what a change would do to this week, and asks.'],
  ...HARD_TIMES_STEPS.map((step) => [
    STEP_LINES[step].label,
    step === 'Prepare' ? false : '',
    STEP_LINES[step].about,
  ]),
  ['', '', ''],
  [DAILY_RUN, '', ''],
  [START.owner, '', 'It runs with this person’s permissions; one daily run is enough for an office.'],
  [START.hour, '', ''],
  [START.beat, '', ''],
  [START.triggerId, '', ''],
  [
    START.workbook,
    '',
    'This spreadsheet’s own number: a copy has another, and needs a daily run of its own.',
  ],
  [START.judgement, JUDGEMENT_SHOWN, 'Cultivate > Set up > Hide or show judgement'],
  ['', '', ''],
  [WHOSE_COLUMN, '', ''],
  ['Green header', 'Yours', 'What you type stays. Cultivate fills in blanks at most.'],
  ['Grey header', 'Worked out', 'Written anew at each run; a warning stands before you edit it.'],
  ['Hidden', 'System', 'Numbers by which Cultivate finds its rows again.'],
  ['', '', ''],
  [LAST_RUNS, '', ''],
  ...RUN_LABELS.map((label) => [label, '', '']),
];
