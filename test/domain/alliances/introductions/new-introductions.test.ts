import {
  fileNamesOf,
  namedAt,
  isToBeFiled,
} from '../../../../src/domain/alliances/introductions/new-introductions';
import type { Introduction } from '../../../../src/domain/records/introduction';
import type { Lunch } from '../../../../src/domain/records/lunch';
import type { Contact } from '../../../../src/domain/records/contact';
import { MONDAY, aBook, aContact, aLunch, anIntroduction, on } from '../../../support/practice';

const al = aContact({ id: 'C0001', name: 'Al Moss', kind: 'Alliance' });
const bo = aContact({ id: 'C0002', name: 'Bo Kim', kind: 'Alliance' });
const cy = aContact({ id: 'C0003', name: 'Cy Roe', kind: 'Prospect' });
const HELD = on('2026-11-17');

type Given = {
  lunches?: Partial<Lunch>[];
  introductions?: Partial<Introduction>[];
  contacts?: readonly Contact[];
  allianceIds?: readonly string[];
};
function filed({ lunches = [{}], introductions = [], contacts = [al, bo, cy], allianceIds = [] }: Given) {
  const book = aBook({
    contacts,
    allianceIds: new Set(allianceIds),
    introductions: introductions.map((each) => anIntroduction({ allianceId: 'C0001', ...each })),
    lunches: lunches.map((each) =>
      aLunch({ guestIds: ['C0001'], date: HELD, state: 'Held', names: 'Ann Lee', ...each }),
    ),
  });
  let drawn = 9;
  return fileNamesOf(book.lunches.map(namedAt), book, () => `C00${(drawn += 1)}`, MONDAY);
}

describe('names that count', () => {
  test.each<{ why: string; lunch: Partial<Lunch>; counts: boolean }>([
    { why: 'held', lunch: { state: 'Held' }, counts: true },
    { why: 'past, and nobody said that it was held', lunch: { state: 'Planned' }, counts: true },
    { why: 'today', lunch: { state: 'Confirmed', date: MONDAY }, counts: true },
    { why: 'said to be held before its day', lunch: { state: 'Held', date: on('2026-11-24') }, counts: true },
    { why: 'still to come', lunch: { state: 'Confirmed', date: on('2026-11-24') }, counts: false },
    { why: 'called off', lunch: { state: 'Cancelled' }, counts: false },
    { why: 'without names', lunch: { state: 'Held', names: ' \n' }, counts: false },
  ])('of a lunch $why: $counts', ({ lunch, counts }) => {
    expect(isToBeFiled(aLunch({ date: HELD, names: 'Ann Lee', ...lunch }), MONDAY)).toBe(counts);
  });
});

test('somebody new becomes a prospect and an introduction', () => {
  expect(filed({ lunches: [{ names: 'Ann Lee - CPA, 555-0101, ann@example.com' }] })).toEqual({
    prospects: [
      {
        ...{ id: 'C0010', name: 'Ann Lee', profession: 'CPA', phone: '555-0101', email: 'ann@example.com' },
        ...{ introducedById: 'C0001', background: '' },
      },
    ],
    answered: [],
    introductions: [
      {
        ...{ date: HELD, direction: 'Received', outcome: 'Open', lunchKey: 'L0001' },
        ...{ allianceId: 'C0001', personId: 'C0010', person: 'Ann Lee' },
      },
    ],
    filledIn: [],
    unfiled: [],
    noted: [{ key: 'L0001', namesFiled: ['C0001 ann lee'], occasion: 'lunch' }],
  });
});

test('a long remark is no profession', () => {
  const { prospects } = filed({ lunches: [{ names: 'Ann Lee, wants to sell the firm in spring' }] });

  expect(prospects).toMatchObject([{ name: 'Ann Lee', profession: '' }]);
});

test('somebody on Contacts is introduced, not added, and what was blank is filled in', () => {
  const { prospects, introductions, filledIn } = filed({ lunches: [{ names: 'cy roe, 555-0101' }] });

  expect(prospects).toEqual([]);
  expect(introductions).toMatchObject([{ personId: 'C0003', person: 'Cy Roe' }]);
  expect(filledIn).toEqual([{ id: 'C0003', email: '', phone: '555-0101', introducedById: 'C0001' }]);
});

test('a client is nobody’s merit', () => {
  const { filledIn } = filed({
    lunches: [{ names: 'Cy Roe' }],
    contacts: [al, { ...cy, kind: 'Client' }],
  });

  expect(filledIn).toMatchObject([{ introducedById: null }]);
});

