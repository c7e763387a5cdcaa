/**
 * Start compares what the Touch plan asks for with what was done: more than was asked for is no part of it.
 */
import { dailyRun } from '../../../src/jobs/week/daily-run';
import { aHostedOffice, on, runHosted, shown } from '../../support/hosted';

const PEOPLE = Array.from({ length: 9 }, (_, index) => `C000${index + 1}`);

test.each([
  [
    'is beside what was planned',
    ['2026-10-01', '2026-10-08', '2026-10-15', '2026-11-20'],
    'Email 36 (planned 27)',
  ],
  ['is a part of it', ['2026-11-20'], 'Email 9 of 27'],
])('an email to all, so many times: what was done %s', (_why, days, expected) => {
  const state = aHostedOffice({
    Start: [[]],
    Contacts: [
      ['Name', 'ID', 'Kind', 'Email', 'Email consent', 'Consent date', 'Added'],
      ...PEOPLE.map((id) => [
        ...[`Name ${id}`, id, 'Client', `${id}@x.example`, 'Opted in'],
        ...[on('2025-01-01'), on('2025-01-01')],
      ]),
    ],
    Touches: [
      ['Date', 'Contact', 'Touch', 'Result', 'ID', 'Contact ID'],
      ...days.flatMap((day, round) =>
        PEOPLE.map((id, index) => [on(day), `Name ${id}`, 'Email', 'Sent', `T00${round}${index}`, id]),
      ),
    ],
  });

  runHosted(state, dailyRun);

  const line = shown(state, 'Start').find(([label]) => label === 'Done of what was planned');
  expect(line?.[1]).toContain(expected);
});
