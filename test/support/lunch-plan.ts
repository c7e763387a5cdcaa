/** Offices whose lunches are to be planned: everything unsaid is a default. */
import type { AllianceToPlan } from '../../src/domain/alliances/lunches/plan/alliance';
import type { LunchesToPlan } from '../../src/domain/alliances/lunches/plan/plan-lunches';
import { DEFAULT_SETTINGS, type PracticeSettings } from '../../src/domain/records/settings';
import { MONDAY, many } from './practice';

/** An alliance to be met quarterly that was never met. */
export const anAlliance = (given: Partial<AllianceToPlan> = {}): AllianceToPlan => ({
  id: 'C0001',
  name: `Name of ${given.id ?? 'C0001'}`,
  receivedMinusGiven: 0,
  cadenceDays: 91,
  lastLunch: null,
  cancelledOn: null,
  awayFrom: null,
  awayTo: null,
  hasLunchAhead: false,
  stoodOn: null,
  ...given,
});

/** C0001, C0002…: never met, all alike. */
export const roster = (count: number): AllianceToPlan[] => many(count, (id) => anAlliance({ id }));

type Given = Partial<Omit<LunchesToPlan, 'settings'>> & { readonly settings?: Partial<PracticeSettings> };

/**
 * Lunches on Tuesdays and Thursdays, seen on Monday 23 November 2026; a booking takes no time where nothing
 * is said.
 */
export const lunchesToPlan = ({ settings, ...given }: Given = {}): LunchesToPlan => ({
  alliances: [anAlliance()],
  taken: [],
  today: MONDAY,
  ...given,
  settings: { ...DEFAULT_SETTINGS, bookingLeadDays: 0, ...settings },
});
