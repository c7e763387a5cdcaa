import { isoDay } from '../../../../src/domain/calendar/civil-day';
import { dueCheckInsAfterSale } from '../../../../src/domain/touches/dates/after-sale';
import type { Sale } from '../../../../src/domain/records/sale';
import type { Contact } from '../../../../src/domain/records/contact';
import type { LoggedTouch } from '../../../../src/domain/records/touch';
import { aBook, aContact, aSale, aTouch, aWeek, on } from '../../../support/practice';

/** The days of the check-ins after a sale, on the sheet of 23 November. */
function checkIns(
  sale: Partial<Sale>,
  touch?: Partial<LoggedTouch>,
  contacts: Partial<Contact>[] = [{}],
): string[] {
  const touches = touch ? [aTouch({ touch: 'Check-in', ...touch })] : [];
  const book = aBook({ contacts: contacts.map(aContact), sales: [aSale(sale)], touches });
  return dueCheckInsAfterSale(book, aWeek()).map(({ dueOn }) => isoDay(dueOn));
}

describe('check-ins after a sale', () => {
  test.each([
    {
      why: 'the same day and three days later',
      sale: { date: on('2026-11-24') },
      expected: ['2026-11-24', '2026-11-27'],
    },
    { why: 'the later one next week', sale: { date: on('2026-11-27') }, expected: ['2026-11-27'] },
    {
      why: 'one that falls on the weekend comes next week',
      sale: { date: on('2026-11-25') },
      expected: ['2026-11-25'],
    },
    { why: 'nobody ticked it', sale: { isToCheckIn: false }, expected: [] },
    {
      why: 'left blank, a recent one counts',
      sale: { isToCheckIn: null },
      expected: ['2026-11-20', '2026-11-23'],
    },
    {
      why: 'left blank, an older one doesn’t',
      sale: { isToCheckIn: null, date: on('2026-11-16') },
      expected: [],
    },
    {
      why: 'after a quarter nobody asks',
      sale: { date: on('2026-08-20') },
      expected: ['2026-08-24'].slice(1),
    },
    { why: 'its contact is gone', sale: { contactId: 'C0099' }, expected: [] },
  ])('$why', ({ sale, expected }) => {
    expect(checkIns(sale)).toEqual(expected);
  });

  test.each([
    { why: 'the first is made', touch: { date: on('2026-11-20') }, expected: ['2026-11-23'] },
    { why: 'one late talk is both', touch: { date: on('2026-11-23') }, expected: [] },
    { why: 'a written one counts', touch: { date: on('2026-11-23'), result: 'Sent' }, expected: [] },
    { why: 'any talk is one', touch: { date: on('2026-11-23'), touch: 'Call' }, expected: [] },
    {
      why: 'a message is none',
      touch: { date: on('2026-11-20'), result: 'Left message' },
      expected: ['2026-11-20', '2026-11-23'],
    },
  ] as const)('$why', ({ touch, expected }) => {
    expect(checkIns({}, touch)).toEqual(expected);
  });

  test.each([
    {
      why: 'three working days after an attempt',
      touch: { result: 'No answer', date: on('2026-11-20') },
      sale: {},
      expected: ['2026-11-25', '2026-11-25'],
    },
    {
      why: 'never before its own day',
      touch: { result: 'No answer', date: on('2026-11-16') },
      sale: { date: on('2026-11-24') },
      expected: ['2026-11-24', '2026-11-27'],
    },
  ] as const)('again $why', ({ touch, sale, expected }) => {
    const touches = [aTouch({ touch: 'Check-in', ...touch })];
    const book = aBook({ sales: [aSale(sale)], touches });

    const dues = dueCheckInsAfterSale(book, aWeek());

    expect(dues.map(({ notBefore }) => notBefore && isoDay(notBefore))).toEqual(expected);
  });

  test('say after what', () => {
    const book = aBook({ sales: [aSale({ what: 'the roof' }), aSale()] });

    const whys = dueCheckInsAfterSale(book, aWeek()).map(({ why }) => why);

    expect(new Set(whys)).toEqual(
      new Set(['check-in after the roof of 20 Nov 2026', 'check-in after the sale of 20 Nov 2026']),
    );
  });

  test('go to the rest of the household, or to nobody', () => {
    const gone = { household: 'Lee', statusByHand: 'Do not contact' } as const;

    expect(checkIns({}, undefined, [gone, { id: 'C0002', household: 'Lee' }])).toHaveLength(2);
    expect(checkIns({}, undefined, [gone])).toHaveLength(0);
    expect(checkIns({}, undefined, [{ status: 'Released' }])).toHaveLength(0);
  });
});
