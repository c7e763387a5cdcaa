/**
 * From the names of a lunch to introductions and prospects: each person once, however often the cell is read
 * (S17).
 */
import type { Book } from '../../clients/household/book';
import type { CivilDay } from '../../calendar/civil-day';
import type { Contact } from '../../records/contact';
import type { Introduction } from '../../records/introduction';
import type { Lunch } from '../../records/lunch';
import { addressKey } from '../../letters/audience/addresses';
import type { NamedPerson } from './names';
import { entryAmong, entryOf } from './names-filed';
import { introducedSoFar, type Introduced } from './occasions';
import { aboutThem } from './said/about-them';
import { namesSaid } from './said/names-said';
import { foldName, recogniserAmong, type Recogniser, type Recognition } from './recognise';

/** On what occasion people were named: at a lunch, in any talk, or in the answer to a letter (S17, S21). */
export type Occasion = 'lunch' | 'talk' | 'letter';

/** Where names stand: what has a key keeps which of them were filed. */
export type NameSource = Pick<Lunch, 'key' | 'date' | 'guestIds' | 'names' | 'namesFiled'> & {
  readonly occasion: Occasion;
};

/** A prospect to be added to Contacts. */
export type NewProspect = Pick<Contact, 'id' | 'name' | 'email' | 'phone' | 'profession' | 'background'> & {
  readonly introducedById: string;
};
/** What was typed of somebody on Contacts; for blank cells only. */
type FilledIn = Pick<Contact, 'id' | 'email' | 'phone'> & {
  /** Null: nobody is to be credited. */
  readonly introducedById: string | null;
};
/** A line that can't be filed as it stands. */
type UnfiledName = {
  readonly source: NameSource;
  readonly line: string;
  readonly expected: string;
};

/** The names of a source that are introductions by now, where they are others than stand there. */
type NamesNoted = Pick<NameSource, 'key' | 'namesFiled' | 'occasion'>;

type NewIntroduction = Omit<Introduction, 'id'>;

export type FiledNames = {
  /** Rows that asked about what somebody has typed a name over since, where they were said. */
  readonly answered: readonly string[];
  readonly introductions: readonly NewIntroduction[];
  readonly prospects: readonly NewProspect[];
  readonly filledIn: readonly FilledIn[];
  readonly unfiled: readonly UnfiledName[];
  readonly noted: readonly NamesNoted[];
};
type Filing = { readonly [Part in keyof FiledNames]: FiledNames[Part][number][] };

/**
 * What filing goes by; the recogniser is made for the first person who has to be looked up: on most days
 * nobody is named.
 */
type Desk = {
  readonly book: Book;
  readonly today: CivilDay;
  readonly newId: () => string;
  readonly introduced: Introduced;
  readonly recogniser: () => Recogniser;
  readonly filing: Filing;
};

type Found = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly expected: string };

/** Names count once the lunch has been, unless it was called off. */
export const isToBeFiled = ({ names, state, date }: Lunch, today: CivilDay): boolean =>
  names.trim() !== '' && state !== 'Cancelled' && (state === 'Held' || date <= today);

/** The names that stand at a lunch. */
export const namedAt = (lunch: Lunch): NameSource => ({ ...lunch, occasion: 'lunch' });

/**
 * Who of the guests introduced a person: whom the line names, the only one, or the only alliance among them.
 */
function introducerOf(
  { contactOf, allianceIds }: Book,
  guestIds: readonly string[],
  { from, name }: NamedPerson,
): Found {
  const guests = guestIds.flatMap((id) => contactOf.get(id) ?? []);
  const said = foldName(from);
  const isNamed = (guest: Contact): boolean =>
    `${foldName(guest.name)} `.startsWith(`${said} `) ||
    [addressKey(guest.email), ...guest.otherEmails].includes(addressKey(from));
  const named = said === '' ? [] : guests.filter(isNamed);
  const allies = guests.filter(({ id, kind }) => kind === 'Alliance' || allianceIds.has(id));
  const only = [named, guests, allies].find(({ length }) => length === 1)?.[0];
  if (only) return { ok: true, id: only.id };
  const [first] = guests;
  if (!first) return { ok: false, expected: 'a guest of that lunch on Contacts, who introduced them' };
  const names = guests.map((guest) => guest.name).join(' or ');
  return {
    ok: false,
    expected: `which guest introduced them (${names}), such as "${name}, from ${first.name}"`,
  };
}

