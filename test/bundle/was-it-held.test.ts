/**
 * A lunch whose day has passed before anybody said what became of it: it is asked about, in its place, and
 * not planned again over itself.
 */
import type { OfficeState } from '../../local/host/state';
import { theAddIn } from '../support/built';
import { aHostedOffice, on, shown, tabOf } from '../support/hosted';
import { column } from '../support/letter-office';

const press = theAddIn();
const THURSDAY_AFTER = Date.parse('2026-11-26T12:00Z');
const ASKED = 'Was it held? Set Status to Held or Cancelled.';

/** Two alliances; the lunch with the first was to be on Tuesday 24 November. */
const anOffice = (status: string): OfficeState =>
  aHostedOffice(
    {
      Contacts: [
        ['Name', 'Kind', 'ID', 'Added'],
        ['Flo Fox', 'Alliance', 'C0001', on('2026-01-01')],
        ['Gus Gray', 'Alliance', 'C0002', on('2026-01-01')],
      ],
      Alliances: [['Contact'], ['Flo Fox'], ['Gus Gray']],
      Lunches: [
        ['Week', 'Date', 'Kind', 'Guests', 'Why', 'Status', 'Place', 'Key', 'Guest IDs'],
        [on('2026-11-23'), on('2026-11-24'), 'Alliance', 'Flo Fox', '', status, '', 'C0001-first', 'C0001'],
      ],
    },
    { now: THURSDAY_AFTER },
  );

type Row = Readonly<Record<string, string>>;
const lunchesOf = (state: OfficeState): Row[] => {
  const [headers = [], ...rows] = shown(state, 'Lunches');
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ''])));
};
const withFlo = (state: OfficeState): Row[] => lunchesOf(state).filter((row) => row['Guest IDs'] === 'C0001');
const answered = (state: OfficeState, status: string): OfficeState => {
  const { cells } = tabOf(state, 'Lunches');
  const [headers = []] = cells;
  for (const row of cells)
    if (row[headers.indexOf('Key')] === 'C0001-first') row[headers.indexOf('Status')] = status;
  return state;
};

const RUNS = ['Lunches > Plan', 'the daily run', 'Build or refresh'] as const;
/** On which days it is planned anew before anybody answers. */
const LATER = ['2026-11-27', '2026-11-30', '2026-12-07'];

describe.each(['Planned', 'Invited', 'Confirmed'])('a lunch of Tuesday that is still %s', (status) => {
  test.each(RUNS)('is asked about by %s, in its place', (item) => {
    const state = anOffice(status);

    press(state, item, { answers: ['ok'] });

    expect(lunchesOf(state)[0]).toMatchObject({
      ...{ Date: '2026-11-24', Guests: 'Flo Fox', Status: status, Key: 'C0001-first', Why: ASKED },
    });
  });

  test('stays, and is asked about, however late it is planned anew', () => {
    const state = anOffice(status);
    for (const day of LATER) {
      state.now = Date.parse(`${day}T12:00Z`);
      press(state, 'the daily run');
    }

    expect(withFlo(state)[0]).toMatchObject({ Date: '2026-11-24', Status: status, Why: ASKED });
    expect(
      withFlo(state)
        .slice(1)
        .map(({ Date: date }) => date)
        .filter((date = '') => date < '2026-12-07'),
    ).toEqual([]);
  });

  test('answered with Held, it is logged once, and the next one is a quarter away', () => {
    const state = anOffice(status);
    press(state, 'the daily run');

    press(answered(state, 'Held'), 'the daily run');
    press(state, 'the daily run');

    expect(column(state, 'Touches', 'Contact')).toEqual(['Flo Fox']);
    const [held, ...next] = withFlo(state);
    expect(held).toMatchObject({ Date: '2026-11-24', Status: 'Held' });
    expect(held?.['Why']).not.toBe(ASKED);
    expect(next.filter(({ Date: date = '' }) => date < '2027-01-15')).toEqual([]);
  });

  test('answered with Cancelled, Flo is planned anew, two weeks later at the soonest', () => {
    const state = anOffice(status);
    press(state, 'the daily run');

    press(answered(state, 'Cancelled'), 'the daily run');

    const [called, ...next] = withFlo(state);
    expect(called).toMatchObject({ Date: '2026-11-24', Status: 'Cancelled' });
    expect(next).toHaveLength(1);
    expect(String(next[0]?.['Date']) >= '2026-12-08').toBe(true);
    expect(column(state, 'Touches', 'Contact')).toEqual([]);
  });
});

test.each(['Invited', 'Confirmed'])('whoever was %s counts as met until somebody answers', (status) => {
  const state = anOffice(status);

  press(state, 'the daily run');

  expect(
    withFlo(state)
      .slice(1)
      .filter(({ Date: date = '' }) => date < '2027-01-15'),
  ).toEqual([]);
});

test('the week asks, too', () => {
  const state = anOffice('Invited');

  press(state, 'the daily run');

  const week = shown(state, 'This week').map((row) => row.join(' '));
  expect(week.filter((row) => /Flo Fox.*Result Held or Declined: was there lunch/.test(row))).toHaveLength(1);
});

test('whose lunch was only planned gets another, beside the one that is asked about', () => {
  const state = anOffice('Planned');

  press(state, 'the daily run');

  expect(withFlo(state).map(({ Key: key }) => key)).toEqual(['C0001-first', 'C0001-first-2']);
});

test('a lunch of today isn’t asked about yet', () => {
  const state = anOffice('Confirmed');
  state.now = Date.parse('2026-11-24T20:00Z');

  press(state, 'the daily run');

  expect(withFlo(state)[0]).toMatchObject({ Date: '2026-11-24', Status: 'Confirmed' });
  expect(withFlo(state)[0]?.['Why']).not.toBe(ASKED);
});

test('what people typed into the row stays beside the question, and Undo takes the question back', () => {
  const state = anOffice('Planned');
  const [headers = [], row = []] = tabOf(state, 'Lunches').cells;
  row[headers.indexOf('Place')] = 'Number Nine';

  press(state, 'the daily run');
  const asked = lunchesOf(state)[0];
  press(state, 'Undo last run');

  expect(asked).toMatchObject({ Place: 'Number Nine', Why: ASKED });
  expect(lunchesOf(state)).toMatchObject([{ Place: 'Number Nine', Why: '', Date: '2026-11-24' }]);
});
