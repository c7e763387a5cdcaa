import type { Contact } from '../../../../src/domain/records/contact';
import type { CallSheetRow, StandingRow } from '../../../../src/domain/touches/week/row';
import {
  MONDAY,
  NOTHING_PLANNED,
  aContact,
  aPlan,
  aProspect,
  aTouch,
  asStanding,
  days,
  many,
  on,
  theWeek,
} from '../../../support/practice';

const TUESDAY = on('2026-11-24');
const CALLS = aPlan({ 'Courtesy call': { ...days({ 'Tier 1': 91 }), aWeekAtMost: 20 } });
const clients = many(4, (id) => aContact({ id, tier: 1 }));
const built = theWeek({ contacts: clients, plan: CALLS });
const worked = ({ rows }: { readonly rows: readonly CallSheetRow[] }) =>
  rows.map(({ key, day, who, what }) => ({ key, day, who, what }));

const aRow = (given: Partial<StandingRow> = {}): StandingRow => ({
  key: '2026-11-23/C0001/call',
  day: MONDAY,
  who: 'Assistant',
  contactId: 'C0001',
  contactName: 'Ann',
  reachAt: '555-0101',
  tier: 1,
  what: 'Courtesy call',
  whyToday: 'quarterly call',
  ask: 'We think of you.',
  lastNote: 'a note',
  isLogged: false,
  isReported: false,
  ...given,
});

