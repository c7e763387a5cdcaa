/** What the brief says of a guest. */
import { aContact, anAlliance, anIntroduction, aTouch, on } from '../../../../support/practice';
import { ANN, BOB, FLO, ofFlo } from '../../brief/briefs';

describe('give first: introductions', () => {
  const given = (id: string, personId: string) =>
    anIntroduction({ id, personId, allianceId: 'C0001', direction: 'Given', date: on('2026-10-01') });
  const received = (id: string, some: Partial<Parameters<typeof anIntroduction>[0]> = {}) =>
    anIntroduction({ id, allianceId: 'C0001', personId: 'C0003', ...some });

  test.each([
    [[given('I0001', 'C0003')], 'We gave 1 introduction and got 0: they owe us 1.'],
    [[given('I0001', 'C0003'), received('I0002')], 'We gave 1 introduction and got 1: even.'],
    [[received('I0001'), received('I0002')], 'We gave 0 introductions and got 2: we owe them 2.'],
  ])('what is owed %#', (introductions, expected) => {
    expect(ofFlo('What we owe them', { introductions })).toEqual([expected]);
  });

  test('names given, the latest first', () => {
    const introductions = [
      given('I0001', 'C0003'),
      { ...given('I0002', 'C0098'), person: 'Zoe Zorn', date: on('2026-11-02') },
    ];

    expect(ofFlo('Names we gave them', { introductions })).toEqual([
      'Zoe Zorn, 2 Nov 2026',
      'Ann Ames, 1 Oct 2026',
    ]);
  });

  test('names received: what is open first, then what is owed for those that ended', () => {
    const introductions = [
      received('I0001', { outcome: 'Next step', date: on('2026-11-21') }),
      received('I0002', { outcome: 'No future', date: on('2026-02-02') }),
      received('I0003', { personId: 'C0004', date: on('2026-11-18') }),
    ];

    expect(ofFlo('Names they gave us', { introductions })).toEqual([
      'Bob Bly, 18 Nov 2026: Open, a follow-up is owed',
      'Ann Ames, 21 Nov 2026: Next step, a thank-you is owed',
      'Ann Ames, 2 Feb 2026: No future',
    ]);
    expect(ofFlo('Into thirds', { introductions })).toEqual([
      '3 names, 1 open; 1 came to nothing, 0 to cultivate; next steps 1 of 2 (12% to 88%): as a third can turn out.',
    ]);
  });

  test('nobody is owed twice for a name', () => {
    const introductions = [received('I0001', { outcome: 'Cultivate', date: on('2026-11-18') })];
    const touches = [aTouch({ contactId: 'C0001', touch: 'Thank-you', date: on('2026-11-19') })];

    expect(ofFlo('Names they gave us', { introductions, touches })).toEqual([
      'Ann Ames, 18 Nov 2026: Cultivate',
    ]);
  });

  test('names that are all open have no thirds yet', () => {
    expect(ofFlo('Into thirds', { introductions: [received('I0001')] })).toEqual(['1 name, 1 open.']);
  });
});

describe('who of ours fits what they look for', () => {
  const looking = { alliances: [anAlliance({ wantsToMeet: 'dentists' })] };
  const tier = (id: string, name: string, given: Partial<Parameters<typeof aContact>[0]>) =>
    aContact({ id, name, profession: 'Dentist', ...given });

  test('clients of Tier 1 come first; people who aren’t clients last', () => {
    const contacts = [
      FLO,
      tier('C0003', 'Ann Ames', { kind: 'Prospect', profession: '', tags: ['dentist'] }),
      tier('C0004', 'Bob Bly', { tierByHand: 2 }),
      tier('C0005', 'Cy Cole', { tierByHand: 1 }),
    ];

    expect(ofFlo('Whom they look for', { ...looking, contacts })).toEqual(['dentists']);
    expect(ofFlo('Who of ours fits', { ...looking, contacts })).toEqual([
      'Cy Cole: Dentist (Profession)',
      'Bob Bly: Dentist (Profession)',
      'Ann Ames: dentist (Tags)',
    ]);
  });

  test.each([
    [
      'whom we introduced to them',
      { introductions: [anIntroduction({ allianceId: 'C0001', personId: 'C0003', direction: 'Given' })] },
    ],
    ['who lives with them', { contacts: [{ ...FLO, household: 'Fox' }, { ...ANN, household: 'Fox' }, BOB] }],
    ['who is Personal', { contacts: [FLO, { ...ANN, kind: 'Personal' as const }, BOB] }],
    [
      'who must not be contacted',
      { contacts: [FLO, { ...ANN, statusByHand: 'Do not contact' as const }, BOB] },
    ],
  ])('nobody %s', (_, given) => {
    expect(ofFlo('Who of ours fits', { ...looking, ...given })).toEqual(['Bob Bly: Dentist (Profession)']);
  });

  test('of one name, the lower id comes first', () => {
    const contacts = [
      tier('C0004', 'Dee Dahl', { profession: 'dentist for children' }),
      tier('C0003', 'Dee Dahl', {}),
      FLO,
    ];

    expect(ofFlo('Who of ours fits', { ...looking, contacts })).toEqual([
      'Dee Dahl: Dentist (Profession)',
      'Dee Dahl: dentist (Profession)',
    ]);
  });

  test('of many it names three', () => {
    const contacts = [FLO, ...['3', '4', '5', '6'].map((n) => tier(`C000${n}`, `Name ${n}`, {}))];

    expect(ofFlo('Who of ours fits', { ...looking, contacts })).toEqual([
      'Name 3: Dentist (Profession)',
      'Name 4: Dentist (Profession)',
      'Name 5: Dentist (Profession) (and 1 more)',
    ]);
  });
});

