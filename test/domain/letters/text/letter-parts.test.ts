import {
  judgeParts,
  letterFromParts,
  type LetterParts,
} from '../../../../src/domain/letters/text/letter-parts';

const OFFER =
  'If someone you know is worried, we will gladly sit down with them: at no cost, and without any obligation. We go over where they ' +
  'are today, where they want to be, and a plan to get there.';
const parts = (given: Partial<LetterParts> = {}): LetterParts => ({
  part1: 'Prices fell. They have fallen before, and will again.',
  part2: 'Your plan was made for such times.',
  part3: 'If you sleep badly, let us look at it together.',
  part4: OFFER,
  ...given,
});

test('four parts and an offer: nothing to say', () => {
  expect(judgeParts(parts())).toEqual({ stops: [], warnings: [] });
});

describe('an empty part stops the letter', () => {
  test.each<{ why: string; given: Partial<LetterParts>; stops: string[] }>([
    {
      why: 'the account of what is happening',
      given: { part1: ' ' },
      stops: [
        'Part 1 is empty: write what is happening, clearly and reasonably: such times came before, and will again.',
      ],
    },
    {
      why: 'dots are nothing',
      given: { part2: '…', part3: '' },
      stops: [
        'Part 2 is empty: write calm for the future: the long view, and the process and solution that they already have.',
        'Part 3 is empty: write an invitation to reassess risk or comfort.',
      ],
    },
    {
      why: 'the offer',
      given: { part4: '\n' },
      stops: ['Part 4 is empty: write an offer to help others they know who are worried.'],
    },
  ])('$why', ({ given, stops }) => {
    expect(judgeParts(parts(given))).toEqual({ stops, warnings: [] });
  });
});

describe('Part 4', () => {
  const LACKS = 'Part 4 lacks its offer to help others they know who are worried: it doesn’t mention ';
  const ALL_ELSE =
    'Part 4 doesn’t seem to say: no cost, no obligation, where they are today, where they want to be, a plan to get there.';

  test.each<{ why: string; part4: string; stops: string[]; warnings: string[] }>([
    {
      why: 'in other words',
      part4:
        'Do your friends lie awake? Invite them to a complimentary conversation with us, no strings attached: how things stand right now, ' +
        'what their goals are, and the steps to reach them.',
      stops: [],
      warnings: [],
    },
    {
      why: 'shouted',
      part4: OFFER.toUpperCase(),
      stops: [],
      warnings: [],
    },
    {
      why: 'an offer that leaves out what it costs: a warning',
      part4:
        'If your family is worried, we are happy to help them: where they are today, where they want to be, and a plan.',
      stops: [],
      warnings: ['Part 4 doesn’t seem to say: no cost, no obligation.'],
    },
    {
      why: 'a bare offer: a warning',
      part4: 'We are there for your colleagues too, if they want to talk.',
      stops: [],
      warnings: [ALL_ELSE],
    },
    {
      why: 'only to themselves',
      part4: 'Call us if we can help you.',
      stops: [`${LACKS}the others whom they know.`],
      warnings: [ALL_ELSE],
    },
    {
      why: 'others, and nothing for them',
      part4: 'Please greet your neighbours.',
      stops: [`${LACKS}your help.`],
      warnings: [ALL_ELSE],
    },
    {
      why: 'no offer at all',
      part4: 'With kind regards to you.',
      stops: [`${LACKS}the others whom they know, your help.`],
      warnings: [ALL_ELSE],
    },
    {
      why: 'the letters of a word within another are no word',
      part4: 'The smother and the planet, and the unhelpful brother of you.',
      stops: [`${LACKS}the others whom they know, your help.`],
      warnings: [ALL_ELSE],
    },
    {
      why: 'in another language it is a person’s to check',
      part4: 'Wenn jemand, den Sie kennen, sich Sorgen macht, helfen wir gern: kostenlos und unverbindlich.',
      stops: [],
      warnings: [
        'Part 4 isn’t in English, so nobody checked it: does it offer help to others they know, at no cost and without obligation: ' +
          'where they are today, where they want to be, and a plan to get there?',
      ],
    },
  ])('$why', ({ part4, stops, warnings }) => {
    expect(judgeParts(parts({ part4 }))).toEqual({ stops, warnings });
  });
});

test('the letter is its parts, one below the other', () => {
  const text = letterFromParts({
    part1: ' One. ',
    part2: 'Two.\nStill two.',
    part3: 'Three.',
    part4: 'Four.\n',
  });

  expect(text).toBe('One.\n\nTwo.\nStill two.\n\nThree.\n\nFour.');
});
