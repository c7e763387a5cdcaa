/**
 * The page Start: labels in column A, values in column B, hints in column C. Every line is found again by its
 * label, so people may move lines and write between them.
 */
import { isDateCell, type Cell, type DateCell, type Grid } from '../../sheets/cells/cell';
import type { RewritePage } from '../../runner/change';
import { START_TAB } from '../../sheets/tabs/tables';
import { JUDGEMENT_HIDDEN, RUN_LABELS, START, START_LAYOUT, STEP_LINES } from './start-layout';
import { START_LOOK } from './start-look';

/** What Cultivate keeps on Start and finds there again. */
export type StartFacts = {
  /** Whose daily run it is; '' when there is none. */
  readonly owner: string;
  readonly triggerId: string;
  /** The number of the spreadsheet in which it goes; '' where nobody wrote it down. */
  readonly workbook: string;
  /** When the daily run last went. */
  readonly beat: DateCell | null;
  readonly isRunNowTicked: boolean;
  readonly isJudgementHidden: boolean;
  /** The last runs, newest first. */
  readonly runs: readonly string[];
};

/**
 * New values for lines of Start, by their labels; where a hint is given, it replaces what stands beside the
 * value.
 */
export type StartNews = readonly (readonly [label: string, value: Cell, hint?: string, link?: Cell])[];

/** The lines with a tick box. */
const BOXES: readonly string[] = [START.runNow, STEP_LINES.Prepare.label];

const normalized = (cell: Cell | undefined): string =>
  typeof cell === 'string' ? cell.trim().toLowerCase() : '';
const rowOf = (page: Grid, label: string): number =>
  page.findIndex(([first]) => normalized(first) === normalized(label));
/** The value beside a label; '' where there is none. */
export const valueOf = (page: Grid, label: string): Cell => page[rowOf(page, label)]?.[1] ?? '';

/** The text beside a label; '' where there is none. */
function textOf(page: Grid, label: string): string {
  const value = valueOf(page, label);
  return typeof value === 'string' ? value.trim() : '';
}

/** What stands on Start; a missing page is that of an office without a daily run. */
export function readStart(page: Grid): StartFacts {
  const beat = valueOf(page, START.beat);
  return {
    owner: textOf(page, START.owner),
    triggerId: textOf(page, START.triggerId),
    workbook: textOf(page, START.workbook),
    beat: isDateCell(beat) ? beat : null,
    isRunNowTicked: valueOf(page, START.runNow) === true,
    isJudgementHidden: textOf(page, START.judgement) === JUDGEMENT_HIDDEN,
    runs: RUN_LABELS.map((label) => textOf(page, label)).filter((run) => run !== ''),
  };
}

/** The lines of the last runs after one more. */
export function newsOfRun(page: Grid, run: string): StartNews {
  const runs = [run, ...readStart(page).runs];
  return RUN_LABELS.map((label, place) => [label, runs[place] ?? '']);
}

function withLine(page: Grid, [label, value, hint, link]: StartNews[number]): Grid {
  const place = rowOf(page, label);
  const hints = [hint, link].filter((cell) => cell !== undefined);
  return place < 0
    ? [...page, [label, value, ...hints]]
    : page.map((row, index) =>
        index === place ? [...row.slice(0, 1), value, ...hints, ...row.slice(2 + hints.length)] : row,
      );
}

/** How the first line read in versions in which the page had no figures at its top. */
const FORMER_HEAD = ['Cultivate', 'Value', 'What it is'];
const KNOWN_LABELS: ReadonlySet<string> = new Set(START_LAYOUT.map(([first]) => normalized(first)));
/** Label, value, hint, and the link to a tab. */
const WIDTH = 4;

/**
 * Whether the page stands just as an earlier version laid it out: nobody has written between its lines or
 * beside them.
 */
const isOfEarlierVersion = (page: Grid): boolean =>
  FORMER_HEAD.every((text, column) => page[0]?.[column] === text) &&
  rowOf(page, START.week) < 0 &&
  page.every(
    ([first = '', ...beside]) =>
      (first === '' ? beside.every((cell) => cell === '') : KNOWN_LABELS.has(normalized(first))) &&
      beside.slice(WIDTH - 1).every((cell) => cell === ''),
  );

/** The page as it is first made, with the values, links and tick boxes that stand on it by now. */
function laidOutAnew(page: Grid): Grid {
  const lines = new Map(page.map((line) => [normalized(line[0]), line]));
  return START_LAYOUT.map(([label = '', value = '', hint = '']) => {
    const [, stood = value, said = '', link = ''] =
      label === '' || label === START.title ? [] : (lines.get(normalized(label)) ?? []);
    return [label, stood, hint === '' ? said : hint, link];
  });
}

/**
 * Start after some news: the lines it names, and all others as they stand; without a page, as it is first
 * made.
 */
export function startPage(page: Grid, news: StartNews): RewritePage {
  const isEarlier = isOfEarlierVersion(page);
  const standing = isEarlier ? laidOutAnew(page) : page.length > 0 ? page : START_LAYOUT;
  const rows = news.reduce(withLine, standing);
  const width = Math.max(...rows.map((row) => row.length));
  return {
    kind: 'page',
    tab: START_TAB,
    rows: rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]),
    look: START_LOOK,
    ...(isEarlier ? { isDressedAnew: true } : {}),
    checkboxes: BOXES.flatMap((label) => {
      const place = rowOf(rows, label);
      return place < 0 ? [] : [{ row: place + 1, column: 2 }];
    }),
  };
}
