/** What logging a filled row of the call sheet means: touches, and what was learned on the way (S12). */
import { addDays, daysBetween, isoDay, type CivilDay } from '../calendar/civil-day';
import type { Contact, Cultivation, Doer } from '../records/contact';
import { factAskedIn, type Fact } from '../clients/household/information-file';
import { giftNoted } from '../clients/gifts/gift-ideas';
import type { Gift } from '../records/gift';
import { effortOf, isOnCultivationList, type TouchPlan } from './touch-plan';
import type { LoggedTouch, Mood, Result } from '../records/touch';
import type { Touch } from './touch-types';
import { parseRowKey } from './week/keys';
import { touchesIn } from './week/row';

/** A row of This week with what people typed on it; what is blank is null or ''. */
export type FilledRow = {
  readonly key: string;
  readonly day: CivilDay | null;
  readonly contactId: string;
  readonly who: Doer | null;
  /** Its What, as printed. */
  readonly what: string;
  /** Its Ask, as printed. */
  readonly ask: string;
  readonly result: Result | null;
  readonly note: string;
  readonly answer: string;
  readonly theyNeed: string;
  readonly worriedAbout: string;
  readonly nextDate: CivilDay | null;
  readonly mood: Mood | null;
  readonly minutes: number | null;
};

/** A touch to be appended; its id is given when it is written. */
export type NewTouch = Omit<LoggedTouch, 'id'> & {
  readonly date: CivilDay;
  readonly touch: Touch;
  readonly answer: string;
};

/** What a call taught about a contact, to be written where it belongs. */
export type Learned =
  /** Goes into a blank cell only; `text` as it was typed. */
  | { readonly kind: 'fact'; readonly contactId: string; readonly fact: Fact; readonly text: string }
  | { readonly kind: 'need'; readonly contactId: string; readonly date: CivilDay; readonly need: string }
  /** A further line of Worried about. */
  | { readonly kind: 'worry'; readonly contactId: string; readonly line: string }
  /** What the household worried about is closed (S9). */
  | { readonly kind: 'settled'; readonly contactId: string }
  /** `whatHappened` goes into a blank cell only. */
  | {
      readonly kind: 'cultivation';
      readonly contactId: string;
      readonly cultivation: Cultivation;
      readonly whatHappened: string;
    }
  /** A row of Given (S23). */
  | ({ readonly kind: 'gift' } & Omit<Gift, 'id' | 'cost'>);

export type Refusal =
  'nothing to log' | 'no contact' | 'a recall result without a recall' | 'a date without a row';

export type Logging =
  | { readonly ok: true; readonly touches: readonly NewTouch[]; readonly learned: readonly Learned[] }
  | { readonly ok: false; readonly reason: Refusal };

/** What a recall's result makes of a prospect (S18). */
const CULTIVATION_AFTER: ReadonlyMap<Result, Cultivation> = new Map<Result, Cultivation>([
  ['Ready', 'Ready'],
  ['Stay in touch', 'Cultivating'],
  ['No longer interested', 'No longer interested'],
]);

const isRecallResult = (result: Result | null): boolean => result !== null && CULTIVATION_AFTER.has(result);

/** The touches of a row; on a line without What a call, or a recall where its result says so. */
function touchesOf({ what, result }: FilledRow, contact: Contact): readonly Touch[] {
  const named = touchesIn(what);
  if (named.length > 0) return named;
  return isRecallResult(result) && isOnCultivationList(contact) ? ['Recall'] : ['Call'];
}

/** A recall's result belongs to the recall; for what shared its row it means that somebody was reached. */
const resultFor = (touch: Touch, result: Result | null): Result | null =>
  touch !== 'Recall' && isRecallResult(result) ? 'Reached' : result;

/** A snooze has a source of its own, so that the row can still be logged, or snoozed again. */
const snoozeKey = (key: string, touch: Touch, until: CivilDay): string =>
  `${key}/${touch}/snoozed to ${isoDay(until)}`;

const sourceKey = ({ key, result, nextDate }: FilledRow, touch: Touch): string =>
  result === null && nextDate !== null ? snoozeKey(key, touch, nextDate) : `${key}/${touch}`;

/** Whether the row was put off to its Next date, and that was logged. */
export const isPutOff = (
  { key, what, nextDate }: Pick<FilledRow, 'key' | 'what' | 'nextDate'>,
  logged: ReadonlySet<string>,
): boolean =>
  nextDate !== null && touchesIn(what).some((touch) => logged.has(snoozeKey(key, touch, nextDate)));

/**
 * A row is logged for the day on which it is read, but never for a day after its own week: that of its key,
 * or, when it was carried over, that of its new Day.
 */
function dateOf({ key, day }: FilledRow, today: CivilDay): CivilDay {
  const start = parseRowKey(key)?.weekStart;
  if (start === undefined) return today;
  const weeksCarried = day === null ? 0 : Math.max(0, Math.floor(daysBetween(start, day) / 7));
  const weekEnd = addDays(start, 7 * weeksCarried + 6);
  return weekEnd < today ? weekEnd : today;
}

/** The touch of a row that takes longest by the Touch plan; the first of equals. */
function longestOf(touches: readonly Touch[], plan: TouchPlan): Touch | undefined {
  const minutes = touches.map((touch) => effortOf(plan, touch).minutes);
  return touches[minutes.indexOf(Math.max(...minutes))];
}

