/** Contact card: all that the office knows of one contact, on one page. */
import type { Book } from '../../../domain/clients/household/book';
import { statusOf, type Household } from '../../../domain/clients/household/household';
import type { CivilDay } from '../../../domain/calendar/civil-day';
import { yearOfTouches } from '../../../domain/touches/year-of-touches';
import { longDay, shortDay } from '../../../domain/text/words';
import type { Card } from '../../../pages/contract/contact-card';
import type { RowOf } from '../../../sheets/declare/table';
import { contacts } from '../../../sheets/tabs/contacts';
import type { Job } from '../../../runner/job';
import { bookOf, COURSE_TABS, type CourseOffice } from '../../pipeline/pipeline';
import { resolveNames } from '../../pipeline/resolve-names';
import { readStart } from '../../start/start-page';
import { aboutPerson } from './find-contacts';
import { factsOf } from './facts';
import { sectionsOf } from './sections';

type Person = RowOf<typeof contacts>;

export const showCard = (id: string): Job<(typeof COURSE_TABS)[number]> => ({
  name: 'Contact card',
  reads: COURSE_TABS,
  leavesRowsAlone: true,

  plan: (asRead) => {
    const { office } = resolveNames(asRead);
    const wanted = id === '' ? selectedContact(office) : id;
    const person = office.tables.contacts.rows.find((each) => each.id !== '' && each.id === wanted);
    return { changes: [], report: '', page: { card: person ? cardOf(office, person) : null } };
  },
});

/** Whom the selected row names, on whatever tab. */
export function selectedContact({ selected, locate, tables }: CourseOffice): string {
  const at = selected();
  if (at === null) return '';
  const reading = Object.values(tables).find(({ table }) => locate(table.name).tab === at.tab);
  const row: object | undefined = reading?.rows.find(({ line }) => line === at.row);
  const key = reading?.table.name === contacts.name ? 'id' : 'contactId';
  return String(Object.entries(row ?? {}).find(([column]) => column === key)?.[1] ?? '');
}

function cardOf(office: CourseOffice, person: Person): Card {
  const book = bookOf(office);
  const household = book.householdOf.get(person.id);
  const rows = office.tables.contacts.rows.filter(({ id }) => id !== '');
  const place = rows.findIndex(({ id }) => id === person.id);
  const isHidden = readStart(office.start).isJudgementHidden;
  return {
    id: person.id,
    name: person.name,
    standing: standingOf(person, household, isHidden),
    whyTier: isHidden ? '' : person.whyThisTier,
    phones: [person.phone, ...person.otherPhones].filter((phone) => phone !== ''),
    consent: consentOf(person),
    household: (household?.members ?? [])
      .filter(({ id }) => id !== person.id)
      .map((member) => ({ id: member.id, name: member.name, about: aboutPerson(member) })),
    due: household ? dueFor(office, household) : [],
    year: household ? yearFor(book, household, office.today) : [],
    sections: household ? sectionsOf(office, book, household, person.id) : [],
    facts: factsOf(office.tables.contacts, person),
    previous: rows[place - 1]?.id ?? '',
    next: rows[place + 1]?.id ?? '',
  };
}

function standingOf(person: Person, household: Household | undefined, isHidden: boolean): string {
  const judged = household
    ? [`Tier ${household.tier}`, household.core ?? '', statusOf(person), household.spiral ?? '']
    : [];
  return [person.kind ?? 'Kind not said', ...(isHidden ? [] : judged)]
    .filter((text) => text !== '')
    .join(' · ');
}

const consentOf = ({ emailConsent, consentDate, consentSource, noCalls }: Person): string =>
  [
    emailConsent === null ? 'E-mail: not asked' : `E-mail: ${emailConsent.toLowerCase()}`,
    ...(consentDate === null ? [] : [longDay(consentDate)]),
    ...(consentSource === '' ? [] : [consentSource]),
    ...(noCalls ? ['no calls'] : []),
  ].join(', ');

const dueFor = ({ tables }: CourseOffice, { members }: Household): Card['due'] =>
  tables.thisWeek.rows
    .filter((row) => row.logged === null && row.what !== '' && row.result === null)
    .filter((row) => members.some(({ id }) => id === row.contactId))
    .map((row) => ({
      what: row.what,
      day: row.day === null ? '' : shortDay(row.day),
      why: row.whyToday,
    }));

const yearFor = (book: Book, household: Household, today: CivilDay): Card['year'] =>
  yearOfTouches(book, household, today).map(({ touch, planned, done, last, next }) => ({
    touch,
    planned,
    done,
    last: last === null ? '' : longDay(last),
    next: next === null ? '' : longDay(next),
  }));
