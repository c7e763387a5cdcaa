/** An alliance as its next lunch is planned: when it is due, from when and in which weeks it can be (S16). */
import { addDays, type CivilDay } from '../../../calendar/civil-day';
import { byFirst, compareIds, compareNames, type Comparator } from '../../../values/order';
import { WEEKS_PLANNED, weekNumberOf, type LunchSettings, type LunchWeek } from './weeks';

/** An alliance that may have lunches at all: neither Released, nor Do not contact, nor Draining. */
export type AllianceToPlan = {
  /** C0001… */
  readonly id: string;
  readonly name: string;
  /** Introductions received from it less those given to it: whoever gave without return comes first (S20). */
  readonly receivedMinusGiven: number;
  readonly cadenceDays: number;
  /** The day of its last lunch; null: there never was one. */
  readonly lastLunch: CivilDay | null;
  /** The day of the last lunch that was called off since; null: none was. */
  readonly cancelledOn: CivilDay | null;
  /** Away from this day; null: with `awayTo`, until then; without it, not away. */
  readonly awayFrom: CivilDay | null;
  /** Away to this day; null: with `awayFrom`, from then on. */
  readonly awayTo: CivilDay | null;
  /**
   * Its next lunch is settled (invited, confirmed, or set by hand): it isn't planned again before that is
   * over.
   */
  readonly hasLunchAhead: boolean;
  /** The day on which its next lunch stands as Planned; null: on none. */
  readonly stoodOn: CivilDay | null;
};

/** An alliance with its days in weeks of the plan; weeks before week 1 are 0 and less. */
export type Candidate = {
  readonly alliance: AllianceToPlan;
  /** Week 1 if there never was a lunch. */
  readonly dueWeek: number;
  /** Not before this week; 1 or less: at once. */
  readonly firstWeek: number;
  /** The week of the plan in which it stood as Planned; null: in none of them. */
  readonly stoodInWeek: number | null;
};

/** Ties are settled in this order: who gave us most beyond what we gave, name, id. */
export const inTurn: Comparator<Candidate> = byFirst(
  ({ alliance: a }, { alliance: b }) => b.receivedMinusGiven - a.receivedMinusGiven,
  ({ alliance: a }, { alliance: b }) => compareNames(a.name, b.name),
  ({ alliance: a }, { alliance: b }) => compareIds(a.id, b.id),
);

/** Who cancelled isn't asked again for so many days, and is due within so many (S16). */
const DAYS_AFTER_CANCELLING = 14;
const DUE_AFTER_CANCELLING_DAYS = 28;

/** The alliance seen from the week of `today`. */
export function candidateOf(alliance: AllianceToPlan, settings: LunchSettings, today: CivilDay): Candidate {
  const { lastLunch, cancelledOn, cadenceDays, stoodOn } = alliance;
  const weekOf = (day: CivilDay): number => weekNumberOf(day, today, settings);
  const gapDays = Math.ceil((settings.minimumGapPercent * cadenceDays) / 100);
  const stoodInWeek = stoodOn === null ? null : weekOf(stoodOn);
  // The first week that starts on or after a day is the one after that of the day before.
  const weekFrom = (day: CivilDay): number => weekOf(addDays(day, -1)) + 1;
  const dueWeek = lastLunch === null ? 1 : weekOf(addDays(lastLunch, cadenceDays));
  const firstWeek = lastLunch === null ? 1 : weekFrom(addDays(lastLunch, gapDays));
  const again = cancelledOn !== null && cancelledOn > (lastLunch ?? NEVER) ? cancelledOn : null;
  return {
    alliance,
    dueWeek: again === null ? dueWeek : Math.max(dueWeek, weekOf(addDays(again, DUE_AFTER_CANCELLING_DAYS))),
    firstWeek:
      again === null ? firstWeek : Math.max(firstWeek, weekFrom(addDays(again, DAYS_AFTER_CANCELLING))),
    stoodInWeek: stoodInWeek !== null && isInPlan(stoodInWeek) ? stoodInWeek : null,
  };
}

/** Longer ago than any day. */
const NEVER = Number.MIN_SAFE_INTEGER;

const isInPlan = (week: number): boolean => week >= 1 && week <= WEEKS_PLANNED;

export const isAway = (
  { awayFrom, awayTo }: Pick<AllianceToPlan, 'awayFrom' | 'awayTo'>,
  day: CivilDay,
): boolean => (awayFrom !== null || awayTo !== null) && day >= (awayFrom ?? day) && day <= (awayTo ?? day);

/**
 * Whether its lunch can be in that week: not before the minimum gap, and on a lunch day that is left nobody
 * is away.
 */
export const canBeIn = ({ alliance, firstWeek }: Candidate, { number, days }: LunchWeek): boolean =>
  number >= firstWeek && days.some(({ day }) => !isAway(alliance, day));

/** Whether its lunch is due within the plan. */
export const isDueInPlan = ({ dueWeek }: Candidate): boolean => dueWeek <= WEEKS_PLANNED;
