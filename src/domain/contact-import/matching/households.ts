/**
 * Rows of another program that hold two people: "Amanda & Rebecca Hill", and whoever has a spouse in a
 * column.
 */
import { nameKeys, twoNamesIn } from '../person/names';
import type { ImportedPerson } from '../person/person';

/** How a household is called: by the names of those who belong to it, so that no other one is called so. */
const householdOf = (one: string, other: string): string => `${one} & ${other}`;

/** The first name of a whole one. */
const firstOf = (name: string): string => name.split(' ')[0] ?? '';

/** Whose address it seems to be: the one whose first name stands in it. */
const isOf = (email: string, name: string): boolean =>
  email.toLowerCase().split('@')[0]?.includes(firstOf(name).toLowerCase()) === true;

/** A row with two names as two people of one household; what belongs to both is with both. */
function parted(person: ImportedPerson, [one, other]: readonly [string, string]): ImportedPerson[] {
  const household = person.household || person.name;
  const theirs = person.emails.filter((email) => isOf(email, other) && !isOf(email, one));
  const { emails } = person;
  const shared = { ...person, household };
  return [
    { ...shared, name: one, dear: firstOf(one), emails: emails.filter((email) => !theirs.includes(email)) },
    {
      ...shared,
      ...{ name: other, dear: firstOf(other), emails: theirs, birthday: null, profession: '', company: '' },
      ...{
        spouse: '',
        revenues: [],
        keyDates: [],
        lastContact: null,
        own: new Map(),
        leftOut: [],
        remarks: [],
        children: '',
      },
    },
  ];
}

/** A spouse's name, with the family's where it is missing. */
function spouseName({ spouse, lastName }: ImportedPerson): string {
  return spouse.includes(' ') || lastName === '' ? spouse : `${spouse} ${lastName}`;
}

/** A person who is only known as somebody's spouse. */
const asSpouse = (person: ImportedPerson, name: string, household: string): ImportedPerson => ({
  ...person,
  ...{
    name,
    household,
    dear: firstOf(name),
    emails: [],
    phones: [],
    company: '',
    profession: '',
    birthday: null,
    spouse: person.name,
  },
  ...{
    tags: [],
    background: '',
    referredBy: '',
    revenues: [],
    keyDates: [],
    lastContact: null,
    own: new Map(),
    leftOut: [],
    remarks: [],
  },
  ...{ isOptedIn: false, isBounced: false, optedInOn: null, hobbies: '', consentSource: '' },
  // Whoever refuses does it for nobody else.
  ...{ refusals: new Set<never>(), refusedOn: null },
});

/** Whether somebody of a list stands for two. */
export const isCouple = (person: ImportedPerson): boolean =>
  twoNamesIn(person.name) !== null || person.spouse !== '';

/** Everybody, where a couple stays one person: the spouse is kept in words. */
export const withSpousesInWords = (people: readonly ImportedPerson[]): readonly ImportedPerson[] =>
  people.map((person) =>
    person.spouse === ''
      ? person
      : {
          ...person,
          background: [person.background, `Spouse: ${person.spouse}`]
            .filter((text) => text !== '')
            .join('\n'),
        },
  );

/**
 * Everybody, where couples are two people of one household. A spouse who is in the list already joins;
 * another one is added, unless somebody of that name is on file.
 *
 * @param known the names of those who are on file, as `nameKeys` folds them
 */
export function withCouplesParted(
  people: readonly ImportedPerson[],
  known: ReadonlySet<string> = new Set(),
): readonly ImportedPerson[] {
  const each = people.flatMap((person) => {
    const names = twoNamesIn(person.name);
    return names ? parted(person, names) : [person];
  });
  const byName = new Map<string, ImportedPerson>();
  const note = (person: ImportedPerson) =>
    nameKeys(person.name).forEach((key) => byName.has(key) || byName.set(key, person));
  each.forEach(note);
  const households = new Map<ImportedPerson, string>();
  const added: ImportedPerson[] = [];
  for (const person of each) {
    if (person.spouse === '') continue;
    const name = spouseName(person);
    const keys = nameKeys(name);
    const spouse = keys.map((key) => byName.get(key)).find((found) => found !== undefined);
    const called =
      person.household ||
      (households.get(person) ?? (spouse && (spouse.household || households.get(spouse)))) ||
      householdOf(person.name, spouse?.name ?? name);
    households.set(person, called);
    if (spouse) households.set(spouse, called);
    else if (!keys.some((key) => known.has(key))) {
      const made = asSpouse(person, name, called);
      added.push(made);
      note(made);
    }
  }
  return [...each, ...added].map((person) => ({
    ...person,
    household: person.household || (households.get(person) ?? ''),
  }));
}
