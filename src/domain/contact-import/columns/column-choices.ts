/** What a column of a list may be chosen to be, in the words in which it is offered. */
import type { Meaning, Place } from './places';

const CHOICES: Readonly<Record<string, Meaning>> = {
  Name: { place: 'name' },
  'First name': { place: 'first name' },
  'Middle name': { place: 'middle name' },
  'Last name': { place: 'last name' },
  'Title before the name': { place: 'prefix' },
  'Title after the name': { place: 'suffix' },
  'Nickname or greeting': { place: 'nickname' },
  Company: { place: 'company' },
  Department: { place: 'department' },
  Job: { place: 'job title' },
  'E-mail address': { place: 'email' },
  Phone: { place: 'phone' },
  'Whole address': { place: 'address' },
  Street: { place: 'street' },
  City: { place: 'city' },
  Region: { place: 'region' },
  'Postal code': { place: 'postal code' },
  Country: { place: 'country' },
  Birthday: { place: 'birthday' },
  Anniversary: { place: 'anniversary' },
  'Spouse or partner': { place: 'spouse' },
  Children: { place: 'children' },
  Hobbies: { place: 'hobbies' },
  Household: { place: 'household' },
  Tags: { place: 'tags' },
  Notes: { place: 'notes' },
  'Introduced by': { place: 'referred by' },
  'Stage, type, status or tier': { place: 'class' },
  'Last contact': { place: 'last contact' },
  'A date that is due': { place: 'key date' },
  'Refuses e-mail': { place: 'refusal', sense: { about: 'No email', yes: 'refuses' } },
  'Agrees to e-mail': { place: 'refusal', sense: { about: 'No email', yes: 'allows' } },
  'Refuses calls': { place: 'refusal', sense: { about: 'No calls', yes: 'refuses' } },
  'Refuses everything': { place: 'refusal', sense: { about: 'Nothing', yes: 'refuses' } },
  'Kept under its own header': { place: 'own' },
  'Left out': { place: 'nothing' },
};

export const COLUMN_CHOICES: readonly string[] = Object.keys(CHOICES);

/** What a choice means for a column; null: there is no such choice. */
export function chosenMeaning(choice: string, header: string): Meaning | null {
  const [, meaning] = Object.entries(CHOICES).find(([each]) => each === choice) ?? [];
  if (!meaning) return null;
  return meaning.place === 'key date' ? { ...meaning, of: header } : meaning;
}

/** What isn't offered, but understood by its header, in words. */
const UNDERSTOOD: Partial<Record<Place, string>> = {
  label: 'What the column beside it is',
  revenue: 'Sales of a year',
  refusal: 'Perhaps a refusal',
  'file as': 'How the other program files them',
  salutation: 'Nickname or greeting',
  website: 'Website',
  event: 'A date with its label',
  relation: 'A relation with its label',
};

/** A meaning in the words of its choice, where there is one. */
export function meaningInWords({ place, sense }: Meaning): string {
  const [choice] =
    Object.entries(CHOICES).find(
      ([, each]) =>
        each.place === place && each.sense?.about === sense?.about && each.sense?.yes === sense?.yes,
    ) ?? [];
  return choice ?? UNDERSTOOD[place] ?? place.charAt(0).toUpperCase() + place.slice(1);
}
