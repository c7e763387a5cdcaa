/** What the office jots down after a touch: an opening and a detail, put together at random. */
import type { Dice } from './dice';

type Phrases = { readonly openings: readonly string[]; readonly details: readonly string[] };

const CALL: Phrases = {
  openings: [
    'Good talk',
    'In a hurry, but glad we called',
    'Long chat about the summer',
    'Short and friendly',
    'Just back from a trip',
    'Busy with inventory',
    'Two people out sick, still cheerful',
    'Was about to call us',
    'On the road, called back from the car',
    'Happy with how the renewal went',
  ],
  details: [
    'wants the comparison by mail',
    'landlord has fixed the roof at last',
    'thinking of a second location, not before spring',
    'new manager is called Dana',
    'asked whether rates will come down',
    'daughter got into design school',
    'prefers mornings from now on',
    'will send the old policy over',
    'no needs right now',
    'parking is still the sore point',
    'said the staff like the new space',
    'asked for the name of a good payroll bureau',
    'mentioned a neighbor who hates his lease',
    'wants to see the numbers after the quarter closes',
  ],
};

const RECALL: Phrases = {
  openings: [
    'Still wants to hear from us',
    'Remembered the seminar',
    'Pleasant, not much time',
    'Reads the newsletter',
    'Asked good questions',
    'Knows what we do by now',
  ],
  details: [
    'lease runs two more years',
    'budget is there, timing isn’t',
    'partner has to agree first',
    'keep calling, summer is too early',
    'likes the idea of an outside adviser',
    'wants to get through the holidays',
    'hiring first, then the space',
    'may need more room next year',
    'will look at the policy in spring',
  ],
};

const CHECK_IN: Phrases = {
  openings: ['Glad somebody asked', 'Surprised we remembered', 'All quiet there', 'Business is slow'],
  details: [
    'nothing to renew before next year',
    'took care of the loan with the bank directly',
    'may sell within five years',
    'would come to the summer evening',
    'wants to be left on the list',
  ],
};

const REVIEW: Phrases = {
  openings: ['Went through everything', 'Reviewed leases and cover', 'Quarterly review, both partners there'],
  details: [
    'one policy to consolidate',
    'option to extend must be used by June',
    'all in order, next one in three months',
    'set aside budget for the new equipment',
    'cash is better than last quarter',
  ],
};

const LUNCH: Phrases = {
  openings: ['Easy lunch', 'Came with a list', 'Talked shop for an hour', 'Relaxed, stayed long'],
  details: [
    'knows two owners who are outgrowing their space',
    'wants to meet contractors',
    'has a new associate to introduce',
    'business is up a third',
    'owes us one, said it himself',
    'looking for dentists who buy their building',
  ],
};

const SENT: Phrases = {
  openings: ['Card', 'Two lines', 'Short note', 'Clipping'],
  details: [
    'about the article on local bakeries',
    'to congratulate on ten years',
    'after the marathon',
    'with the photo from the evening',
    'on the new sign',
    'about the book we talked of',
    'to wish a good season',
  ],
};

const ATTEMPT: readonly string[] = [
  '',
  '',
  'Mailbox full',
  'Assistant says try Thursday',
  'Left word with the front desk',
  'Rang out twice',
  'In a meeting, will call back',
];

const NOTES: Readonly<Record<string, Phrases>> = {
  'Courtesy call': CALL,
  'Follow-up call': CALL,
  Call: CALL,
  Recall: RECALL,
  'Check-in': CHECK_IN,
  Review: REVIEW,
  'Alliance lunch': LUNCH,
  'Meet and greet': LUNCH,
  'Exchange meeting': LUNCH,
};

/** A note on a touch that reached somebody; one in ten is left empty. */
export function noteOn(dice: Dice, touch: string): string {
  const { openings, details } = NOTES[touch] ?? SENT;
  const opening = dice.pick(openings);
  const detail = dice.pick(details);
  if (dice.isLucky(10)) return '';
  return NOTES[touch] ? `${opening}; ${detail}.` : `${opening} ${detail}`;
}

/** A note on a call that nobody answered. */
export const noteOnAttempt = (dice: Dice): string => dice.pick(ATTEMPT);
