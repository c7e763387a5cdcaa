/**
 * Whose daily run Start tells of, and whether it goes in this workbook: a copied spreadsheet brings the lines
 * of Start along, but no trigger. Only its owner can see a trigger; of somebody else's, the workbook's number
 * beside the owner and the last beat tell.
 */
import { addDays } from '../../domain/calendar/civil-day';
import type { Office } from '../../runner/job';
import { START } from './start-layout';
import { readStart, type StartNews } from './start-page';

/** The public function of main.ts that the trigger of the daily run calls. */
export const DAILY_HANDLER = 'onDailyTrigger';

/** A daily run not seen for so many days may be replaced by somebody else's. */
export const ABANDONED_AFTER_DAYS = 3;

/** What a job needs to know to tell whose daily run it is. */
export type Onlooker = Pick<
  Office<never>,
  'start' | 'user' | 'today' | 'workbookId' | 'ownTriggers' | 'startedBy'
>;

/**
 * `off`: Start names nobody. `own`: it goes with the permissions of whoever looks. `other`: somebody else's,
 * seen of late here. `silent`: somebody else's, not seen for three days. `elsewhere`: Start names somebody
 * whose trigger isn't here.
 */
export type DailyRunState = {
  readonly is: 'off' | 'own' | 'other' | 'silent' | 'elsewhere';
  /** As Start names them; '' where it is off. */
  readonly owner: string;
};

/** Whose daily run it is, as far as whoever looks can tell. */
export function dailyRunOf(office: Onlooker): DailyRunState {
  const { start, user, today, workbookId } = office;
  const { owner, beat, workbook } = readStart(start);
  if (owner === '') return { is: 'off', owner };
  if (owner === user) return { is: ownTriggerId(office) === null ? 'elsewhere' : 'own', owner };
  if (workbook !== workbookId) return { is: 'elsewhere', owner };
  const isAlive = beat !== null && beat.day > addDays(today, -ABANDONED_AFTER_DAYS);
  return { is: isAlive ? 'other' : 'silent', owner };
}

/** Whose daily run, seen of late in this workbook, stands in the way of this user's; null: nobody's. */
export function otherOwner(office: Onlooker): string | null {
  const { is, owner } = dailyRunOf(office);
  return is === 'other' ? owner : null;
}

/**
 * The id of the trigger by which whoever looks has the daily run of this workbook; null: they have none. The
 * one that started this run is there: Google, which takes long to list them, isn't asked.
 */
function ownTriggerId({ ownTriggers, start, startedBy, user }: Onlooker): string | null {
  const { triggerId, owner } = readStart(start);
  if (startedBy !== undefined && startedBy === triggerId && owner === user) return triggerId;
  return ownTriggers().find(({ handler }) => handler === DAILY_HANDLER)?.id ?? null;
}

/** What is told where Start names an owner whose daily run doesn't go here. */
export const notHere = (owner: string): string =>
  `No daily run is on here: that of ${owner}, of which Start tells, belongs to the spreadsheet that this one was copied from, or its trigger is gone.`;

/** Lines of Start that came along with a copy and would tell of a daily run that goes elsewhere. */
export function copiedLines({ start, workbookId }: Pick<Onlooker, 'start' | 'workbookId'>): StartNews {
  const { workbook } = readStart(start);
  if (workbook === '' || workbook === workbookId) return [];
  return [START.owner, START.hour, START.beat, START.triggerId, START.workbook].map((label) => [label, '']);
}

/**
 * What a daily run that has just gone says of itself on Start: whose it is, and that it is of this workbook.
 */
export function lastBeat(office: Onlooker & Pick<Office<never>, 'secondOfDay'>): StartNews {
  const { start, user, today, workbookId, secondOfDay } = office;
  const beat = [START.beat, { day: today, secondOfDay }] as const;
  const triggerId = ownTriggerId(office);
  if (triggerId === null) return [beat];
  return [
    beat,
    [START.owner, user],
    [START.triggerId, triggerId],
    [START.workbook, workbookId],
    // At which hour somebody else's went says nothing of this one.
    ...(readStart(start).owner === user ? [] : [[START.hour, ''] as const]),
  ];
}
