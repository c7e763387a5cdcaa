/** The tab Touches: everything the office did in a year, in order. */
import type { Cast } from './cast';
import { SET_UP, TODAY, workdayFrom, type Day } from './day';
import { diceFor } from './dice';
import { periodOf, touchHouseholds, touchPerson } from './household-touches';
import type { Introduction } from './introductions';
import type { Mailing } from './letters';
import type { Lunch } from './lunches';
import { dateCell, fillTab, numbered, blank, type Column, type Tab } from './tab';
import type { Person } from './person';
import { attemptOn, callUntil, EVEN_MOODS, touchOn, type LoggedTouch } from './touch';

/** Whatever else the year consisted of, besides the calls and notes that the Touch plan asked for. */
export type Year = {
  readonly recalls: readonly LoggedTouch[];
  readonly introductions: readonly Introduction[];
  readonly gatherings: readonly Lunch[];
  readonly mailings: readonly Mailing[];
};

/** All touches, by date. */
export function logYear(seed: number, cast: Cast, year: Year): LoggedTouch[] {
  const touches = [
    ...touchHouseholds(seed, cast.households),
    ...touchFriends(seed, cast),
    ...year.recalls,
    ...year.introductions.flatMap((introduction) => followUp(seed, introduction)),
    ...year.introductions.flatMap(thanks),
    ...lunchTouches(seed, cast, year.gatherings),
    ...cast.lunches.flatMap(({ guest, key, date }) => lunchThanks(guest, key, date)),
    ...year.gatherings.flatMap(({ guests: [host], key, date, status }) =>
      host !== undefined && status === 'Held' ? lunchThanks(host, key, date) : [],
    ),
    ...year.mailings.flatMap(emailTouch),
  ];
  return promise(
    seed,
    touches.sort(
      (one, other) =>
        one.date - other.date ||
        one.person.id.localeCompare(other.person.id) ||
        one.touch.localeCompare(other.touch),
    ),
  );
}

function touchFriends(seed: number, { people }: Cast): LoggedTouch[] {
  return people.flatMap((person) => {
    if (person.kind !== 'Alliance' && person.kind !== 'Personal') return [];
    const dice = diceFor(seed, `touches ${person.id}`);
    const period = periodOf(dice, SET_UP);
    return touchPerson(dice, { person, group: person.kind, moods: EVEN_MOODS, period });
  });
}

/** The call to a new name; whose introduction is still open hasn't answered yet, if anybody has tried. */
function followUp(seed: number, { direction, person, date, outcome }: Introduction): LoggedTouch[] {
  const dice = diceFor(seed, `follow-up ${person.id}`);
  const day = workdayFrom(date + dice.between(1, 5));
  const occasion = { person, touch: 'Follow-up call', day, moods: EVEN_MOODS };
  if (direction === 'Given' || day >= TODAY) return [];
  if (outcome !== 'Open') return callUntil(dice, occasion, 'Reached');
  return dice.isLucky(50) ? [attemptOn(dice, occasion)] : [];
}

const THANKED_AFTER_DAYS = 9;
const LUNCH_THANKED_AFTER_DAYS = 2;

/** A thank-you as the sheet logs it, under the key of the row that asked for it. */
function thankYou(person: Person, touch: string, day: Day, sourceKey: string): LoggedTouch[] {
  if (day >= TODAY) return [];
  const [who, result] = ['Assistant', 'Sent'] as const;
  return [
    { date: day, person, touch, who, result, mood: '', minutes: 3, note: '', nextDate: null, sourceKey },
  ];
}

/** The introducer of a name that has ended was thanked; the latest ones are still to be. */
const thanks = ({ direction, alliance, person, date, outcome }: Introduction): LoggedTouch[] =>
  direction === 'Given' || outcome === 'Open'
    ? []
    : thankYou(
        alliance,
        'Thank-you',
        workdayFrom(date + THANKED_AFTER_DAYS),
        `sample/${alliance.id}/thank-you/${person.id}/Thank-you`,
      );

