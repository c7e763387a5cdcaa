/**
 * A list as it is about to be imported: read, couples parted, compared with Contacts. Each step is worked out
 * once for the same answers.
 */
import { compared, type Compared } from '../../domain/contact-import/matching/compare';
import { contactValuesOf, type ContactValues } from '../../domain/contact-import/matching/contact-values';
import {
  isCouple,
  withCouplesParted,
  withSpousesInWords,
} from '../../domain/contact-import/matching/households';
import { nameKeys } from '../../domain/contact-import/person/names';
import type { ImportedPerson } from '../../domain/contact-import/person/person';
import { propose, type Proposal } from '../../domain/contact-import/matching/propose';
import { readRows, readText, type ListRead } from '../../domain/contact-import/read-list';
import { together } from '../../domain/contact-import/matching/together';
import { isoDay } from '../../domain/calendar/civil-day';
import { readerOf } from '../../sheets/declare/field';
import { money } from '../../sheets/declare/fields/numbers';
import { isSameCell, type Grid } from '../../sheets/cells/cell';
import { lazily } from '../../domain/values/lazily';
import { directoryOf } from '../../sheets/read/naming';
import type { ImportAnswers } from './answers';
import { ownLinesOf, ownValuesOf } from './own-columns';
import { readerFor, textGridOf, type ImportOffice, type ListSource } from './source';

type ContactRow = ImportOffice['tables']['contacts']['rows'][number];

/** One who is to be on Contacts. */
export type Entry = {
  readonly person: ImportedPerson;
  readonly values: ContactValues;
  /** What belongs into columns of the office's own, by their headers. */
  readonly own: ReadonlyMap<string, string>;
  /** Who they are there; null: they are new. */
  readonly contact: ContactRow | null;
  readonly compared: Compared | null;
  readonly perhaps: Proposal['perhaps'];
};
export type ImportList = {
  readonly read: ListRead;
  readonly couples: number;
  readonly entries: readonly Entry[];
};

/**
 * The last list that was read, by what was said about its columns: under the lock it mostly stands there as
 * it did when it was asked about.
 */
let last: {
  readonly content: Grid | string;
  readonly by: string;
  readonly reads: Map<string, ListRead>;
} | null = null;

const isSameContent = (one: Grid | string, other: Grid | string): boolean =>
  one === other ||
  (typeof one !== 'string' &&
    typeof other !== 'string' &&
    one.length === other.length &&
    one.every((cells, line) => cells.every((cell, place) => isSameCell(cell, other[line]?.[place] ?? ''))));

/** A list read with what is known about its columns. */
export function listRead(
  office: ImportOffice,
  { source, columns }: Pick<ImportAnswers, 'source' | 'columns'>,
): ListRead {
  const content = source.kind === 'file' ? source.text : office.cellsOf(source.name);
  const by = `${office.locale.tag} ${office.timeZone} ${office.today}`;
  if (last?.by !== by || !isSameContent(last.content, content)) last = { content, by, reads: new Map() };
  // Compared once: what is asked next is asked about this very one.
  last = { ...last, content };
  const key = JSON.stringify([...columns]);
  const read =
    last.reads.get(key) ??
    (source.kind === 'file'
      ? readText(source.text, readerFor(office), columns)
      : readRows(textGridOf(office, source.name), readerFor(office), columns));
  last.reads.set(key, read);
  return read;
}

/** How a list is called: by its program and its tab or file, with the day. */
export const sourceName = (office: ImportOffice, { name }: ListSource, { program }: ListRead): string =>
  `${program?.name ?? 'List'} (${name}), imported ${isoDay(office.today)}`;

/** The last list that was compared with Contacts, for the same reason. */
let lastList: {
  readonly read: ListRead;
  readonly about: string;
  readonly rows: readonly ContactRow[];
  readonly list: ImportList;
} | null = null;

const isSameValue = (one: unknown, other: unknown): boolean =>
  one === other ||
  (typeof one === 'object' && typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other));
const areSameRows = (one: readonly ContactRow[], others: readonly ContactRow[]): boolean =>
  one === others ||
  (one.length === others.length &&
    one.every((row, place) => {
      const other = others[place];
      return Object.entries(row).every(([key, value]) =>
        isSameValue(value, other && Reflect.get(other, key)),
      );
    }));

const aboutOf = ({ source, classes, areCouplesTwo, perhapsSame }: ImportAnswers): string =>
  JSON.stringify([
    source.name,
    [...classes],
    areCouplesTwo,
    perhapsSame === 'all' ? perhapsSame : [...perhapsSame],
  ]);

