/**
 * Where the self-test works: a tab that says what is to be taken away again, before it is made, so that after
 * a death whoever comes next can do it; and a bench, a tab to try things on.
 */
import { SELF_TEST_MARK, SELF_TEST_TAB } from '../../sheets/declare/tab-kinds';
import { asTyped } from '../../sheets/write/escape';
import { eventsOfCalendar } from '../calendar';
import { draftsOfGmail } from '../gmail';
import type { Sheet } from '../tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Texts = Readonly<Record<string, string>>;

/** Something that the self-test makes, by what it is found by again. */
type Made = {
  readonly kind: 'tab' | 'draft' | 'event' | 'trigger';
  /** A name, a Message-ID, an id of our own, a handler. */
  readonly id: string;
};

/** What is known of a self-test that is under way. */
export type Progress = {
  readonly user: string;
  readonly workbook: string;
  /** Milliseconds since 1970. */
  readonly begun: number;
  /** A run that is at work and isn't any more has died. */
  readonly isAtWork: boolean;
  readonly seen: Texts;
  /** What a later stage has to know. */
  readonly notes: Texts;
  readonly made: readonly Made[];
};

export type Bench = {
  readonly spreadsheet: Spreadsheet;
  /** A blank tab to try things on; the one of before is gone. */
  readonly blank: () => Sheet;
  readonly progress: () => Progress;
  /** Milliseconds that opening the spreadsheet took. */
  readonly opening: number;
  readonly note: (name: string, text: string) => void;
  /** Writes down what is about to be made. */
  readonly intend: (made: Made) => void;
  readonly keep: (progress: Partial<Progress>) => void;
};

const BENCH_TAB = 'Cultivate self-test bench';
/** Of the tab, from A1 down: whose it is, and what is known so far. */
const PLACE = { mark: 1, progress: 2, trial: 4 } as const;

const cellAt = (sheet: Sheet, row: number) => sheet.getRange(row, 1);

/**
 * What an earlier run left; null: nothing, or a tab that isn't ours. A blank one is of a run that died before
 * it wrote.
 */
export function progressIn(spreadsheet: Spreadsheet): Progress | null {
  const sheet = spreadsheet.getSheetByName(SELF_TEST_TAB);
  if (!sheet) return null;
  const isOurs = cellAt(sheet, PLACE.mark).getValue() === SELF_TEST_MARK || sheet.getLastRow() === 0;
  return isOurs ? parsed(String(cellAt(sheet, PLACE.progress).getValue())) : null;
}

/** A run that died before it wrote any has made nothing yet; of what somebody spoiled nothing is known. */
function parsed(text: string): Progress {
  const none = { user: '', workbook: '', begun: 0, isAtWork: true, seen: {}, notes: {}, made: [] };
  try {
    return { ...none, ...JSON.parse(text) };
  } catch {
    return none;
  }
}

/** The bench as it stands; `progress` is written into its tab, which is made where it is missing. */
export function benchOf(spreadsheet: Spreadsheet, opening: number, progress: Progress): Bench {
  let now = progress;
  const keep = (change: Partial<Progress>): void => {
    now = { ...now, ...change };
    const sheet = spreadsheet.getSheetByName(SELF_TEST_TAB) ?? newTab(spreadsheet);
    cellAt(sheet, PLACE.progress).setValue(asTyped(JSON.stringify(now)));
    SpreadsheetApp.flush();
  };
  const intend = (made: Made): void => keep({ made: [...now.made, made] });
  return {
    spreadsheet,
    opening,
    keep,
    intend,
    progress: () => now,
    note: (name, text) => keep({ notes: { ...now.notes, [name]: text } }),
    blank: () => {
      clearBench({ spreadsheet });
      if (!now.made.some(({ kind }) => kind === 'tab')) intend({ kind: 'tab', id: BENCH_TAB });
      return spreadsheet.insertSheet(BENCH_TAB);
    },
  };
}

function newTab(spreadsheet: Spreadsheet): Sheet {
  const sheet = spreadsheet.insertSheet(SELF_TEST_TAB, spreadsheet.getSheets().length);
  cellAt(sheet, PLACE.mark).setValue(SELF_TEST_MARK);
  return sheet;
}

/** Takes away the bench. */
export function clearBench({ spreadsheet }: Pick<Bench, 'spreadsheet'>): void {
  const sheet = spreadsheet.getSheetByName(BENCH_TAB);
  if (sheet) spreadsheet.deleteSheet(sheet);
}

/**
 * Takes away all that was made, and last the tab that says so.
 *
 * @throws where something stays; the tab then stays, too, and says what
 */
export function takeAway({ spreadsheet, progress, keep }: Bench): void {
  const reasons: string[] = [];
  const staying = progress().made.filter(({ kind, id }) => {
    try {
      TAKE_AWAY[kind](id, spreadsheet);
      return false;
    } catch (error) {
      reasons.push(String(error));
      return true;
    }
  });
  if (staying.length > 0) {
    keep({ made: staying });
    throw new Error(`The self-test couldn’t take away a ${staying[0]?.kind}: ${reasons[0]}`);
  }
  const sheet = spreadsheet.getSheetByName(SELF_TEST_TAB);
  if (sheet) spreadsheet.deleteSheet(sheet);
}

const TAKE_AWAY: Readonly<Record<Made['kind'], (id: string, spreadsheet: Spreadsheet) => void>> = {
  tab: (_name, spreadsheet) => clearBench({ spreadsheet }),
  draft: (id) => deleteDrafts(id),
  event: (id) => deleteEvent(id),
  trigger: (handler) => {
    for (const trigger of ScriptApp.getProjectTriggers())
      if (trigger.getHandlerFunction() === handler) ScriptApp.deleteTrigger(trigger);
  },
};

/** By the draft's own id, or by the Message-ID of one of which no answer came back. */
function deleteDrafts(id: string): void {
  const drafts = draftsOfGmail();
  const found = id.includes('@')
    ? (drafts.list('me', { q: `rfc822msgid:${id}` }).drafts ?? []).map((draft) => draft.id ?? '')
    : [id];
  for (const each of found) orGone(() => drafts.remove('me', each));
}

const deleteEvent = (id: string): void =>
  orGone(() => eventsOfCalendar().remove('primary', id, { sendUpdates: 'none' }));

/** What is gone already is taken away. */
function orGone(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!/not found|deleted|gone/i.test(String(error))) throw error;
  }
}

/** A trial of writing on the tab itself, where there is no bench. */
export function writesAndReads({ spreadsheet }: Pick<Bench, 'spreadsheet'>, text: string): boolean {
  const cell = spreadsheet.getSheetByName(SELF_TEST_TAB)?.getRange(PLACE.trial, 1);
  cell?.setValue(text);
  SpreadsheetApp.flush();
  return cell?.getValue() === text;
}
