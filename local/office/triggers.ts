/** The triggers that the command fires: the office's own where they are installed, else as they would be. */
import type { OfficeState, TriggerState } from '../host/state';
import { textOf, type Cell } from './cells';
import type { Request } from './run';
import type { TriggerName } from './steps';
import { UsageError } from './usage';

/** What each trigger runs when none is installed, and how an installed one is known. */
const HANDLERS: Record<TriggerName, { handler: string; isKnownBy: (trigger: TriggerState) => boolean }> = {
  daily: { handler: 'onDailyTrigger', isKnownBy: ({ schedule }) => schedule.kind === 'days' },
  watchdog: {
    handler: 'onWatchdogTrigger',
    isKnownBy: ({ schedule }) => schedule.kind === 'minutes' || schedule.kind === 'hours',
  },
  'self-test': {
    handler: 'onSelfTestTrigger',
    isKnownBy: ({ schedule }) => schedule.kind === 'once',
  },
  edit: {
    handler: 'onEditTrigger',
    isKnownBy: ({ schedule }) => schedule.kind === 'spreadsheet' && schedule.event === 'ON_EDIT',
  },
};

/**
 * @param typed the cell that was typed last, or the first of a block: what an edit trigger is told
 * @param size of the block; the value is told of a single cell alone, as at Google
 */
export const triggerRun = (
  state: OfficeState,
  name: TriggerName,
  typed: Cell | undefined,
  size = { rows: 1, columns: 1 },
): Request => {
  const { handler, isKnownBy } = HANDLERS[name];
  const installed = state.triggers.find(isKnownBy);
  const triggerUid = installed?.uniqueId ?? '0';
  if (name === 'edit' && !typed)
    throw new UsageError('--trigger edit tells what was typed: put a --type before it.');
  return {
    name: `trigger ${name}`,
    functionName: installed?.handler ?? handler,
    context: 'trigger',
    user: installed?.owner ?? state.user,
    parameters: ({ services }, script) => {
      const event = script.own({ triggerUid, ...(typed ? {} : timeFields(state.now)) });
      if (!typed) return [event];
      const source = services.SpreadsheetApp.getActiveSpreadsheet();
      const range = source
        .getSheetByName(typed.sheet.name)
        ?.getRange(typed.row, typed.column, size.rows, size.columns);
      const value = textOf(typed.sheet.cells[typed.row - 1]?.[typed.column - 1]);
      const isOneCell = size.rows === 1 && size.columns === 1;
      return [Object.assign(Object(event), { source, range, ...(isOneCell ? { value } : {}) })];
    },
  };
};

/** What a time-driven trigger is told, in UTC. */
const timeFields = (now: number): Readonly<Record<string, string | number>> => {
  const moment = new Date(now);
  return {
    timezone: 'UTC',
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    'day-of-month': moment.getUTCDate(),
    'day-of-week': moment.getUTCDay() || 7,
    hour: moment.getUTCHours(),
    minute: moment.getUTCMinutes(),
    second: moment.getUTCSeconds(),
  };
};
