/** What an import will do, in words: for whoever is to say yes, and for the line afterwards. */
import { plural } from '../../domain/text/words';
import type { ImportAnswers } from './answers';
import { importList, listRead, type Entry } from './list';
import { ownCompared } from './own-columns';
import { changedValues } from './values-to-set';
import type { ImportOffice } from './source';

/** So many of each are named. */
const MOST_NAMED = 10;

const named = (names: readonly string[]): string =>
  names.length <= MOST_NAMED
    ? names.join('; ')
    : `${names.slice(0, MOST_NAMED).join('; ')} and ${names.length - MOST_NAMED} more`;

export type ImportCounts = {
  readonly fresh: readonly Entry[];
  readonly changed: readonly Entry[];
  readonly unchanged: number;
};

/** Who is new, who is changed, and how many stay as they are. */
export function importCounts(office: ImportOffice, answers: ImportAnswers): ImportCounts {
  const { entries } = importList(office, answers);
  const standing = entries.filter(({ contact }) => contact !== null);
  const isChanged = (entry: Entry): boolean =>
    Object.keys(changedValues(entry, answers)).length + Object.keys(ownCompared(office, entry).fills).length >
    0;
  const changed = standing.filter(isChanged);
  return {
    fresh: entries.filter(({ contact }) => contact === null),
    changed,
    unchanged: standing.length - changed.length,
  };
}

/** "12 new, 3 changed" */
export const countsInWords = ({ fresh, changed }: ImportCounts): string =>
  `${fresh.length} new, ${changed.length} changed`;

const namesOf = (entries: readonly Entry[]): string => named(entries.map(({ person }) => person.name));

/** Values that went nowhere, by their columns and reasons. */
function leftOut(entries: readonly Entry[]): string[] {
  const groups = new Map<string, { count: number; readonly instance: string }>();
  for (const { person } of entries)
    for (const { header, value, why } of person.leftOut) {
      const key = `${header}, ${why.startsWith('their name is') ? 'another form of the name' : why}`;
      const known = groups.get(key);
      if (known) known.count += 1;
      else groups.set(key, { count: 1, instance: value });
    }
  return [...groups].map(
    ([key, { count, instance }]) =>
      `${key}: ${count}, such as ${instance.replace(/\s+/g, ' ').slice(0, MOST_OF_A_VALUE)}`,
  );
}
const MOST_OF_A_VALUE = 40;

/** What columns of the office's own say otherwise of people who are on Contacts already: it stays. */
function ownThatDiffer(office: ImportOffice, entries: readonly Entry[]): string[] {
  const counts = new Map<string, number>();
  for (const entry of entries)
    if (entry.contact)
      for (const header of ownCompared(office, entry).differs.keys())
        counts.set(header, (counts.get(header) ?? 0) + 1);
  return [...counts].map(([header, count]) => `${header}: ${count}, where the workbook’s stays`);
}

/** What was found in the list beside people. */
function dropped(office: ImportOffice, answers: ImportAnswers): string[] {
  const { dropped: found } = listRead(office, answers);
  return [
    ...(found.above > 0 ? [`${plural(found.above, 'line')} above the headers`] : []),
    ...(found.repeatedHeaders > 0 ? [`${plural(found.repeatedHeaders, 'repeated line')} of headers`] : []),
    ...(found.footers > 0 ? [`${plural(found.footers, 'line')} below the list`] : []),
    ...(found.rowNumbers > 0 ? [`${plural(found.rowNumbers, 'column')} of row numbers`] : []),
  ];
}

/** All that is told of a list before the yes, line by line. */
export function importFindings(office: ImportOffice, answers: ImportAnswers) {
  const { entries } = importList(office, answers);
  return {
    remarks: entries.flatMap(({ person }) => person.remarks.map((remark) => `${person.name}: ${remark}`)),
    refusing: entries.filter(({ person }) => person.refusals.size > 0 || person.isBounced),
    leftOut: [...leftOut(entries), ...ownThatDiffer(office, entries)],
    dropped: dropped(office, answers),
  };
}

/** All that is said before the yes. */
export function importInWords(office: ImportOffice, answers: ImportAnswers): string {
  const { read, entries } = importList(office, answers);
  const counts = importCounts(office, answers);
  const maybe = entries.filter(({ perhaps }) => perhaps !== null);
  const { remarks, refusing, leftOut: out, dropped: away } = importFindings(office, answers);
  return [
    `${read.program?.name ?? 'A list'} on the tab ${answers.source.name}:`,
    '',
    `New: ${counts.fresh.length}${counts.fresh.length > 0 ? ` (${namesOf(counts.fresh)})` : ''}`,
    `On Contacts already, and changed: ${counts.changed.length}${counts.changed.length > 0 ? ` (${namesOf(counts.changed)})` : ''}`,
    `On Contacts already, and as they are: ${counts.unchanged}`,
    ...(maybe.length > 0
      ? [`Perhaps on Contacts already, and taken as others: ${maybe.length} (${namesOf(maybe)})`]
      : []),
    ...(read.unreadable.length > 0
      ? [
          `Can't be read: ${read.unreadable.length}`,
          ...read.unreadable
            .slice(0, MOST_NAMED)
            .map(({ line, what, why }) => `  row ${line}, ${what}: ${why}`),
        ]
      : []),
    ...(refusing.length > 0
      ? [`Refuse something, or their address bounced: ${refusing.length} (${namesOf(refusing)})`]
      : []),
    ...(out.length > 0 ? ['Left out:', ...out.slice(0, MOST_NAMED).map((line) => `  ${line}`)] : []),
    ...(away.length > 0 ? [`No people: ${away.join(', ')}`] : []),
    ...(remarks.length > 0
      ? [
          'To look at:',
          ...remarks.slice(0, MOST_NAMED).map((remark) => `  ${remark}`),
          ...(remarks.length > MOST_NAMED ? [`  and ${remarks.length - MOST_NAMED} more`] : []),
        ]
      : []),
    ...(read.program?.hint === undefined ? [] : ['', read.program.hint]),
    '',
    'Go on? Undo last run takes it all back.',
  ].join('\n');
}
