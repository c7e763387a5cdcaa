/** What an imported person is on Contacts, and how that differs from what stands there. */
import type { CivilDay } from '../../calendar/civil-day';
import type { Contact } from '../../records/contact';
import { classKey, guessedClass, type ClassMeaning } from './classes';
import type { ImportedPerson } from '../person/person';
import type { Label } from '../columns/places';
import { isBlank } from './same-values';

/** The columns of Contacts that an import fills. */
export type ContactValues = Partial<
  Pick<
    Contact,
    | 'name'
    | 'kind'
    | 'statusByHand'
    | 'tierByHand'
    | 'cultivation'
    | 'email'
    | 'otherEmails'
    | 'phone'
    | 'otherPhones'
    | 'company'
    | 'profession'
    | 'household'
    | 'address'
    | 'area'
    | 'emailConsent'
    | 'noCalls'
    | 'consentDate'
    | 'consentSource'
    | 'introducedBy'
    | 'tags'
    | 'birthday'
    | 'anniversary'
    | 'children'
    | 'hobbies'
    | 'background'
  >
>;
export type ContactField = keyof ContactValues;

/** What the office said values mean, by `classKey`. */
export type ClassAnswers = ReadonlyMap<string, ClassMeaning>;

const NUMBER_LABELS: Partial<Record<Label, string>> = {
  mobile: 'mobile',
  home: 'home',
  work: 'work',
  fax: 'fax',
  pager: 'pager',
  assistant: 'assistant',
};
const NOBODY_THERE: ReadonlySet<Label | null> = new Set<Label | null>(['fax', 'pager']);

/** The number to call, and the others each with what it is: nobody answers a fax. */
function phonesOf({ phones }: ImportedPerson): {
  readonly phone: string;
  readonly otherPhones: readonly string[];
} {
  const first = phones.find(({ label }) => !NOBODY_THERE.has(label));
  const others = phones.filter((each) => each !== first);
  return {
    phone: first?.text ?? '',
    otherPhones: others.map(({ text, label }) => {
      const said = label === null ? undefined : NUMBER_LABELS[label];
      return said === undefined ? text : `${text} (${said})`;
    }),
  };
}

/** What the statuses and tiers of the other program say, each value as the office has answered. */
function classesOf({ classes }: ImportedPerson, answers: ClassAnswers): ClassMeaning {
  const meanings = classes.map(
    ({ header, value }) => answers.get(classKey(header, value)) ?? guessedClass(value),
  );
  return meanings.reduce((all, each) => ({ ...each, ...all }), {});
}

/** Consent with its record: the day and the source that the file has, else today and the file itself. */
function consentOf(person: ImportedPerson, source: string, today: CivilDay): ContactValues {
  const { refusals, isOptedIn, refusedOn, optedInOn, consentSource } = person;
  if (refusals.has('No email') || refusals.has('Nothing'))
    return {
      emailConsent: 'Opted out',
      consentDate: refusedOn ?? today,
      consentSource: consentSource || source,
    };
  if (!isOptedIn) return {};
  // Nobody knows the day of a consent that the file doesn't date: Check the workbook asks for it.
  return {
    emailConsent: 'Opted in',
    consentDate: optedInOn,
    consentSource: consentSource || source,
  };
}

/** Without what says nothing. */
function filled(values: Readonly<Record<string, unknown>>): ContactValues {
  const known: Record<string, unknown> = {};
  for (const key in values) if (!isBlank(values[key])) known[key] = values[key];
  return known;
}

/**
 * An imported person as a contact: what the file says, and nothing else.
 *
 * @param source how consent is said to have come, where the file doesn't say
 */
export function contactValuesOf(
  person: ImportedPerson,
  answers: ClassAnswers,
  source: string,
  today: CivilDay,
): ContactValues {
  const [email = '', ...otherEmails] = person.emails;
  const [address] = person.addresses;
  const { kind, tierByHand, statusByHand, cultivation } = classesOf(person, answers);
  const isRefusingAll = person.refusals.has('Nothing');
  const { phone, otherPhones } = phonesOf(person);
  const consent = consentOf(person, source, today);
  return filled({
    name: person.name,
    company: person.company,
    profession: person.profession,
    household: person.household,
    email,
    otherEmails,
    phone,
    otherPhones,
    address: address?.text,
    area: address?.city,
    kind,
    tierByHand,
    cultivation,
    statusByHand: isRefusingAll ? 'Do not contact' : statusByHand,
    emailConsent: consent.emailConsent,
    consentDate: consent.consentDate,
    consentSource: consent.consentSource,
    noCalls: person.refusals.has('No calls'),
    tags: person.tags,
    birthday: person.birthday,
    anniversary: person.anniversary,
    children: person.children,
    hobbies: person.hobbies,
    background: person.background,
  });
}
