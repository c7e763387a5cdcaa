/** A person of another program's file in an office's own terms, from the facts that the file states. */
import type { AnnualDay, CivilDay } from '../../calendar/civil-day';
import type { Refusal } from '../../clients/household/refusals';
import { saysNothing, type Placeholders } from '../../text/placeholders';
import { addressesOf, type ImportedAddress } from './addresses';
import { annualOf, keyDatesOf, lastContactOf } from './days-of';
import { allOf, distinct, factsBy, oneOf, onOneLine, type Collected, type Facts, type ReadBy } from './facts';
import { leftOutOf, nameOf, type LeftOut } from './name-of';
import { isCourtesyTitle } from './names';
import type { Fact, Place } from '../columns/places';
import { emailsOf, phonesOf, type Labelled } from './reach';
import { saidBy } from './said-by';
import { furtherValues, ownOf, spouseOf, withoutDear } from '../one-value';
import { isLostName, isSystemGroup, tagsIn } from './text-values';
import { quoted } from '../../text/shortened';

export type ImportedPerson = {
  /** The line of the file or tab. */
  readonly line: number;
  readonly name: string;
  readonly lastName: string;
  /** What to greet them by, as a guess: the nickname, else the first name. */
  readonly dear: string;
  readonly company: string;
  readonly profession: string;
  /** The primary one first. */
  readonly emails: readonly string[];
  readonly phones: readonly Labelled[];
  readonly addresses: readonly ImportedAddress[];
  readonly birthday: AnnualDay | null;
  readonly anniversary: AnnualDay | null;
  readonly spouse: string;
  readonly children: string;
  readonly hobbies: string;
  readonly household: string;
  readonly tags: readonly string[];
  /** Notes, and what has no column of its own, a line each. */
  readonly background: string;
  readonly referredBy: string;
  /** Statuses, types and tiers of the other program: what they mean is asked. */
  readonly classes: readonly { readonly header: string; readonly value: string }[];
  readonly lastContact: CivilDay | null;
  readonly revenues: readonly { readonly year: number; readonly text: string; readonly header: string }[];
  readonly keyDates: readonly { readonly what: string; readonly day: CivilDay }[];
  readonly refusals: ReadonlySet<Refusal>;
  readonly refusedOn: CivilDay | null;
  readonly isBounced: boolean;
  readonly isOptedIn: boolean;
  readonly optedInOn: CivilDay | null;
  readonly consentSource: string;
  /** Of columns without a place: what stays under its header. */
  readonly own: ReadonlyMap<string, string>;
  readonly leftOut: readonly LeftOut[];
  /** What was read otherwise than it stands. */
  readonly remarks: readonly string[];
};

/** What no column takes, a line each: departments, pages, further addresses, events and relations. */
function linesWithoutAColumn(facts: Facts, addresses: readonly ImportedAddress[]): string[] {
  const lines = facts.all.flatMap(({ place, of, header, value }): string[] => {
    switch (place) {
      case 'department':
        return [`Department: ${value}`];
      case 'website':
        return [`Website: ${value}`];
      case 'event':
      case 'relation':
        return [`${of === undefined || of === '' ? header : of}: ${value}`];
      default:
        return [];
    }
  });
  const others = addresses
    .slice(1)
    .map(
      ({ label, text }) =>
        `${label === null ? 'Other' : label === 'work' ? 'Work' : label === 'home' ? 'Home' : 'Other'} address: ${text.replace(/\n/g, ', ')}`,
    );
  return [...lines, ...others];
}

const tagsOf = (facts: Facts): readonly string[] =>
  distinct(
    allOf(facts, 'tags').flatMap(({ value, isParted }) =>
      isParted
        ? value.split(',').flatMap((tag) => (isSystemGroup(tag.trim()) ? [] : [tag.trim()]))
        : tagsIn(value),
    ),
    (tag) => tag.toLowerCase(),
  );

