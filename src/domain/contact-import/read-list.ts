/**
 * Reading a list that another program exported: from rows of text, or from the text of a file, to people in
 * an office's own terms. It writes nothing, and asks nothing: what it isn't sure of it says.
 */
import { factsOfCard } from './person/card-facts';
import { isMidnightHere, orderIn, type DateColumn, type DateReader } from './person/date-values';
import { readDelimited } from './files/delimited';
import { isCardFile, readCards } from './files/vcard';
import { findTables, type Dropped, type SourceRow } from './columns/find-table';
import { mapColumns, type ColumnAnswers, type MappedColumn } from './columns/map-columns';
import { personOf, whyUnreadable, type ImportedPerson } from './person/person';
import type { Fact } from './columns/places';
import { programOf, type Program } from './columns/programs';
import { factsOfRow } from './person/row-facts';

type Unreadable = { readonly line: number; readonly what: string; readonly why: string };

export type ListRead = {
  /** Which program wrote it, as far as that can be told. */
  readonly program: Program | null;
  readonly columns: readonly MappedColumn[];
  readonly people: readonly ImportedPerson[];
  readonly unreadable: readonly Unreadable[];
  readonly dropped: Dropped;
};

const NOTHING_DROPPED: Dropped = { above: 0, repeatedHeaders: 0, footers: 0, rowNumbers: 0, misfits: [] };

type Source = { readonly line: number; readonly facts: readonly Fact[] };

const DATE_PLACES: ReadonlySet<string> = new Set([
  'birthday',
  'anniversary',
  'key date',
  'last contact',
  'refusal',
  'event',
]);

/**
 * What all days of a file tell about each of its columns: the order of their numbers, and the clock that
 * shifted them.
 */
function datesOf(sources: readonly Source[], reader: DateReader): (header: string) => DateColumn {
  const byHeader = new Map<string, string[]>();
  for (const { facts } of sources)
    for (const { place, header, value } of facts)
      if (DATE_PLACES.has(place)) {
        const values = byHeader.get(header);
        if (values) values.push(value);
        else byHeader.set(header, [value]);
      }
  const order = orderIn([...byHeader.values()].flat());
  const columns = new Map(
    [...byHeader].map(([header, values]) => [
      header,
      { order: orderIn(values) ?? order, isMidnightHere: isMidnightHere(values, reader) },
    ]),
  );
  return (header) => columns.get(header) ?? { order, isMidnightHere: true };
}

function peopleOf(sources: readonly Source[], reader: DateReader): Pick<ListRead, 'people' | 'unreadable'> {
  const by = { reader, dates: datesOf(sources, reader) };
  const all = sources.map(({ line, facts }) => personOf(line, facts, by));
  const unreadable = all.flatMap((person) => {
    const why = whyUnreadable(person);
    return why === null
      ? []
      : [{ line: person.line, what: person.name || person.background.slice(0, 40), why }];
  });
  return { people: all.filter((person) => whyUnreadable(person) === null), unreadable };
}

const misfitIn = ({ line, cells }: SourceRow): Unreadable => ({
  line,
  what: cells.join(' ').trim().slice(0, 40),
  why: `${cells.length} fields, which isn't what the headers have: a quote or a line break was lost`,
});

/** What being in a file of this program says of everybody in it, as far as a row doesn't say more. */
function asTheProgramSays(person: ImportedPerson, program: Program | null): ImportedPerson {
  switch (program?.says) {
    case 'No email':
      return { ...person, refusals: new Set([...person.refusals, 'No email']), isOptedIn: false };
    case 'bounced':
      return { ...person, isBounced: true };
    case 'Opted in':
      return person.refusals.size > 0 ? person : { ...person, isOptedIn: true };
    default:
      return person;
  }
}

/**
 * Reads rows, such as those of a tab.
 *
 * @param grid in text, from the first line on
 * @param answers what the office said about columns
 */
export function readRows(
  grid: readonly (readonly string[])[],
  reader: DateReader,
  answers: ColumnAnswers = new Map(),
): ListRead {
  const { sections, dropped } = findTables(grid);
  const program = programOf(sections[0]?.headers ?? []);
  const mapped = sections.map((section) => ({
    section,
    columns: mapColumns(section, programOf(section.headers) ?? program, answers),
  }));
  const sources = mapped.flatMap(({ section, columns }) =>
    section.rows.map(({ line, cells }): Source => ({ line, facts: factsOfRow(cells, columns) })),
  );
  const { people, unreadable } = peopleOf(sources, reader);
  return {
    program,
    columns: mapped.flatMap(({ columns }) => columns),
    people: people.map((person) => asTheProgramSays(person, program)),
    unreadable: [...dropped.misfits.map(misfitIn), ...unreadable],
    dropped,
  };
}

const VCARDS: Program = { name: 'vCard', needs: [] };

/**
 * A file's text that is neither a table nor cards, in words that say what to choose instead; null: it can be
 * read.
 */
export function whyNoList(text: string): string | null {
  return /^(?:version: 1\s+)?dn::? /m.test(text.slice(0, 2000))
    ? 'This is an LDIF file. Please export the address book again, and choose vCard or CSV there.'
    : null;
}

/** Reads the text of a file: address cards, or a delimited table. */
export function readText(text: string, reader: DateReader, answers: ColumnAnswers = new Map()): ListRead {
  if (!isCardFile(text)) return readRows(readDelimited(text).rows, reader, answers);
  const sources = readCards(text).map((card): Source => ({ line: card.line, facts: factsOfCard(card) }));
  return { program: VCARDS, columns: [], ...peopleOf(sources, reader), dropped: NOTHING_DROPPED };
}
