/** The page for a client's review: what to have in hand, and what to ask (S28). */
import { cut } from '../alliances/lunches/brief/talk';
import { historyOf, type Book } from './household/book';
import { addDays, addYears, annualDayIn, partsOf, type CivilDay } from '../calendar/civil-day';
import type { Contact } from '../records/contact';
import { addressedAs } from '../text/greeting';
import { longDay, plural } from '../text/words';
import { cyclicDues } from '../touches/due';
import { counts, lastCounted, type DatedTouch } from '../touches/history';
import { hasClient } from '../touches/touch-plan';
import type { Touch } from '../touches/touch-types';
import { byFirst, compareIds } from '../values/order';
import { sumOfMoney } from '../values/money';
import { addresseesIn } from './household/addressed-together';
import { isOnFileOnly, type Household } from './household/household';

type ReviewPart = { readonly label: string; readonly lines: readonly string[] };
export type ReviewPage = { readonly title: string; readonly parts: readonly ReviewPart[] };

/** A page is written for reviews that fall due within so many days. */
export const AHEAD_DAYS = 14;
/** Dates so far ahead stand on the page. */
const DATES_AHEAD_DAYS = 180;
/** A review is compared with the last one, or with so many days ago. */
const SINCE_DAYS = 91;
const MOST_LINES = 5;

const REVIEW: ReadonlySet<Touch> = new Set<Touch>(['Review']);
/** Before the wish in a note: what was wished last time stands on the next page. */
const WISH = /\bwish:\s*([^\n.;]+)/i;

/** A review of a Tier 1 client that is due, and when. */
export type ReviewDue = { readonly household: Household; readonly dueOn: CivilDay };

/** Tier 1 households whose review falls due soon; where there is none, the next ones: by day, then id. */
export function reviewsAhead(book: Book, today: CivilDay): ReviewDue[] {
  const all = cyclicDues(book, today)
    .filter(({ touch, household }) => touch === 'Review' && household.tier === 1)
    .filter(({ household }) => hasClient(household, book.allianceIds) && !isOnFileOnly(household))
    .map(({ household, dueOn }) => ({ household, dueOn }))
    .sort(
      byFirst(
        (a, b) => a.dueOn - b.dueOn,
        (a, b) => compareIds(a.household.id, b.household.id),
      ),
    );
  const near = all.filter(({ dueOn }) => dueOn <= addDays(today, AHEAD_DAYS));
  return near.length > 0 ? near : all.slice(0, 1);
}

type Subject = {
  readonly book: Book;
  readonly household: Household;
  readonly today: CivilDay;
  readonly since: CivilDay;
};

const named = ({ household }: Subject, contact: Contact, text: string): string =>
  household.reachable.length > 1 ? `${contact.name}: ${text}` : text;

const factsOf = (subject: Subject, key: 'goals' | 'dream' | 'worriedAbout'): string[] =>
  subject.household.reachable.flatMap((member) =>
    member[key]
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => named(subject, member, line.trim())),
  );

const notesOf = ({ book, household }: Subject): DatedTouch[] =>
  historyOf(book, household)
    .filter((touch) => counts(touch) && touch.note.trim() !== '')
    .slice(-MOST_LINES)
    .reverse();

const saidLine = ({ date, touch, note }: DatedTouch): string =>
  `${longDay(date)}, ${touch.toLowerCase()}: ${cut(note.trim().replace(/\s+/g, ' '))}`;

/** What the office's own records say has changed since the last review. */
function changesSince({ book, household, since, today }: Subject): string[] {
  const ids = new Set(household.members.map(({ id }) => id));
  const after = (day: CivilDay): boolean => day > since && day <= today;
  const sales = book.sales.filter(({ contactId, date }) => ids.has(contactId) && after(date));
  const net = sumOfMoney(sales.map(({ amount }) => amount ?? 0));
  const count = (touches: readonly unknown[], one: string, many: string): string[] =>
    touches.length === 0 ? [] : [plural(touches.length, one, many)];
  const introduced = book.introductions.filter(
    ({ allianceId, direction, date }) => ids.has(allianceId) && direction === 'Received' && after(date),
  );
  const needs = book.needs.filter(({ contactId, date }) => ids.has(contactId) && after(date));
  return [
    ...(sales.length === 0 ? [] : [`${plural(sales.length, 'sale')}, ${net} in all`]),
    ...count(
      historyOf(book, household).filter((touch) => counts(touch) && after(touch.date)),
      'touch',
      'touches',
    ),
    ...introduced.map(({ person, date }) => `introduced ${person || 'somebody'} on ${longDay(date)}`),
    ...needs.map(({ need, date }) => `a need learned on ${longDay(date)}: ${need}`),
    ...(household.spiral === null ? [] : [`the relationship: ${household.spiral}`]),
  ];
}