/**
 * By what somebody of a list who is perhaps the same as another is known: no two are of one line and name.
 */
export const perhapsKey = ({ line, name }: Pick<ImportedPerson, 'line' | 'name'>): string =>
  `${line} ${name}`;

/** The list with these answers. */
export function importList(office: ImportOffice, answers: ImportAnswers): ImportList {
  const read = listRead(office, answers);
  const about = aboutOf(answers);
  const { rows } = office.tables.contacts;
  if (lastList?.read === read && lastList.about === about && areSameRows(lastList.rows, rows)) {
    lastList = { ...lastList, rows };
    return lastList.list;
  }
  const list = {
    read,
    couples: read.people.filter(isCouple).length,
    entries: entriesOf(office, read, answers),
  };
  lastList = { read, about, rows, list };
  return list;
}

function entriesOf(office: ImportOffice, read: ListRead, answers: ImportAnswers): readonly Entry[] {
  const onFile = office.tables.contacts.rows;
  const people =
    answers.areCouplesTwo === false
      ? withSpousesInWords(read.people)
      : withCouplesParted(
          read.people,
          read.people.some(({ spouse }) => spouse !== '')
            ? new Set(onFile.flatMap(({ name }) => nameKeys(name)))
            : new Set(),
        );
  const contactOf = new Map(onFile.map((contact) => [contact.id, contact]));
  const source = sourceName(office, answers.source, read);
  const introducer = introducerIn(onFile, people);
  const amountIn = readerOf(money(), office.locale);
  return joined(propose(onFile, people), answers.perhapsSame).map(({ person, id, perhaps }): Entry => {
    const introducedBy = introducer(person.referredBy);
    const unread = person.revenues.filter(({ text }) => amountIn(text) === undefined);
    const lines = [
      ...ownLinesOf(person),
      ...unread.map(({ header, text }) => `${header}: ${text}`),
      ...(person.referredBy !== '' && introducedBy === null ? [`Referred by: ${person.referredBy}`] : []),
    ];
    const known = contactValuesOf(person, answers.classes, source, office.today);
    const background = [person.background, ...lines].filter((line) => line !== '').join('\n');
    const values = {
      ...known,
      ...(background === '' ? {} : { background }),
      ...(introducedBy === null ? {} : { introducedBy }),
    };
    const contact = contactOf.get(id ?? '') ?? null;
    const own = ownValuesOf(person);
    return { person, values, own, contact, perhaps, compared: contact && compared(contact, values) };
  });
}

/**
 * Whoever is named as the one who introduced somebody, on file or of the list; null where that names nobody.
 */
function introducerIn(
  onFile: readonly ContactRow[],
  people: readonly ImportedPerson[],
): (named: string) => string | null {
  const known = lazily(() => directoryOf(onFile));
  const listed = lazily(() =>
    directoryOf(
      people.map(({ name, company, emails }, place) => ({
        ...{ id: `new ${place}`, name, company },
        email: emails[0] ?? '',
      })),
    ),
  );
  return (named) =>
    named !== '' && (known().find(named, '').ok || listed().find(named, '').ok) ? named : null;
}

type Joined = Pick<Proposal, 'person' | 'id' | 'perhaps'>;

/** Everybody once: what several rows say of one person is together. */
function joined(
  proposals: readonly Proposal[],
  perhapsSame: ImportAnswers['perhapsSame'],
): readonly Joined[] {
  const placeOf = new Map<number, number>();
  const placeOfId = new Map<string, number>();
  const all: Joined[] = [];
  proposals.forEach(({ person, id, placeOfSame, perhaps }, place) => {
    const taken = perhapsSame === 'all' || perhapsSame.has(perhapsKey(person)) ? perhaps : null;
    const known = id ?? taken?.id ?? null;
    const before = placeOfSame ?? (taken && taken.id === null ? taken.place : null);
    const at = known === null ? (before === null ? undefined : placeOf.get(before)) : placeOfId.get(known);
    const standing = at === undefined ? undefined : all[at];
    if (at !== undefined && standing) {
      all[at] = { ...standing, person: together(standing.person, person) };
      placeOf.set(place, at);
      return;
    }
    placeOf.set(place, all.length);
    if (known !== null) placeOfId.set(known, all.length);
    all.push({ person, id: known, perhaps: taken ? null : perhaps });
  });
  return all;
}
