/**
 * Set up > Daily run…: switches the daily run on, to another hour, or off. One person's daily run serves the
 * office.
 */
import { quoted } from '../../domain/text/shortened';
import type { Job, Office, Plan } from '../../runner/job';
import type { Triggers } from '../../runner/ports';
import { START } from '../start/start-layout';
import { startPage } from '../start/start-page';
import {
  ABANDONED_AFTER_DAYS,
  DAILY_HANDLER,
  dailyRunOf,
  notHere,
  otherOwner,
  type Onlooker,
} from '../start/whose-daily-run';

/** The public functions of main.ts that triggers call, besides the daily run. */
const EDIT_HANDLER = 'onEditTrigger';
const WATCHDOG_HANDLER = 'onWatchdogTrigger';
/** How often somebody looks whether drafts are left to be made. */
export const WATCHDOG_MINUTES = 10;

type Wish =
  { readonly kind: 'at'; readonly hour: number } | { readonly kind: 'off' } | { readonly kind: 'unread' };
type AnyOffice = Onlooker & Pick<Office<never>, 'secondOfDay' | 'settings'>;

function wishOf(answer: string, usualHour: number): Wish {
  const word = answer.trim().toLowerCase();
  if (word === 'off' || word === 'no') return { kind: 'off' };
  if (['', 'yes', 'ok', 'on'].includes(word)) return { kind: 'at', hour: usualHour };
  const hour = /^(\d{1,2})(:00)?( ?h)?$/.exec(word);
  return hour && Number(hour[1]) < 24 ? { kind: 'at', hour: Number(hour[1]) } : { kind: 'unread' };
}

function questionText(office: AnyOffice): string {
  const { is, owner } = dailyRunOf(office);
  if (is === 'own') return 'Your daily run is on. Type another hour (0 to 23), or "off" to switch it off.';
  return [
    ...(is === 'elsewhere' ? [notHere(owner)] : []),
    'Every day at which hour (0 to 23)? It runs with your permissions.',
    `Leave it blank for ${office.settings.dailyRunHour}.`,
  ].join(' ');
}

const refused = (report: string): Plan => ({ changes: [], report, isRefused: true });

/** Takes away this user's triggers of the daily run and of Run now; nobody else's can be seen. */
export function removeOwnTriggers(triggers: Triggers): void {
  const own = triggers.list().filter(({ handler }) => handler === DAILY_HANDLER || handler === EDIT_HANDLER);
  own.forEach(({ id }) => triggers.remove(id));
}

const watchdogsIn = (triggers: Triggers) =>
  triggers.list().filter(({ handler }) => handler === WATCHDOG_HANDLER);

/**
 * From now on somebody looks every ten minutes whether drafts of this user's are left to be made. One is
 * enough; those that never fire give way.
 */
export function keepWatch(triggers: Triggers): void {
  const watchdogs = watchdogsIn(triggers);
  if (watchdogs.some(({ isDisabled = false }) => !isDisabled)) return;
  watchdogs.forEach(({ id }) => triggers.remove(id));
  triggers.addEvery(WATCHDOG_HANDLER, WATCHDOG_MINUTES);
}

/** Nothing is left to be watched. */
export function stopWatching(triggers: Triggers): void {
  watchdogsIn(triggers).forEach(({ id }) => triggers.remove(id));
}

function switchTriggers(wish: Wish, triggers: Triggers): string {
  if (wish.kind === 'unread') return '';
  removeOwnTriggers(triggers);
  if (wish.kind === 'off') return '';
  triggers.addOnEdit(EDIT_HANDLER);
  return triggers.addDaily(DAILY_HANDLER, wish.hour).id;
}

const hourText = (hour: number): string => `${hour}:00 to ${(hour + 1) % 24}:00`;

const switchedOff = ({ start }: AnyOffice): Plan => ({
  changes: [
    startPage(start, [
      [START.owner, ''],
      [START.hour, ''],
      [START.triggerId, ''],
      [START.workbook, ''],
    ]),
  ],
  report: 'The daily run is off. This week is built and logged from the menu only.',
});

const switchedOn = (
  { start, user, today, secondOfDay, workbookId }: AnyOffice,
  hour: number,
  triggerId: string,
): Plan => ({
  changes: [
    startPage(start, [
      [START.owner, user],
      [START.hour, hourText(hour)],
      [START.beat, { day: today, secondOfDay }],
      [START.triggerId, triggerId],
      [START.workbook, workbookId],
    ]),
  ],
  report: `The daily run goes every day from ${hourText(hour)}, as ${user}. Run now on Start does the same at once.`,
});

export const arrangeDailyRun: Job<never> = {
  name: 'Daily run…',
  reads: [],
  leavesRowsAlone: true,
  asksByStart: true,

  question: (office) =>
    otherOwner(office) === null
      ? {
          kind: 'prompt',
          title: 'Daily run',
          text: questionText(office),
        }
      : null,

  act: (office, answer, { triggers }) =>
    otherOwner(office) === null ? switchTriggers(wishOf(answer, office.settings.dailyRunHour), triggers) : '',

  plan: (office, answer, triggerId) => {
    const other = otherOwner(office);
    if (other !== null)
      return refused(
        `${other} already has the daily run, last seen less than ${ABANDONED_AFTER_DAYS} days ago. One is enough: ask them to switch it off first.`,
      );

    const wish = wishOf(answer, office.settings.dailyRunHour);
    if (wish.kind === 'unread')
      return refused(
        `${quoted(answer)} is no hour. Choose Daily run… again and type a number from 0 to 23, or "off".`,
      );
    if (wish.kind === 'off') return switchedOff(office);
    return switchedOn(office, (wish satisfies Wish & { kind: 'at' }).hour, triggerId);
  },
};