/** So was the guest of a lunch that was held. */
const lunchThanks = (guest: Person, key: string, date: Day): LoggedTouch[] =>
  thankYou(
    guest,
    'Lunch task',
    workdayFrom(date + LUNCH_THANKED_AFTER_DAYS),
    `sample/${guest.id}/lunch/${key}/thank/Lunch task`,
  );

function lunchTouches(seed: number, { lunches }: Cast, gatherings: readonly Lunch[]): LoggedTouch[] {
  const dice = diceFor(seed, 'lunch touches');
  const held = [
    ...lunches.map(({ guest, date }) => ({ person: guest, day: date, touch: 'Alliance lunch' })),
    ...gatherings.flatMap(({ guests, date, kind }) =>
      guests.map((person) => ({ person, day: date, touch: kind === 'Exchange' ? 'Exchange meeting' : kind })),
    ),
  ];
  return held.map((occasion) => touchOn(dice, { ...occasion, moods: ['Up', 'Same', 'Same'] }, 'Held'));
}

const emailTouch = ({ person, letter, key, state }: Mailing): LoggedTouch[] =>
  state === 'Sent'
    ? [
        {
          date: letter.sentOn,
          person,
          touch: 'Email',
          who: 'Principal',
          result: 'Sent',
          mood: '',
          minutes: null,
          note: '',
          nextDate: null,
          sourceKey: key,
        },
      ]
    : [];

/** Promises given lately: two that were missed, some for the sample's week, some for later. */
const PROMISED: readonly Day[] = [-4, -1, 0, 1, 1, 2, 4, 8, 15, 44].map((daysAhead) => TODAY + daysAhead);
const PROMISE_MADE_WITHIN_DAYS = 40;
const PROMISING = ['Courtesy call', 'Check-in', 'Review'];
const PROMISE_NOTES = [
  'Promised to call again with the comparison.',
  'Wants a word once the board has met; we set the day.',
  'Asked us to ring back with the two quotes.',
];

function promise(seed: number, touches: readonly LoggedTouch[]): LoggedTouch[] {
  const dice = diceFor(seed, 'promises');
  const lastOf = new Map(touches.map((touch) => [touch.person.id, touch]));
  const promising = touches.filter(
    (touch) =>
      touch.date >= TODAY - PROMISE_MADE_WITHIN_DAYS &&
      PROMISING.includes(touch.touch) &&
      (touch.result === 'Reached' || touch.result === 'Held') &&
      lastOf.get(touch.person.id) === touch,
  );
  const promisedOn = new Map(
    dice.shuffle(promising).flatMap((touch, index) => {
      const day = PROMISED[index];
      return day !== undefined && day > touch.date ? [[touch, day] as const] : [];
    }),
  );
  return touches.map((touch) => {
    const nextDate = promisedOn.get(touch);
    return nextDate === undefined ? touch : { ...touch, nextDate, note: dice.pick(PROMISE_NOTES) };
  });
}

const COLUMNS: readonly Column<LoggedTouch & { readonly id: string }>[] = [
  ['Date', ({ date }) => dateCell(date)],
  ['Contact', ({ person }) => person.name],
  ['Touch', ({ touch }) => touch],
  ['Who', ({ who }) => who],
  ['Result', ({ result }) => result],
  ['Mood', ({ mood }) => mood],
  ['Minutes', ({ minutes }) => minutes ?? ''],
  ['Note', ({ note }) => note],
  blank('Answer'),
  ['Next date', ({ nextDate }) => dateCell(nextDate)],
  ['ID', ({ id }) => id],
  ['Contact ID', ({ person }) => person.id],
  ['Source key', ({ sourceKey }) => sourceKey],
];

/** The tab Touches. */
export const touchesTab = (touches: readonly LoggedTouch[]): Tab =>
  fillTab(
    'Touches',
    COLUMNS,
    touches.map((touch, position) => ({ ...touch, id: numbered('T', position) })),
  );
