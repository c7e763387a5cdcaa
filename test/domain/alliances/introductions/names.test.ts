import { namesIn, type NamedPerson } from '../../../../src/domain/alliances/introductions/names';

test.each([
  'http://example.com/tom',
  'www.example.com',
  '2 names',
  '- 3 more',
  'several people',
  'two new clients',
  '7',
])('"%s" is nobody’s name, and is told', (line) => {
  expect(namesIn(line)).toEqual({ people: [], unread: [line], unsure: [] });
});

const nobodyElse = { email: '', phone: '', note: '', from: '' };

test.each<{ why: string; typed: string; expected: Partial<NamedPerson> }>([
  { why: 'a name alone', typed: 'Ann Lee', expected: { name: 'Ann Lee' } },
  { why: 'space around and within', typed: '  Ann   Lee ', expected: { name: 'Ann Lee' } },
  { why: 'a bullet', typed: '• Ann Lee', expected: { name: 'Ann Lee' } },
  { why: 'a dash as a bullet', typed: '- Ann Lee', expected: { name: 'Ann Lee' } },
  { why: 'a number', typed: '1. Ann Lee', expected: { name: 'Ann Lee' } },
  { why: 'a number in brackets', typed: '(2) Ann Lee', expected: { name: 'Ann Lee' } },
  {
    why: 'a phone after a comma',
    typed: 'Ann Lee, 555-0101',
    expected: { name: 'Ann Lee', phone: '555-0101' },
  },
  {
    why: 'a phone without a comma',
    typed: 'Ann Lee 555-0101',
    expected: { name: 'Ann Lee', phone: '555-0101' },
  },
  {
    why: 'a phone with its country and brackets',
    typed: 'Ann Lee +1 (312) 555-0101',
    expected: { name: 'Ann Lee', phone: '+1 (312) 555-0101' },
  },
  {
    why: 'a phone with an extension',
    typed: 'Ann Lee, 312 555 0101 ext. 12',
    expected: { name: 'Ann Lee', phone: '312 555 0101 ext. 12' },
  },
  {
    why: 'a profession and an address',
    typed: 'Ann Lee - CPA, ann@example.com',
    expected: { name: 'Ann Lee', note: 'CPA', email: 'ann@example.com' },
  },
  {
    why: 'an address as a mail program copies it',
    typed: 'Ann Lee <ann@example.com>',
    expected: { name: 'Ann Lee', email: 'ann@example.com' },
  },
  {
    why: 'an address as a link',
    typed: 'Ann Lee, mailto:ann@example.com.',
    expected: { name: 'Ann Lee', email: 'ann@example.com' },
  },
  {
    why: 'everything',
    typed: '3) Ann Lee (dentist): ann@example.com; ',
    expected: { name: 'Ann Lee', note: 'dentist', email: 'ann@example.com' },
  },
  { why: 'a hyphen in the name', typed: 'Ann-Marie Lee-Roe', expected: { name: 'Ann-Marie Lee-Roe' } },
  { why: 'initials and titles', typed: 'Dr. J. R. Lee', expected: { name: 'Dr. J. R. Lee' } },
  { why: 'any script', typed: '李安 – 牙医', expected: { name: '李安', note: '牙医' } },
  {
    why: 'a date is no phone',
    typed: 'Ann Lee, since 2026-11-23',
    expected: { name: 'Ann Lee', note: 'since 2026-11-23' },
  },
  {
    why: 'a date with the year last is no phone',
    typed: 'Ann Lee, since 10/12/2026',
    expected: { name: 'Ann Lee', note: 'since 10/12/2026' },
  },
  {
    why: 'a phone in pairs',
    typed: 'Ann Lee, 0475/12.34.56',
    expected: { name: 'Ann Lee', phone: '0475/12.34.56' },
  },
  {
    why: 'a date in front of a phone',
    typed: 'Ann Lee, since 2026-11-23, 555-0101',
    expected: { name: 'Ann Lee', note: 'since 2026-11-23', phone: '555-0101' },
  },
  {
    why: 'a row pasted from a spreadsheet',
    typed: 'Ann Lee\tdentist\t555-0101',
    expected: { name: 'Ann Lee', note: 'dentist', phone: '555-0101' },
  },
  {
    why: 'the address of whoever introduced them, which is not theirs',
    typed: 'Ann Lee, ann@example.com, from Al Kim <al@example.com>',
    expected: { name: 'Ann Lee', email: 'ann@example.com', from: 'al@example.com' },
  },
  {
    why: 'the address alone of whoever introduced them',
    typed: 'Ann Lee, via al@example.com',
    expected: { name: 'Ann Lee', email: '', from: 'al@example.com' },
  },
  {
    why: 'an address alone',
    typed: '1. ann@example.com',
    expected: { name: 'ann@example.com', email: 'ann@example.com' },
  },
  {
    why: 'who introduced them',
    typed: 'Ann Lee, dentist, from Al Kim',
    expected: { name: 'Ann Lee', note: 'dentist', from: 'Al Kim' },
  },
])('reads $why', ({ typed, expected }) => {
  const { people, unread } = namesIn(typed);

  expect(people).toMatchObject([{ ...nobodyElse, ...expected }]);
  expect(unread).toEqual([]);
});

