import { dearOf, guessDear } from '../../../src/domain/text/greeting';

const guess = (name: string, company = '') => guessDear({ name, company });

describe('a guess where the order is plain', () => {
  test.each([
    { why: 'given name first', name: 'Jane Public', dear: 'Jane' },
    { why: 'a title and an initial', name: 'Dr. Jane Q. Public', dear: 'Jane' },
    { why: 'two titles', name: 'Prof. Dr. Jane Public', dear: 'Jane' },
    { why: 'a degree', name: 'Jane Public, CPA, CFP', dear: 'Jane' },
    { why: 'a generation', name: 'John Public Jr.', dear: 'John' },
    { why: 'surname first, by a comma', name: 'Public, Jane', dear: 'Jane' },
    { why: 'with a middle initial', name: 'Public, Jane Q.', dear: 'Jane' },
    { why: 'the comma tells a surname from a given name', name: 'Kim, Min-jae', dear: 'Min-jae' },
    { why: 'a couple', name: 'Jane & John Public', dear: 'Jane and John' },
    { why: 'a couple by a comma', name: 'Public, Jane and John', dear: 'Jane and John' },
    { why: 'a couple with two surnames', name: 'Jane Example + John Public', dear: 'Jane and John' },
    { why: 'a hyphen', name: 'Jean-Luc Public', dear: 'Jean-Luc' },
    { why: 'an apostrophe', name: 'D’Arcy Public', dear: 'D’Arcy' },
    { why: 'an accent', name: 'Þórdís Østergård', dear: 'Þórdís' },
    { why: 'a composed accent', name: 'Zoe\u0308 Public', dear: 'Zoë' },
    { why: 'particles after it', name: 'Annegret van den Heuvel', dear: 'Annegret' },
    { why: 'two surnames', name: 'Lucía Maldonado Rey', dear: 'Lucía' },
    { why: 'spaces', name: '  Jane   Public ', dear: 'Jane' },
    { why: 'half a name with an initial', name: 'Mary Q. Public', dear: 'Mary' },
    { why: 'half a name alone', name: 'Mary Public', dear: 'Mary' },
    { why: 'the surname shouted', name: 'Jane PUBLIC', dear: 'Jane' },
  ])('$why: $name', ({ name, dear }) => {
    expect(guess(name)).toBe(dear);
  });
});

describe('no guess where anything speaks against it', () => {
  test.each([
    { why: 'nothing', name: '' },
    { why: 'one word', name: 'Public' },
    { why: 'a title and a surname', name: 'Mr. Public' },
    { why: 'a couple without given names', name: 'Mr. & Mrs. Public' },
    { why: 'a couple without a surname', name: 'Jane & John' },
    { why: 'three people', name: 'Jane & John & Joe Public' },
    { why: 'a family', name: 'The Publics' },
    { why: 'a family of another tongue', name: 'Familie Public' },
    { why: 'a company', name: 'Public Holdings, Inc.' },
    { why: 'a company without such a word', name: 'Jane Public', company: 'jane public' },
    { why: 'a firm of two', name: 'Example & Public Partners' },
    { why: 'partners by surname', name: 'Example & Public' },
    { why: 'an initial', name: 'J. Public' },
    { why: 'initials', name: 'JD Public' },
    { why: 'surname first, by an initial', name: 'Public J.' },
    { why: 'shouted', name: 'JANE PUBLIC' },
    { why: 'the surname shouted first', name: 'PUBLIC Jane' },
    { why: 'whispered', name: 'jane public' },
    { why: 'a particle first', name: 'van den Heuvel Annegret' },
    { why: 'a particle with a capital', name: 'De la Cruz Maria' },
    { why: 'a surname that comes first by custom', name: 'Wang Xiuying' },
    { why: 'with its accents', name: 'Nguyễn Văn An' },
    { why: 'with a letter of its own', name: 'Đặng Thu' },
    { why: 'half a name, maybe', name: 'Mary Ann Public' },
    { why: 'and by a comma', name: 'Public, Mary Ann' },
    { why: 'a given name of two words, by its letters', name: 'Bích Ngọc Lạc' },
    { why: 'another script', name: '남궁 서윤' },
    { why: 'another alphabet', name: 'Анна Иванова' },
    { why: 'a nickname', name: 'Robert (Bob) Public' },
    { why: 'an address', name: 'jane@example.com' },
    { why: 'a number', name: 'Jane Public 2' },
    { why: 'too many commas', name: 'Public, Jane, Old Town' },
    { why: 'nothing but a degree', name: 'CPA' },
    { why: 'nothing but a comma', name: ',' },
    { why: 'joined by another tongue', name: 'Pedro y Juan Public' },
  ])('$why: $name', ({ name, company }) => {
    expect(guess(name, company)).toBeNull();
  });
});

test.each([
  { why: 'what was typed', dear: ' Janie ', dearGuess: 'Jane', confirmed: true, stands: 'Janie' },
  { why: 'the guess, confirmed', dear: ' ', dearGuess: ' Jane ', confirmed: true, stands: 'Jane' },
  { why: 'the guess before that', dear: '', dearGuess: 'Jane', confirmed: false, stands: '' },
])('for Dear stands $why', ({ dear, dearGuess, confirmed, stands }) => {
  expect(dearOf({ dear, dearGuess }, confirmed)).toBe(stands);
});
