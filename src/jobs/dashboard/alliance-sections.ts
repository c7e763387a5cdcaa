/**
 * Alliances on the Dashboard: the roster, what was given before what was received, and what came of the names
 * (S15, S17, S20).
 */
import { whoIsOwed } from '../../domain/alliances/partners/balance';
import { namesAimedAt, namesByWeek, namesInWords } from '../../domain/alliances/introductions/names-a-week';
import { PARTNER_VERDICTS } from '../../domain/alliances/partners/partner-verdict';
import { profileLines, profileOfOffice } from '../../domain/alliances/partners/profile';
import { weWantToMeet } from '../../domain/alliances/partners/wanted-on-file';
import { reachInWords, rosterInWords, rosterOf } from '../../domain/alliances/partners/roster';
import {
  ENDINGS,
  nextStepsInWords,
  thirdsByAlliance,
  thirdsOf,
  wilsonInterval,
  type Thirds,
} from '../../domain/alliances/introductions/thirds';
import { whoToMeetSuggestion } from '../../domain/alliances/partners/who-to-meet';
import type { CivilDay } from '../../domain/calendar/civil-day';
import { dayAndMonth } from '../../domain/text/words';
import type { Cell } from '../../sheets/cells/cell';
import type { FormatName } from '../../sheets/declare/number-format';
import { CHART_COLOURS } from '../../sheets/declare/theme';
import type { JudgedBook } from '../clients/judge-office';
import type { Section } from './section-page';

const WEEKS_SHOWN = 13;
const NO_ALLIANCES = 'Nobody stands on Alliances yet: choose your contacts there, and answer the questions.';
const NO_NAMES_ENDED = 'No name has ended yet: say under Outcome on Introductions what came of it.';
const NO_NAMES =
  'No name was received yet: type names into Introduced on Lunches, or rows into Introductions.';

/** How many alliances there are of those aimed at, and what they are worth (S15). */
export function rosterSection({ book, judged }: JudgedBook): Section {
  const roster = rosterOf(book);
  const suggestion = whoToMeetSuggestion(
    judged.clients.map(({ household }) => household),
    book.allianceIds,
  );
  const wanted = profileLines(profileOfOffice(book.settings)).join('; ');
  const fitting = weWantToMeet(book);
  return {
    title: 'Roster',
    lines: [
      `${rosterInWords(roster)}.`,
      ...(roster.size === 0 ? [] : [reachInWords(book)]),
      ...(wanted === '' ? [] : [`Who we want to meet: ${wanted}.`]),
      ...(fitting.length === 0 ? [] : [`Of those on file: ${fitting.join('; ')}.`]),
      ...(suggestion === '' ? [] : [`What Tier 1 clients share: ${suggestion}.`]),
      ...(roster.size === 0 ? [NO_ALLIANCES] : []),
    ],
    table:
      roster.size === 0
        ? []
        : [
            ['Verdict', 'Alliances'],
            ...[...PARTNER_VERDICTS].reverse().map((verdict) => [verdict, roster.verdicts[verdict]]),
            ['Missing', roster.missing],
          ],
    formats: [null, 'count'],
    charts: [],
  };
}

/** What the office gave each alliance before what it got; whoever gave without return comes first (S20). */
export function giveFirstSection({ book }: JudgedBook): Section {
  const rows = whoIsOwed(book).map(({ name, given, received, balance }): Cell[] => [
    name,
    given,
    received,
    balance,
  ]);
  return {
    title: 'Give first',
    lines: [rows.length === 0 ? NO_ALLIANCES : 'Above 0 you owe: whoever gave without return stands first.'],
    table: rows.length === 0 ? [] : [['Alliance', 'Given', 'Received', 'Balance'], ...rows],
    formats: [null, 'count', 'count', 'count'],
    charts: [{ title: 'Introductions given and received', kind: 'bar', columns: [0, 1, 2] }],
  };
}

const thirdsRow = (name: string, thirds: Thirds): Cell[] => [
  name,
  thirds.open,
  ...ENDINGS.flatMap((ending) => [thirds.actual[ending], thirds.expected[ending]]),
  nextStepsInWords(thirds),
];

/** What came of the names: actual against expected, in all and by alliance (S17). */
export function thirdsSection({ book }: JudgedBook): Section {
  const all = thirdsOf(book);
  const isEmpty = all.ended + all.open === 0;
  const headers = ['From', 'Open', ...ENDINGS.flatMap((ending) => [ending, 'expected']), 'Next steps'];
  return {
    title: 'Names into thirds',
    lines: [
      isEmpty
        ? NO_NAMES
        : 'In brackets: where the true share may lie (Wilson, 90%). A few names say little: 3 of 12 is no failure.',
    ],
    table: isEmpty
      ? []
      : [
          headers,
          thirdsRow('All', all),
          ...thirdsByAlliance(book).map((thirds) => thirdsRow(thirds.name, thirds)),
        ],
    formats: [null, ...Array<FormatName>(1 + 2 * ENDINGS.length).fill('count')],
    charts: [],
  };
}

/**
 * How the names ended beside what thirds expect, and the band in which the true number may lie (S17): the
 * ends of it stand on both sides of the names.
 */
export function endingsSection({ book }: JudgedBook): Section {
  const all = thirdsOf(book);
  const rows = ENDINGS.map((ending): Cell[] => {
    const { low, high } = wilsonInterval(all.actual[ending], all.ended);
    return [ending, low * all.ended, all.actual[ending], high * all.ended, all.expected[ending]];
  });
  return {
    title: 'How names ended',
    lines: [
      all.ended === 0
        ? NO_NAMES_ENDED
        : 'At least and At most: between them the true third may lie (Wilson, 90%).',
    ],
    table: all.ended === 0 ? [] : [['Ending', 'At least', 'Names', 'At most', 'Expected'], ...rows],
    formats: [null, 'tenths', 'count', 'tenths', 'count'],
    charts: [
      {
        title: 'Names into thirds, with their band',
        kind: 'column',
        columns: [0, 1, 2, 3],
        colours: [CHART_COLOURS.light, CHART_COLOURS.up, CHART_COLOURS.light],
        sentence: `Next steps: ${nextStepsInWords(all)}.`,
      },
    ],
  };
}

/** How many names came in each week, beside those aimed at (S17). */
export function namesSection({ book }: JudgedBook, today: CivilDay): Section {
  const aimedAt = namesAimedAt(book.settings);
  const weeks = namesByWeek(book, today, WEEKS_SHOWN);
  const isEmpty = weeks.every(({ names }) => names === 0);
  return {
    title: `Names: the last ${WEEKS_SHOWN} weeks`,
    lines: [isEmpty ? NO_NAMES : `${namesInWords(book, today)}.`],
    table: isEmpty
      ? []
      : [
          ['Week of', 'Names', 'Aimed at'],
          ...weeks.map(({ week, names }): Cell[] => [dayAndMonth(week), names, aimedAt]),
        ],
    formats: [null, 'count', 'count'],
    charts: [
      {
        title: 'Names a week',
        kind: 'column',
        columns: [0, 1, 2],
        colours: [CHART_COLOURS.up, CHART_COLOURS.light],
        sentence: `${namesInWords(book, today)}.`,
      },
    ],
  };
}
