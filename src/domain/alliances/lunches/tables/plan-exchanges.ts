/** Exchange meetings: with whom outside the roster introductions are exchanged, and when (S16). */
import type { CivilDay } from '../../../calendar/civil-day';
import { byFirst, compareIds, compareNames } from '../../../values/order';
import type { PracticeSettings } from '../../../records/settings';
import { longDay } from '../../../text/words';
import { isAway } from '../plan/alliance';
import { freeMeetingDays, type MeetingSettings } from './meeting-days';
import { daysOf, lastMeetingOf, standingMeetings, type MeetingRecord } from './standing-meetings';

/** A partner outside the roster: of the Kind Alliance, without a row on Alliances. */
export type Partner = {
  /** C0001… */
  readonly id: string;
  readonly name: string;
  /** Introductions received from them less those given to them (S20). */
  readonly receivedMinusGiven: number;
  readonly awayFrom: CivilDay | null;
  readonly awayTo: CivilDay | null;
};

export type ExchangesToPlan = {
  /** In any order, each once. */
  readonly partners: readonly Partner[];
  /** Every lunch on file; of those that aren't exchange meetings nothing is used. */
  readonly lunches: readonly MeetingRecord[];
  readonly settings: MeetingSettings & Pick<PracticeSettings, 'exchangeMeetingsAMonth'>;
  readonly today: CivilDay;
};

export type PlannedExchange = {
  readonly date: CivilDay;
  readonly guestIds: readonly [string];
  readonly why: string;
  /** The key of the row in which it stood already; null: it is new. */
  readonly key: string | null;
};

type InLine = { readonly partner: Partner; readonly last: CivilDay | null };

/** Longer ago than any day. */
const NEVER = Number.MIN_SAFE_INTEGER;

/** Whom we met never or longest ago; then whom we owe most, name, id. */
const inLine = byFirst<InLine>(
  (a, b) => (a.last ?? NEVER) - (b.last ?? NEVER),
  ({ partner: a }, { partner: b }) => b.receivedMinusGiven - a.receivedMinusGiven,
  ({ partner: a }, { partner: b }) => compareNames(a.name, b.name),
  ({ partner: a }, { partner: b }) => compareIds(a.id, b.id),
);

/**
 * The exchange meetings of this month and next that are still to be held, one partner each: those that stood
 * as Planned and still can be, and new ones on the dates that are free. What is invited, confirmed or set by
 * hand stays and isn't among them.
 */
export function planExchanges({ partners, lunches, settings, today }: ExchangesToPlan): PlannedExchange[] {
  const { held, fixed, planned, calledOff } = standingMeetings('Exchange', lunches, settings, today);
  const line = partners.map((partner) => ({ partner, last: lastMeetingOf(partner.id, held) })).sort(inLine);
  const met = new Set(fixed.flatMap(({ guestIds }) => guestIds));
  const meet = (date: CivilDay, key: string | null, wanted: (id: string) => boolean): PlannedExchange[] => {
    const next = line.find(
      ({ partner }) => wanted(partner.id) && !met.has(partner.id) && !isAway(partner, date),
    );
    if (next === undefined) return [];
    met.add(next.partner.id);
    return [{ date, guestIds: [next.partner.id], why: whyMeet(next), key }];
  };
  const kept = planned.flatMap(({ key, date, guestIds }) =>
    guestIds.length === 1 ? meet(date, key, (id) => guestIds.includes(id)) : [],
  );
  const taken = [...daysOf([...held, ...fixed, ...calledOff]), ...kept.map(({ date }) => date)];
  const dates = freeMeetingDays('Exchange', settings.exchangeMeetingsAMonth, taken, settings, today);
  const added = dates.flatMap((date) => meet(date, null, () => true));
  return [...kept, ...added].sort((a, b) => a.date - b.date);
}

const whyMeet = ({ partner, last }: InLine): string => {
  const since = last === null ? 'no exchange meeting yet' : `last exchange meeting ${longDay(last)}`;
  const owed = partner.receivedMinusGiven;
  return owed > 0 ? `${since}; gave us ${owed} more than we gave` : since;
};
