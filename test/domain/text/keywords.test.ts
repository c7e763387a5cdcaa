import fc from 'fast-check';
import { keywordsOf, sharedKeyword, wordList } from '../../../src/domain/text/keywords';

describe('two texts have in common', () => {
  test.each<[why: string, one: string, other: string, shared: string | null]>([
    ['a word', 'Roses and old boats', 'boats', 'boats'],
    ['its plural', 'a boat', 'Boats!', 'boat'],
    ['a plural in ies', 'two companies', 'a company', 'companies'],
    ['a plural in ies of a word in ie', 'old movies', 'a movie', 'movies'],
    ['a plural in uses of a word in us', 'two viruses', 'a virus', 'viruses'],
    ['a plural in uses of a word in use', 'houses', 'a house', 'houses'],
    ['a short word in ie', 'ties', 'a tie', 'ties'],
    ['a plural in es', 'boxes', 'a box', 'boxes'],
    ['a word with other accents', 'Café', 'CAFE', 'café'],
    ['a word that ends in ss, in both numbers', 'a press', 'presses', 'press'],
    ['a word that only looks like a plural', 'tennis', 'Tennis club', 'tennis'],
    ['a word of another script', '園芸 が好き', '園芸', '園芸'],
    ['nothing, where one is no plural of the other', 'bus stops', 'bu', null],
    ['not "business"... which means nothing where it is told', 'their business', 'any business', null],
    ['not "has"', 'he has it', 'she has them', null],
    ['not "his"', 'his garden', 'his lawyer', null],
    ['not "this" and "needs"', 'this needs', 'this needs', null],
    ['not the small words of German', 'die Kunden und der Wein', 'der Anwalt und die Bank', null],
    ['not those of French', 'les roses de la ville', 'les avocats et la banque', null],
    ['not those of Spanish', 'los amigos del vino', 'los abogados del banco', null],
    ['not an s that was parted from its word', "the client's cat", "the friend's dog", null],
  ])('%s', (_why, one, other, shared) => {
    const found = sharedKeyword(one, other, { saysNothing: wordList('business') });

    expect(found).toBe(shared);
  });
});

test('what is shared is so from both sides', () => {
  const text = fc
    .array(fc.constantFrom('boat', 'boats', 'his', 'business', 'lease', 'leases', 'gas', 'ünder'))
    .map((words) => words.join(' '));

  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(sharedKeyword(one, other) === null).toBe(sharedKeyword(other, one) === null);
    }),
  );
});

test('a word that says nothing in one number says nothing in the other', () => {
  const found = keywordsOf('company companies needs need things thing', { saysNothing: wordList('company') });

  expect([...found]).toEqual([]);
});

test.each([
  ['among other words', 'IT and HR', ['it', 'hr']],
  ['alone', 'IT', ['it']],
  ['as the word that says nothing', 'it is hr', ['hr']],
  ['where all is in capitals: nobody can tell', 'IT AND HR', ['hr']],
])('short words count where they are asked for: %s', (_why, text, keys) => {
  const found = keywordsOf(text, { shortest: 2 });

  expect([...found.keys()]).toEqual(keys);
});
