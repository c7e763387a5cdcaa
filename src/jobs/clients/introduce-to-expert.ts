/**
 * Clients > Introduce to an expert…: one introduction in which three people take part, logged once it is said
 * (S11).
 */
import { openMatches } from '../../domain/alliances/needs/open-matches';
import type { CivilDay } from '../../domain/calendar/civil-day';
import { introductionText } from '../../domain/letters/text/introduction-text';
import { readyBody } from '../../domain/letters/text/ready-text';
import type { Contact } from '../../domain/records/contact';
import { plural } from '../../domain/text/words';
import { eachQuoted } from '../../domain/text/shortened';
import type { RowOf } from '../../sheets/declare/table';
import { letters } from '../../sheets/tabs/letters';
import { needs } from '../../sheets/tabs/needs';
import { touches } from '../../sheets/tabs/touches';
import {
  after,
  begin,
  bookOf,
  conclude,
  COURSE_TABS,
  type Course,
  type CourseOffice,
} from '../pipeline/pipeline';
import { workOutFigures } from '../pipeline/day-steps';
import { introductionGiven } from '../alliances/introduction-given';
import { appendRow, setAsAsked, setCells, type Change } from '../../runner/change';
import { typeFirst, type Job, type Plan } from '../../runner/job';
import { isOwn, signerOf, type LetterRow } from '../letters/compose/letter-office';
import { GO_ON_WITH_DRAFTS } from '../letters/compose/letter-state';
import { namesOf } from '../pipeline/names-of';
import { withStart } from '../start/start-report';
import { suggestExperts } from './update-experts';

type NeedRow = RowOf<typeof needs>;
/** An open need, whose it is, and who could meet it. */
type Match = { readonly need: NeedRow; readonly client: Contact; readonly expert: Contact };

/** How many a box names. */
const MOST_NAMED = 10;

/** The office with its suggestions as they are today. */
function prepared(office: CourseOffice): Course {
  const begun = begin(office);
  return after(begun, { changes: suggestExperts(begun.office) });
}

/** The open needs for which somebody is known, the oldest first. */
function matchesIn({ office }: Course): Match[] {
  const rowOf = new Map(office.tables.needs.rows.map((row) => [row.id, row]));
  return openMatches(bookOf(office)).flatMap(({ need: { id }, client, expert }) => {
    const need = rowOf.get(id);
    return need ? [{ need, client, expert }] : [];
  });
}

const whyOf = ({ expertByHand, why }: NeedRow): string => (expertByHand === '' ? why : 'by hand');

const lineOf = ({ need, client, expert }: Match): string =>
  `${need.id}: ${client.name} needs: ${need.need} → ${expert.name} (${whyOf(need)})`;

function questionText(matches: readonly Match[]): string {
  const more = matches.length - MOST_NAMED;
  return [
    'Whom do you introduce? Type the number in front, or several parted by commas. Cancel logs nothing.',
    '',
    ...matches.slice(0, MOST_NAMED).map(lineOf),
    ...(more > 0 ? [`… and ${more} more on Needs`] : []),
  ].join('\n');
}

/** The needs that an answer names: "N0001", "n1" or "1". */
function chosenFrom(matches: readonly Match[], answer: string) {
  const typed = answer.split(/[\s,;]+/).filter((text) => text !== '');
  const numberOf = (text: string): number => (/^n?\d+$/i.test(text) ? Number(text.replace(/\D/g, '')) : NaN);
  const found = typed.map((text) => matches.find(({ need }) => numberOf(need.id) === numberOf(text)));
  return {
    chosen: [...new Set(found)].flatMap((match) => match ?? []),
    unknown: typed.filter((_, index) => found[index] === undefined),
  };
}

/** Each of the other two gets a touch; the time it took is on the first. */
function touchesOf(
  { need, client, expert }: Match,
  nameOf: (id: string) => string,
  today: CivilDay,
): Change[] {
  return [
    { one: client, other: expert, minutes: null },
    { one: expert, other: client, minutes: 0 },
  ].map(({ one, other, minutes }) =>
    appendRow(touches, {
      ...{ date: today, contact: nameOf(one.id), contactId: one.id, touch: 'Introduction', who: 'Principal' },
      ...{ result: 'Sent', minutes, note: `Introduced to ${other.name}: ${need.need}` },
      sourceKey: `need/${need.id}/${one.id}`,
    }),
  );
}

