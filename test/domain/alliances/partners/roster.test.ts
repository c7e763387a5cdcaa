import { ALLIANCE_QUESTIONS, type AllianceQuestion } from '../../../../src/domain/records/alliance';
import { alliancesOnRoster, rosterInWords, rosterOf } from '../../../../src/domain/alliances/partners/roster';
import { aBook, aContact, anAlliance } from '../../../support/practice';

const strategic = Object.fromEntries(ALLIANCE_QUESTIONS.map((question) => [question, true]));
const contacts = ['C0001', 'C0002', 'C0003', 'C0004'].map((id) => aContact({ id, kind: 'Alliance' }));
const bookOf = (rosterTarget = 25) =>
  aBook({
    contacts,
    alliances: [
      anAlliance({ contactId: 'C0001', ...strategic }),
      anAlliance({ contactId: 'C0002', ...strategic, isTrustedInNetwork: false }),
    ],
    settings: { rosterTarget },
  });

test('the roster counts the alliances of each verdict, and those that are missing', () => {
  expect(rosterOf(bookOf())).toEqual({
    size: 2,
    target: 25,
    missing: 23,
    verdicts: { 'Strategic alliance': 1, 'Introduction partner': 0, 'Not yet': 0, 'Trust first': 1 },
  });
});

test('nobody is missing from a roster that is longer than its target', () => {
  expect(rosterOf(bookOf(1)).missing).toBe(0);
});

test.each([
  { why: 'stands there twice', rows: ['C0001', 'C0001'], ids: ['C0001'] },
  { why: 'is gone from Contacts', rows: ['C0001', 'C0009'], ids: ['C0001'] },
])('who $why counts once at most', ({ rows, ids }) => {
  const book = aBook({ contacts, alliances: rows.map((contactId) => anAlliance({ contactId })) });

  expect(alliancesOnRoster(book).map(({ contactId }) => contactId)).toEqual(ids);
});

test.each(['Released', 'Do not contact'] as const)('who is %s isn’t on it', (statusByHand) => {
  const book = aBook({ contacts: [aContact({ statusByHand })], alliances: [anAlliance()] });

  expect(rosterOf(book).size).toBe(0);
});

test('who must not be contacted isn’t on it, though others of the household may be', () => {
  const [one, other] = [
    aContact({ household: 'Lee', statusByHand: 'Do not contact' }),
    aContact({ id: 'C0002', household: 'Lee' }),
  ];

  const book = aBook({ contacts: [one, other], alliances: [anAlliance({ contactId: 'C0001' })] });

  expect(rosterOf(book).size).toBe(0);
});

test.each([
  { target: 25, words: '2 of 25 alliances, 23 missing: 1 strategic alliance, 1 to build trust with first' },
  { target: 2, words: '2 of 2 alliances: 1 strategic alliance, 1 to build trust with first' },
])('in words: $words', ({ target, words }) => {
  expect(rosterInWords(rosterOf(bookOf(target)))).toBe(words);
});

test.each([
  {
    verdicts: { 'Introduction partner': 2 },
    words: '2 of 25 alliances, 23 missing: 2 introduction partners',
  },
  { verdicts: { 'Not yet': 2 }, words: '2 of 25 alliances, 23 missing: 2 not yet' },
  { verdicts: {}, words: '2 of 25 alliances, 23 missing' },
])('in words: $words', ({ verdicts, words }) => {
  const none = { 'Strategic alliance': 0, 'Introduction partner': 0, 'Not yet': 0, 'Trust first': 0 };

  expect(rosterInWords({ size: 2, target: 25, missing: 23, verdicts: { ...none, ...verdicts } })).toBe(words);
});

test.each<{ why: string; asked: readonly AllianceQuestion[]; verdicts: object }>([
  {
    why: 'the question that one lacks isn’t asked',
    asked: ALLIANCE_QUESTIONS.filter((question) => question !== 'hasClientsLikeOurBest'),
    verdicts: { 'Strategic alliance': 1, 'Trust first': 0 },
  },
  { why: 'nobody asks about trust', asked: [], verdicts: { 'Strategic alliance': 0, 'Trust first': 0 } },
])('the verdicts go by the questions that the office asks: $why', ({ asked, verdicts }) => {
  const alliance = anAlliance({ ...strategic, hasClientsLikeOurBest: false });
  const book = aBook({ contacts, alliances: [alliance], questionsAsked: new Set(asked) });

  expect(rosterOf(book)).toMatchObject({ size: 1, verdicts });
});
