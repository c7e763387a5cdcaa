/** S22: the year in eight touches. */
import fc from 'fast-check';
import { EIGHT_KINDS, kindOf } from '../../../../src/domain/touches/year/eight-touches';
import { serviceCalendar } from '../../../../src/domain/touches/year/service-calendar';
import { fewKinds, marksOf, yearsOf } from '../../../../src/domain/touches/year/year';
import { reachInWords } from '../../../../src/domain/alliances/partners/roster';
import { addDays, addYears } from '../../../../src/domain/calendar/civil-day';
import type { PracticeRecords } from '../../../../src/domain/clients/household/book';
import { RESULTS } from '../../../../src/domain/records/touch';
import { TOUCHES } from '../../../../src/domain/touches/touch-types';
import { QUESTIONS } from '../../../../src/domain/alliances/partners/partner-verdict';
import { aBook, aContact, anIntroduction, aTouch, MONDAY, on } from '../../../support/practice';

const ann = aContact({ id: 'C0001', tier: 1, core: 'Core', added: on('2025-01-06') });
const yearOf = (given: Partial<Omit<PracticeRecords, 'settings'>> = {}) => {
  const [year] = yearsOf(aBook({ contacts: [ann], ...given }), MONDAY);
  if (!year) throw new Error('no household');
  return year;
};

test('what was done is counted once a day, of each kind, within twelve months', () => {
  const { kinds, kindsDone } = yearOf({
    touches: [
      aTouch({ id: 'T1', touch: 'Courtesy call', date: on('2026-03-02') }),
      aTouch({ id: 'T2', touch: 'Birthday', date: on('2026-03-02') }),
      aTouch({ id: 'T3', touch: 'Review', date: on('2026-06-02') }),
      aTouch({ id: 'T4', touch: 'Courtesy call', date: on('2025-11-23') }),
      aTouch({ id: 'T5', touch: 'Handwritten note', date: on('2026-05-02'), result: 'Sent' }),
      aTouch({ id: 'T6', touch: 'Handwritten note', date: on('2026-05-03'), result: 'No answer' }),
      aTouch({ id: 'T7', touch: 'Meet and greet', date: on('2026-05-04'), result: 'Held' }),
    ],
    introductions: [
      anIntroduction({ direction: 'Given', allianceId: 'C0009', personId: 'C0001', date: on('2026-07-01') }),
      anIntroduction({
        id: 'I2',
        direction: 'Received',
        allianceId: 'C0001',
        personId: 'C0009',
        date: on('2026-07-02'),
      }),
    ],
  });

  expect(Object.fromEntries(EIGHT_KINDS.map((kind) => [kind, kinds[kind].done.length]))).toEqual({
    ...{ Letters: 0, Calls: 2, Tables: 1, Thoughts: 0, Exchanges: 0, Experts: 1, Items: 0, Notes: 1 },
  });
  expect(kindsDone).toBe(4);
});

test('what is planned follows the Touch plan, and what was planned and never done is missing', () => {
  const { kinds, missing } = yearOf();

  // Every 91 days since it was first seen; from its due day on.
  expect([kinds.Notes.planned, kinds.Notes.ahead.length]).toEqual([4, 5]);
  expect(kinds.Notes.ahead[0]).toBe(MONDAY);
  expect([kinds.Tables.planned, kinds.Tables.ahead]).toEqual([0, []]);
  expect(missing).toEqual(['Calls', 'Thoughts', 'Items', 'Notes']);
});

test('letters are planned for those alone who may get them', () => {
  const mailed = yearOf({ contacts: [{ ...ann, email: 'a@example.com', emailConsent: 'Opted in' }] });

  expect([yearOf().kinds.Letters.planned, mailed.kinds.Letters.planned]).toEqual([0, 12]);
});

test.each([
  ['done, missed and to come', { done: [on('2026-01-01')], planned: 3, ahead: [MONDAY, MONDAY] }, '●○○ ··'],
  ['nothing', { done: [], planned: 0, ahead: [] }, ''],
  [
    'more than a row holds',
    { done: [], planned: 0, ahead: Array.from({ length: 52 }, () => MONDAY) },
    '·×52',
  ],
])('marks: %s', (_why, kind, marks) => {
  expect(marksOf(kind)).toBe(marks);
});

test('core clients with fewer than four kinds are named', () => {
  const contacts = [ann, aContact({ id: 'C0002', core: 'Developing' })];

  expect(fewKinds(yearsOf(aBook({ contacts }), MONDAY)).map(({ household }) => household.id)).toEqual([
    'C0001',
  ]);
});

test('a service calendar has twelve months, and every touch that is planned in them', () => {
  const year = yearOf();
  const months = serviceCalendar(year, MONDAY);

  expect(months.map(({ month }) => month)).toHaveLength(12);
  expect(months[0]).toEqual({
    month: 'Nov 2026',
    touches: ['a call', 'a thought', 'something of value', 'a note by hand'],
  });
});

test('whatever was logged: nobody is done more than a day a kind, and nothing ahead is over', () => {
  const touch = fc.record({
    touch: fc.constantFrom(...TOUCHES),
    result: fc.constantFrom(...RESULTS),
    date: fc.integer({ min: -800, max: 30 }).map((days) => addDays(MONDAY, days)),
  });

  fc.assert(
    fc.property(fc.array(touch, { maxLength: 20 }), (all) => {
      const { kinds, missing } = yearOf({ touches: all.map((each, i) => aTouch({ ...each, id: `T${i}` })) });
      for (const kind of EIGHT_KINDS) {
        const { done, ahead } = kinds[kind];
        expect(new Set(done).size).toBe(done.length);
        expect(done.every((day) => day > addYears(MONDAY, -1) && day <= MONDAY)).toBe(true);
        expect(ahead.every((day) => day >= MONDAY && day <= addYears(MONDAY, 1))).toBe(true);
        expect(done.length > 0 && missing.includes(kind)).toBe(false);
        expect(
          done.every((day) => all.some((each) => each.date === day && kindOf(each.touch) === kind)),
        ).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test('the reach of the roster counts alliances with trust', () => {
  const yes = Object.fromEntries(QUESTIONS.map((question) => [question, true]));
  const no = Object.fromEntries(QUESTIONS.map((question) => [question, false]));
  const alliance = (contactId: string, answers: object) => ({ contactId, ...answers }) as never;
  const book = aBook({
    contacts: [aContact({ id: 'C0001' }), aContact({ id: 'C0002' })],
    alliances: [alliance('C0001', yes), alliance('C0002', no)],
  });

  expect(reachInWords(book)).toBe(
    'Reach of the roster: 1 alliance with trust × 200 people each: 200 people.',
  );
});