function changesOf(match: Match, office: CourseOffice): Change[] {
  const { need, client, expert } = match;
  return [
    ...touchesOf(match, namesOf(office.tables.contacts.rows), office.today),
    ...introductionGiven({ needId: need.id, clientId: client.id, expertId: expert.id }, office),
  ];
}

const textFor = ({ need, client, expert }: Match, { settings }: CourseOffice): string => {
  const text = introductionText({ person: client, expert }, need.need);
  return `${text.subject}\n\n${readyBody(text, '', settings)}`;
};

const bothOf = (chosen: readonly Match[]): string =>
  chosen.map(({ client, expert }) => `${client.name} and ${expert.name}`).join('; ');

/** Logged at once: whoever chose them writes to both. */
function planLogging(course: Course, chosen: readonly Match[], unread: readonly string[]): Plan {
  const told = [
    `Logged ${plural(chosen.length, 'introduction')}: ${bothOf(chosen)}.`,
    'Write to both in one e-mail; the box has a text.',
    ...unread,
  ];
  const changes = chosen.flatMap((match) => changesOf(match, course.office));
  return {
    ...conclude(withStart(workOutFigures(after(course, { changes, told })))),
    box: chosen.map((match) => textFor(match, course.office)).join('\n\n———\n\n'),
  };
}

/**
 * The first row on Letters that introductions are drafted by; undefined: the office has none, and writes them
 * itself.
 */
const introductionLetterIn = ({ tables }: CourseOffice): LetterRow | undefined =>
  tables.letters.rows.find(({ kind, name }) => kind === 'Introduction' && name !== '');

/**
 * Who was chosen stands on Needs, and the letter is Ready: it is drafted right after, where its signer asked,
 * and logged once it is sent.
 */
function planDrafts(
  course: Course,
  chosen: readonly Match[],
  letter: LetterRow,
  unread: readonly string[],
): Plan {
  const { office } = course;
  const nameOf = namesOf(office.tables.contacts.rows);
  const { address } = signerOf(letter, office.settings).mailbox;
  const isHere = isOwn(office, address);
  const changes = [
    ...chosen.map(({ need, expert }) =>
      setAsAsked(needs, need.id, { expertByHand: nameOf(expert.id), expertId: expert.id }),
    ),
    setCells(letters, letter.id, { state: 'Ready' }),
  ];
  const told = [
    `To be introduced: ${bothOf(chosen)}.`,
    ...(isHere ? [] : [`${letter.name} is Ready: the daily run of ${address || 'its signer'} drafts it.`]),
    ...unread,
  ];
  return {
    ...conclude(after(course, { changes, told })),
    ...(isHere ? { leavesWork: [GO_ON_WITH_DRAFTS] } : {}),
  };
}

const refused = (report: string): Plan => ({ changes: [], report, isRefused: true });

const NO_NEED =
  'No need is open: type what somebody needs into Needs, or into They need in the week when you call them.';

function nothingToIntroduce({ office }: Course): Plan {
  const open = bookOf(office).needs.filter(({ status }) => status === 'Open').length;
  return open === 0
    ? typeFirst(needs, NO_NEED)
    : refused(
        `Nobody’s profession serves the ${plural(open, 'open need')}: choose somebody in Expert by hand on Needs.`,
      );
}

export const introduceToExpert: Job<(typeof COURSE_TABS)[number]> = {
  name: 'Introduce to an expert…',
  reads: COURSE_TABS,

  question: (office) => {
    const matches = matchesIn(prepared(office));
    return matches.length === 0
      ? null
      : { kind: 'prompt', title: 'Introduce to an expert', text: questionText(matches) };
  },

  plan: (office, answer) => {
    const course = prepared(office);
    const matches = matchesIn(course);
    if (matches.length === 0) return nothingToIntroduce(course);
    const { chosen, unknown } = chosenFrom(matches, answer);
    const unread = eachQuoted(unknown, (text) => `${text} is no open need with an expert.`);
    if (chosen.length === 0)
      return refused([...unread, 'Nobody was introduced: type a number such as N0001.'].join(' '));
    const letter = introductionLetterIn(course.office);
    return letter ? planDrafts(course, chosen, letter, unread) : planLogging(course, chosen, unread);
  },
};