test('names of a lunch that is said to be held ahead of its day are of today', () => {
  const { introductions } = filed({ lunches: [{ date: on('2026-11-26') }] });

  expect(introductions).toMatchObject([{ date: MONDAY }]);
});

describe('twice is once', () => {
  test.each<{ why: string; given: Given; people: string[] }>([
    {
      why: 'introduced at that lunch',
      given: {
        introductions: [{ lunchKey: 'L0001', person: 'Ann Lee', personId: 'C0009', outcome: 'No future' }],
      },
      people: [],
    },
    {
      why: 'introduced there, and another name was added since',
      given: {
        introductions: [{ lunchKey: 'L0001', person: 'Ann Lee', outcome: 'No future' }],
        lunches: [{ names: 'Ann Lee\nDi Dorn' }],
      },
      people: ['Di Dorn'],
    },
    {
      why: 'introduced there, and known by an address',
      given: {
        contacts: [al, { ...cy, email: 'cy@example.com' }],
        introductions: [{ lunchKey: 'L0001', person: 'Cy Roe', personId: 'C0003', outcome: 'No future' }],
        lunches: [{ names: 'Cyrus, cy@example.com' }],
      },
      people: [],
    },
    {
      why: 'the row was typed by hand, without a lunch',
      given: { introductions: [{ lunchKey: '', person: 'Ann Lee', outcome: 'Cultivate' }] },
      people: [],
    },
    {
      why: 'introduced by the same at an earlier lunch, and still open',
      given: { introductions: [{ lunchKey: 'L0009', person: 'Ann Lee', outcome: 'Open' }] },
      people: [],
    },
    { why: 'typed twice', given: { lunches: [{ names: 'Ann Lee\nann lee' }] }, people: ['Ann Lee'] },
    {
      why: 'named at two lunches of the same',
      given: { lunches: [{}, { key: 'L0002' }] },
      people: ['Ann Lee'],
    },
    {
      why: 'introduced by the same at an earlier lunch, which came to nothing',
      given: { introductions: [{ lunchKey: 'L0009', person: 'Ann Lee', outcome: 'No future' }] },
      people: ['Ann Lee'],
    },
    {
      why: 'we introduced them',
      given: { introductions: [{ lunchKey: 'L0001', person: 'Ann Lee', direction: 'Given' }] },
      people: ['Ann Lee'],
    },
    {
      why: 'somebody else introduced them',
      given: { introductions: [{ lunchKey: 'L0009', person: 'Ann Lee', allianceId: 'C0002' }] },
      people: ['Ann Lee'],
    },
  ])('$why', ({ given, people }) => {
    expect(filed(given).introductions.map(({ person }) => person)).toEqual(people);
  });

  test.each<{ why: string; lunch: Partial<Lunch>; people: string[] }>([
    { why: 'the introduction was deleted', lunch: { namesFiled: ['C0001 ann lee'] }, people: [] },
    {
      why: 'it was deleted, and the line says more by now',
      lunch: { namesFiled: ['C0001 ann lee'], names: 'ANN  Lée, dentist' },
      people: [],
    },
    {
      why: 'it was deleted, and somebody was added',
      lunch: { namesFiled: ['C0001 ann lee'], names: 'Ann Lee\nDi Dorn' },
      people: ['Di Dorn'],
    },
    {
      why: 'somebody with a longer name was filed',
      lunch: { namesFiled: ['C0001 mary ann lee'] },
      people: ['Ann Lee'],
    },
    {
      why: 'it was filed as another guest’s',
      lunch: { namesFiled: ['C0002 ann lee'] },
      people: ['Ann Lee'],
    },
  ])('$why', ({ lunch, people }) => {
    expect(filed({ lunches: [lunch] }).introductions.map(({ person }) => person)).toEqual(people);
  });

  test('whoever was filed is no problem when the guest is gone', () => {
    const given = { guestIds: ['C0099'], namesFiled: ['C0099 ann lee'] };

    expect(filed({ lunches: [given] })).toMatchObject({ unfiled: [], introductions: [], noted: [] });
  });

  test('a name that is taken out of the cell is forgotten', () => {
    const lunch = { names: 'Di Dorn', namesFiled: ['C0001 ann lee', 'C0001 di dorn'] };

    expect(filed({ lunches: [lunch] }).noted).toMatchObject([
      { key: 'L0001', namesFiled: ['C0001 di dorn'] },
    ]);
  });

  test('somebody new whom two alliances name is added once, and introduced by both', () => {
    const { prospects, introductions } = filed({ lunches: [{}, { key: 'L0002', guestIds: ['C0002'] }] });

    expect(prospects).toHaveLength(1);
    expect(introductions.map(({ allianceId, personId }) => [allianceId, personId])).toEqual([
      ['C0001', 'C0010'],
      ['C0002', 'C0010'],
    ]);
  });
});