/** All values of a place, each once. */
const listed = (facts: Facts, place: Place): string =>
  distinct(
    allOf(facts, place).map(({ value }) => onOneLine(value)),
    (text) => text,
  ).join(', ');

/** Where more words than those for "unknown" say that there is nothing; what is kept as it is says itself. */
const SAYS_NONE: Partial<Record<Place, Placeholders | null>> = {
  household: 'unknown or alone',
  spouse: 'unknown or none',
  children: 'unknown or none',
  hobbies: 'unknown or none',
  company: 'unknown or none',
  'job title': 'unknown or none',
  'referred by': 'unknown or none',
  email: 'unknown or none',
  phone: 'unknown or none',
  address: 'unknown or none',
  street: 'unknown or none',
  notes: 'unknown or none',
  tags: 'unknown or none',
  own: null,
};

function isSaid({ place, value }: Fact): boolean {
  const kind = SAYS_NONE[place] === undefined ? 'unknown' : SAYS_NONE[place];
  return kind === null || !saysNothing(value.trim(), kind);
}

/** A first name as somebody is greeted by; '' where it holds two people or a courtesy title. */
const greetable = (first: string): string =>
  first.split(/\s+/).some((word) => isCourtesyTitle(word) || /^(?:&|\+|and|und|et|y|en)$/i.test(word))
    ? ''
    : first;

/**
 * A person of these facts.
 *
 * @param line where they stand in the file, for messages
 */
export function personOf(line: number, stated: readonly Fact[], by: ReadBy): ImportedPerson {
  const facts = factsBy(stated);
  const known = factsBy(stated.filter(isSaid));
  const into: Collected = { remarks: [], kept: [] };
  const text = (place: Place): string => onOneLine(oneOf(known, place));
  const name = nameOf(facts, known);
  const [addresses, tags] = [addressesOf(known), tagsOf(known)];
  const notes = allOf(known, 'notes')
    .map(({ value }) => value)
    .join('\n');
  const emails = emailsOf(known, into);
  const birthday = annualOf(known, 'birthday', by, into);
  const anniversary = annualOf(known, 'anniversary', by, into);
  const keyDates = keyDatesOf(known, by, into);
  const lastContact = lastContactOf(known, by, into);
  const said = saidBy(known, by, tags, notes, into);
  // Written out, as facts are: of tens of thousands of people.
  return {
    line,
    name,
    lastName: text('last name'),
    dear: withoutDear(text('salutation')) || text('nickname') || greetable(text('first name')),
    company: text('company'),
    profession: listed(known, 'job title'),
    emails,
    phones: phonesOf(known),
    addresses,
    birthday,
    anniversary,
    spouse: spouseOf(known),
    children: listed(known, 'children'),
    hobbies: listed(known, 'hobbies'),
    household: text('household'),
    tags,
    background: [notes, ...linesWithoutAColumn(known, addresses), ...furtherValues(known, name), ...into.kept]
      .filter((each) => each !== '')
      .join('\n'),
    referredBy: text('referred by'),
    classes: allOf(known, 'class').map(({ header, value }) => ({ header, value: onOneLine(value) })),
    lastContact,
    revenues: allOf(known, 'revenue').map(({ of, value, header }) => ({
      year: Number(of),
      text: value,
      header,
    })),
    keyDates,
    refusals: said.refusals,
    refusedOn: said.refusedOn,
    isBounced: said.isBounced,
    isOptedIn: said.isOptedIn,
    optedInOn: said.optedInOn,
    consentSource: oneOf(known, 'consent source'),
    own: ownOf(known),
    leftOut: leftOutOf(known, name),
    remarks: into.remarks,
  };
}

/** Why a person can't be made; null: they can. */
export function whyUnreadable({ name }: ImportedPerson): string | null {
  if (name === '') return 'no name, no company and no e-mail address';
  return isLostName(name) ? `the name was lost when the file was written: ${quoted(name)}` : null;
}