describe('building the week again', () => {
  test('from the same records changes nothing but that the rows are no longer new', () => {
    const again = theWeek({ contacts: clients, plan: CALLS }, MONDAY, asStanding(built));

    expect(again.rows).toMatchObject(built.rows.map((row) => ({ ...row, isNew: false })));
    expect(again.summary).toBe(built.summary);
  });

  test('with more than fits, what can wait still waits', () => {
    const contacts = many(60, (id) => aContact({ id, tier: 1 }));
    const first = theWeek({ contacts, plan: CALLS });

    const again = theWeek({ contacts, plan: CALLS }, MONDAY, asStanding(first));

    expect(worked(again)).toEqual(worked(first));
    expect([first.canWait, again.canWait]).toEqual([40, 40]);
  });

  test('moves no row, whoever sorted them, and appends what is new', () => {
    const sorted = asStanding(built).reverse();
    const born = aContact({
      id: 'C0009',
      tier: 2,
      tierByHand: 2,
      birthday: { month: 11, dayOfMonth: 26, year: null },
    });

    const { rows } = theWeek({ contacts: [...clients, born], plan: CALLS }, TUESDAY, sorted);

    expect(rows.map(({ key, isNew }) => [key, isNew])).toEqual([
      ...sorted.map(({ key }) => [key, false]),
      ['2026-11-23/C0009/call', true],
    ]);
  });

  test('keeps who and day, also where the contact has gone over to the other', () => {
    const contacts = clients.map((client) => aContact({ ...client, who: 'Principal' }));

    const { rows } = theWeek({ contacts, plan: CALLS }, TUESDAY, asStanding(built));

    expect(worked({ rows })).toEqual(worked(built));
  });

  test('a new reason joins the row that stands', () => {
    const contacts = [
      aContact({ tier: 1, tierByHand: 1, birthday: { month: 11, dayOfMonth: 26, year: null } }),
    ];

    const { rows } = theWeek({ contacts, plan: CALLS }, TUESDAY, [aRow()]);

    expect(rows).toMatchObject([
      { what: 'Courtesy call + Birthday', day: MONDAY, state: 'due', isNew: false },
    ]);
  });

  test('a logged row stays as it is', () => {
    const touches = [aTouch({ sourceKey: '2026-11-23/C0001/call/Courtesy call' })];

    const { rows } = theWeek({ contacts: [aContact({ tier: 1 })], touches, plan: CALLS }, TUESDAY, [
      aRow({ isLogged: true }),
    ]);

    expect(rows).toMatchObject([{ ...aRow({ isLogged: true }), state: 'logged', minutes: 10 }]);
  });

  test('a row with a Result that waits to be logged stays as it was when that was typed', () => {
    const born = aContact({ tier: 1, tierByHand: 1, birthday: { month: 11, dayOfMonth: 26, year: null } });
    const typedOn = aRow({ isReported: true });

    const { rows } = theWeek({ contacts: [born], plan: CALLS }, TUESDAY, [typedOn]);

    expect(rows).toMatchObject([
      { ...typedOn, state: 'logged' },
      { key: '2026-11-23/C0001/call/2', what: 'Birthday', isNew: true },
    ]);
  });

  test('a Result on the row of somebody who is no longer on file is nobody else’s', () => {
    const contacts = [aContact({ tier: 1, household: 'Ames' })];
    const typedOn = aRow({ contactId: 'C0007', contactName: 'Abe', isReported: true });

    const { rows } = theWeek({ contacts, plan: CALLS }, TUESDAY, [typedOn]);

    expect(rows).toMatchObject([
      { ...typedOn, state: 'logged' },
      { key: '2026-11-23/C0001/call/2', what: 'Courtesy call', isNew: true },
    ]);
  });

  test('what falls due again in the week gets a row of its own', () => {
    const touches = [aTouch({ nextDate: on('2026-11-26') })];

    const { rows } = theWeek({ touches, plan: NOTHING_PLANNED }, TUESDAY, [aRow({ isLogged: true })]);

    expect(rows.map(({ key, day, what }) => [key, day, what])).toEqual([
      ['2026-11-23/C0001/call', MONDAY, 'Courtesy call'],
      ['2026-11-23/C0001/call/2', on('2026-11-26'), 'Promise'],
    ]);
  });

  test('and its key is never that of a row that was logged and taken off the sheet', () => {
    const touches = [
      aTouch({ nextDate: on('2026-11-26'), sourceKey: '2026-11-23/C0001/call/Courtesy call' }),
      aTouch({ id: 'T0002', date: on('2026-01-05'), sourceKey: 'typed by hand' }),
    ];

    const { rows } = theWeek({ touches, plan: NOTHING_PLANNED }, TUESDAY, []);

    expect(rows.map(({ key }) => key)).toEqual(['2026-11-23/C0001/call/2']);
  });

  test.each([
    {
      why: 'reached this week',
      touches: [aTouch({ touch: 'Call' })],
      says: 'No longer due: reached on 23 Nov 2026',
    },
    { why: 'reached before', touches: [aTouch({ date: on('2026-11-20') })], says: 'No longer due' },
    {
      why: 'put off',
      touches: [aTouch({ result: null, nextDate: on('2026-12-10') })],
      says: 'No longer due: put off to 10 Dec 2026',
    },
    {
      why: 'put off to a day gone by',
      touches: [
        aTouch({ date: on('2026-11-20') }),
        aTouch({ id: 'T0002', date: on('2026-11-21'), result: null, nextDate: on('2026-11-22') }),
      ],
      says: 'No longer due',
    },
  ])('a row that is no longer due says so: $why', ({ touches, says }) => {
    const { rows, summary } = theWeek({ contacts: [aContact({ tier: 1 })], touches, plan: CALLS }, TUESDAY, [
      aRow(),
    ]);

    expect(rows).toMatchObject([{ ...aRow(), whyToday: says, state: 'no longer due' }]);
    expect(summary).toBe('Nothing left to do this week');
  });

  test('a row whose contact is gone says so', () => {
    const { rows } = theWeek({ contacts: [], plan: CALLS }, TUESDAY, [aRow({ what: 'gone' })]);

    expect(rows).toMatchObject([{ whyToday: 'No longer due', state: 'no longer due', minutes: 0 }]);
  });

  test('nobody who must not be contacted is left on it', () => {
    const contacts = [aContact({ statusByHand: 'Do not contact' })];

    const { rows } = theWeek({ contacts, plan: CALLS }, TUESDAY, [aRow()]);

    expect(rows).toEqual([
      {
        ...{ key: '2026-11-23/C0001/call', day: MONDAY, who: 'Assistant', contactId: '', contactName: '' },
        ...{ reachAt: '', tier: null, what: '', whyToday: 'No longer due', ask: '', lastNote: '' },
        ...{ state: 'withdrawn', isNew: false, minutes: 0, aDayAtMost: null },
      },
    ]);
  });

  test.each([
    { why: 'without a key', key: '' },
    { why: 'that somebody typed', key: 'W0001' },
  ])('a line $why stays as it is', ({ key }) => {
    const row = aRow({ key, what: '' });

    const { rows } = theWeek({ contacts: [], plan: CALLS }, TUESDAY, [row]);

    expect(rows).toMatchObject([{ ...row, state: 'unplanned' }]);
  });

  test('a half-filled row of last week stands for this one, on a new day', () => {
    const row = aRow({ key: '2026-11-16/C0001/call', day: on('2026-11-18'), who: null });

    const { rows } = theWeek({ contacts: [aContact({ tier: 1 })], plan: CALLS }, TUESDAY, [row]);

    expect(rows.map(({ key, day, who }) => [key, day, who])).toEqual([
      ['2026-11-16/C0001/call', TUESDAY, 'Assistant'],
    ]);
  });

  test('a member’s row is the household’s, whoever has the lowest id now', () => {
    const contacts = [
      aContact({ id: 'C0000', household: 'Lee', tier: 1 }),
      aContact({ id: 'C0001', household: 'Lee' }),
    ];

    const { rows } = theWeek({ contacts, plan: CALLS }, TUESDAY, [aRow()]);

    expect(rows.map(({ key }) => key)).toEqual(['2026-11-23/C0001/call']);
  });

  test('a row without a day or a doer takes nobody’s place', () => {
    const { rows } = theWeek({ contacts: [], plan: CALLS }, TUESDAY, [
      aRow({ day: null, who: null, isLogged: true }),
    ]);

    expect(rows).toMatchObject([{ day: null, who: null }]);
  });

  test('a locked row is unlocked by the letter', () => {
    const hard = { season: 'Hard times', seasonSince: on('2026-11-16') } as const;
    const contacts = [aContact()];
    const locked = theWeek({ contacts, plan: NOTHING_PLANNED, settings: hard });
    const settings = { ...hard, hardTimesLetterSentOn: MONDAY };

    const still = theWeek({ contacts, plan: NOTHING_PLANNED, settings: hard }, TUESDAY, asStanding(locked));
    const sent = theWeek({ contacts, plan: NOTHING_PLANNED, settings }, TUESDAY, asStanding(locked));

    expect(still.rows).toMatchObject([{ state: 'locked', isNew: false }]);
    expect(sent.rows).toMatchObject([{ state: 'due', isNew: false }]);
  });

  test('the weekly cap counts the rows that stand', () => {
    const plan = aPlan({ 'Courtesy call': { ...days({ 'Tier 1': 91 }), aWeekAtMost: 1 } });
    const birthday = { month: 11, dayOfMonth: 26, year: null };
    const contacts = [aContact({ id: 'C0001', tier: 1 }), aContact({ id: 'C0002', tier: 1, birthday })];

    const { rows } = theWeek({ contacts, plan }, TUESDAY, [
      aRow(),
      aRow({ key: '2026-11-23/C0002/call', contactId: 'C0002', what: 'Birthday' }),
    ]);

    expect(rows.map(({ what }) => what)).toEqual(['Courtesy call', 'Birthday']);
  });
});

