import { groupBy } from '../../../../src/domain/values/collections';
import { aContact, aPlan, aTouch, asStanding, days, many, on, theWeek } from '../../../support/practice';

const CALLS = aPlan({ 'Courtesy call': { ...days({ 'Tier 1': 91, 'Tier 2': 91 }), aWeekAtMost: 20 } });

describe('Hard times', () => {
  const hard = { season: 'Hard times', seasonSince: on('2026-11-16') } as const;
  const contacts = many(25, (id) => aContact({ id, tier: 1 }));

  test('the Top 20 stand locked until the letter is sent, and nobody else is called', () => {
    const { rows, summary } = theWeek({ contacts, plan: CALLS, settings: hard });

    expect(rows).toHaveLength(20);
    expect(rows[0]).toMatchObject({
      state: 'locked',
      what: 'Courtesy call',
      whyToday: 'Locked: waits until the Hard-times letter is marked as sent. Top 20 in hard times',
    });
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['locked']));
    expect(summary).toBe('Nothing left to do this week');
  });

  test('once it is sent they are to be called', () => {
    const settings = { ...hard, hardTimesLetterSentOn: on('2026-11-20') };

    const { rows } = theWeek({ contacts, plan: CALLS, settings });

    expect(rows.map(({ state }) => state)).toEqual(Array.from({ length: 20 }, () => 'due'));
    expect(rows.map(({ contactId }) => contactId)).toEqual(many(20, (id) => id));
  });

  test('by the principal, two a day, quiet days or not', () => {
    const settings = { ...hard, hardTimesLetterSentOn: on('2026-11-23') };
    const touches = contacts.map(({ id }) => aTouch({ id: `T${id}`, contactId: id, date: on('2026-11-20') }));

    const { rows } = theWeek({ contacts, touches, plan: CALLS, settings });
    const onDays = groupBy(rows, ({ day }) => day);

    expect(rows).toHaveLength(20);
    expect(new Set(rows.map(({ who }) => who))).toEqual(new Set(['Principal']));
    expect([...onDays.values()].map((same) => same.length)).toEqual(many(10, () => 2));
  });

  test('those of next week keep their day when the week is built again, and when it has come', () => {
    const settings = { ...hard, hardTimesLetterSentOn: on('2026-11-20') };
    const built = theWeek({ contacts, plan: CALLS, settings });

    const again = theWeek({ contacts, plan: CALLS, settings }, on('2026-11-24'), asStanding(built));
    const ahead = asStanding(built).filter(({ day }) => (day ?? 0) >= on('2026-11-30'));
    const later = theWeek({ contacts, plan: CALLS, settings }, on('2026-11-30'), ahead);

    expect(again.rows.map(({ key, day }) => [key, day])).toEqual(
      built.rows.map(({ key, day }) => [key, day]),
    );
    expect(ahead).toHaveLength(10);
    expect(later.rows).toHaveLength(20);
    expect(later.rows.filter(({ day }) => day === on('2026-11-30'))).toHaveLength(2);
  });

  test('what must not be missed is called before the letter, beside the locked call', () => {
    const birthday = { month: 11, dayOfMonth: 25, year: null };

    const { rows } = theWeek({
      contacts: [aContact({ tierByHand: 1, birthday })],
      plan: CALLS,
      settings: hard,
    });

    expect(rows).toMatchObject([
      { state: 'locked', what: 'Courtesy call' },
      { state: 'due', what: 'Birthday', whyToday: 'birthday Wednesday' },
    ]);
  });

  test('only clients’ calls pause: an alliance’s goes on', () => {
    const plan = aPlan({ 'Courtesy call': days({ Alliance: 91 }) });

    const { rows } = theWeek({ contacts: [aContact({ kind: 'Alliance' })], plan, settings: hard });

    expect(rows).toMatchObject([{ what: 'Courtesy call', state: 'due' }]);
  });

  test('check-ins go on', () => {
    const inactive = many(30, (id) => aContact({ id, status: 'Inactive', tier: 3, core: 'Core' }));
    const plan = aPlan({ 'Check-in': days({ 'Tier 3': 91 }) });

    const { rows } = theWeek({ contacts: inactive, plan, settings: hard });

    expect(rows.filter(({ what, state }) => what === 'Check-in' && state === 'due')).toHaveLength(10);
  });
});
