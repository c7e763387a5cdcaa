/** S21: the ways in which people jot a name down after a talk. */
import { aboutThem } from '../../../../../src/domain/alliances/introductions/said/about-them';
import { namesSaid } from '../../../../../src/domain/alliances/introductions/said/names-said';

const read = (text: string) => {
  const { people, unread, unsure } = namesSaid(text);
  const known = people.map(({ name, phone, email, note, from }) =>
    [name, phone, email, note, from && `from ${from}`].filter((part) => part !== '').join(' | '),
  );
  return { people: known, ask: [...unread, ...unsure.map(({ line }) => line)] };
};

test.each<{ why: string; typed: string; people: readonly string[] }>([
  {
    why: 'two in one breath',
    typed: 'Tom Baxter, dentist, 630-555-0911; his sister Eve',
    people: ['Tom Baxter | 630-555-0911 | dentist', 'Eve | sister of Tom Baxter'],
  },
  { why: 'a title and a place', typed: 'Dr. May (vet) from church', people: ['Dr. May | vet | from church'] },
  { why: 'a place alone', typed: 'Tom from the gym', people: ['Tom | from the gym'] },
  { why: 'two with an and', typed: 'Tom Baxter and Eve Long', people: ['Tom Baxter', 'Eve Long'] },
  { why: 'a couple', typed: 'Tom and Eve Baxter', people: ['Tom Baxter', 'Eve Baxter'] },
  { why: 'a couple with a sign', typed: 'Tom & Eve Baxter', people: ['Tom Baxter', 'Eve Baxter'] },
  {
    why: 'a relation behind an and',
    typed: 'Tom Baxter and his sister Eve Long',
    people: ['Tom Baxter', 'Eve Long | sister of Tom Baxter'],
  },
  { why: 'whose relation, by name', typed: "Jim's brother Al Hall", people: ["Al Hall | Jim's brother"] },
  { why: 'a neighbour', typed: 'my neighbor Bob Hall', people: ['Bob Hall | my neighbor'] },
  { why: 'what to do with it', typed: 'Call Tom Baxter 630-555-0911', people: ['Tom Baxter | 630-555-0911'] },
  { why: 'also, in small letters', typed: 'also Tom Baxter', people: ['Tom Baxter'] },
  { why: 'a trade without a comma', typed: 'Tom Baxter dentist', people: ['Tom Baxter | dentist'] },
  { why: 'a first name and a trade', typed: 'Tom the plumber', people: ['Tom | the plumber'] },
  { why: 'small letters', typed: 'tom baxter, dentist', people: ['tom baxter | dentist'] },
  { why: 'numbers in one line', typed: '1. Tom Baxter 2. Eve Long', people: ['Tom Baxter', 'Eve Long'] },
  { why: 'a plus as a bullet', typed: '+ Tom Baxter', people: ['Tom Baxter'] },
  { why: 'a label', typed: 'Referral: Tom Baxter', people: ['Tom Baxter'] },
  { why: 'an exclamation', typed: 'Tom Baxter!!', people: ['Tom Baxter'] },
  {
    why: 'large letters, and who named him',
    typed: 'TOM BAXTER, KASSEL, FROM LAURA',
    people: ['TOM BAXTER | KASSEL | from LAURA'],
  },
  {
    why: 'three parts in large letters, of which one says who named him',
    typed: 'TOM BAXTER, 630-555-0911, FROM LAURA HALL',
    people: ['TOM BAXTER | 630-555-0911 | from LAURA HALL'],
  },
  {
    why: 'a page of theirs',
    typed: 'Tom Baxter http://example.com/tom',
    people: ['Tom Baxter | http://example.com/tom'],
  },
  {
    why: 'a list of names',
    typed: 'Tom Baxter, Eve Long, Bo Kim',
    people: ['Tom Baxter', 'Eve Long', 'Bo Kim'],
  },
  {
    why: 'a list with an and',
    typed: 'Tom Baxter, Eve Long and Bo Kim',
    people: ['Tom Baxter', 'Eve Long', 'Bo Kim'],
  },
  { why: 'a slash', typed: 'Tom Baxter / Eve Long', people: ['Tom Baxter', 'Eve Long'] },
  {
    why: 'a trade in large letters',
    typed: 'Tom Baxter, Loan Officer',
    people: ['Tom Baxter | Loan Officer'],
  },
  { why: 'a company with an and', typed: 'Baxter & Sons', people: ['Baxter & Sons'] },
  { why: 'a name like a verb', typed: 'Will Smith', people: ['Will Smith'] },
  { why: 'a name like an article', typed: 'An Nguyen', people: ['An Nguyen'] },
  { why: 'particles', typed: 'Ana de la Cruz', people: ['Ana de la Cruz'] },
  { why: 'a particle first', typed: 'van Dyke, 555-0101', people: ['van Dyke | 555-0101'] },
  { why: 'an apostrophe', typed: "Sean O'Neil", people: ["Sean O'Neil"] },
  { why: 'a script without case', typed: '李安 – 牙医', people: ['李安 | 牙医'] },
  { why: 'an address', typed: 'Tom Baxter <tom@example.com>', people: ['Tom Baxter | tom@example.com'] },
  { why: 'a generation', typed: 'Tom Baxter, Jr., dentist', people: ['Tom Baxter Jr. | dentist'] },
  { why: 'what he is called', typed: 'Tom (Bud) Baxter', people: ['Tom Bud Baxter'] },
  { why: 'a couple with a slash', typed: 'Bob/Sue Hall', people: ['Bob Hall', 'Sue Hall'] },
  { why: 'a day behind the name', typed: 'Tom Baxter 3/4/2026', people: ['Tom Baxter | 3/4/2026'] },
  {
    why: 'a list with numbers',
    typed: 'Tom Baxter (630-555-0911), Eve Long (630-555-0912)',
    people: ['Tom Baxter | 630-555-0911', 'Eve Long | 630-555-0912'],
  },
  {
    why: 'a list with addresses',
    typed: 'Tom Baxter <tom@example.com>, Eve Long <eve@example.com>',
    people: ['Tom Baxter | tom@example.com', 'Eve Long | eve@example.com'],
  },
  {
    why: 'as a mail program writes it',
    typed: '"Baxter, Tom" <tom@example.com>',
    people: ['Tom Baxter | tom@example.com'],
  },
  { why: 'labels', typed: 'Name: Tom Baxter Phone: 630-555-0911', people: ['Tom Baxter | 630-555-0911'] },
  { why: 'a number first', typed: '630-555-0911 Tom Baxter', people: ['Tom Baxter | 630-555-0911'] },
  { why: 'forwarded', typed: 'FWD: Tom Baxter', people: ['Tom Baxter'] },
  { why: 'a trade first', typed: 'Dentist: Tom Baxter', people: ['Tom Baxter | Dentist'] },
  { why: 'how many', typed: 'Two: Tom Baxter and Eve Long', people: ['Tom Baxter', 'Eve Long'] },
  { why: 'an occasion', typed: 'Lunch with Tom Baxter', people: ['Tom Baxter'] },
  { why: 'sentences', typed: 'Tom Baxter. Eve Long.', people: ['Tom Baxter', 'Eve Long'] },
  {
    why: 'a card, line by line',
    typed: 'Tom Baxter\n630-555-0911\ndentist\nEve Long\n630-555-0912',
    people: ['Tom Baxter | 630-555-0911 | dentist', 'Eve Long | 630-555-0912'],
  },
  {
    why: 'an area code in brackets, on a line of its own',
    typed: 'Tom Baxter\n(630) 555-0911\nEve Long\n- (630) 555-0912',
    people: ['Tom Baxter | (630) 555-0911', 'Eve Long | (630) 555-0912'],
  },
  {
    why: 'an area code before a dot, on a line of its own',
    typed: 'Tom Baxter\n630.555.0911',
    people: ['Tom Baxter | 630.555.0911'],
  },
  {
    why: 'the code of a country, on a line of its own',
    typed: 'Tom Baxter\n+44 20 7946 0958',
    people: ['Tom Baxter | +44 20 7946 0958'],
  },
  {
    why: 'a list of what belongs to one',
    typed: 'Tom Baxter\n1. 630-555-0911\n2. dentist',
    people: ['Tom Baxter | 630-555-0911 | dentist'],
  },
  { why: 'a day on a line of its own', typed: 'Tom Baxter\n10/12/2026', people: ['Tom Baxter | 10/12/2026'] },
  {
    why: 'a number and a day',
    typed: 'Tom Baxter, 630-555-0911 10/12/2026',
    people: ['Tom Baxter | 630-555-0911 | 10/12/2026'],
  },
  {
    why: 'a day and a number',
    typed: 'Tom Baxter, 10/12/26 630-555-0911',
    people: ['Tom Baxter | 630-555-0911 | 10/12/26'],
  },
  {
    why: 'a number in pairs first',
    typed: '01.23.45.67.89 Tom Baxter',
    people: ['Tom Baxter | 01.23.45.67.89'],
  },
  {
    why: 'short numbers of two',
    typed: 'Tom Baxter (555-0911), Eve Long (555-0912)',
    people: ['Tom Baxter | 555-0911', 'Eve Long | 555-0912'],
  },
  {
    why: 'three, each with a number behind a comma',
    typed: 'Tom Baxter, 630-555-0911, Eve Long, 630-555-0912, Bo Kim, 630-555-0913',
    people: ['Tom Baxter | 630-555-0911', 'Eve Long | 630-555-0912', 'Bo Kim | 630-555-0913'],
  },
  {
    why: 'two, each with a number, and an and',
    typed: 'Tom Baxter, 630-555-0911 and Eve Long, 630-555-0912',
    people: ['Tom Baxter | 630-555-0911', 'Eve Long | 630-555-0912'],
  },
  {
    why: 'a senior in their trade',
    typed: 'Tom Baxter, Sr. VP at Chase',
    people: ['Tom Baxter | Sr. VP at Chase'],
  },
  { why: 'a senior of one word', typed: 'Tom Baxter, Sr. Manager', people: ['Tom Baxter | Sr. Manager'] },
  {
    why: 'a junior in their trade',
    typed: 'Eve Long, Jr. accountant',
    people: ['Eve Long | Jr. accountant'],
  },
  {
    why: 'small letters that are no generation',
    typed: 'Tom Baxter, iv therapist',
    people: ['Tom Baxter | iv therapist'],
  },
  {
    why: 'a generation before an and',
    typed: 'Tom Baxter, Jr. and Eve Long',
    people: ['Tom Baxter Jr.', 'Eve Long'],
  },
  {
    why: 'a generation before an address',
    typed: 'TOM BAXTER, JR. tom@example.com',
    people: ['TOM BAXTER JR. | tom@example.com'],
  },
  {
    why: 'a generation before a number',
    typed: 'Tom Baxter, III 630-555-0911',
    people: ['Tom Baxter III | 630-555-0911'],
  },
  { why: 'until when', typed: 'Tom Baxter, through March', people: ['Tom Baxter | through March'] },
  {
    why: 'until the end of when',
    typed: 'Tom Baxter, thru the end of May',
    people: ['Tom Baxter | thru the end of May'],
  },
  {
    why: 'until when, and their address',
    typed: 'Tom Baxter, through March tom@example.com',
    people: ['Tom Baxter | tom@example.com | through March'],
  },
  {
    why: 'somebody called like a month',
    typed: 'Tom Baxter, through April Hall',
    people: ['Tom Baxter | from April Hall'],
  },
  {
    why: 'who referred them',
    typed: 'Tom Baxter, referred by Eve Long',
    people: ['Tom Baxter | from Eve Long'],
  },
  { why: 'an equals sign', typed: 'Tom Baxter = dentist', people: ['Tom Baxter | dentist'] },
])('$why: $typed', ({ typed, people }) => {
  expect(read(typed)).toEqual({ people, ask: [] });
});

