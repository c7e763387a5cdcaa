/**
 * What the sample has to have, whatever the dice say: birthdays that matter in its week, and two people of
 * one name.
 */
import type { Household } from './households';
import type { Anniversary, Person } from './person';
import { isReachable, tierOf } from './standing';

const birthday = (month: number, dayOfMonth: number, year: number | null): Anniversary => ({
  month,
  dayOfMonth,
  year,
});

/** The leap day, the sample's Monday, Thanksgiving, the Saturday after; the next week's Monday. */
const CLIENTS_BIRTHDAYS: readonly Anniversary[] = [
  birthday(2, 29, 1984),
  birthday(11, 23, null),
  birthday(11, 26, 1971),
  birthday(11, 28, 1990),
  birthday(11, 30, 1966),
];
export const ALLYS_BIRTHDAY = birthday(11, 25, null);
export const FRIENDS_BIRTHDAY = birthday(11, 24, 1958);

/** The households with these birthdays on the heads of the first that birthdays are kept for (S13). */
export function giveBirthdays(households: readonly Household[]): Household[] {
  const kept = households.filter((household) => isReachable(household) && tierOf(household) < 3);
  return households.map((household) => {
    const given = CLIENTS_BIRTHDAYS[kept.indexOf(household)];
    if (!given) return household;
    const head = { ...household.head, birthday: given };
    return { ...household, head, members: [head, ...household.members.slice(1)] };
  });
}

/** The people with the first of them born on that day. */
export const bornFirst = (people: readonly Person[], day: Anniversary): Person[] =>
  people.map((person, index) => (index === 0 ? { ...person, birthday: day } : person));

/** The people with the last of them called like the one before: only the company tells them apart. */
export function doubleName<P extends Person>(people: readonly P[]): P[] {
  const namesake = people.at(-2);
  return people.map((person, index) =>
    namesake && index === people.length - 1
      ? { ...person, name: namesake.name, company: 'Sparrow Cycles', profession: 'Bicycle dealer', email: '' }
      : person,
  );
}
