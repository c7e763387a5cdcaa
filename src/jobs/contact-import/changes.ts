/** The rows and cells that an import writes. */
import { BEFORE_CULTIVATE } from '../../domain/records/touch';
import { readerOf } from '../../sheets/declare/field';
import { money } from '../../sheets/declare/fields/numbers';
import { lazily } from '../../domain/values/lazily';
import { contacts } from '../../sheets/tabs/contacts';
import { dates } from '../../sheets/tabs/dates';
import { sales } from '../../sheets/tabs/sales';
import { touches } from '../../sheets/tabs/touches';
import { appendRow, setAsAsked, type Change, setCells } from '../../runner/change';
import type { AnyTable } from '../../sheets/declare/table';
import { namesOf } from '../pipeline/names-of';
import type { ImportAnswers } from './answers';
import { importList, sourceName, type Entry } from './list';
import { contactsWithOwn, ownCompared } from './own-columns';
import { dayOfTotal } from './still-open';
import { refusalRows } from './refusals-to-keep';
import type { ImportOffice } from './source';
import { changedValues } from './values-to-set';

/** One of the list with the id that they have, or get. */
type Placed = { readonly entry: Entry; readonly id: string };

/** How the contacts are named in other tabs, those of the list included. */
function namesFor(office: ImportOffice, placed: readonly Placed[]): (id: string) => string {
  const nameOf = lazily(() =>
    namesOf([
      ...office.tables.contacts.rows,
      ...placed.flatMap(({ entry: { contact, values }, id }) =>
        contact
          ? []
          : [{ id, name: values.name ?? '', company: values.company ?? '', email: values.email ?? '' }],
      ),
    ]),
  );
  return (id) => nameOf()(id);
}

/** A new contact, or what changes of one who stands there. */
function contactChange(
  office: ImportOffice,
  answers: ImportAnswers,
  { entry, id }: Placed,
  source: string,
  table: AnyTable,
): Change[] {
  const { person, contact, values } = entry;
  const own = ownCompared(office, entry).fills;
  const added = office.today;
  if (!contact) return [appendRow(table, { ...values, ...own, id, dearGuess: person.dear, source, added })];
  const set = changedValues(entry, answers);
  return [
    ...(Object.keys(set).length === 0 ? [] : [setAsAsked(contacts, id, set)]),
    ...(Object.keys(own).length === 0 ? [] : [setCells(table, id, own)]),
  ];
}

/** The last contact before Cultivate: it sets the clock, and counts for nothing else. */
function touchRows(
  office: ImportOffice,
  placed: readonly Placed[],
  nameOf: (id: string) => string,
): Change[] {
  const known = new Set(
    office.tables.touches.rows.map(
      ({ contactId, date, sourceKey }) => `${contactId} ${date ?? ''} ${sourceKey}`,
    ),
  );
  return placed.flatMap(({ entry: { person }, id }) => {
    const { lastContact: date } = person;
    if (date === null || known.has(`${id} ${date} ${BEFORE_CULTIVATE}`)) return [];
    return [
      appendRow(touches, {
        date,
        contact: nameOf(id),
        contactId: id,
        touch: 'Call',
        result: 'Reached',
        minutes: 0,
        sourceKey: BEFORE_CULTIVATE,
      }),
    ];
  });
}

/** Totals of a year before Cultivate. */
function saleRows(
  office: ImportOffice,
  answers: ImportAnswers,
  placed: readonly Placed[],
  nameOf: (id: string) => string,
): Change[] {
  const amountIn = readerOf(money(), office.locale);
  const known = new Set(
    office.tables.sales.rows
      .filter(({ beforeCultivate }) => beforeCultivate)
      .map(({ contactId, what }) => `${contactId} ${what}`),
  );
  return placed.flatMap(({ entry: { person }, id }) =>
    person.revenues.flatMap(({ year, text, header }) => {
      const amount = amountIn(text) ?? null;
      if (amount === null || amount === 0 || known.has(`${id} ${header}`)) return [];
      const date = dayOfTotal(answers, year, office);
      return [
        appendRow(sales, {
          date,
          contact: nameOf(id),
          contactId: id,
          amount,
          what: header,
          checkIn: false,
          beforeCultivate: true,
        }),
      ];
    }),
  );
}

/** Renewals, maturities, ends of leases: each returns every year. */
function dateRows(office: ImportOffice, placed: readonly Placed[], nameOf: (id: string) => string): Change[] {
  const known = new Set(
    office.tables.dates.rows.map(
      ({ contactId, date, what }) => `${contactId} ${date ?? ''} ${what.toLowerCase()}`,
    ),
  );
  return placed.flatMap(({ entry: { person }, id }) =>
    person.keyDates.flatMap(({ what, day: date }) => {
      if (known.has(`${id} ${date} ${what.toLowerCase()}`)) return [];
      const isEveryYear = /renew|verl[äa]nger|renov/i.test(what);
      return [
        appendRow(dates, {
          contact: nameOf(id),
          contactId: id,
          date,
          what,
          isEveryYear,
          added: office.today,
        }),
      ];
    }),
  );
}

/** All that the import writes; [] where nothing is new. */
export function changesOf(office: ImportOffice, answers: ImportAnswers): Change[] {
  const { entries, read } = importList(office, answers);
  const placed = entries.map((entry): Placed => ({ entry, id: entry.contact?.id ?? office.newId(contacts) }));
  const nameOf = namesFor(office, placed);
  const source = sourceName(office, answers.source, read);
  const table = contactsWithOwn(entries);
  return [
    ...placed.flatMap((each) => contactChange(office, answers, each, source, table)),
    ...touchRows(office, placed, nameOf),
    ...saleRows(office, answers, placed, nameOf),
    ...dateRows(office, placed, nameOf),
    ...refusalRows(office, answers),
  ];
}
