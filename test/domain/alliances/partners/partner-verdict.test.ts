import {
  ALLIANCE_QUESTIONS,
  PARTNER_QUESTIONS,
  type Alliance,
  type AllianceQuestion,
} from '../../../../src/domain/records/alliance';
import {
  isTrusted,
  missingInWords,
  partnerVerdict,
} from '../../../../src/domain/alliances/partners/partner-verdict';
import { anAlliance } from '../../../support/practice';

const EVERY = [...PARTNER_QUESTIONS, ...ALLIANCE_QUESTIONS];
const withYes = (questions: readonly AllianceQuestion[]): Alliance =>
  anAlliance(Object.fromEntries(questions.map((question) => [question, true])));
const but = (...left: readonly AllianceQuestion[]): Alliance =>
  withYes(EVERY.filter((question) => !left.includes(question)));

describe('the verdict', () => {
  test.each([
    { why: 'all eleven are yes', alliance: but(), verdict: 'Strategic alliance', missing: [] },
    {
      why: 'the four are yes, and one of the seven is not',
      alliance: but('isStillGrowing'),
      verdict: 'Strategic alliance',
      missing: ['isStillGrowing'],
    },
    {
      why: 'the seven are yes, and one of the four that is not about trust is not',
      alliance: but('hasClientsLikeOurBest'),
      verdict: 'Introduction partner',
      missing: ['hasClientsLikeOurBest'],
    },
    {
      why: 'there is trust, and both lists have a no',
      alliance: but('respectsUs', 'isWillingToIntroduce'),
      verdict: 'Not yet',
      missing: ['respectsUs', 'isWillingToIntroduce'],
    },
    {
      why: 'they don’t trust us, whatever the rest',
      alliance: but('knowsLikesAndTrustsUs'),
      verdict: 'Trust first',
      missing: ['knowsLikesAndTrustsUs'],
    },
    {
      why: 'nobody trusts them, whatever the rest',
      alliance: but('isTrustedInNetwork'),
      verdict: 'Trust first',
      missing: ['isTrustedInNetwork'],
    },
    {
      why: 'trust stands first among what is missing',
      alliance: but('respectsUs', 'isTrustedInNetwork'),
      verdict: 'Trust first',
      missing: ['isTrustedInNetwork', 'respectsUs'],
    },
    {
      why: 'nothing is answered yet',
      alliance: but(...EVERY),
      verdict: 'Trust first',
      missing: [
        'knowsLikesAndTrustsUs',
        'isTrustedInNetwork',
        ...PARTNER_QUESTIONS,
        'hasClientsLikeOurBest',
        'isWillingToIntroduce',
      ],
    },
  ])('is $verdict where $why', ({ alliance, verdict, missing }) => {
    expect(partnerVerdict(alliance, new Set(EVERY))).toEqual({ verdict, missing });
  });

  test('misses nothing that the office doesn’t ask', () => {
    const asked = new Set(EVERY.filter((question) => question !== 'isStillGrowing'));

    expect(partnerVerdict(but('isStillGrowing'), asked)).toEqual({
      verdict: 'Strategic alliance',
      missing: [],
    });
  });

  test('isn’t given where nobody asks about trust', () => {
    expect(partnerVerdict(but('respectsUs'), new Set(PARTNER_QUESTIONS))).toEqual({
      verdict: null,
      missing: ['respectsUs'],
    });
  });
});

test('what is missing, in words', () => {
  expect(missingInWords(['knowsLikesAndTrustsUs', 'hasStanding'])).toBe(
    'know, like and trust us; has standing',
  );
});

test.each([
  { why: 'both are yes', alliance: but('respectsUs'), expected: true },
  { why: 'one is not', alliance: but('isTrustedInNetwork'), expected: false },
])('trust takes both questions of it: $why', ({ alliance, expected }) => {
  expect(isTrusted(alliance)).toBe(expected);
});
