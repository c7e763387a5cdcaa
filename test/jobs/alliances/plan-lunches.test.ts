import { planLunchesNow } from '../../../src/jobs/alliances/plan-lunches';
import { begin, bookOf } from '../../../src/jobs/pipeline/pipeline';
import { lunchNews } from '../../../src/jobs/alliances/lunch-report';
import { anOffice, day, type Circumstances } from '../../support/office';

const person = (id: string, name: string, kind = 'Alliance' as const) => ({
  id,
  name,
  kind,
  added: day('2020-01-06'),
});
const contacts = [person('C0001', 'Flo Fox'), person('C0002', 'Gus Gray'), person('C0003', 'Hal Hill')];
const invited = {
  key: 'L0001',
  kind: 'Alliance',
  guests: ['Flo Fox'],
  guestIds: ['C0001'],
  status: 'Invited',
} as const;

const officeWith = ({ tabs, settings }: Circumstances) =>
  anOffice({
    tabs: {
      contacts,
      alliances: [
        { contactId: 'C0001', contact: 'Flo Fox' },
        { contactId: 'C0002', contact: 'Gus Gray' },
      ],
      ...tabs,
    },
    settings: { tablesAMonth: 0, exchangeMeetingsAMonth: 0, bookingLeadDays: 0, ...settings },
  });
const plan = (given: Circumstances = {}) => planLunchesNow.plan(officeWith(given), '', '');

test.each<[string, Circumstances, string]>([
  [
    'this week and the quarter',
    {},
    'This week: Tue 24 Nov Flo Fox, Thu 26 Nov Gus Gray. 2 lunches planned over 13 weeks.',
  ],
  [
    'who is late',
    { tabs: { lunches: [{ ...invited, status: 'Held', date: day('2026-08-11') }] } },
    'This week: Tue 24 Nov Flo Fox, Thu 26 Nov Gus Gray. 2 lunches planned over 13 weeks; 1 late.',
  ],
  [
    'who is left out, and why',
    { settings: { lunchesAWeek: 0 } },
    'This week: no lunch. No lunches planned over 13 weeks; 2 left out (Flo Fox: no place is left; …).',
  ],
  [
    'the only one who is left out',
    { tabs: { alliances: [{ contactId: 'C0001', contact: 'Flo Fox', awayFrom: day('2026-01-01') }] } },
    'This week: no lunch. No lunches planned over 13 weeks; 1 left out (Flo Fox: away on every lunch day that could be).',
  ],
  [
    'what nobody has answered; who has one ahead isn’t left out',
    {
      tabs: {
        lunches: [
          { ...invited, date: day('2026-11-19') },
          { ...invited, key: 'L0002', guests: ['Gus Gray'], guestIds: ['C0002'], date: day('2026-12-03') },
        ],
      },
    },
    'This week: no lunch. 1 lunch planned over 13 weeks; 1 past: set Status to Held or Cancelled.',
  ],
  [
    'exchange meetings',
    { settings: { exchangeMeetingsAMonth: 1 } },
    'This week: Tue 24 Nov Flo Fox, Thu 26 Nov Gus Gray. 2 lunches, 1 exchange meeting planned over 13 weeks.',
  ],
])('the report tells %s', (_, given, expected) => {
  expect(plan(given).report).toBe(expected);
});

test('the box shows all 13 weeks, holidays and what stays among them', () => {
  const { box } = plan({
    tabs: {
      lunches: [
        { ...invited, date: day('2026-12-03') },
        { ...invited, key: 'L0002', status: 'Cancelled', date: day('2026-12-08') },
      ],
      alliances: [
        { contactId: 'C0001', contact: 'Flo Fox' },
        { contactId: 'C0002', contact: 'Gus Gray', awayFrom: day('2026-01-01') },
      ],
    },
    settings: { holidays: new Set([day('2026-12-15'), day('2026-12-17')]) },
  });

  expect(box?.split('\n').slice(0, 4)).toEqual([
    '1. from 23 Nov 2026: –',
    '2. from 30 Nov 2026: Thu 3 Dec Flo Fox',
    '3. from 7 Dec 2026: –',
    '4. from 14 Dec 2026: no lunch day left',
  ]);
  expect(box?.split('\n').slice(12)).toEqual([
    '13. from 15 Feb 2027: –',
    '',
    'Left out:',
    'Gus Gray: away on every lunch day that could be',
  ]);
});

test('without alliances it says what to do', () => {
  const { changes, report } = plan({ tabs: { alliances: [] } });

  expect(report).toBe(
    'There is nobody to plan lunches with yet: add a row for each alliance to the tab Alliances.',
  );
  expect(changes).toMatchObject([{ kind: 'tab' }, { kind: 'open', tab: 'Alliances' }]);
});

test.each<[string, Circumstances, string]>([
  ['nothing is planned yet', {}, ''],
  [
    'none this week, and one to be answered',
    { tabs: { lunches: [{ ...invited, date: day('2026-11-19') }] } },
    'None\nSet Status to Held or Cancelled: Thu 19 Nov Flo Fox',
  ],
  [
    'a table of this week, and a guest whose contact is gone',
    {
      tabs: { lunches: [{ ...invited, guests: [], guestIds: ['C0001', 'C0009'], date: day('2026-11-25') }] },
    },
    'Wed 25 Nov Flo Fox and C0009',
  ],
])('Start tells when %s', (_, given, expected) => {
  const office = officeWith(given);

  expect(lunchNews(bookOf(begin(office).office), office.today)).toEqual([['Lunches this week', expected]]);
});
