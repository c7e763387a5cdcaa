/**
 * What nobody but the office can say of a list: columns, refusals, classes, doubles, who wins, days. Dialogs
 * ask it one question after the other, a page all at once.
 */
import { parseIsoDay, partsOf } from '../../domain/calendar/civil-day';
import { classKey, classValuesIn, type ClassValue } from '../../domain/contact-import/matching/classes';
import type { ContactField } from '../../domain/contact-import/matching/contact-values';
import { headerText } from '../../domain/contact-import/columns/headers';
import type { MappedColumn } from '../../domain/contact-import/columns/map-columns';
import type { Meaning } from '../../domain/contact-import/columns/places';
import { contacts } from '../../sheets/tabs/contacts';
import { answersKept, type ImportAnswers } from './answers';
import { importList, listRead, type Entry } from './list';
import type { ImportOffice, ListSource } from './source';

export const OWN: Meaning = { place: 'own' };
/** What whoever has anything in a column that looks like a refusal is taken to say. */
export const NO_EMAIL: Meaning = { place: 'refusal', sense: { about: 'No email', yes: 'refuses' } };

/** The headers by which a list is known again. */
export const headersOf = (office: ImportOffice, source: ListSource): readonly string[] =>
  listRead(office, { source, columns: new Map() }).columns.map(({ header }) => header);

/** What was said about an earlier list of these headers. */
export const firstAnswers = (office: ImportOffice, source: ListSource): ImportAnswers =>
  answersKept(office, source, headersOf(office, source));

/**
 * Columns without a sure meaning that hold anything, but for those that look like refusals: they are asked
 * about by themselves.
 */
export const unsure = (office: ImportOffice, answers: ImportAnswers): readonly MappedColumn[] =>
  listRead(office, answers).columns.filter(
    ({ isSure, samples, meaning }) => !isSure && samples.length > 0 && meaning.place !== 'refusal',
  );

/** Columns that look like refusals, in a sense that nobody knows. */
export const doubtful = (office: ImportOffice, answers: ImportAnswers): readonly MappedColumn[] =>
  listRead(office, answers).columns.filter(
    ({ meaning, samples }) =>
      meaning.place === 'refusal' && meaning.sense === undefined && samples.length > 0,
  );

/** What is known of columns, with what somebody says of some of them. */
export function withColumns(
  answers: ImportAnswers,
  columns: readonly (readonly [MappedColumn, Meaning])[],
): ImportAnswers {
  const known = new Map(answers.columns);
  for (const [{ header }, meaning] of columns) known.set(headerText(header), meaning);
  return { ...answers, columns: known };
}

/** Values of stages, types and tiers that nobody has been asked about. */
export const openClasses = (office: ImportOffice, answers: ImportAnswers): readonly ClassValue[] =>
  classValuesIn(listRead(office, answers).people).filter(
    ({ header, value }) => !answers.classes.has(classKey(header, value)),
  );

type Perhaps = { readonly person: Entry['person']; readonly who: NonNullable<Entry['perhaps']> };

/** Those who are perhaps the same as somebody, and with whom. */
export const perhapsAmong = (office: ImportOffice, answers: ImportAnswers): readonly Perhaps[] =>
  importList(office, answers).entries.flatMap(({ person, perhaps: who }) => (who ? [{ person, who }] : []));

/** The columns in which the list differs from Contacts, with how often, and an instance of each. */
export function differences(office: ImportOffice, answers: ImportAnswers) {
  const found = new Map<ContactField, { count: number; readonly instance: string }>();
  for (const { contact, compared } of importList(office, answers).entries)
    for (const field of Object.keys(compared?.differs ?? {}) as ContactField[]) {
      const known = found.get(field);
      if (known) known.count += 1;
      else found.set(field, { count: 1, instance: contact?.name ?? '' });
    }
  return [...found].map(([field, { count, instance }]) => ({
    field,
    header: contacts.columns[field].header,
    count,
    instance,
  }));
}

/** The years of which the list has totals. */
export const yearsIn = (office: ImportOffice, answers: ImportAnswers): readonly number[] =>
  [
    ...new Set(listRead(office, answers).people.flatMap(({ revenues }) => revenues.map(({ year }) => year))),
  ].sort((one, other) => one - other);

/** The day of a year's total: as asked, where it lies in that year; never one that is yet to come. */
export function dayOfTotal({ dayOfTotals }: ImportAnswers, year: number, { today }: ImportOffice) {
  const lastOfYear = parseIsoDay(`${year}-12-31`) ?? today;
  const asked = dayOfTotals !== null && partsOf(dayOfTotals).year === year ? dayOfTotals : lastOfYear;
  return asked <= today ? asked : today;
}
