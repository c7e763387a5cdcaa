/**
 * Letters > Event guests…: the guest list of an event, which is a tag and a letter; asked again, who came
 * (S23).
 */
import type { Book } from '../../domain/clients/household/book';
import { refusalsIn } from '../../domain/clients/household/refusals';
import {
  cameTo,
  eventGuests,
  eventSource,
  invitedTo,
  type EventGuest,
} from '../../domain/letters/audience/event-guests';
import { LETTER_STARTS, freeName } from '../../domain/letters/text/starting-texts';
import type { Contact } from '../../domain/records/contact';
import { reachAt } from '../../domain/touches/week/asks';
import { hasClient } from '../../domain/touches/touch-plan';
import { longDay, plural } from '../../domain/text/words';
import { asTold, eachQuoted, quoted } from '../../domain/text/shortened';
import { appendRow, makeTab, setAsAsked, type Change, type RewritePage } from '../../runner/change';
import type { Answers, Job, Plan, Prompt } from '../../runner/job';
import type { Cell } from '../../sheets/cells/cell';
import { directoryOf } from '../../sheets/read/naming';
import { contacts } from '../../sheets/tabs/contacts';
import { letters } from '../../sheets/tabs/letters';
import { touches } from '../../sheets/tabs/touches';
import { knowWhatIsDue } from '../pipeline/day-steps';
import { namesOf } from '../pipeline/names-of';
import { begin, bookOf, COURSE_TABS, type CourseOffice } from '../pipeline/pipeline';

const GUEST_LIST = 'Guest list';
const EVENT = 'event';
/** What it is about, or who came. */
const MORE = 'more';
const MANY = 'many';
const ALL = 'all';
const INVITATION = LETTER_STARTS.find(({ name }) => name === 'Event invitation');

const HEADERS: readonly Cell[] = ['Guest', 'Tier', 'Core?', 'Why', 'Reach at', 'Came'];
const WIDTHS = [170, 50, 90, 260, 190, 70];

/** The office as today's figures have it; nothing of what is worked out for that is written. */
const judged = (given: CourseOffice): CourseOffice => knowWhatIsDue(begin(given)).office;

/** Why a text can't be the tag of an event; null: it can. */
function whyNoTag(event: string): string | null {
  if (/[,;\n]/.test(event)) return `${quoted(event)} holds a comma or semicolon, which part tags.`;
  return refusalsIn(event).size > 0
    ? `${quoted(event)} as a tag would say that people refuse something.`
    : null;
}

function promptsFor(given: CourseOffice): readonly Prompt[] {
  const office = judged(given);
  const book = bookOf(office);
  const bearers = (answers: Answers): number => invitedTo(book, answers.get(EVENT) ?? '').length;
  return [
    {
      about: EVENT,
      title: 'Event guests',
      text: 'What is the event called? Its guests bear this as a tag, such as Golf 2026. Type the same again to see who is invited, and to say who came.',
    },
    {
      about: MORE,
      title: 'Event guests',
      text: (answers) =>
        bearers(answers) > 0
          ? `${plural(bearers(answers), 'person is', 'people are')} invited to ${asTold(answers.get(EVENT) ?? '')}. Who came? Type their names, parted by semicolons, or ${ALL}; leave it blank for the list alone.`
          : 'What is it about, in a word or two, such as golf? Clients whose file speaks of it stand on the list behind core clients and Tier 1. Leave it blank for these alone.',
    },
    {
      about: MANY,
      title: 'Event guests',
      text: (answers) => {
        if (bearers(answers) > 0) return null;
        const found = eventGuests(book, answers.get(MORE) ?? '');
        return found.length === 0
          ? null
          : `${plural(found.length, 'household')}: core clients first, then Tier 1, then who likes it. How many are invited, from the top? Type a number, or ${ALL}: they get the tag ${asTold(answers.get(EVENT) ?? '')}, and a letter to them is begun.`;
      },
    },
  ];
}

const refused = (report: string): Plan => ({ changes: [], report, isRefused: true });

type Listed = { readonly contact: Contact; readonly why: string; readonly came: boolean };

/** The page as it is to be looked through, and printed for the door. */
function listPage(book: Book, event: string, guests: readonly Listed[], office: CourseOffice): RewritePage {
  const rows = guests.map(({ contact, why, came }): Cell[] => {
    const household = book.householdOf.get(contact.id);
    const isClient = household !== undefined && hasClient(household, book.allianceIds);
    const reach = contact.email.trim() || (household ? reachAt([], contact, household) : '');
    return [
      contact.name,
      ...(isClient ? [household.tier, household.core ?? ''] : ['', '']),
      ...[why, reach, came ? 'came' : ''],
    ];
  });
  const title = [`Guest list of ${event}, as of ${longDay(office.today)}`, ...HEADERS.slice(1).map(() => '')];
  return { kind: 'page', tab: GUEST_LIST, rows: [title, HEADERS, ...rows], look: { widths: WIDTHS } };
}

