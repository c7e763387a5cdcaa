/** What a lunch's guests were told last, in one text that its row keeps (S16). */
import { isoDay, parseIsoDay } from '../../calendar/civil-day';
import type { StandingEvent, Told } from '../../records/calendar-event';
import type { Lunch } from '../../records/lunch';

/** A lunch with what an invitation says of it. */
export type LunchWithInvitation = Lunch & {
  /** When it starts: minutes since midnight. */
  readonly minuteOfDay: number;
  readonly place: string;
  /** What its guests were told last; '': nothing yet. */
  readonly invitation: string;
  /** From whose calendar; '': nobody's. */
  readonly invitedBy: string;
  /** The columns of its row that hold what can't be read: nobody is written to on a guess. */
  readonly unread: readonly string[];
  /** The columns that its tab lacks. */
  readonly lacks: ReadonlySet<'dateByHand' | 'time' | 'place'>;
};

/**
 * What the guests of an event were told last: as the lunch's row says it, else as the event itself does (a
 * run died before it wrote it down, or somebody emptied the cell); null: nobody knows.
 */
export const lastTold = (lunch: LunchWithInvitation, event: StandingEvent): Told | null =>
  (isInvitedTo(lunch) ? toldIn(lunch.invitation) : null) ?? event.given;

const CALLED_OFF = 'called off';

/** What its row keeps of an invitation that was called off. */
export const calledOff = (key: string): string => `${CALLED_OFF} ${key}`;

/** Whether its guests were invited once, and the lunch was called off. */
export const wasCalledOff = ({ key, invitation }: LunchWithInvitation): boolean =>
  invitation === calledOff(key);

const BETWEEN = ' · ';
const clock = (minuteOfDay: number): string => String(minuteOfDay).padStart(4, '0');

/** Whether guests have an invitation that stands. A copied row quotes that of another lunch. */
export const isInvitedTo = ({ key, invitation }: Pick<LunchWithInvitation, 'key' | 'invitation'>): boolean =>
  key !== '' && invitation.startsWith(`${key} `);

/**
 * All that guests are told: while it reads the same, nobody has anything new to be told. A clock in another
 * zone shows another hour.
 *
 * @param minutes how long the lunch takes
 */
export const toldOf = (
  { key, date, minuteOfDay, place }: LunchWithInvitation,
  minutes: number,
  timeZone: string,
  emails: readonly string[],
): string =>
  [`${key} ${isoDay(date)} ${clock(minuteOfDay)}+${minutes} ${timeZone}`, place, emails.join(' ')].join(
    BETWEEN,
  );

/** The addresses that were told. */
export const emailsTold = (told: string): string[] =>
  told
    .slice(told.lastIndexOf(BETWEEN) + BETWEEN.length)
    .split(' ')
    .filter((email) => email !== '');

const WHEN_TOLD = / (\d{4}-\d\d-\d\d) (\d{4,})\+(\d+) (\S+)$/;

/** The parts of what `toldOf` made; null where somebody has typed there. */
export function toldIn(invitation: string): Told | null {
  const [when = '', ...rest] = invitation.split(BETWEEN);
  const [, iso = '', clockTold = '', minutes = '', timeZone = ''] = WHEN_TOLD.exec(when) ?? [];
  const day = parseIsoDay(iso);
  if (day === null || rest.length < 2) return null;
  return {
    ...{ day, timeZone, minuteOfDay: Number(clockTold), minutes: Number(minutes) },
    place: rest.slice(0, -1).join(BETWEEN),
    emails: emailsTold(invitation),
  };
}
