/**
 * What holds after every daily run, whatever people did. Each answers what is wrong, in words; [] when
 * nothing is.
 */
import { groupBy } from '../../src/domain/values/collections';
import { daysAfter, mondayOf, workingDayUntil } from './days';
import { isForbidden, type Touched, type View } from './view';

export type Invariant = (view: View, typed: TypedNotes) => readonly string[];

/**
 * The notes that people typed and have not deleted since, each a word of its own, with how often somebody
 * typed a Result beside it: twice where a row was copied half filled.
 */
type TypedNotes = ReadonlyMap<string, number>;

/** Results of a talk; what was sent is none. */
const SPOKEN: ReadonlySet<string> = new Set([
  'Reached',
  'Declined',
  'Held',
  'Stay in touch',
  'Ready',
  'No longer interested',
]);
/** What is no talk, whatever its result. */
const SILENT_TOUCHES: ReadonlySet<string> = new Set([
  'Email',
  'Handwritten note',
  'Item of value',
  'Thinking of you',
  'Lunch task',
  'Thank-you',
  'Introduction',
]);
/** The last warning of a date always stands; the earlier ones share the room of the week. */
const lastWarningDays = (what: string): number => (/renew/i.test(what) ? 14 : 30);
/** After an attempt, or a snooze, a row is on a later week's sheet. */
const DAYS_OF_WAITING = 7;

const twice = (words: readonly string[]): string[] =>
  words.filter((word, index) => words.indexOf(word) !== index);

const isTalk = ({ touch, result }: Touched): boolean => SPOKEN.has(result) && !SILENT_TOUCHES.has(touch);
const rowOf = ({ sourceKey }: Touched): string => sourceKey.slice(0, sourceKey.lastIndexOf('/'));

const touchesOf = ({ touches, householdOf }: View, household: string): Touched[] =>
  touches.filter(({ contactId }) => householdOf.get(contactId) === household);

/** Whether a row of the sheet that nobody has finished asks this household for a touch. */
const stands = ({ week, householdOf }: View, household: string, touch: string): boolean =>
  week.some(
    ({ cell }) =>
      cell('Logged') === '' &&
      householdOf.get(cell('Contact ID')) === household &&
      cell('What').split(' + ').includes(touch),
  );

/** Whether a touch was tried in vain of late, or put off to a day that hasn't come. */
const isPutOff = (view: View, household: string, touch: string): boolean =>
  touchesOf(view, household).some((each) => {
    if (each.touch !== touch || SPOKEN.has(each.result)) return false;
    if (each.result === '') return each.nextDate >= mondayOf(view.today);
    return each.result !== 'Sent' && daysAfter(each.date, DAYS_OF_WAITING) >= view.today;
  });

const nobodyForbidden: Invariant = ({ contacts, week }) => {
  const forbidden = contacts.filter(isForbidden).map(({ cell }) => cell('ID'));
  return week.flatMap(({ cell }) =>
    forbidden.includes(cell('Contact ID')) ? [`${cell('Contact')} stands on the sheet: ${cell('What')}`] : [],
  );
};

/** Touches that somebody's Results don't account for. What was put off stands in Touches without a Result. */
const loggedTooOften = ({ touches }: View, typed: TypedNotes): string[] => {
  const logged = groupBy(
    touches.filter(({ note, result }) => note !== '' && result !== ''),
    ({ note, touch }) => `${note} ${touch}`,
  );
  return [...logged.values()].flatMap((same) => {
    const [{ note, touch } = { note: '', touch: '' }] = same;
    const reported = typed.get(note) ?? Infinity;
    return same.length > reported ? [`${touch} with ${note} is logged ${same.length} times`] : [];
  });
};

