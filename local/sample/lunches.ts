/** The tab Lunches: since September, what was held, called off, and what is coming. */
import { dayOf, isoDay, LAST_WORKDAY, mondayOf, TODAY, type Day } from './day';
import { at, diceFor, type Dice } from './dice';
import type { Introduction } from './introductions';
import { lunchKey, PLACES, type AllianceLunch } from './lunch-book';
import type { Person } from './person';
import { blank, dateCell, fillTab, type Column, type Tab } from './tab';

export type Lunch = {
  readonly key: string;
  readonly date: Day;
  readonly kind: 'Alliance' | 'Meet and greet' | 'Exchange';
  readonly guests: readonly Person[];
  readonly place: string;
  readonly status: 'Planned' | 'Invited' | 'Confirmed' | 'Held' | 'Cancelled';
  readonly names: readonly string[];
  /** Those of them who were made introductions. */
  readonly filed: readonly string[];
  readonly note: string;
};

const SHOWN_FROM = dayOf(2026, 9, 1);
const NOTES = [
  '',
  '',
  'Paid by them this time',
  'Noisy table, ask for the back room',
  'Bring the floor plans next time',
];

/** People introduced at the last lunch whom nobody has put on Contacts yet. */
const UNKNOWN_NAMES = ['Ignatius Okwuosa', 'Marit Solvang-Reyes', 'Beatrix Yamanouchi'];

/** Alliance lunches as they were held, those since September with the names that came up. */
export function listAllianceLunches(
  seed: number,
  lunches: readonly AllianceLunch[],
  introductions: readonly Introduction[],
): Lunch[] {
  const dice = diceFor(seed, 'lunch notes');
  const shown = lunches.filter(({ date }) => date >= SHOWN_FROM);
  return shown.map((lunch, index) => {
    const filed = index === shown.length - 1 ? [] : namesAt(lunch, introductions);
    return {
      ...tableFor(lunch.date, 'Alliance', [lunch.guest], lunch.place),
      names: index === shown.length - 1 ? UNKNOWN_NAMES : filed,
      filed,
      note: dice.pick(NOTES),
    };
  });
}

/** One lunch is confirmed for this week, the next is invited, one was called off in October. */
export function listOtherLunches(lunches: readonly AllianceLunch[]): Lunch[] {
  const next = (turn: number) => at(lunches, lunches.length - 25 + turn).guest;
  const on = (date: Day, guest: Person, status: Lunch['status'], note = ''): Lunch => ({
    ...tableFor(date, 'Alliance', [guest], at(PLACES, date)),
    status,
    note,
  });
  return [
    on(dayOf(2026, 10, 14), next(3), 'Cancelled', 'Flu; find another date'),
    on(TODAY + 1, next(0), 'Confirmed'),
    on(TODAY + 8, next(1), 'Invited'),
  ];
}

/** Two tables and two exchange meetings a month, on the second and fourth Wednesday and Friday. */
export function listGatherings(
  seed: number,
  guests: readonly Person[],
  partners: readonly Person[],
): Lunch[] {
  const dice = diceFor(seed, 'gatherings');
  const pool = dice.shuffle(guests);
  const weeks = [9, 10, 11].flatMap((month) => [
    mondayOf(dayOf(2026, month, 11)),
    mondayOf(dayOf(2026, month, 25)),
  ]);
  return weeks
    .flatMap((monday, index) => [
      tableFor(monday + 2, 'Meet and greet', seat(dice, pool, index), dice.pick(PLACES)),
      tableFor(monday + 4, 'Exchange', [at(partners, index)], dice.pick(PLACES)),
    ])
    .filter(({ date }) => date <= LAST_WORKDAY);
}

const LARGEST_TABLE = 3;
const seat = (dice: Dice, pool: readonly Person[], table: number): Person[] =>
  pool.slice(table * LARGEST_TABLE, table * LARGEST_TABLE + dice.between(2, LARGEST_TABLE));

const tableFor = (date: Day, kind: Lunch['kind'], guests: readonly Person[], place: string): Lunch => ({
  key: guests[0] ? lunchKey(date, guests[0]) : isoDay(date),
  date,
  kind,
  guests,
  place,
  status: 'Held',
  names: [],
  filed: [],
  note: '',
});

const namesAt = ({ key }: AllianceLunch, introductions: readonly Introduction[]): string[] =>
  introductions
    .filter(({ lunchKey: at, direction }) => at === key && direction === 'Received')
    .map(({ person }) => person.name);

/** As the add-in keeps a name: by whom it is from, in small letters without accents. */
const filedText = ({ guests, filed }: Lunch): string =>
  filed.map((name) => `${at(guests, 0).id} ${unaccented(name)}`).join(', ');
const unaccented = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

const COLUMNS: readonly Column<Lunch>[] = [
  ['Week', ({ date }) => dateCell(mondayOf(date))],
  ['Date', ({ date }) => dateCell(date)],
  blank('Date by hand'),
  ['Time', () => '12:00'],
  ['Kind', ({ kind }) => kind],
  ['Guests', ({ guests }) => guests.map(({ name }) => name).join(', ')],
  blank('Guests by hand'),
  blank('Why'),
  ['Place', ({ place }) => place],
  ['Status', ({ status }) => status],
  ['Introduced', ({ names }) => names.join('\n')],
  ['Note', ({ note }) => note],
  ['Key', ({ key }) => key],
  ['Guest IDs', ({ guests }) => guests.map(({ id }) => id).join(', ')],
  ['Names filed', filedText],
  blank('Invitation'),
  blank('Invited by'),
];

/** The tab Lunches, by date. */
export const lunchesTab = (lunches: readonly Lunch[]): Tab =>
  fillTab(
    'Lunches',
    COLUMNS,
    [...lunches].sort((one, other) => one.date - other.date),
  );