describe('the talk', () => {
  const need = {
    date: on('2026-11-01'),
    need: 'a lawyer',
    expertId: '',
    isExpertChosen: false,
    status: 'Open' as const,
  };

  test('what they told us last is what was noted in talks, not what was sent to them', () => {
    const touches = [
      aTouch({
        id: 'T0001',
        date: on('2026-08-25'),
        touch: 'Alliance lunch',
        result: 'Held',
        note: 'new\n office ',
      }),
      aTouch({
        id: 'T0002',
        date: on('2026-11-02'),
        touch: 'Thinking of you',
        result: 'Sent',
        note: 'a card',
      }),
      aTouch({ id: 'T0003', date: on('2026-11-10'), note: `x${'y'.repeat(300)}` }),
    ];

    expect(ofFlo('What they told us last', { touches })).toEqual([
      `10 Nov 2026, Courtesy call: x${'y'.repeat(238)}…`,
      '25 Aug 2026, Alliance lunch: new; office',
    ]);
  });

  test('without a note it says when they were reached', () => {
    const touches = [aTouch({ date: on('2026-08-25') })];

    expect(ofFlo('What they told us last', { touches })).toEqual([
      'Nothing is noted; last reached 25 Aug 2026.',
    ]);
  });

  test('what was promised, with what was said', () => {
    const promise = aTouch({ date: on('2026-11-10'), nextDate: on('2026-11-27'), note: 'send the lease' });

    expect(ofFlo('We promised', { touches: [promise] })).toEqual([
      'By 27 Nov 2026, as said on 10 Nov 2026 (Courtesy call): send the lease',
    ]);
    expect(ofFlo('We promised', { touches: [{ ...promise, note: '' }] })).toEqual([
      'By 27 Nov 2026, as said on 10 Nov 2026 (Courtesy call)',
    ]);
  });

  test('what they need, and who needs them', () => {
    const needs = [
      { ...need, id: 'N0001', contactId: 'C0001' },
      { ...need, id: 'N0002', contactId: 'C0001', need: 'a loan', expertId: 'C0002' },
      { ...need, id: 'N0003', contactId: 'C0003', need: 'books kept', expertId: 'C0001' },
      { ...need, id: 'N0004', contactId: 'C0098', need: 'taxes done', expertId: 'C0001' },
      {
        ...need,
        id: 'N0005',
        contactId: 'C0003',
        expertId: 'C0001',
        isExpertChosen: false,
        status: 'Closed' as const,
      },
    ];

    expect(ofFlo('What they need', { needs })).toEqual([
      'a lawyer: no expert is known yet',
      'a loan: introduce Gus Gray',
    ]);
    expect(ofFlo('Who of ours needs them', { needs })).toEqual(['Ann Ames: books kept']);
  });

  test('it asks for names, and for one fact that the file lacks', () => {
    const given = {
      settings: { whoWeWantToMeet: 'Owners', namesALunch: 3 },
      factsKept: new Set(['dream'] as const),
      alliances: [anAlliance({ wantsToMeet: 'pilots' })],
    };

    expect(ofFlo('What to ask', given)).toEqual([
      '3 names: Owners',
      'Is there a need that an expert of ours can meet?',
      'Ask: dream',
    ]);
  });

  test('the phone may be that of the household', () => {
    const contacts = [
      { ...FLO, household: 'Fox' },
      { ...ANN, household: 'Fox', phone: '555-0101' },
    ];

    expect(ofFlo('Phone', { contacts })).toEqual(['555-0101']);
  });
});
