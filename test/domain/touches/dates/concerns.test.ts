import { isoDay } from '../../../../src/domain/calendar/civil-day';
import type { Contact } from '../../../../src/domain/records/contact';
import { dueConcerns } from '../../../../src/domain/touches/dates/concerns';
import type { LoggedTouch } from '../../../../src/domain/records/touch';
import { MONDAY, aBook, aContact, aTouch, aWeek, on } from '../../../support/practice';

const concerns = (contact: Partial<Contact>, touch?: Partial<LoggedTouch>) => {
  const contacts = [aContact({ household: 'Lee', ...contact }), aContact({ id: 'C0002', household: 'Lee' })];
  const touches = touch ? [aTouch({ touch: 'Concern', ...touch })] : [];
  return dueConcerns(aBook({ contacts, touches }), aWeek());
};
const worried = { worriedAbout: 'the new tax\n\n his knee ' };

describe('open concerns', () => {
  test('stand on top, on the first day', () => {
    expect(concerns(worried)).toMatchObject([
      { group: 1, contact: { id: 'C0001' }, notAfter: MONDAY, why: 'worried about: the new tax; his knee' },
    ]);
  });

  test.each([
    { why: 'nobody worries', contact: { worriedAbout: ' \n' }, touch: undefined, count: 0 },
    { why: 'Released', contact: { ...worried, status: 'Released' }, touch: undefined, count: 0 },
    {
      why: 'talked about last week, still open',
      contact: worried,
      touch: { date: on('2026-11-20') },
      count: 1,
    },
    { why: 'talked about this week', contact: worried, touch: { date: MONDAY }, count: 0 },
  ] as const)('$why', ({ contact, touch, count }) => {
    expect(concerns(contact, touch)).toHaveLength(count);
  });

  test.each([
    { why: 'tried in vain', touch: { result: 'No answer' }, notBefore: '2026-11-26' },
    { why: 'put off', touch: { result: null, nextDate: on('2026-11-27') }, notBefore: '2026-11-27' },
  ] as const)('$why: not before $notBefore', ({ touch, notBefore }) => {
    const [concern] = concerns(worried, touch);

    expect(concern?.notBefore && isoDay(concern.notBefore)).toBe(notBefore);
  });
});
