/** What Next call shows and writes, row by row; that it equals typing is tried on the built add-in. */
import { callOn, callsFor, planOfSave, typed } from '../../support/next-call';
import { anOffice, day } from '../../support/office';
import { goToNextCall } from '../../../src/jobs/week/next-call/go-to-next-call';

test('those for today come first, as the sheet has them; what is done, withdrawn or typed below isn’t asked', () => {
  const rows = [
    { key: '2026-11-23/C0001/call', contact: 'Ann', day: day('2026-11-25'), what: 'Courtesy call' },
    { key: '2026-11-23/C0002/call', contact: 'Bo', day: day('2026-11-23'), what: 'Courtesy call' },
    {
      key: '2026-11-23/C0003/call',
      contact: 'Cy',
      day: day('2026-11-20'),
      what: 'Birthday',
      result: 'Reached' as const,
    },
    {
      key: '2026-11-23/C0004/call',
      contact: 'Di',
      day: day('2026-11-20'),
      what: 'Birthday',
      nextDate: day('2026-11-30'),
    },
    { key: '2026-11-23/C0005/call', contact: 'Ed', what: 'Birthday', whyToday: 'No longer due' },
    { key: '2026-11-23/C0006/call', contact: 'Flo', what: 'Birthday', logged: day('2026-11-20') },
    { key: 'W0007', contact: 'Gus', result: 'Reached' as const },
  ];

  const { calls } = callsFor(rows);

  expect(calls.map(({ contact, isDue, isDone }) => [contact, isDue, isDone])).toEqual([
    ['Bo', true, false],
    ['Cy', true, true],
    ['Di', true, true],
    ['Ann', false, false],
  ]);
});

test.each([
  ['principal', 'pat@example.com', 'Principal'],
  ['assistant, in capitals', 'SAM@example.com', 'Assistant'],
  ['neither', 'kim@example.com', ''],
])('whoever asks is known by their address: the %s', (_who, user, whose) => {
  const settings = {
    principal: { name: 'Pat', email: 'pat@example.com' },
    assistant: { name: '', email: 'sam@example.com' },
  };

  expect(callsFor([], { settings, user })).toMatchObject({
    whose,
    names: { Principal: 'Pat', Assistant: 'the assistant' },
    nothing: expect.stringContaining('Build or refresh'),
  });
});

test('a household’s notes, worries and promises are shown, with whose they are', () => {
  const call = callOn({
    contacts: [
      {
        id: 'C0001',
        name: 'Ann Ames',
        household: 'Ames',
        tier: 1,
        core: 'Core',
        likes: 'sailing',
        worriedAbout: 'rent',
      },
      {
        id: 'C0002',
        name: 'Abe Ames',
        household: 'Ames',
        worriedAbout: 'the roof\nhis knee',
        anniversary: { year: 2001, month: 5, dayOfMonth: 3 },
      },
    ],
    touches: [
      {
        id: 'T1',
        contactId: 'C0001',
        date: day('2026-07-01'),
        touch: 'Call',
        result: 'Reached',
        note: 'one',
      },
      {
        id: 'T2',
        contactId: 'C0002',
        date: day('2026-08-01'),
        touch: 'Call',
        result: 'Reached',
        note: 'two',
        nextDate: day('2026-12-01'),
      },
      { id: 'T3', contactId: 'C0001', date: day('2026-09-01'), touch: 'Call', result: 'No answer', note: '' },
    ],
    row: { contactId: 'C0001', contact: 'Ann Ames', tier: 1, ask: 'We think of you.\nAsk: dream' },
  });

  expect(call).toMatchObject({
    standing: 'Tier 1 · Core · household Ames (2)',
    worries: ['rent', 'Abe Ames: the roof', 'Abe Ames: his knee'],
    notes: [
      { day: '1 Aug 2026', text: 'Abe Ames: two' },
      { day: '1 Jul 2026', text: 'one' },
    ],
    promise: 'Promised for 1 Dec 2026: two',
    asksFor: 'dream',
    file: [{ label: 'likes', value: 'sailing' }],
  });
});

test('a row that names nobody, or everybody, says so', () => {
  expect(callOn({ row: { key: '2026-11-23/all/Email', what: 'Email' } }).name).toBe('Everybody who gets it');
  expect(callOn({ row: { what: 'Courtesy call' } }).name).toBe('Nobody is named');
  expect(callOn({ row: { what: 'Courtesy call', contact: 'Zed' } }).name).toBe('Zed');
});

test('without a page the item names the next row, and says so when there is none', () => {
  const row = { key: '2026-11-23/C0001/call', contact: 'Ann', what: 'Courtesy call' };
  const plan = (rows: readonly object[]) => goToNextCall.plan(anOffice({ tabs: { thisWeek: rows } }), '', '');

  expect(plan([{ ...row, reachAt: '555-0101' }]).report).toBe('Next: Ann, Courtesy call, 555-0101.');
  expect(plan([row]).report).toBe('Next: Ann, Courtesy call.');
  expect(plan([])).toMatchObject({ isRefused: true, report: 'Nothing is left to do on This week.' });
});

test.each([
  [
    'is blank again where nothing is to stand',
    { result: 'Reached' as const },
    typed({ result: 'Reached' }),
    typed({}),
    { result: null },
  ],
  ['has its date', {}, typed({}), typed({ nextDate: '2026-12-01' }), { nextDate: day('2026-12-01') }],
])('a cell %s', (_what, row, was, wished, values) => {
  expect(planOfSave(row, was, wished).changes).toMatchObject([{ kind: 'set', values }]);
});
