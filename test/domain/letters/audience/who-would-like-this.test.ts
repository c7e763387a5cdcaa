import { whoWouldLikeThis } from '../../../../src/domain/letters/audience/who-would-like-this';
import type { Contact } from '../../../../src/domain/records/contact';
import { aBook, aContact } from '../../../support/practice';

const ARTICLE = 'How to plant ROSES in a café garden: golfers, bakers and one lawyer tell. 陶芸';
const found = (contacts: Contact[], most = 10, text = ARTICLE) =>
  whoWouldLikeThis(text, aBook({ contacts }), most).map(({ contact, why }) => `${contact.id} ${why}`);

describe('a person is named with the reason', () => {
  test.each<{ why: string; given: Partial<Contact>; reason: string | null }>([
    { why: 'a hobby', given: { hobbies: 'Roses and rowing' }, reason: 'Hobbies: Roses' },
    { why: 'one rose is as good as many', given: { likes: 'a rose' }, reason: 'Likes: rose' },
    { why: 'accents and case don’t count', given: { tags: ['Cafe', 'VIP'] }, reason: 'Tags: Cafe' },
    { why: 'a profession', given: { profession: 'Lawyer' }, reason: 'Profession: Lawyer' },
    { why: 'a company', given: { company: 'Garden Co' }, reason: 'Company: Garden' },
    { why: 'a sport', given: { sports: 'golfer' }, reason: 'Sports: golfer' },
    { why: 'a pastime', given: { pastimes: 'garden' }, reason: 'Pastimes: garden' },
    { why: 'a dream', given: { dream: 'Own a garden' }, reason: 'Dream: garden' },
    { why: 'a short word of another script', given: { hobbies: '陶芸' }, reason: 'Hobbies: 陶芸' },
    {
      why: 'several places',
      given: { hobbies: 'roses', tags: ['garden', 'roses'] },
      reason: 'Hobbies: roses; Tags: garden, roses',
    },
    { why: 'part of a word is no word', given: { hobbies: 'rosemary, golf' }, reason: null },
    { why: 'a word that means nothing', given: { hobbies: 'one and how to' }, reason: null },
    { why: 'what they dislike', given: { hobbies: 'roses', dislikes: 'Roses' }, reason: null },
    { why: 'nothing on file', given: {}, reason: null },
    { why: 'a name is no interest', given: { name: 'Rose Garden' }, reason: null },
    { why: 'released', given: { hobbies: 'roses', statusByHand: 'Released' }, reason: null },
    {
      why: 'not to be contacted',
      given: { hobbies: 'roses', statusByHand: 'Do not contact' },
      reason: null,
    },
  ])('$why', ({ given, reason }) => {
    expect(found([aContact(given)])).toEqual(reason === null ? [] : [`C0001 ${reason}`]);
  });
});

describe('the order', () => {
  const people = [
    aContact({ id: 'C0001', company: 'Garden Co' }),
    aContact({ id: 'C0002', profession: 'Lawyer' }),
    aContact({ id: 'C0010', hobbies: 'roses' }),
    aContact({ id: 'C0003', likes: 'roses', company: 'Rose Books' }),
    aContact({ id: 'C0004', hobbies: 'roses, garden' }),
  ];

  test('most in common first, each word counted once, where it is worth most; then by id', () => {
    expect(found(people)).toEqual([
      'C0004 Hobbies: roses, garden',
      'C0003 Likes: roses; Company: Rose',
      'C0010 Hobbies: roses',
      'C0002 Profession: Lawyer',
      'C0001 Company: Garden',
    ]);
  });

  test('so many at most', () => {
    expect(found(people, 2)).toHaveLength(2);
  });

  test('an empty text pleases nobody', () => {
    expect(found(people, 10, ' \n')).toEqual([]);
  });
});
