/** The part of ScriptApp about installable triggers: each belongs to the user who made it. */
import { demandScope } from './consent';
import type { Execution } from './execution';
import { enumeration, whole } from './handout';
import { PRICES } from './prices';
import { arrayIn } from './realm';
import type { Schedule } from './schedule';
import type { TriggerState } from './state';

type Service = GoogleAppsScript.Script.ScriptApp;
type Script = typeof GoogleAppsScript.Script;
type Trigger = GoogleAppsScript.Script.Trigger;
type Clock = GoogleAppsScript.Script.ClockTriggerBuilder;
type OnSheet = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

const MOST_TRIGGERS = 20;
const DAY_MS = 86_400_000;

const EventType = enumeration<Script['EventType']>('EventType', ['CLOCK', 'ON_EDIT', 'ON_OPEN', 'ON_CHANGE']);
const TriggerSource = enumeration<Script['TriggerSource']>('TriggerSource', ['CLOCK', 'SPREADSHEETS']);
const WeekDay = enumeration<typeof GoogleAppsScript.Base.Weekday>('WeekDay', [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
]);

/** Making, listing and deleting triggers. */
export const triggerMethods = (execution: Execution): Partial<Service> => {
  const { state, user, realm } = execution;
  const call = <Result>(method: string, effect: () => Result): Result =>
    execution.call(`ScriptApp.${method}`, PRICES.trigger, () => {
      demandScope(execution, `ScriptApp.${method}`, 'script.scriptapp');
      return effect();
    });
  const own = (): TriggerState[] => state.triggers.filter((trigger) => trigger.owner === user);
  const create = (handler: string, schedule: Schedule): Trigger =>
    call('newTrigger', () => {
      if (own().length >= MOST_TRIGGERS)
        execution.fail(
          'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
        );
      const uniqueId = String(1_000_000 + execution.nextId());
      const trigger: TriggerState = { uniqueId, handler, owner: user, schedule };
      if (isBornDisabled(execution)) trigger.isDisabled = true;
      state.triggers.push(trigger);
      return triggerHandle(execution, trigger);
    });
  return {
    EventType,
    TriggerSource,
    WeekDay,
    newTrigger: (handler) =>
      whole<GoogleAppsScript.Script.TriggerBuilder>('TriggerBuilder', {
        timeBased: () => clockBuilder(execution, (schedule) => create(handler, schedule)),
        forSpreadsheet: () => spreadsheetBuilder(execution, (schedule) => create(handler, schedule)),
      }),
    getProjectTriggers: () =>
      call('getProjectTriggers', () =>
        arrayIn(
          realm,
          own().map((trigger) => triggerHandle(execution, trigger)),
        ),
      ),
    deleteTrigger: (trigger) =>
      call('deleteTrigger', () => {
        const id = trigger.getUniqueId();
        if (!own().some((each) => each.uniqueId === id)) execution.fail('The trigger was not found.');
        state.triggers = state.triggers.filter((each) => each.uniqueId !== id);
      }),
  };
};

/** Triggers that a trigger made were seen disabled and listed (issuetracker.google.com/issues/150756612). */
const isBornDisabled = ({ context, options }: Execution): boolean =>
  context === 'trigger' && (options.otherwise?.includes('triggers made in triggers are disabled') ?? false);

/** `isDisabled` stands in no reference, nor in the published types; scripts have used it for years. */
type Asked = Trigger & { isDisabled(): boolean };

const triggerHandle = ({ state }: Execution, trigger: TriggerState): Trigger => {
  const { uniqueId, handler, schedule } = trigger;
  const isSheet = schedule.kind === 'spreadsheet';
  return whole<Asked>('Trigger', {
    isDisabled: () => trigger.isDisabled ?? false,
    getUniqueId: () => uniqueId,
    getHandlerFunction: () => handler,
    getEventType: () => EventType[isSheet ? schedule.event : 'CLOCK'],
    getTriggerSource: () => TriggerSource[isSheet ? 'SPREADSHEETS' : 'CLOCK'],
    getTriggerSourceId: () => (isSheet ? state.book.id : ''),
  });
};

/** The minutes that Google offers. */
const MINUTES = [1, 5, 10, 15, 30];

const clockBuilder = (execution: Execution, create: (schedule: Schedule) => Trigger): Clock => {
  const { state, fail } = execution;
  let every: { kind: 'days' | 'weeks' | 'hours' | 'minutes'; count: number } | null = null;
  let once: number | null = null;
  let weekday = 'MONDAY';
  let atHour: number | null = null;
  let nearMinute: number | null = null;
  let timeZone = state.scriptTimeZone;
  const then = (set: () => void): Clock => {
    set();
    return builder;
  };
  const repeat = (kind: 'days' | 'weeks' | 'hours' | 'minutes', count: number): Clock => {
    if (kind === 'minutes' && !MINUTES.includes(count))
      fail(`The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.`);
    return then(() => {
      every = { kind, count };
    });
  };
  const schedule = (): Schedule => {
    if (once !== null) return { kind: 'once', at: once };
    if (!every) return fail('The trigger has no schedule.');
    const time = { atHour, nearMinute, timeZone };
    const { kind, count } = every;
    if (kind === 'days') return { kind, every: count, ...time };
    if (kind === 'weeks') return { kind, every: count, weekday, ...time };
    return { kind, every: count };
  };
  const builder: Clock = whole<Clock>('ClockTriggerBuilder', {
    everyDays: (count) => repeat('days', count),
    everyWeeks: (count) => repeat('weeks', count),
    everyHours: (count) => repeat('hours', count),
    everyMinutes: (count) => repeat('minutes', count),
    atHour: (hour) =>
      then(() => {
        if (hour < 0 || hour > 23) fail('The hour must be between 0 and 23.');
        atHour = hour;
        every ??= { kind: 'days', count: 1 };
      }),
    nearMinute: (minute) => then(() => void (nearMinute = minute)),
    inTimezone: (zone) => then(() => void (timeZone = zone)),
    onWeekDay: (day) =>
      then(() => {
        weekday = String(day);
        every ??= { kind: 'weeks', count: 1 };
      }),
    after: (milliseconds) => then(() => void (once = state.now + milliseconds)),
    at: (date) => then(() => void (once = date.getTime())),
    atDate: (year, month, day) => then(() => void (once = Date.UTC(year, month - 1, day) + DAY_MS / 2)),
    create: () => create(schedule()),
  });
  return builder;
};

const spreadsheetBuilder = (execution: Execution, create: (schedule: Schedule) => Trigger): OnSheet => {
  let event: 'ON_EDIT' | 'ON_OPEN' | 'ON_CHANGE' | null = null;
  const on = (next: 'ON_EDIT' | 'ON_OPEN' | 'ON_CHANGE'): OnSheet => {
    event = next;
    return builder;
  };
  const builder: OnSheet = whole<OnSheet>('SpreadsheetTriggerBuilder', {
    onEdit: () => on('ON_EDIT'),
    onOpen: () => on('ON_OPEN'),
    onChange: () => on('ON_CHANGE'),
    create: () =>
      create({ kind: 'spreadsheet', event: event ?? execution.fail('The trigger has no event.') }),
  });
  return builder;
};
