/**
 * Letters > Labels…: one for each household, for this week's notes and gifts or for a letter on paper (S24).
 */
import { audienceOf } from '../../domain/letters/audience/audience';
import type { Exclusion } from '../../domain/letters/audience/exclusion';
import {
  labelSheetNamed,
  labelsFor,
  laidOut,
  LABEL_SHEETS,
  type Labels,
  type LabelSheet,
} from '../../domain/letters/labels';
import type { Contact } from '../../domain/records/contact';
import { longDay, plural } from '../../domain/text/words';
import { TOUCH_TYPES } from '../../domain/touches/touch-types';
import { isNoLongerDue } from '../../domain/touches/week/refresh';
import { touchesIn } from '../../domain/touches/week/row';
import { quoted } from '../../domain/text/shortened';
import type { RewritePage } from '../../runner/change';
import type { Answers, Job, Plan, Prompt } from '../../runner/job';
import { begin, bookOf, COURSE_TABS, type CourseOffice } from '../pipeline/pipeline';
import { chooseLetter } from './choose-letter';
import { correspondenceOf } from './compose/letter-office';

const LABELS_TAB = 'Labels';
const WHOM = 'whom';
const SHEET = 'sheet';
const WEEK = 'week';
/** How many a report names. */
const MOST_NAMED = 10;

/** What keeps somebody from an e-mail, and not from a letter on paper. */
const ONLY_BY_MAIL: readonly Exclusion[] = [
  'not opted in',
  'bounced',
  'bad email',
  'no email',
  'duplicate address',
  'household already written to',
];

const PROMPTS: readonly Prompt[] = [
  {
    about: WHOM,
    title: 'Labels for whom?',
    text: `Type ${WEEK} for this week's notes and gifts, or the name of a letter, for all whom it is for.`,
  },
  {
    about: SHEET,
    title: 'On which sheets?',
    text: `Type ${LABEL_SHEETS.map(({ name }) => name).join(' or ')}: so many across and down. Blank: ${LABEL_SHEETS[0]?.name ?? ''}.`,
  },
];

type Chosen =
  { readonly ok: true; readonly people: readonly Contact[] } | { readonly ok: false; readonly why: string };

/** Whose notes and gifts stand on This week and are still to be written. */
function peopleOfWeek(office: CourseOffice): Contact[] {
  const { contactOf } = bookOf(office);
  return office.tables.thisWeek.rows
    .filter(({ result, logged, whyToday }) => result === null && logged === null && !isNoLongerDue(whyToday))
    .filter(({ what }) => touchesIn(what).some((touch) => TOUCH_TYPES[touch].reachAt === 'address'))
    .flatMap(({ contactId }) => {
      const contact = contactOf.get(contactId);
      // The note is the household's: whoever may be named with them is.
      return contact ? (bookOf(office).householdOf.get(contactId)?.reachable ?? []) : [];
    });
}

/** All whom a letter is for and who may be written to on paper. */
function peopleOfLetter(office: CourseOffice, name: string): Chosen {
  const letters = office.tables.letters.rows.filter((letter) => letter.name !== '');
  const choice = chooseLetter(letters, name, 'There is no letter yet: choose Letters > New letter… first.');
  if (!choice.ok) return { ok: false, why: choice.reason };
  const letter = { ...choice.letter, kind: choice.letter.kind ?? ('Letter' as const) };
  const { recipients, excluded } = audienceOf(letter, correspondenceOf(office));
  return {
    ok: true,
    people: [...recipients, ...ONLY_BY_MAIL.flatMap((reason) => excluded.get(reason) ?? [])],
  };
}

function pageOf({ labels }: Labels, sheet: LabelSheet, office: CourseOffice): RewritePage {
  const blanks = Array.from({ length: sheet.across - 1 }, () => '');
  return {
    kind: 'page',
    tab: LABELS_TAB,
    rows: [
      [`Labels, ${sheet.name}, as of ${longDay(office.today)}`, ...blanks],
      ...laidOut(labels, sheet).map((texts) => [...texts]),
    ],
    look: { widths: Array.from({ length: sheet.across }, () => sheet.pixels.width) },
  };
}

function told({ labels, withoutAddress }: Labels, { name, across, down, pixels }: LabelSheet): string {
  const named = withoutAddress.slice(0, MOST_NAMED).map(({ words }) => words);
  const more = withoutAddress.length - named.length;
  const missing =
    named.length === 0
      ? ''
      : ` No postal address is known for ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
  const sheets = plural(Math.ceil(labels.length / (across * down)), 'sheet');
  return labels.length === 0
    ? `No label was made.${missing}`
    : `${plural(labels.length, 'label')} of ${name} on the tab ${LABELS_TAB}, ${sheets}: print its rows from the second on, ${pixels.height} pixels high.${missing}`;
}

const refused = (why: string): Plan => ({ changes: [], report: why, isRefused: true });

function planFrom(office: CourseOffice, answers: Answers): Plan {
  const [whom, typed] = [answers.get(WHOM)?.trim(), answers.get(SHEET)];
  if (whom === undefined) return refused('It was not said for whom: no label was made.');
  const sheet = typed === undefined ? (LABEL_SHEETS[0] ?? null) : labelSheetNamed(typed);
  if (sheet === null)
    return refused(
      `${quoted(typed ?? '')} is no sheet of labels: ${LABEL_SHEETS.map(({ name }) => name).join(' or ')}.`,
    );
  const chosen: Chosen =
    whom.toLowerCase() === WEEK ? { ok: true, people: peopleOfWeek(office) } : peopleOfLetter(office, whom);
  if (!chosen.ok) return refused(chosen.why);
  const labels = labelsFor([...new Set(chosen.people)], bookOf(office));
  const changes = labels.labels.length === 0 ? [] : [pageOf(labels, sheet, office)];
  return { changes, report: told(labels, sheet) };
}

export const labels: Job<(typeof COURSE_TABS)[number], string, never> = {
  name: 'Labels…',
  reads: COURSE_TABS,
  asksBy: [],
  prompts: () => PROMPTS,
  plan: (office, _answer, _done, answers = new Map()) => planFrom(begin(office).office, answers),
};