function datesAhead({ book, household, today }: Subject): string[] {
  const until = addDays(today, DATES_AHEAD_DAYS);
  const ids = new Set(household.members.map(({ id }) => id));
  const keyDates = book.keyDates
    .filter(({ contactId, isHandled }) => ids.has(contactId) && !isHandled)
    .flatMap(({ date, what, isEveryYear }) => {
      const next = isEveryYear ? nextYearly(date, today) : date;
      return next >= today && next <= until ? [{ day: next, what: what || 'a date' }] : [];
    });
  const birthdays = household.reachable.flatMap(({ name, birthday }) => {
    if (birthday === null) return [];
    const { year } = partsOf(today);
    const [day = today] = [annualDayIn(birthday, year), annualDayIn(birthday, year + 1)].filter(
      (each) => each >= today,
    );
    return day <= until ? [{ day, what: `birthday of ${name}` }] : [];
  });
  return [...keyDates, ...birthdays]
    .sort((a, b) => a.day - b.day)
    .map(({ day, what }) => `${longDay(day)}: ${what}`);
}

function nextYearly(date: CivilDay, today: CivilDay): CivilDay {
  let years = Math.max(0, partsOf(today).year - partsOf(date).year);
  while (addYears(date, years) < today) years += 1;
  return addYears(date, years);
}

function needsOpen({ book, household }: Subject): string[] {
  const ids = new Set(household.members.map(({ id }) => id));
  return book.needs
    .filter(({ contactId, status }) => ids.has(contactId) && status === 'Open')
    .map(({ need, expertId }) => {
      const expert = book.contactOf.get(expertId)?.name;
      return expert ? `${need}: introduce ${expert}` : need;
    });
}

const wishOf = ({ book, household }: Subject): string | null =>
  [...historyOf(book, household)]
    .reverse()
    .map(({ note }) => WISH.exec(note)?.[1]?.trim())
    .find(Boolean) ?? null;

function offerTo({ book, household }: Subject): string[] {
  const [first] = household.reachable;
  const address = household.reachable.map((member) => member.address.trim()).find(Boolean);
  const dear = addressedAs(household.reachable, 'the whole name');
  const where = address === undefined ? 'to you' : `to you, at ${address.replace(/\n/g, ', ')}`;
  const signer = book.settings.principal.name;
  return first === undefined
    ? []
    : [`Dear ${dear}, it is time for our review. May I come ${where}? ${signer}`.trim()];
}

type Part = {
  readonly label: string;
  readonly linesOf: (subject: Subject) => readonly string[];
  readonly otherwise: string;
};

const PARTS: readonly Part[] = [
  {
    label: 'Their goals',
    linesOf: (subject) => [
      ...factsOf(subject, 'goals'),
      ...factsOf(subject, 'dream').map((line) => `Dream: ${line}`),
    ],
    otherwise: 'Not known yet: ask, and type them into Goals on Contacts.',
  },
  {
    label: 'What we said',
    linesOf: (subject) => notesOf(subject).map(saidLine),
    otherwise: 'Nothing was noted yet.',
  },
  { label: 'What changed', linesOf: changesSince, otherwise: 'Nothing on file: ask.' },
  { label: 'Worries', linesOf: (subject) => factsOf(subject, 'worriedAbout'), otherwise: 'None is open.' },
  { label: 'Due by date', linesOf: datesAhead, otherwise: 'Nothing in the next half year.' },
  { label: 'Needs open', linesOf: needsOpen, otherwise: 'None.' },
  {
    label: 'One wish',
    linesOf: (subject) => {
      const last = wishOf(subject);
      return [
        ...(last === null ? [] : [`Last time: ${last}`]),
        'How should this client change? ________________',
      ];
    },
    otherwise: '',
  },
  { label: 'An offer', linesOf: offerTo, otherwise: '' },
  {
    label: 'Afterwards',
    linesOf: () => [
      'On This week: Result Held, what was said under Note, the next review under Next date. It fills the next page.',
    ],
    otherwise: '',
  },
];

/** The page for one household. */
export function reviewPage(book: Book, { household, dueOn }: ReviewDue, today: CivilDay): ReviewPage {
  const last = lastCounted(historyOf(book, household), REVIEW);
  const subject = { book, household, today, since: last ?? addDays(today, -SINCE_DAYS) };
  const names = addresseesIn(household, household.reachable).map(({ words }) => words);
  const when = last === null ? 'the first one' : `the last was on ${longDay(last)}`;
  return {
    title: `Review of ${names.join(' and ')}, due ${longDay(dueOn)}; ${when}`,
    parts: PARTS.map(({ label, linesOf, otherwise }) => {
      const lines = linesOf(subject).slice(0, MOST_LINES);
      return { label, lines: lines.length === 0 ? [otherwise] : lines };
    }),
  };
}
