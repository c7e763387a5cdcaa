import { isoDay } from '../../../../src/domain/calendar/civil-day';
import { duePromises } from '../../../../src/domain/touches/dates/promises';
import type { LoggedTouch } from '../../../../src/domain/records/touch';
import { aBook, aContact, aTouch, aWeek, on } from '../../../support/practice';

/** Promises on the sheet as built on that day. */
function promised(touches: readonly Partial<LoggedTouch>[], today = '2026-11-23', contacts = [aContact()]) {
  const book = aBook({ contacts, touches: touches.map((touch, i) => aTouch({ id: `T000${i}`, ...touch })) });
  return duePromises(book, aWeek(on(today), book));
}

const given = { date: on('2026-11-02'), nextDate: on('2026-11-26') } as const;

describe('promises', () => {
  test('stand in the week of their day, for whoever gave them', () => {
    const [promise] = promised([{ ...given, who: 'Principal' }]);

    expect(promise).toMatchObject({
      touch: 'Promise',
      group: 2,
      dueOn: on('2026-11-26'),
      notAfter: on('2026-11-26'),
      who: 'Principal',
      why: 'promised for Thursday',
    });
  });

  test.each([
    { why: 'not a week too early', touches: [given], today: '2026-11-16', count: 0 },
    { why: 'late as well', touches: [given], today: '2027-02-01', count: 1 },
    {
      why: 'one for the weekend comes before it',
      touches: [{ ...given, nextDate: on('2026-11-29') }],
      today: '2026-11-23',
      count: 1,
    },
    {
      why: 'a call before its day keeps nothing',
      touches: [given, { date: on('2026-11-25') }],
      today: '2026-11-25',
      count: 1,
    },
    {
      why: 'a call on its day keeps it',
      touches: [given, { date: on('2026-11-26') }],
      today: '2026-11-27',
      count: 0,
    },
    {
      why: 'a call on Friday keeps one for the weekend',
      touches: [{ ...given, nextDate: on('2026-11-28') }, { date: on('2026-11-27') }],
      today: '2026-11-27',
      count: 0,
    },
    {
      why: 'the call on Friday that promised one for the weekend doesn’t keep it',
      touches: [
        { date: on('2026-11-20'), nextDate: on('2026-11-22'), sourceKey: 'row 1/Courtesy call' },
        { date: on('2026-11-20'), nextDate: on('2026-11-22'), sourceKey: 'row 1/Review', touch: 'Review' },
      ],
      today: '2026-11-23',
      count: 1,
    },
    {
      why: 'nor does one that promised to call back the same day',
      touches: [{ date: on('2026-11-23'), nextDate: on('2026-11-23') }],
      today: '2026-11-23',
      count: 1,
    },
    {
      why: 'calling back the same day does',
      touches: [
        { date: on('2026-11-23'), nextDate: on('2026-11-23'), sourceKey: 'row 1/Courtesy call' },
        { date: on('2026-11-23'), sourceKey: 'row 2/Promise', touch: 'Promise' },
      ],
      today: '2026-11-23',
      count: 0,
    },
    {
      why: 'giving up is an answer',
      touches: [given, { date: on('2026-11-26'), touch: 'Recall', result: 'No longer interested' }],
      today: '2026-11-27',
      count: 0,
    },
    {
      why: 'what was promised may be sent',
      touches: [given, { date: on('2026-11-26'), touch: 'Promise', result: 'Sent' }],
      today: '2026-11-27',
      count: 0,
    },
    {
      why: 'sending something else keeps nothing',
      touches: [given, { date: on('2026-11-26'), touch: 'Item of value', result: 'Sent' }],
      today: '2026-11-27',
      count: 1,
    },
    {
      why: 'a date without a result is a snooze, not a promise',
      touches: [{ ...given, result: null }],
      today: '2026-11-23',
      count: 0,
    },
    {
      why: 'a date given with an attempt is a promise',
      touches: [{ ...given, result: 'Left message' }],
      today: '2026-11-23',
      count: 1,
    },
    {
      why: 'two touches of one row promise once',
      touches: [given, { ...given, touch: 'Birthday' }],
      today: '2026-11-23',
      count: 1,
    },
    {
      why: 'two days are two promises',
      touches: [given, { ...given, nextDate: on('2026-11-24') }],
      today: '2026-11-23',
      count: 2,
    },
  ] as const)('$why', ({ touches, today, count }) => {
    expect(promised(touches, today)).toHaveLength(count);
  });

  test('tried in vain, they are due again after three working days', () => {
    const tried = { date: on('2026-11-26'), touch: 'Promise', result: 'No answer' } as const;

    const [promise] = promised([given, tried], '2026-11-30');

    expect(promise?.notBefore && isoDay(promise.notBefore)).toBe('2026-12-01');
  });

  test('nothing is promised to households on file only', () => {
    expect(promised([given], '2026-11-23', [aContact({ status: 'Released' })])).toEqual([]);
  });

  test('one given to somebody who must not be contacted any more is the household’s', () => {
    const lee = { household: 'Lee' };
    const contacts = [
      aContact({ id: 'C0001', ...lee, status: 'Do not contact' }),
      aContact({ id: 'C0002', ...lee }),
    ];

    expect(promised([given], '2026-11-23', contacts).map(({ contact }) => contact.id)).toEqual(['C0002']);
  });
});