test.each([
  { why: 'lines', typed: 'Ann Lee\nBo Kim' },
  { why: 'lines of another system, and blank ones', typed: 'Ann Lee\r\n\r\n  \r\nBo Kim\n' },
  { why: 'semicolons', typed: 'Ann Lee; Bo Kim' },
  { why: 'a list', typed: '1. Ann Lee\n2. Bo Kim\n3.' },
])('people are parted by $why', ({ typed }) => {
  expect(namesIn(typed).people.map(({ name }) => name)).toEqual(['Ann Lee', 'Bo Kim']);
});

test.each(['', '   ', '-', 'none', 'None.', '- nobody', 'n/a', '?'])('%j names nobody', (typed) => {
  expect(namesIn(typed)).toEqual({ people: [], unread: [], unsure: [] });
});

test.each([
  { why: 'a number without a name', typed: '555-0101' },
  {
    why: 'a whole story',
    typed: 'They will think about whom they know and call us back when they have had the time to',
  },
])('$why is not passed over: it names nobody', ({ typed }) => {
  expect(namesIn(typed)).toEqual({ people: [], unread: [typed], unsure: [] });
});

test('keeps each line as it was typed', () => {
  expect(namesIn('1. Ann Lee\nBo').people.map(({ line }) => line)).toEqual(['1. Ann Lee', 'Bo']);
});

describe('a last name first', () => {
  test.each([
    'Lee, Fay',
    '1. Lee, Fay',
    'Lee ,Fay',
    'Lee, Fay, dentist',
    'Lee, Fay 555-0101',
    'Lee, Fay <fay@example.com>',
    'van Dyke, Fay',
    "O'Brien, Fay Ann",
    'LEE, FAY',
    'lee, Fay',
    'Lee, Dentist',
  ])('%s is nobody yet: who typed it is asked', (line) => {
    const { people, unread, unsure } = namesIn(line);

    expect([people, unread, unsure.map((each) => each.line)]).toEqual([[], [], [line]]);
  });

  test('the question says how to type either', () => {
    const [{ expected = '' } = {}] = namesIn('Lee, Fay').unsure;

    expect(expected).toBe('the name as it is said, "Fay Lee"; or, if Fay is no name, "Lee (Fay)"');
    expect(namesIn('Fay Lee; Lee (Fay)').people.map(({ name, note }) => [name, note])).toEqual([
      ['Fay Lee', ''],
      ['Lee', 'Fay'],
    ]);
  });

  test.each([
    'Fay Lee, Dentist',
    'Fay, dentist',
    'Fay, CPA',
    'Fay, from Al Kim',
    'Fay, 555-0101',
    'Fay - Dentist',
  ])('%s is certain', (line) => {
    expect(namesIn(line).people).toHaveLength(1);
  });
});
