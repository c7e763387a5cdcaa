/**
 * The cultivation list in numbers (S18): 240 prospects, each recalled once a quarter, 80 a month, for two
 * years.
 */
import type { Content, OfficeState } from '../../local/host/state';
import { theAddIn } from '../support/built';
import { aHostedOffice, on } from '../support/hosted';
import { rowsOf } from '../support/rows';
import { morningOf, typeRow } from '../support/small-office';

const PROSPECTS = 240;
/** The first week of 2027 and the last of 2028, as their Thursdays have it. */
const FIRST_MONDAY = '2027-01-04';
const WEEKS = 104;
/** The office is closed between the years: that week takes no recalls, and its month is full all the same. */
const HOLIDAYS = ['2027-12-27', '2027-12-28', '2027-12-29', '2027-12-30', '2027-12-31'].join('; ');

const press = theAddIn();

function anOfficeThatCultivates(): OfficeState {
  const prospects = Array.from({ length: PROSPECTS }, (_, index): Content[] => {
    const invited = addDays('2026-08-01', (index * 7) % 150);
    return [
      `Prospect ${index + 1}`,
      'Prospect',
      `555-01${String(index % 100).padStart(2, '0')}`,
      'Cultivating',
      on(invited),
    ];
  });
  return aHostedOffice({
    Contacts: [['Name', 'Kind', 'Phone', 'Cultivation', 'Invited to stay in touch'], ...prospects],
    Settings: [
      ['Setting', 'Value'],
      ['Holidays', HOLIDAYS],
    ],
  });
}

const addDays = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The month that a week belongs to: the one of its Thursday. */
const monthOf = (monday: string): string => addDays(monday, 3).slice(0, 7);
const quarterOf = (month: string): string => `${month.slice(0, 4)} Q${Math.ceil(Number(month.slice(5)) / 3)}`;

/** Types Stay in touch on every row that has no result yet. */
function keepEverybody(state: OfficeState): void {
  for (const { line, cell } of rowsOf(state, 'This week'))
    if (cell('Result') === '') typeRow(state, 'This week', line, { Result: 'Stay in touch' });
}

/**
 * Two years of daily runs. On Mondays the week is built and every recall is answered at once; on Tuesdays it
 * is logged. The runs of the other days would find nothing typed and nothing new, which the last week of each
 * month shows.
 */
function twoYears(): OfficeState {
  const state = anOfficeThatCultivates();
  for (let week = 0; week < WEEKS; week += 1) {
    const monday = addDays(FIRST_MONDAY, 7 * week);
    const isLastOfMonth = monthOf(monday) !== monthOf(addDays(monday, 7));
    for (const day of isLastOfMonth ? [0, 1, 2, 3, 4] : [0, 1]) {
      state.now = morningOf(addDays(monday, day));
      press(state, 'the daily run');
      keepEverybody(state);
    }
  }
  return state;
}

const recalls = rowsOf(twoYears(), 'Touches').map(({ cell }) => ({
  person: cell('Contact ID'),
  touch: cell('Touch'),
  result: cell('Result'),
  /** The week in which the recall stood on the sheet. */
  month: monthOf(cell('Source key').slice(0, 10)),
}));

function countBy(keys: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries(counts);
}

test('every logged touch is a recall that was kept', () => {
  expect(countBy(recalls.map(({ touch, result }) => `${touch} ${result}`))).toEqual({
    'Recall Stay in touch': PROSPECTS * 8,
  });
});

test('80 are recalled in every month', () => {
  const months = Array.from(
    { length: 24 },
    (_, month) => `${2027 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
  );

  expect(countBy(recalls.map(({ month }) => month))).toEqual(
    Object.fromEntries(months.map((month) => [month, 80])),
  );
});

test('each is recalled exactly once in every quarter', () => {
  const byPersonAndQuarter = countBy(recalls.map(({ person, month }) => `${person} in ${quarterOf(month)}`));

  expect(Object.keys(byPersonAndQuarter)).toHaveLength(PROSPECTS * 8);
  expect(Object.values(byPersonAndQuarter).every((count) => count === 1)).toBe(true);
});
