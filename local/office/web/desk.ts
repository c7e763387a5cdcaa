/** The office as the page works with it: each request of the contract, done on one office. */
import { typeIn } from '../../host/person';
import type { OfficeState, SheetState } from '../../host/state';
import type { MenuItem } from '../../host/ui';
import { pageCall } from '../call';
import { menuRun } from '../menu';
import type { Program } from '../program';
import { runFunction } from '../run';
import { reportText, saveOffice } from '../save';
import { UsageError } from '../usage';
import type { Reply, Request } from './contract';
import { rearrange } from './rearrange';
import { runsOn, type Teller } from './runs';
import { tabView } from './view/tab-view';
import { workbookView } from './view/workbook-view';

type Savings = { readonly savedIn: string | null; readonly isXlsxSaved: boolean };
export type Desk = {
  /** Answers at once. */
  look(request: Looking): Reply;
  perform(request: Doing): Promise<Reply>;
};

/** Requests that change nothing, and the others. */
type Looking = Extract<Request, { do: 'look' | 'tab' }>;
type Doing = Exclude<Request, Looking>;
export const isLooking = (request: Request): request is Looking =>
  request.do === 'look' || request.do === 'tab';

export const openDesk = (
  state: OfficeState,
  program: Program,
  { savedIn, isXlsxSaved }: Savings,
  teller: Teller,
): Desk => {
  const menus = menusOf(state, program);
  const runs = runsOn(state, program, teller);
  const sheetOf = (id: number): SheetState => {
    const sheet = state.book.sheets.find((each) => each.id === id);
    return sheet ?? refuse('That tab is gone.');
  };
  const look = (request: Looking): Reply => ({
    ok: true,
    value:
      request.do === 'look'
        ? workbookView(state, menus, savedIn)
        : tabView(state.book, sheetOf(request.tab).id, state.now),
  });
  const perform = async (request: Doing): Promise<Reply> => {
    switch (request.do) {
      case 'menu':
        return runs.perform(menuRun({ state, program }, request.path));
      case 'call':
        return runs.perform(pageCall(request.name, request.parameters));
      case 'morning':
        return runs.morning();
      case 'type': {
        const sheet = sheetOf(request.tab);
        return runs.tellOfEdit({ sheet, ...request }, typeBlock(state, sheet, request));
      }
      case 'select': {
        const { row, column, rows: numRows, columns: numColumns } = request;
        sheetOf(request.tab).selection = { row, column, numRows, numColumns };
        state.book.activeSheetId = request.tab;
        return { ok: true };
      }
      case 'save':
        if (savedIn === null) return refuse('Nothing is saved: start again with --save FOLDER.');
        await saveOffice(state, savedIn, reportText(runs.reports), isXlsxSaved);
        return { ok: true, message: `Saved in ${savedIn}.` };
      default:
        rearrange(state, sheetOf(request.tab), request);
        return { ok: true, changed: true };
    }
  };
  return {
    look: (request) => {
      try {
        return look(request);
      } catch (error) {
        return failed(error);
      }
    },
    perform: (request) => perform(request).catch(failed),
  };
};

const failed = (error: unknown): Reply => ({
  ok: false,
  message: error instanceof Error ? error.message : String(error),
  changed: true,
});

/** The menu is made when the spreadsheet is opened. */
const menusOf = (state: OfficeState, program: Program): readonly MenuItem[] => {
  const { now } = state;
  const opened = runFunction(
    { state, program },
    { name: 'onOpen', functionName: 'onOpen', context: 'onOpen' },
  );
  state.now = now;
  if (!opened.report.ok) throw new Error(`The add-in's onOpen failed: ${opened.report.message}`);
  return opened.menus;
};

/**
 * Types each text into its cell; what the sheet refuses stops the block, as a paste is stopped. @returns its
 * size
 */
const typeBlock = (
  state: OfficeState,
  sheet: SheetState,
  { row, column, texts }: Extract<Request, { do: 'type' }>,
): { rows: number; columns: number } => {
  texts.forEach((line, down) =>
    line.forEach((text, aside) => typeIn(state, sheet, row + down, column + aside, text)),
  );
  return { rows: texts.length, columns: Math.max(1, ...texts.map((line) => line.length)) };
};

const refuse = (message: string): never => {
  throw new UsageError(message);
};