/**
 * What is to be typed in place of a name that may be somebody's on Contacts: what stands in view there, as
 * ids are hidden.
 */
function expectedOf(
  { candidates }: Extract<Recognition, { kind: 'unsure' }>,
  { lineFor }: Recogniser,
): string {
  const lines = candidates.map((known) => ({ known, line: lineFor(known) }));
  const who = lines.flatMap(({ line }) => (line === null ? [] : [`"${line}"`]));
  const unclear = new Set(lines.flatMap(({ known, line }) => (line === null ? [`"${known.name}"`] : [])));
  return [
    `who is meant${who.length === 0 ? '' : `: ${who.join(' or ')}`}`,
    ...(unclear.size === 0
      ? []
      : [
          `${[...unclear].join(' and ')} on Contacts needs an email or a company that nobody of that name shares`,
        ]),
    'somebody else is to be added to Contacts first, with an email, which is then typed beside the name',
  ].join('; ');
}

/** The contact whom a line means: somebody on Contacts, or a prospect who is added. */
function personOf({ recogniser, newId, filing }: Desk, person: NamedPerson, introducedById: string): Found {
  const recognition = recogniser().recognise(person);
  if (recognition.kind === 'unsure') return { ok: false, expected: expectedOf(recognition, recogniser()) };
  if (recognition.kind === 'known') return { ok: true, id: recognition.id };
  if (person.name === person.email)
    return { ok: false, expected: 'a name beside the address: nobody on Contacts has it' };
  const { name, email, phone } = person;
  const id = newId();
  filing.prospects.push({ id, name, email, phone, ...aboutThem(person), introducedById });
  recogniser().learn({ id, name, email, phone, company: '' });
  return { ok: true, id };
}

/** Files one person whom somebody introduced. @return what is expected instead, where that can't be done */
function fileOne(desk: Desk, source: NameSource, named: NamedPerson, allianceId: string): string | null {
  const { book, introduced, filing } = desk;
  if (introduced.has(source.key, allianceId, named.name)) return null;
  const found = personOf(desk, named, allianceId);
  if (!found.ok) return found.expected;
  const personId = found.id;
  if (source.guestIds.includes(personId)) return 'somebody else than a guest of that lunch';
  if (introduced.has(source.key, allianceId, personId)) return null;
  const contact = book.contactOf.get(personId);
  if (contact) filing.filledIn.push(filledInFor(contact, named, allianceId));
  introduce(desk, source, { allianceId, personId, person: contact?.name ?? named.name });
  return null;
}

type Pair = Pick<Introduction, 'allianceId' | 'personId' | 'person'>;

function introduce({ introduced, filing, today }: Desk, source: NameSource, pair: Pair): void {
  const introduction: NewIntroduction = {
    ...{ direction: 'Received', outcome: 'Open', ...pair, lunchKey: source.key },
    date: source.date < today ? source.date : today,
  };
  introduced.add(introduction);
  filing.introductions.push(introduction);
}

type Outcome = { readonly entry: string } | { readonly expected: string };

/**
 * Files a person, unless that was done before: then whoever is gone from Introductions or Contacts was taken
 * away by somebody.
 */
