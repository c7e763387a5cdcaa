/** The days that facts state: of the year, and of once. */
import type { AnnualDay, CivilDay } from '../../calendar/civil-day';
import { annualDayIn, annualDayOfParts, fullDayIn, type DateFound } from './date-values';
import { allOf, oneOf, type Collected, type Facts, type ReadBy } from './facts';
import { quoted } from '../../text/shortened';

/** A day of the year under its place; one that nobody can be sure of is kept in words. */
export function annualOf(
  facts: Facts,
  place: 'birthday' | 'anniversary',
  by: ReadBy,
  into: Collected,
): AnnualDay | null {
  const parts = (['birth year', 'birth month', 'birth day'] as const).map((part) => oneOf(facts, part));
  const found: DateFound[] = allOf(facts, place).map((fact): DateFound => {
    const day = annualDayIn(fact.value, by.dates(fact.header), by.reader);
    if (day.is === 'unsure') {
      into.remarks.push(`${fact.header} ${quoted(fact.value)} is no day that is certain: kept in Background`);
      into.kept.push(`${fact.header}: ${fact.value}`);
    }
    return day;
  });
  const inParts = annualDayOfParts(parts[0] ?? '', parts[1] ?? '', parts[2] ?? '');
  if (place === 'birthday' && inParts.is === 'unsure') into.kept.push(`Birthday: ${parts.join('-')}`);
  const days = [...found, ...(place === 'birthday' ? [inParts] : [])].flatMap((each) =>
    each.is === 'day' ? [each] : [],
  );
  const best = days.find(({ day }) => day.year !== null) ?? days[0];
  if (best?.remark) into.remarks.push(`${place === 'birthday' ? 'Birthday' : 'Anniversary'}: ${best.remark}`);
  return best?.day ?? null;
}

/** Key dates, each with what it is. */
export function keyDatesOf(facts: Facts, by: ReadBy, into: Collected) {
  return allOf(facts, 'key date').flatMap(({ value, of, header }) => {
    const day = fullDayIn(value, by.dates(header), by.reader);
    if (day === null) into.kept.push(`${header}: ${value}`);
    return day === null ? [] : [{ what: of ?? header, day }];
  });
}

/** The last day on which somebody was in touch; one that is yet to come is kept in words. */
export function lastContactOf(facts: Facts, by: ReadBy, into: Collected): CivilDay | null {
  const days = allOf(facts, 'last contact').flatMap(({ value, header }) => {
    const day = fullDayIn(value, by.dates(header), by.reader);
    if (day !== null && day <= by.reader.today) return [day];
    into.kept.push(`${header}: ${value}`);
    return [];
  });
  return days.reduce<CivilDay | null>((last, day) => (last === null || day > last ? day : last), null);
}
