/** A client's own service calendar: what comes to them, month by month, in words for them (S22). */
import { addMonths, partsOf, type CivilDay } from '../../calendar/civil-day';
import { monthInWords } from '../../text/words';
import { EIGHT_KINDS, TOUCH_KINDS } from './eight-touches';
import type { HouseholdYear } from './year';

const MONTHS = 12;

export type ServiceMonth = { readonly month: string; readonly touches: readonly string[] };

const isSameMonth = (one: CivilDay, other: CivilDay): boolean => {
  const [a, b] = [partsOf(one), partsOf(other)];
  return a.year === b.year && a.month === b.month;
};

/** This month and the next eleven, each with what is planned for it; what comes twice is said twice. */
export const serviceCalendar = ({ kinds }: HouseholdYear, today: CivilDay): ServiceMonth[] =>
  Array.from({ length: MONTHS }, (_, index) => {
    const month = addMonths(today, index);
    const touches = EIGHT_KINDS.flatMap((kind) => {
      const count = kinds[kind].ahead.filter((day) => isSameMonth(day, month)).length;
      const { words } = TOUCH_KINDS[kind];
      return count === 0 ? [] : [count === 1 ? words : `${words} (${count} times)`];
    });
    return { month: monthInWords(month), touches };
  });
