/**
 * What an office holds, for comparing two of them: by the content of rows, whatever their order, and whether
 * they stand together.
 */
import { shownIn, type OfficeState, type SheetState } from '../../local/host/state';
import { shown, tabOf } from './hosted';

/** By tab: its headers, then a line a row, sorted. */
export type OfficeContent = Readonly<Record<string, readonly string[]>>;

/** The runner's own tabs: what they hold on the way is nobody's business. */
const RUNNERS_OWN: ReadonlySet<string> = new Set(['Cultivate journal', 'Cultivate trash']);
/** Ids are drawn in the order in which rows are appended, and nothing but their own row hangs on these. */
const DRAWN: ReadonlyMap<string, readonly string[]> = new Map([
  ['Touches', ['ID']],
  ['Needs', ['ID']],
]);
/** Lines of Start that tell of the runs themselves: a job that was run twice tells of two runs. */
const OF_RUNS = /^(Run \d|Last daily run|Daily run number)$/;

/** Keys of lines that people typed are drawn too; touches quote them. */
const withoutDrawnKeys = (text: string): string => text.replace(/^([LW])\d{4}(?=\/|$)/, '$1');

/**
 * The numbers of contacts are drawn as well, in the order of their rows: what counts is whose number stands
 * somewhere.
 */
function whoseNumbers(state: OfficeState): (text: string) => string {
  const [headers = [], ...rows] = state.book.sheets.some(({ name }) => name === 'Contacts')
    ? shown(state, 'Contacts')
    : [];
  const [id, name] = [headers.indexOf('ID'), headers.indexOf('Name')];
  const nameOf = new Map(rows.map((cells) => [cells[id] ?? '', cells[name] ?? '']));
  return (text) => text.replace(/\bC\d{4}\b/g, (number) => `C:${nameOf.get(number) ?? number}`);
}

/** Names that were filed are a set: their order tells in how many runs that was. */
const inOneOrder = (list: string): string => list.split(', ').sort().join(', ');

function linesOf(state: OfficeState, tab: string, named: (text: string) => string): string[] {
  const headerLine = tab === 'This week' ? 2 : 1;
  const rows = shown(state, tab);
  const headers = rows[headerLine - 1] ?? [];
  const left = new Set((DRAWN.get(tab) ?? []).map((header) => headers.indexOf(header)));
  const set = headers.indexOf('Names filed');
  return rows.map((cells, index) =>
    index < headerLine
      ? cells.join(' | ')
      : cells
          .map((text, column) => (column === set ? inOneOrder(text) : text))
          .map((text, column) => (left.has(column) ? '' : named(withoutDrawnKeys(text))))
          .join(' | '),
  );
}

/**
 * Blank lines above rows that stand far below the others: whatever a run left behind at the end of the grid
 * stands below a thousand of them. Fewer than ten are a gap that people may have made, which stays.
 */
function blankLinesIn(state: OfficeState, tab: string): string {
  const isFilled = tabOf(state, tab).cells.map((cells) => cells.some((cell) => !BLANK.has(shownIn(cell))));
  const filled = isFilled.flatMap((is, line) => (is ? [line] : []));
  const gaps = filled.map((line, index) => line - (filled[index - 1] ?? -1) - 1);
  return `blank lines: ${gaps.filter((lines) => lines >= LEAST_LINES).reduce((sum, lines) => sum + lines, 0)}`;
}

/** So many lines part what a run left behind from the rest: src/runner/ids/strays.ts goes by as many. */
const LEAST_LINES = 10;

const BLANK: ReadonlySet<unknown> = new Set(['', false]);

/** The headers of hidden columns: Hide or show judgement changes nothing else. */
function hiddenIn(state: OfficeState, tab: string): string {
  const { columns, frozenRows, cells } = tabOf(state, tab);
  const headers = cells[Math.max(1, frozenRows) - 1] ?? [];
  return `hidden: ${headers.filter((_, column) => columns[column]?.isHidden).join(', ')}`;
}

/** What a tab's charts show, and where; their ids are the spreadsheet's. */
export const chartsIn = ({ charts }: SheetState): string[] =>
  charts
    .map(({ type, ranges, options, position: { row, column } }) =>
      JSON.stringify([options['title'], type, options['isStacked'], row, column, ranges]),
    )
    .sort();

/** What stands in the calendars, without the events' ids, which are made from keys. */
const eventsIn = ({ events }: OfficeState): string[] =>
  events
    .map(({ owner, summary, location, start, attendees, isCancelled }) =>
      [
        isCancelled ? 'cancelled' : 'there',
        owner,
        summary,
        location,
        start.dateTime,
        ...attendees.map(({ email }) => email),
      ].join(' | '),
    )
    .sort();

/**
 * All that people and jobs have put into an office, without the order of rows and what tells of runs alone.
 */
export function contentOf(state: OfficeState): OfficeContent {
  const tabs = state.book.sheets.map(({ name }) => name).filter((name) => !RUNNERS_OWN.has(name));
  const named = whoseNumbers(state);
  const entries = tabs.map((tab) => {
    const lines = linesOf(state, tab, named).filter(
      (line) => tab !== 'Start' || !OF_RUNS.test(line.split(' | ')[0] ?? ''),
    );
    return [
      tab,
      [hiddenIn(state, tab), blankLinesIn(state, tab), ...chartsIn(tabOf(state, tab)), ...lines.sort()],
    ] as const;
  });
  const triggers = state.triggers.map(
    ({ handler, owner, schedule }) => `${handler} ${owner} ${JSON.stringify(schedule)}`,
  );
  return { ...Object.fromEntries(entries), triggers: triggers.sort(), events: eventsIn(state) };
}

const without = (lines: readonly string[], others: readonly string[]): string[] => {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/**
 * What one office holds and the other doesn't, a line each: "+" is too much, "-" is missing. [] where they
 * are alike.
 */
export function differences(content: OfficeContent, wanted: OfficeContent): string[] {
  const tabs = new Set([...Object.keys(content), ...Object.keys(wanted)]);
  return [...tabs].flatMap((tab) => {
    const [has, wants] = [content[tab] ?? ['no such tab'], wanted[tab] ?? ['no such tab']];
    if (has.join('\n') === wants.join('\n')) return [];
    return [
      ...without(has, wants).map((line) => `${tab} + ${line}`),
      ...without(wants, has).map((line) => `${tab} - ${line}`),
    ];
  });
}

/** All that the next run could depend on but the clock: two offices with the same fingerprint go on alike. */
export const fingerprintOf = ({ book, properties, triggers, drafts, events }: OfficeState): string =>
  JSON.stringify([
    book.sheets.map((sheet) => [
      sheet.name,
      sheet.cells,
      sheet.maxRows,
      sheet.columns.map((line) => line?.isHidden),
      chartsIn(sheet),
    ]),
    properties,
    triggers,
    drafts,
    events,
  ]);