/** The letter of the event, where none goes to its tag yet. */
function letterTo(event: string, { tables, newId }: CourseOffice): Change[] {
  const isTo = (tags: readonly string[]): boolean =>
    tags.some((tag) => tag.trim().toLowerCase() === event.toLowerCase());
  if (INVITATION === undefined || tables.letters.rows.some(({ withTags }) => isTo(withTags))) return [];
  const name = freeName(
    event,
    tables.letters.rows.map((row) => row.name),
  );
  const cells = { ...INVITATION.cells, core: [], withTags: [event] };
  const id = newId(letters);
  return [
    makeTab(letters),
    appendRow(letters, { name, from: 'Principal', ...cells, id }),
    { kind: 'go', table: letters, id, column: 'subject' },
  ];
}

function invite(office: CourseOffice, event: string, answers: Answers): Plan {
  const book = bookOf(office);
  const found = eventGuests(book, answers.get(MORE) ?? '');
  if (found.length === 0)
    return refused(
      'Nobody is core or Tier 1 yet, and nobody’s file speaks of it: choose Clients > Rank clients… first.',
    );
  const typed = answers.get(MANY)?.toLowerCase() ?? '';
  const many = typed === ALL ? found.length : /^\d+$/.test(typed) ? Number(typed) : 0;
  if (many === 0)
    return refused(
      `It was not said how many of ${found.length} are invited: a number, or ${ALL}. Nobody was tagged.`,
    );
  const guests: readonly EventGuest[] = found.slice(0, many);
  const page = listPage(
    book,
    event,
    guests.map(({ contact, why }) => ({ contact, why, came: false })),
    office,
  );
  return {
    changes: [
      ...guests.map(({ contact }) => setAsAsked(contacts, contact.id, { tags: [...contact.tags, event] })),
      page,
      ...letterTo(event, office),
    ],
    report: `${plural(guests.length, 'person is', 'people are')} invited: they bear the tag ${asTold(event)} and stand on ${GUEST_LIST}. Take the tag from whom you don't want, put your words into the letter ${asTold(event)}, then choose Preview…. Afterwards choose Event guests… again to say who came.`,
  };
}

/** Whom the answer means of those who are invited, and what of it means nobody. */
function whoCame(office: CourseOffice, guests: readonly Contact[], answer: string) {
  if (answer.toLowerCase() === ALL) return { came: guests, unknown: [] };
  const directory = directoryOf(office.tables.contacts.rows);
  const { contactOf } = bookOf(office);
  const came: Contact[] = [];
  const unknown: string[] = [];
  for (const text of answer.split(/[;\n]/).map((part) => part.trim())) {
    if (text === '') continue;
    const naming = directory.find(text, '');
    const contact = naming.ok ? contactOf.get(naming.id) : undefined;
    if (contact) came.push(contact);
    else unknown.push(text);
  }
  return { came: [...new Set(came)], unknown };
}

function say(office: CourseOffice, event: string, guests: readonly Contact[], answer: string): Plan {
  const book = bookOf(office);
  const before = new Set(cameTo(book, event));
  const { came, unknown } = whoCame(office, guests, answer);
  const news = came.filter((contact) => !before.has(contact));
  const all = new Set([...before, ...came]);
  const nameOf = namesOf(office.tables.contacts.rows);
  const listed = [...new Set([...guests, ...all])];
  const page = listPage(
    book,
    event,
    listed.map((contact) => ({ contact, why: '', came: all.has(contact) })),
    office,
  );
  // One event took its time once, however many came.
  const logged = news.map(({ id }, place) =>
    appendRow(touches, {
      ...{ date: office.today, contact: nameOf(id), contactId: id, touch: 'Event', who: 'Principal' },
      ...{
        result: 'Held',
        minutes: before.size + place === 0 ? null : 0,
        note: event,
        sourceKey: eventSource(event, id),
      },
    }),
  );
  const missing = eachQuoted(unknown, (text) => `${text} names nobody on Contacts.`);
  return {
    changes: [page, ...logged],
    report: [
      `${all.size} of ${plural(guests.length, 'guest')} came to ${asTold(event)}: see ${GUEST_LIST}.`,
      ...missing,
    ].join(' '),
  };
}

function planFrom(given: CourseOffice, answers: Answers): Plan {
  const event = answers.get(EVENT);
  if (event === undefined) return refused('It was not said what the event is called.');
  const wrong = whyNoTag(event);
  if (wrong !== null) return refused(wrong);
  const office = judged(given);
  const guests = invitedTo(bookOf(office), event);
  return guests.length === 0
    ? invite(office, event, answers)
    : say(office, event, guests, answers.get(MORE) ?? '');
}

export const guestsOfEvent: Job<(typeof COURSE_TABS)[number]> = {
  name: 'Event guests…',
  reads: COURSE_TABS,
  adds: { contacts: ['tags'], letters: ['kind', 'from', 'how', 'withTags', 'subject', 'body', 'id'] },
  prompts: promptsFor,
  plan: (office, _answer, _done, answers = new Map()) => planFrom(office, answers),
};
