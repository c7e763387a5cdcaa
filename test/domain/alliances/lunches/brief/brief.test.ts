import { anAlliance, on } from '../../../../support/practice';
import { brief, FLO, GUS, linesAt, ofFlo } from '../../brief/briefs';

test('the lunch comes first, then each guest', () => {
  const sections = brief({ settings: { whoWeWantToMeet: 'Owners' } }, { state: 'Confirmed' });

  expect(sections[0]).toEqual({
    title: 'Lunch: Flo Fox',
    parts: [
      { label: 'When', lines: ['Thursday 26 Nov 2026, 12:30'] },
      { label: 'Where', lines: ['The Oyster Shed'] },
      { label: 'Status', lines: ['Confirmed'] },
      { label: 'Why now', lines: ['first lunch'] },
      { label: 'Who we want to meet', lines: ['Owners'] },
    ],
  });
  expect(sections.slice(1).map(({ title }) => title)).toEqual(['Flo Fox, Accountant, Fox & Co']);
});

describe('what isn’t known is said', () => {
  const bare = { time: null, place: ' ', why: '' };

  test.each([
    ['When', ['Thursday 26 Nov 2026, 12:00 as usual']],
    ['Where', ['Not settled: type it into Place on Lunches.']],
    ['Status', ['Planned: not confirmed yet']],
    ['Why now', null],
    ['Who we want to meet', ['Not said: type it into Who we want to meet on Settings.']],
  ])('of the lunch: %s', (label, expected) => {
    expect(linesAt(brief({}, {}, bare), 0, label)).toEqual(expected);
  });

  test.each([
    ['Careful', null],
    ['Phone', ['None on Contacts.']],
    ['What we owe them', ['No introductions yet, either way.']],
    ['We promised', null],
    ['Names we gave them', ['None yet.']],
    ['Whom they look for', ['Not known yet: ask, then type it into Wants to meet on Alliances.']],
    ['Who of ours fits', ['Nobody on Contacts whom they don’t know yet.']],
    ['Who of ours needs them', null],
    ['What they need', ['Nothing is known.']],
    ['Worried about', null],
    ['What they told us last', ['Never reached so far.']],
    ['Names they gave us', ['None yet.']],
    ['Into thirds', null],
    [
      'What to ask',
      [
        '5 names: say whom on Settings, Who we want to meet',
        'Whom do you want to meet?',
        'Is there a need that an expert of ours can meet?',
      ],
    ],
  ])('of the guest: %s', (label, expected) => {
    expect(ofFlo(label)).toEqual(expected);
  });
});

test('where no place is settled, it says where they like to go', () => {
  const contacts = [{ ...FLO, favouriteRestaurant: 'Casa Itzel' }, GUS];

  const sections = brief({ contacts }, { guestIds: ['C0001', 'C0002'] }, { place: '' });

  expect(linesAt(sections, 0, 'Where')).toEqual([
    'Not settled: type it into Place on Lunches.',
    'Flo Fox likes Casa Itzel.',
  ]);
});

describe('the guests', () => {
  test('of a table each have a section, shorter than that of a guest alone', () => {
    const contacts = [{ ...FLO, worriedAbout: 'rent\nstaff\ntax' }, GUS];

    const sections = brief({ contacts }, { kind: 'Meet and greet', guestIds: ['C0001', 'C0002'] });

    expect(sections.map(({ title }) => title)).toEqual([
      'Meet and greet: Flo Fox and Gus Gray',
      'Flo Fox, Accountant, Fox & Co',
      'Gus Gray',
    ]);
    expect(linesAt(sections, 1, 'Worried about')).toEqual(['rent (and 2 more)']);
  });

  test('of an exchange meeting are partners without a row on Alliances', () => {
    const sections = brief({}, { kind: 'Exchange', guestIds: ['C0002'] });

    expect(sections[0]?.title).toBe('Exchange meeting: Gus Gray');
    expect(linesAt(sections, 1, 'Whom they look for')).toEqual(['Not known: no row on Alliances.']);
    expect(linesAt(sections, 1, 'What to ask')?.[0]).toContain('5 names');
  });

  test('a client at a table isn’t asked for names', () => {
    const sections = brief({}, { kind: 'Meet and greet', guestIds: ['C0003'] });

    expect(linesAt(sections, 1, 'What to ask')).toEqual(['Is there a need that an expert of ours can meet?']);
  });

  test('nobody is named', () => {
    const sections = brief({}, { guestIds: [] });

    expect(sections.map(({ title }) => title)).toEqual(['Lunch: no guest']);
    expect(linesAt(sections, 0, 'Careful')).toEqual(['Nobody is named: choose Guests by hand on Lunches.']);
  });

  test('somebody’s row on Contacts is gone', () => {
    const sections = brief({}, { guestIds: ['C0099'] }, { place: '' });

    expect(linesAt(sections, 0, 'Where')).toEqual(['Not settled: type it into Place on Lunches.']);
    expect(sections[1]).toEqual({
      title: 'C0099',
      parts: [{ label: 'Careful', lines: ['Not on Contacts any more: choose other Guests by hand.'] }],
    });
  });

  test.each([
    {
      why: 'somebody who must not be contacted',
      given: { contacts: [{ ...FLO, statusByHand: 'Do not contact' as const }] },
      expected: ['Do not contact: call this lunch off.'],
    },
    {
      why: 'somebody who was released',
      given: { contacts: [{ ...FLO, statusByHand: 'Released' as const }] },
      expected: ['Released: call this lunch off.'],
    },
    {
      why: 'somebody who is away',
      given: { alliances: [anAlliance({ awayFrom: on('2026-11-20'), awayTo: on('2026-11-26') })] },
      expected: ['Away on that day: choose another.'],
    },
    {
      why: 'not somebody who is away later',
      given: { alliances: [anAlliance({ awayFrom: on('2026-11-27') })] },
      expected: null,
    },
  ])('it warns of $why', ({ given, expected }) => {
    expect(ofFlo('Careful', given)).toEqual(expected);
  });
});
