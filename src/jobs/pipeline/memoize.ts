/** Work that need not be done again for a tab that no step has changed. */
import type { CivilDay } from '../../domain/calendar/civil-day';

/**
 * What a tab comes to on a day, made once. A course asks for the records of the office after each step, and a
 * step leaves most tabs as they were: the very same reading.
 */
export function onceATab<Tab extends object, Made>(
  make: (tab: Tab, today: CivilDay) => Made,
): (tab: Tab, today: CivilDay) => Made {
  const known = new WeakMap<Tab, { readonly today: CivilDay; readonly made: Made }>();
  return (tab, today) => {
    const before = known.get(tab);
    if (before?.today === today) return before.made;
    const made = make(tab, today);
    known.set(tab, { today, made });
    return made;
  };
}