/** The date promised with a Result; one that the row was put off to, and that has come, is no promise. */
function nextDateOf(row: FilledRow, logged: ReadonlySet<string>, date: CivilDay): CivilDay | null {
  const hasCome = row.nextDate !== null && row.nextDate <= date;
  return row.result !== null && hasCome && isPutOff(row, logged) ? null : row.nextDate;
}

function newTouches(
  row: FilledRow,
  touches: readonly Touch[],
  logged: ReadonlySet<string>,
  today: CivilDay,
  plan: TouchPlan,
): NewTouch[] {
  const { contactId, who, mood, note, answer } = row;
  const date = dateOf(row, today);
  const nextDate = nextDateOf(row, logged, date);
  // One talk took its time once: its longest touch carries the minutes, typed or the Touch plan's, and the
  // others none.
  const longest = longestOf(touches, plan);
  return touches.map((touch) => ({
    ...{ date, contactId, touch, who, mood, note, answer, nextDate },
    result: resultFor(touch, row.result),
    minutes: row.result !== null && touch === longest ? row.minutes : 0,
    sourceKey: sourceKey(row, touch),
  }));
}

/** The effect of a recall's result on the list; the reason for giving up is the note. */
function cultivationAfter({ contactId, result, note }: FilledRow): Learned[] {
  const cultivation = result === null ? undefined : CULTIVATION_AFTER.get(result);
  if (cultivation === undefined) return [];
  const whatHappened = result === 'No longer interested' ? note.trim() : '';
  return [{ kind: 'cultivation', contactId, cultivation, whatHappened }];
}

const ITEM: Touch = 'Item of value';
const GIVEN: ReadonlySet<Result> = new Set(['Sent', 'Held', 'Reached']);

/** The item of value that a row says was given (S23). */
function giftIn(row: FilledRow, today: CivilDay): Learned[] {
  if (row.result === null || !GIVEN.has(row.result) || !touchesIn(row.what).includes(ITEM)) return [];
  const noted = giftNoted(row.ask, row.note);
  const { contactId } = row;
  const of = { contactId, date: dateOf(row, today), sourceKey: sourceKey(row, ITEM) };
  return noted === null ? [] : [{ kind: 'gift', ...of, ...noted }];
}

/** The word that closes a worry, typed where one would stand. */
const isSettled = (text: string): boolean =>
  /^(?:it is |it's |all )?(?:settled|closed|resolved)[.!]*$/i.test(text);

function learnedFrom(row: FilledRow, today: CivilDay): Learned[] {
  const { contactId } = row;
  const [text, need, line] = [row.answer.trim(), row.theyNeed.trim(), row.worriedAbout.trim()];
  const fact = factAskedIn(row.ask);
  const learned: Learned[] = [];
  if (text !== '' && fact !== null) learned.push({ kind: 'fact', contactId, fact, text });
  // A row may be put off again and again, and each would file the need anew; the Result comes once.
  if (need !== '' && row.result !== null)
    learned.push({ kind: 'need', contactId, date: dateOf(row, today), need });
  if (isSettled(line) || (isSettled(text) && touchesIn(row.what).includes('Concern')))
    learned.push({ kind: 'settled', contactId });
  else if (line !== '') learned.push({ kind: 'worry', contactId, line });
  return [...learned, ...cultivationAfter(row), ...giftIn(row, today)];
}

/**
 * What logging a row adds. A Next date with a Result is a promise, without one a snooze. Each touch on the
 * row is logged once: what stands in `logged` (the source keys on Touches) adds nothing more, so that logging
 * twice is logging once. The `plan` says which of several touches took the time.
 */
export function logRow(
  row: FilledRow,
  contact: Contact | null,
  logged: ReadonlySet<string>,
  today: CivilDay,
  plan: TouchPlan,
): Logging {
  if (row.result === null && row.nextDate === null) return { ok: false, reason: 'nothing to log' };
  if (contact === null) return { ok: false, reason: 'no contact' };
  if (row.result === null && touchesIn(row.what).length === 0)
    return { ok: false, reason: 'a date without a row' };
  const named = touchesOf(row, contact);
  if (isRecallResult(row.result) && !named.includes('Recall'))
    return { ok: false, reason: 'a recall result without a recall' };
  const touches = newTouches(row, named, logged, today, plan).filter((touch) => !logged.has(touch.sourceKey));
  return { ok: true, touches, learned: touches.length === 0 ? [] : learnedFrom(row, today) };
}

/** The mass e-mail's row, logged: one touch for each recipient. It took its time once. */
export const logMailing = (
  row: FilledRow,
  recipients: readonly Contact[],
  logged: ReadonlySet<string>,
  today: CivilDay,
  plan: TouchPlan,
): NewTouch[] =>
  recipients
    .flatMap(({ id }) => newTouches({ ...row, contactId: id }, ['Email'], logged, today, plan))
    .map((touch, index) => ({
      ...touch,
      minutes: index === 0 ? row.minutes : 0,
      sourceKey: `${row.key}/${touch.contactId}`,
    }))
    .filter((touch) => !logged.has(touch.sourceKey));
