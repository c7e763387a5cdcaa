/**
 * The tables of letters in docs/letters.md and docs/limits.md: why somebody has no draft, where a draft
 * stands, and the limits, with the numbers of the code.
 */
import {
  MINUTES_TO_WAIT,
  MINUTES_UNTOUCHED,
  DRAFT_STATES,
  type DraftState,
} from '../../../src/domain/letters/draft-states';
import { EXCLUSIONS, type Exclusion } from '../../../src/domain/letters/audience/exclusion';
import {
  DAILY_LIMITS,
  draftingTime,
  LARGEST_GROUP,
  MANY_DRAFTS,
  PACE,
} from '../../../src/domain/letters/text/letters-together';
import { DEFAULT_SETTINGS } from '../../../src/domain/records/settings';
import { WATCHDOG_MINUTES } from '../../../src/jobs/set-up/daily-trigger';
import { SOFT_STOP_MILLISECONDS } from '../../../src/runner/rounds/soft-stop';
import { markdownTable } from './markdown';

const WHO_IS_LEFT_OUT: Readonly<Record<Exclusion, string>> = {
  'do not contact':
    "Marked so in _Status by hand_, or what stands there can't be read; or sharing an address with such a person.",
  'no email list': 'An address of theirs, or its domain, stands on the _No email list_.',
  bounced: 'The address stands on the _No email list_ with Why `bounced`: their row asks for another.',
  'opted out':
    "Opted out, or what stands in _Email consent_ can't be read; or sharing an address with such a person.",
  released: 'The household is Released.',
  draining: 'Somebody in the household is ticked as Draining. Only the Hard-times letter goes to them.',
  'concern open': 'A worry of the household is open. Only the Hard-times letter goes to them.',
  'not opted in': 'Not asked, or no answer on record: _Letter_ goes only to who opted in.',
  'bad email': 'What stands in _Email_ is no address.',
  'no email': '_Email_ is blank. For a Hard-times letter: see the tab _Print list_.',
  'duplicate address': 'Somebody else with the same address gets it.',
  'household already written to': 'Of check-ins and thoughts: somebody in the household gets one for all.',
};

/** Why somebody whom a letter is for has no draft. */
export const exclusionsTable = (): string =>
  markdownTable(
    ['Left out', 'Who that is'],
    EXCLUSIONS.map((reason) => [reason, WHO_IS_LEFT_OUT[reason]]),
  );

const WHERE_IT_STANDS: Readonly<Record<DraftState, string>> = {
  Intended:
    'It is about to be made, waits for the next run, or was left in doubt by one that died: the next run settles it.',
  Drafted: 'It lies in Gmail.',
  'Needs review':
    'Nobody knows whether it is, or was, there: _Why_ says what to look at. _Check drafts_ then asks you.',
  Sent: 'Somebody has said so.',
  Discarded: 'Somebody deleted it, or it was deleted because the person said no. It doesn’t come back.',
  Skipped: 'None was made; _Why_ says the reason. _Draft…_, chosen again, tries again.',
};

/** What the state of a row on Drafts means. */
export const draftStatesTable = (): string =>
  markdownTable(
    ['State on Drafts', 'What it means'],
    DRAFT_STATES.map((state) => [state, WHERE_IT_STANDS[state]]),
  );

const count = (number: number): string => number.toLocaleString('en');

function timeFor(drafts: number): string {
  const { seconds, runs } = draftingTime(drafts);
  return `about ${Math.ceil(seconds / 60)} min, ${runs === 1 ? 'one run' : `${runs} runs`}`;
}

/** What ends where in letters, who set the limit, and what happens there. */
export const letterLimitsTable = (): string =>
  markdownTable(
    ['What', 'Limit', 'What happens there'],
    [
      [
        'People in a letter',
        count(DEFAULT_SETTINGS.largestLetter),
        'The setting _Largest letter_. A larger one is refused: narrow it, or raise the setting.',
      ],
      [
        'People in one draft, Together',
        count(LARGEST_GROUP),
        `Google's. 240 people are ${Math.ceil(240 / LARGEST_GROUP)} drafts.`,
      ],
      [
        'Drafts One each',
        count(MANY_DRAFTS),
        'Above it you are asked twice: somebody presses Send for each.',
      ],
      [
        'People a mailbox may write to in a day',
        `about ${count(DAILY_LIMITS.consumer)}; Google Workspace ${count(DAILY_LIMITS.workspace)}`,
        "Gmail's, when you press Send. _Preview…_ says over how many days to spread a letter.",
      ],
      [
        'Drafts a minute',
        count((60 * PACE.unitsASecond) / PACE.unitsADraft),
        "Our own pace, well below Gmail's quota: it refuses bursts for minutes. What it refuses is tried again, slower.",
      ],
      [
        'Calls of Gmail in a day',
        "Google's",
        `Drafting stops, and goes on by itself: it tries every ${WATCHDOG_MINUTES} minutes.`,
      ],
      [
        'A run of drafting',
        `${SOFT_STOP_MILLISECONDS / 60_000} minutes`,
        `Then it stops by itself, before Google ends it; the next one follows within ${WATCHDOG_MINUTES} minutes.`,
      ],
      ['240 drafts', timeFor(240), 'Time at work, without the minutes between two runs.'],
      ['2,000 drafts One each', timeFor(2000), 'Likewise.'],
      [
        '2,000 people Together',
        timeFor(Math.ceil(2000 / LARGEST_GROUP)),
        `${Math.ceil(2000 / LARGEST_GROUP)} drafts.`,
      ],
      [
        'A draft in doubt',
        `${MINUTES_TO_WAIT} to ${MINUTES_UNTOUCHED} minutes`,
        'So long after a run died it may be made once more, if it is surely not there; later a person looks.',
      ],
    ],
  );