const nothingTwice: Invariant = (view, typed) => [
  ...loggedTooOften(view, typed),
  ...twice(view.touches.filter(({ sourceKey }) => sourceKey !== '').map(({ sourceKey }) => sourceKey)),
  ...twice(view.touches.map(({ id }) => `touch ${id}`)),
  ...twice(view.contacts.map(({ cell }) => `contact ${cell('ID')}`)),
  ...twice(view.week.map(({ cell }) => `row ${cell('Key')}`)),
];

const nothingLost: Invariant = ({ touches, week }, typed) => {
  const standing = new Set([...touches.map(({ note }) => note), ...week.map(({ cell }) => cell('Note'))]);
  return [...typed.keys()].filter((note) => !standing.has(note)).map((note) => `the note ${note} is gone`);
};

const everyResultLogged: Invariant = ({ week, householdOf }) =>
  week.flatMap(({ cell, line }) => {
    const isOpen = cell('Result') !== '' && cell('Logged') === '';
    return isOpen && householdOf.has(cell('Contact ID'))
      ? [`line ${line}, ${cell('Contact')}, isn't logged`]
      : [];
  });

/**
 * A promise is kept by a talk of its day or later, other than the one that gave it; or by sending what was
 * promised.
 */
function isKept(view: View, household: string, promise: Touched): boolean {
  const from = workingDayUntil(promise.nextDate);
  return touchesOf(view, household).some((later) => {
    if (later.date < from || later.date < promise.date) return false;
    if (later.date === promise.date && (rowOf(later) === rowOf(promise) || later.id <= promise.id))
      return false;
    return isTalk(later) || (later.touch === 'Promise' && later.result === 'Sent');
  });
}

const everyPromiseStands: Invariant = (view) =>
  view.touches.flatMap((promise) => {
    const household = view.householdOf.get(promise.contactId);
    const isDue = promise.result !== '' && promise.nextDate !== '' && promise.nextDate <= view.today;
    if (household === undefined || !isDue || !view.isReachable(household)) return [];
    const isSeenTo =
      isKept(view, household, promise) ||
      stands(view, household, 'Promise') ||
      isPutOff(view, household, 'Promise');
    return isSeenTo ? [] : [`promise of ${promise.nextDate} to ${promise.contactId} (${promise.id})`];
  });

const everyKeyDateStands: Invariant = (view) =>
  view.dates.flatMap(({ cell }) => {
    const household = view.householdOf.get(cell('Contact ID'));
    const latest = daysAfter(cell('Date'), -lastWarningDays(cell('What')));
    if (household === undefined || latest > view.today || !view.isReachable(household)) return [];
    const isSeenTo =
      cell('Handled') !== '' ||
      touchesOf(view, household).some((each) => isTalk(each) && each.date >= latest) ||
      stands(view, household, 'Key date') ||
      isPutOff(view, household, 'Key date');
    return isSeenTo
      ? []
      : [`${cell('What')} of ${cell('Contact')} on ${cell('Date')}, warned of since ${latest}`];
  });

/** Rows that people copied have keys of their own, and rows of earlier weeks were counted in these. */
const everyCapKept: Invariant = ({ plan, week, today }) =>
  plan.flatMap((row) => {
    const [touch, cap] = [row.cell('Touch'), Number(row.cell('A week at most'))];
    const rows = week.filter(
      ({ cell }) => cell('Key').startsWith(mondayOf(today)) && cell('What').split(' + ').includes(touch),
    );
    return cap > 0 && rows.length > cap ? [`${rows.length} rows for ${touch}, at most ${cap}`] : [];
  });

export const INVARIANTS: Readonly<Record<string, Invariant>> = {
  'nobody who must not be contacted is on the sheet': nobodyForbidden,
  'nothing is logged twice, and no row stands twice': nothingTwice,
  'nothing that was typed is lost': nothingLost,
  'every result is logged': everyResultLogged,
  'every promise whose day has come stands on the sheet until it is kept': everyPromiseStands,
  'every key date stands on the sheet from its last warning until somebody was talked to': everyKeyDateStands,
  'no touch stands more often than the Touch plan allows in a week': everyCapKept,
};
