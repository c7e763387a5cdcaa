/** Next call: the rows of This week as the page shows them, with all that a call needs. */
import { addDays, addMonths, isoDay, type CivilDay } from '../../../domain/calendar/civil-day';
import { workingDayOnOrAfter } from '../../../domain/calendar/workdays';
import { historyOf, type Book } from '../../../domain/clients/household/book';
import type { Household } from '../../../domain/clients/household/household';
import { FACT_WORDS, FACTS, factAskedIn } from '../../../domain/clients/household/information-file';
import type { Contact } from '../../../domain/records/contact';
import type { PracticeSettings } from '../../../domain/records/settings';
import { openPromises } from '../../../domain/touches/dates/promises';
import { resultsFor } from '../../../domain/touches/results';
import { touchesIn } from '../../../domain/touches/week/row';
import { TOUCH_TYPES } from '../../../domain/touches/touch-types';
import { longDay, shortDay } from '../../../domain/text/words';
import type { Call, Calls } from '../../../pages/contract/next-call';
import { isDateCell } from '../../../sheets/cells/cell';
import { encodeField } from '../../../sheets/write/encode';
import { contacts } from '../../../sheets/tabs/contacts';
import { thisWeek } from '../../../sheets/tabs/this-week';
import type { Job } from '../../../runner/job';
import { bookOf, COURSE_TABS, type CourseOffice } from '../../pipeline/pipeline';
import { resolveNames } from '../../pipeline/resolve-names';
import { readStart } from '../../start/start-page';
import { whomItNames, type SheetRow } from '../week-rows';
import { doerOf, inCallOrder, isDone, isDue } from './open-calls';
import { columnsOn, typedOn } from './typed';

const NOTES_SHOWN = 3;

type Seen = { readonly office: CourseOffice; readonly book: Book; readonly hidesJudgement: boolean };

export const nextCalls: Job<(typeof COURSE_TABS)[number]> = {
  name: 'Next call',
  reads: COURSE_TABS,
  leavesRowsAlone: true,

  plan: (asRead) => {
    const { office } = resolveNames(asRead);
    const { isJudgementHidden } = readStart(office.start);
    const seen: Seen = { office, book: bookOf(office), hidesJudgement: isJudgementHidden };
    const rows = inCallOrder(office.tables.thisWeek.rows, office.today);
    const page: Calls = {
      calls: rows.map((row) => callOf(row, seen)),
      columns: [...columnsOn(office.tables.thisWeek)],
      whose: doerOf(office),
      names: namesIn(office.settings),
      selected: selectedKey(office),
      nextDates: nextDatesFrom(office),
      nothing: nothingIn(office),
    };
    return { changes: [], report: '', page };
  },
};

const namesIn = ({ principal, assistant }: PracticeSettings): Calls['names'] => ({
  Principal: principal.name || 'the principal',
  Assistant: assistant.name || 'the assistant',
});

/** The row in which whoever asks stands. */
function selectedKey({ selected, locate, tables }: CourseOffice): string {
  const at = selected();
  if (at === null || at.tab !== locate(thisWeek.name).tab) return '';
  return tables.thisWeek.rows.find(({ line }) => line === at.row)?.key ?? '';
}

function nextDatesFrom({ today, settings }: CourseOffice): Calls['nextDates'] {
  const offered: readonly (readonly [string, CivilDay])[] = [
    ['+3 days', addDays(today, 3)],
    ['+1 week', addDays(today, 7)],
    ['+1 month', addMonths(today, 1)],
  ];
  return offered.map(([label, date]) => {
    const day = workingDayOnOrAfter(date, settings);
    return { label, date: isoDay(day), day: shortDay(day) };
  });
}

const nothingIn = ({ tables, locate }: CourseOffice): string =>
  tables.thisWeek.rows.length === 0
    ? 'There is no week to call yet: choose Cultivate > This week > Build or refresh.'
    : `Nothing is left to do on ${locate(thisWeek.name).tab}.`;

function callOf(row: SheetRow, seen: Seen): Call {
  const { office, book, hidesJudgement } = seen;
  const { today } = office;
  const contact = book.contactOf.get(row.contactId) ?? null;
  const household = book.householdOf.get(row.contactId) ?? null;
  const asked = factAskedIn(row.ask);
  return {
    key: row.key,
    contact: row.contact,
    name: contact?.name ?? whomItNames(row),
    standing: standingOf(row, household, hidesJudgement),
    what: row.what,
    who: row.who ?? '',
    day: row.day === null ? '' : shortDay(row.day),
    isDue: isDue(row, today),
    isDone: isDone(row, today),
    reachAt: row.reachAt,
    isPhone: touchesIn(row.what).some((touch) => TOUCH_TYPES[touch].reachAt === 'phone'),
    why: row.whyToday,
    ask: linesOf(row.ask),
    asksFor: asked === null ? '' : FACT_WORDS[asked],
    notes: household ? notesOf(book, household, row.contactId) : [],
    worries: household ? worriesOf(household, row.contactId) : [],
    promise: household ? promiseOf(book, household) : '',
    file: contact ? fileOf(contact) : [],
    results: [...resultsFor(row.what)],
    typed: typedOn(row),
  };
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** "Tier 1 · Core · household Lefèvre (2)"; without judgement where the office hides it. */
function standingOf({ tier }: SheetRow, household: Household | null, hidesJudgement: boolean): string {
  const [first, ...others] = household?.members ?? [];
  const judged = [
    ...(tier === null ? [] : [`Tier ${tier}`]),
    ...(household?.core === 'Core' ? ['Core'] : []),
  ];
  const name = first?.household.trim() ?? '';
  return [
    ...(hidesJudgement ? [] : judged),
    ...(others.length === 0 ? [] : [`household ${name} (${others.length + 1})`]),
  ].join(' · ');
}

/** "Bob: " before what was said with another member of the household. */
const withName = (household: Household, id: string, contactId: string, text: string): string => {
  const other = id === contactId ? null : household.members.find((member) => member.id === id);
  return other ? `${other.name}: ${text}` : text;
};

const notesOf = (book: Book, household: Household, contactId: string): Call['notes'] =>
  historyOf(book, household)
    .filter(({ note }) => note.trim() !== '')
    .slice(-NOTES_SHOWN)
    .reverse()
    .map((touch) => ({
      day: longDay(touch.date),
      text: withName(household, touch.contactId, contactId, touch.note.trim()),
    }));

const worriesOf = (household: Household, contactId: string): string[] =>
  household.members.flatMap(({ id, worriedAbout }) =>
    linesOf(worriedAbout).map((line) => withName(household, id, contactId, line)),
  );

/** The earliest promise that nobody has kept yet. */
function promiseOf(book: Book, household: Household): string {
  const [first] = [...openPromises(book, household)].sort((a, b) => a.nextDate - b.nextDate);
  if (!first) return '';
  const note = first.note.trim();
  return `Promised for ${longDay(first.nextDate)}${note === '' ? '' : `: ${note}`}`;
}

/** The facts on file as their cells show them. */
const fileOf = (contact: Contact): Call['file'] =>
  FACTS.flatMap((fact) => {
    const cell = encodeField(contacts.columns[fact].field, contact[fact]);
    if (cell === undefined || cell === '' || (typeof cell === 'object' && !isDateCell(cell))) return [];
    const value = typeof cell === 'object' ? longDay(cell.day) : String(cell);
    return [{ label: FACT_WORDS[fact], value }];
  });
