import { addDays } from '../../../../src/domain/calendar/civil-day';
import { hoursOf, timeSpentIn } from '../../../../src/domain/clients/health/time-spent';
import { lastDays } from '../../../../src/domain/calendar/period';
import type { LoggedTouch } from '../../../../src/domain/records/touch';
import { MONDAY, aBook, aContact, aTouch } from '../../../support/practice';

const spentIn90Days = (...touches: Partial<LoggedTouch>[]) =>
  timeSpentIn(aBook({ touches: touches.map(aTouch) }), lastDays(90, MONDAY)).get('C0001');

describe('the time of a household', () => {
  test.each([
    { why: 'its minutes', touch: { minutes: 25 }, minutes: 25, isEstimated: false },
    { why: 'none of a snooze', touch: { minutes: 0 }, minutes: 0, isEstimated: false },
    { why: 'the Plan’s where the cell is empty', touch: {}, minutes: 10, isEstimated: true },
    { why: 'the Plan’s of that touch', touch: { touch: 'Review' }, minutes: 45, isEstimated: true },
    { why: 'of an attempt too', touch: { result: 'No answer' }, minutes: 10, isEstimated: true },
    { why: 'of an imported row without a result', touch: { result: null }, minutes: 10, isEstimated: true },
    { why: 'nothing of a touch of no kind', touch: { touch: null }, minutes: 0, isEstimated: true },
    {
      why: 'what is known of a touch of no kind',
      touch: { touch: null, minutes: 5 },
      minutes: 5,
      isEstimated: false,
    },
  ] as const)('$why', ({ touch, minutes, isEstimated }) => {
    expect(spentIn90Days(touch)).toEqual({ minutes, isEstimated, touches: 1 });
  });

  test.each([
    { why: 'it was put off, so nothing was done', touch: { result: null, nextDate: MONDAY } },
    { why: 'it has no date', touch: { date: null } },
    { why: 'it was 90 days ago', touch: { date: addDays(MONDAY, -90) } },
    { why: 'it is yet to come', touch: { date: addDays(MONDAY, 1) } },
    { why: 'the contact is gone', touch: { contactId: 'C0099' } },
  ])('none: $why', ({ touch }) => {
    expect(spentIn90Days(touch)).toBeUndefined();
  });

  test('adds up over its members, and is estimated as soon as one touch is', () => {
    const contacts = ['C0001', 'C0002'].map((id) => aContact({ id, household: 'Lee' }));
    const touches = [aTouch({ minutes: 20 }), aTouch({ contactId: 'C0002' }), aTouch({ minutes: 5 })];

    const spent = timeSpentIn(aBook({ contacts, touches }), lastDays(90, MONDAY));

    expect([...spent]).toEqual([['C0001', { minutes: 35, isEstimated: true, touches: 3 }]]);
  });

  test.each([
    [0, 0],
    [90, 1.5],
    [100, 1.67],
  ])('%d minutes are %d hours', (minutes, hours) => {
    expect(hoursOf({ minutes, isEstimated: false, touches: 1 })).toBe(hours);
  });
});
