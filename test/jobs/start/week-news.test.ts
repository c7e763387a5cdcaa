import { buildWeek } from '../../../src/jobs/week/build-week';
import { aHostedOffice, on, runHosted, shown } from '../../support/hosted';

/** Ann is worried, and nobody has been called. */
const office = (more: Record<string, (string | ReturnType<typeof on>)[][]> = {}) =>
  aHostedOffice(
    {
      Start: [['Cultivate', '', '']],
      Contacts: [
        ['Name', 'Kind', 'Phone', 'Worried about'],
        ['Ann Lee', 'Client', '555-0101', 'Her lease'],
        ['Bo Kim', 'Client', '555-0102', ''],
      ],
      Settings: [
        ['Setting', 'Value'],
        ['Office name', 'Lee & Partners'],
      ],
      ...more,
    },
    {},
  );

const lineOf = (state: ReturnType<typeof office>, label: string) =>
  shown(state, 'Start').find(([first]) => first === label);

test('Start begins with the name of the office, and the week in three figures', () => {
  const state = office();

  runHosted(state, buildWeek);

  expect(lineOf(state, 'Cultivate')).toEqual([
    'Cultivate',
    'Lee & Partners',
    'Good times · no daily run yet',
  ]);
  expect(lineOf(state, 'The week')).toEqual(['The week', '2 today', '0 lunches', '1 worry']);
  expect(lineOf(state, 'In words')?.slice(1)).toEqual([
    expect.stringMatching(/^0 of \d+ done this week; about \d+ min left$/),
    'None this week',
    'Ann Lee',
  ]);
});

test('what is done and who has lunch is told', () => {
  const state = office({
    Alliances: [['Contact'], ['Bo Kim']],
    Lunches: [
      ['Date by hand', 'Guests', 'Status'],
      [on('2026-11-25'), 'Bo Kim', 'Invited'],
    ],
  });

  runHosted(state, buildWeek);

  expect(lineOf(state, 'The week')?.[2]).toBe('1 lunch');
  expect(lineOf(state, 'In words')?.[2]).toBe('Wed 25 Nov Bo Kim');
});