test.each([
  'call Tom Baxter on Tuesday',
  'Tom Baxter aka Tommy',
  'Tom Baxter, wife Sue',
  'Tom Baxter (sp?)',
  'Tom Baxter, through Friday',
])('no profession is made of what is no trade: %s', (typed) => {
  const [person] = namesSaid(typed).people;

  expect(person?.name).toBe('Tom Baxter');
  expect(aboutThem({ note: person?.note ?? '', from: '' }).profession).toBe('');
});

test.each([
  'a dentist in Aurora',
  'dentist',
  'Smith & Jones LLP',
  'Tom, Eve and Al',
  'Thanks!',
  'done',
  'LinkedIn',
  '@tombaxter',
  '#REF!',
  'TRUE',
  '=HYPERLINK("https://example.com","Tom Baxter")',
])('names nobody for sure, and is kept to ask: %s', (typed) => {
  expect(read(typed)).toEqual({ people: [], ask: [typed] });
});

test.each<{ typed: string; people?: readonly string[]; ask?: readonly string[] }>([
  { typed: 'Lee, Fay' },
  { typed: 'the Garcias' },
  { typed: 'The Garcia family' },
  { typed: 'Garcia family' },
  { typed: 'Mr. and Mrs. Garcia' },
  { typed: '2 names, will send by email' },
  { typed: 'Will send names by email' },
  { typed: 'http://example.com/tom' },
  { typed: 'example.com/tom' },
  { typed: 'www.example.com' },
  { typed: 'her brother' },
  { typed: "Jim's wife" },
  { typed: 'a friend from school' },
  { typed: 'someone at the bank' },
  { typed: 'Someone at Acme' },
  { typed: 'asked to wait' },
  { typed: 'Asked me to wait' },
  { typed: 'yes' },
  { typed: '630-555-0911' },
  { typed: 'Smith and Jones' },
  { typed: 'Tom Baxter, Eve Long' },
  { typed: '10/12/2026 Tom Baxter' },
  { typed: '2026-11-23 Tom Baxter' },
  { typed: '23.11.26 Tom Baxter' },
  { typed: 'Tom Baxter, 630-555-0911, Oak Park, 60302 1234' },
  { typed: 'Tom Baxter, 630-555-0911, Oak Park, 60302-1234' },
  { typed: 'Tom Baxter, 630-555-0911, Acme Widgets, 630-555-0912' },
  { typed: 'Tom Baxter 630-555-0911, Acme Widgets, 630-555-0912' },
  { typed: 'Tom Baxter, tom@example.com, Acme Widgets, info@example.com' },
  { typed: 'Tom Baxter & wife', people: ['Tom Baxter'], ask: ['wife'] },
  { typed: 'Tom Baxter; the Garcias', people: ['Tom Baxter'], ask: ['the Garcias'] },
])('nobody is made up: $typed', ({ typed, people = [], ask = [typed] }) => {
  expect(read(typed)).toEqual({ people, ask });
});

test.each(['', '-', 'none', 'Nobody', 'no', 'n/a', 'tbd', 'no names', 'No one.'])(
  '%j says that there is none',
  (typed) => {
    expect(read(typed)).toEqual({ people: [], ask: [] });
  },
);