describe('the weekly cap counts what was done this week', () => {
  const plan = aPlan({ 'Courtesy call': { ...days({ 'Tier 1': 91 }), aWeekAtMost: 2 } });
  const contacts = many(5, (id) => aContact({ id, tier: 1 }));
  const done = { contactId: 'C0001', sourceKey: '2026-11-23/C0001/call/Courtesy call' } as const;

  test.each([
    { why: 'its row was taken off the sheet', touch: done, standing: [], fresh: 1 },
    { why: 'there never was a row', touch: { ...done, sourceKey: '' }, standing: [], fresh: 1 },
    { why: 'its row stands: once', touch: done, standing: [aRow({ isLogged: true })], fresh: 1 },
    { why: 'an attempt too', touch: { ...done, result: 'No answer' }, standing: [], fresh: 1 },
    {
      why: 'not what was put off',
      touch: { ...done, result: null, nextDate: on('2026-12-24') },
      standing: [],
      fresh: 2,
    },
    {
      why: 'not what was done last week',
      touch: { ...done, date: on('2026-11-22') },
      standing: [],
      fresh: 2,
    },
    { why: 'nor what lies ahead', touch: { ...done, date: on('2026-11-30') }, standing: [], fresh: 2 },
    { why: 'nor what nobody can read', touch: { ...done, touch: null }, standing: [], fresh: 2 },
  ] as const)('$why', ({ touch, standing, fresh }) => {
    const { rows } = theWeek({ contacts, touches: [aTouch(touch)], plan }, TUESDAY, standing);

    expect(rows.filter(({ isNew }) => isNew)).toHaveLength(fresh);
  });
});

describe('the mass e-mail’s row', () => {
  const plan = aPlan({ Email: days({ 'Tier 1': 30 }) });
  const reader = (given: Partial<Contact> = {}): Contact =>
    aContact({ tier: 1, emailConsent: 'Opted in', email: 'ann@example.com', ...given });
  const first = theWeek({ contacts: [reader()], plan });

  test('counts again', () => {
    const contacts = [reader(), reader({ id: 'C0002', email: 'bo@example.com' })];

    const { rows } = theWeek({ contacts, plan }, TUESDAY, asStanding(first));

    expect(rows).toMatchObject([
      { key: '2026-11-23/all/email', day: MONDAY, what: 'Monthly email: 2 due', isNew: false },
    ]);
  });

  test('says when it is due for nobody any more', () => {
    const touches = [aTouch({ touch: 'Email', result: 'Sent' })];

    const { rows } = theWeek({ contacts: [reader()], touches, plan }, TUESDAY, asStanding(first));

    expect(rows).toMatchObject([{ whyToday: 'No longer due', state: 'no longer due' }]);
  });

  test('is named after its cadence, if it has one', () => {
    const yearly = aPlan({ Email: days({ 'Tier 1': 45 }) });

    expect(theWeek({ contacts: [reader()], plan: yearly }).rows).toMatchObject([
      { what: 'Every 45 days email: 1 due' },
    ]);
  });
});

describe('a prospect who joins a client’s row', () => {
  test('makes it the prospect’s', () => {
    const contacts = [
      aContact({ id: 'C0001', household: 'Lee', tier: 1 }),
      aProspect({ id: 'C0002', household: 'Lee', recallWeek: MONDAY }),
    ];

    const { rows } = theWeek({ contacts, plan: CALLS }, TUESDAY, [aRow()]);

    expect(rows).toMatchObject([
      { key: '2026-11-23/C0001/call', contactId: 'C0002', what: 'Courtesy call + Recall' },
    ]);
  });
});