function fileUnlessNoted(desk: Desk, source: NameSource, named: NamedPerson): Outcome {
  const introducer = introducerOf(desk.book, source.guestIds, named);
  const noted = entryAmong(source, introducer.ok ? introducer.id : null, named);
  if (noted !== undefined) return { entry: noted };
  if (!introducer.ok) return { expected: introducer.expected };
  const expected = fileOne(desk, source, named, introducer.id);
  return expected === null ? { entry: entryOf(introducer.id, named) } : { expected };
}

/** Whoever was a client before is nobody's merit: only a prospect is credited to the introducer. */
const filledInFor = ({ id, kind }: Contact, { email, phone }: NamedPerson, allianceId: string): FilledIn => ({
  ...{ id, email, phone },
  introducedById: kind === 'Prospect' ? allianceId : null,
});

/** What can't be filed as it stands: at a lunch it is reported, of a talk somebody is asked whom it means. */
function leaveOpen(desk: Desk, source: NameSource, { line, expected }: Omit<UnfiledName, 'source'>): Outcome {
  const [introducerId] = source.guestIds;
  if (source.occasion === 'lunch' || introducerId === undefined) return { expected };
  const entry = entryOf(introducerId, { name: line });
  const isNew = !source.namesFiled.includes(entry) && !desk.introduced.has(source.key, introducerId, line);
  if (isNew) introduce(desk, source, { allianceId: introducerId, personId: '', person: line });
  return { entry };
}

/** The rows that asked about what no longer stands in the source; one that somebody typed over is theirs. */
const answeredIn = ({ namesToAsk }: Book, source: NameSource, entries: ReadonlySet<string>): string[] =>
  namesToAsk
    .filter(({ lunchKey, outcome }) => lunchKey === source.key && lunchKey !== '' && outcome === 'Open')
    .filter(({ allianceId, person }) => {
      const entry = entryOf(allianceId, { name: person });
      return source.namesFiled.includes(entry) && !entries.has(entry);
    })
    .map(({ id }) => id);

/** Files all names of one source, and notes which are filed by now. */
function fileSource(desk: Desk, source: NameSource): void {
  const { unfiled, noted } = desk.filing;
  const { people, unread, unsure } = namesSaid(source.names);
  const entries = new Set<string>();
  const take = (line: string, outcome: Outcome): void => {
    if ('entry' in outcome) entries.add(outcome.entry);
    else unfiled.push({ source, line, expected: outcome.expected });
  };
  for (const line of unread) take(line, leaveOpen(desk, source, { line, expected: 'a name on each line' }));
  for (const { name, line, expected } of unsure) {
    const entry = entryAmong(source, null, { name });
    take(line, entry === undefined ? leaveOpen(desk, source, { line, expected }) : { entry });
  }
  for (const person of people) take(person.line, fileUnlessNoted(desk, source, person));
  desk.filing.answered.push(...answeredIn(desk.book, source, entries));
  // Those noted before keep their order.
  const namesFiled = [...new Set([...source.namesFiled.filter((entry) => entries.has(entry)), ...entries])];
  if (source.key !== '' && namesFiled.join() !== source.namesFiled.join())
    noted.push({ key: source.key, namesFiled, occasion: source.occasion });
}

/** Made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

/**
 * Files the names of lunches, talks and answers. Somebody who was introduced there already is passed over,
 * also when their row on Contacts or Introductions is gone or bears another name by now. Whoever can't be
 * told apart from somebody on Contacts is left unfiled, with what to type.
 *
 * @param newId draws the id of a new contact
 */
export function fileNamesOf(
  sources: readonly NameSource[],
  book: Book,
  newId: () => string,
  today: CivilDay,
): FiledNames {
  const filing: Filing = {
    introductions: [],
    prospects: [],
    filledIn: [],
    unfiled: [],
    noted: [],
    answered: [],
  };
  const introduced = introducedSoFar([...book.introductions, ...book.namesToAsk]);
  const recogniser = once(() => recogniserAmong(book.contacts));
  const desk: Desk = { book, today, newId, introduced, recogniser, filing };
  for (const source of sources) fileSource(desk, source);
  return filing;
}
