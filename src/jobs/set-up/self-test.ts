/**
 * Set up > Self-test…: tries in somebody's own account what the code rests on, and writes on a page what was
 * expected and what was seen. Two clicks: in between a trigger does its part, and a person edits a draft.
 */
import { isoDay } from '../../domain/calendar/civil-day';
import { plural } from '../../domain/text/words';
import type { Job, Office, Plan, Question } from '../../runner/job';
import type { SelfTestLine, SelfTestStep } from '../../runner/self-test-port';
import { SELF_TEST_TAB } from '../../sheets/declare/tab-kinds';
import type { PageName } from '../../sheets/tabs/tables';

const PAGE = 'Self-test' satisfies PageName;
const NAME = 'Self-test…';
const HEADERS = ['Check', 'Name', 'Expected', 'Seen', 'Verdict'] as const;
const WIDTHS = [60, 420, 240, 240, 100] as const;

const FIRST =
  'Cultivate tries what Google does: on a tab of its own, with five drafts to you and an event of yours in an hour, without ' +
  'guests. It takes about a minute, sends nothing, and takes all of it away again. Begin?';
const SECOND =
  'The first part is done. Meanwhile a trigger does its part, which takes a minute or two. For the last lines: open the ' +
  'draft "Cultivate self-test: add a word to me" in Gmail, add a word and close it. End the self-test?';

const questionOf = ({ tabs }: Pick<Office<never>, 'tabs'>): Question => ({
  kind: 'confirm',
  title: 'Self-test',
  text: tabs.some(({ name }) => name === SELF_TEST_TAB) ? SECOND : FIRST,
});

const VERDICTS = [
  'OK',
  'DIFFERENT',
  'couldn’t',
  'waits',
] as const satisfies readonly SelfTestLine['verdict'][];

/** "50 OK · 1 DIFFERENT"; what there is none of isn't named. */
const counts = (lines: readonly SelfTestLine[]): string =>
  VERDICTS.map((verdict) => ({ verdict, count: lines.filter((line) => line.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${verdict}`)
    .join(' · ');

function told(lines: readonly SelfTestLine[], isFinished: boolean): string {
  const said = `${plural(lines.length, 'line')} on the tab ${PAGE}: ${counts(lines)}.`;
  return isFinished
    ? `The self-test is done, and all that it made is taken away. ${said}`
    : `${said} In two minutes choose Set up > Self-test… again: it ends it.`;
}

function planOf({ today }: Pick<Office<never>, 'today'>, step: SelfTestStep): Plan {
  if ('refusal' in step) return { changes: [], report: step.refusal, isRefused: true };
  const { lines, isFinished } = step;
  const rows = lines.map(({ check, name, expected, seen, verdict }) => [
    check,
    name,
    expected,
    seen,
    verdict,
  ]);
  const heading = [`Self-test of ${isoDay(today)}: ${counts(lines)}`, ...HEADERS.slice(1).map(() => '')];
  return {
    changes: [
      { kind: 'page', tab: PAGE, rows: [heading, HEADERS, ...rows], look: { widths: WIDTHS } },
      { kind: 'open', tab: PAGE },
    ],
    report: told(lines, isFinished),
  };
}

export const selfTest: Job<never, SelfTestStep> = {
  name: NAME,
  reads: [],
  leavesRowsAlone: true,
  isForBrokenOffices: true,
  isForDoubtfulOffices: true,
  holdsToItsQuestion: true,

  question: questionOf,

  act: (_office, _answer, { selfTest: test }) => test.goOn(),

  plan: (office, _answer, done) =>
    planOf(office, typeof done === 'string' ? { refusal: 'Nothing was tried.' } : done),
};

/** The part of the trigger that the first click leaves. It tells nobody: the second click does. */
export const selfTestInTrigger: Job<never> = {
  name: `${NAME} (trigger)`,
  reads: [],
  leavesRowsAlone: true,
  isForBrokenOffices: true,
  isForDoubtfulOffices: true,

  act: (_office, _answer, { selfTest: test }) => {
    test.inTrigger();
    return '';
  },

  plan: () => ({ changes: [], report: 'A trigger has done its part of the self-test.' }),
};