describe('who of several guests introduced them', () => {
  const guestIds = ['C0001', 'C0002'];

  test.each<{ why: string; given: Given; allianceId: string }>([
    {
      why: 'the one whom the line names',
      given: { lunches: [{ guestIds, names: 'Ann Lee, from Bo Kim' }] },
      allianceId: 'C0002',
    },
    {
      why: 'the one whom the line names by the first name',
      given: { lunches: [{ guestIds, names: 'Ann Lee, via bo' }] },
      allianceId: 'C0002',
    },
    {
      why: 'the only alliance',
      given: { lunches: [{ guestIds: ['C0003', 'C0002'] }] },
      allianceId: 'C0002',
    },
    {
      why: 'the only one with a row on Alliances',
      given: {
        lunches: [{ guestIds: ['C0003', 'C0004'] }],
        contacts: [cy, { ...cy, id: 'C0004' }],
        allianceIds: ['C0004'],
      },
      allianceId: 'C0004',
    },
    {
      why: 'the guest whose address the line says',
      given: {
        contacts: [{ ...al, email: 'al@example.com' }, bo],
        lunches: [{ guestIds: ['C0001', 'C0002'], names: 'Ann Lee, from al@example.com' }],
      },
      allianceId: 'C0001',
    },
    {
      why: 'the only guest, whoever the line names besides',
      given: { lunches: [{ names: 'Ann Lee, from Acme' }] },
      allianceId: 'C0001',
    },
  ])('$why', ({ given, allianceId }) => {
    expect(filed(given).introductions).toMatchObject([{ allianceId }]);
  });
});

describe('what nobody can file is said, never guessed', () => {
  test.each<{ why: string; given: Given; line: string; expected: RegExp }>([
    {
      why: 'two guests could have introduced them',
      given: { lunches: [{ guestIds: ['C0001', 'C0002'] }] },
      line: 'Ann Lee',
      expected: /^which guest introduced them \(Al Moss or Bo Kim\), such as "Ann Lee, from Al Moss"$/,
    },
    {
      why: 'no guest is known',
      given: { lunches: [{ guestIds: [] }] },
      line: 'Ann Lee',
      expected: /^a guest/,
    },
    {
      why: 'the guest is gone from Contacts',
      given: { lunches: [{ guestIds: ['C0099'] }] },
      line: 'Ann Lee',
      expected: /^a guest/,
    },
    {
      why: 'two on Contacts have that name',
      given: {
        contacts: [al, cy, { ...cy, id: 'C0004', company: 'Acme' }],
        lunches: [{ names: '1. Cy Roe' }],
      },
      line: '1. Cy Roe',
      expected: /^who is meant: "Cy Roe, Acme"; "Cy Roe" on Contacts needs an email or a company/,
    },
    {
      why: 'two on Contacts have that name, and each an address',
      given: {
        contacts: [al, { ...cy, email: 'c@a.example' }, { ...cy, id: 'C0004', email: 'c@b.example' }],
        lunches: [{ names: 'Cy Roe' }],
      },
      line: 'Cy Roe',
      expected: /^who is meant: "Cy Roe, c@a.example" or "Cy Roe, c@b.example"; somebody else is to be added/,
    },
    {
      why: 'an address is nobody’s on Contacts',
      given: { lunches: [{ names: 'new@example.com' }] },
      line: 'new@example.com',
      expected: /^a name beside the address/,
    },
    {
      why: 'a guest is named',
      given: { lunches: [{ names: 'Al Moss' }] },
      line: 'Al Moss',
      expected: /^somebody else than a guest/,
    },
    {
      why: 'the line names nobody',
      given: { lunches: [{ names: '555-0101' }] },
      line: '555-0101',
      expected: /^a name/,
    },
  ])('$why', ({ given, line, expected }) => {
    const { introductions, prospects, unfiled } = filed(given);

    expect(unfiled).toMatchObject([{ line, expected: expect.stringMatching(expected) }]);
    expect([...introductions, ...prospects]).toEqual([]);
  });
});
