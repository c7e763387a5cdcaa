/** S27: whom a form's answers are from, however its questions are worded, and after they are worded anew. */
import { peopleOfForm } from '../../../../src/domain/contact-import/columns/form-questions';
import { aDateReader } from '../../../support/imported';

const whoAnswered = (headers: readonly string[], ...rows: readonly (readonly string[])[]) =>
  [...peopleOfForm(headers, rows, aDateReader()).values()].map(({ name, emails, company, phones }) =>
    [name, ...emails, ...phones.map(({ text }) => text), company].filter((part) => part !== '').join(' | '),
  );

test.each<readonly [string, string]>([
  ['Your name', 'Your email'],
  ['Full name', 'Email Address'],
  ['1. Your name *', '2. Your e-mail *'],
  ['Q1 Name', 'Q2 Email'],
  ['Name (first and last)', 'E-mail (we never share it)'],
  ['First and last name', 'Best email to reach you at'],
  ['How should we call you?', 'What email should we use?'],
  ['Who are you?', 'Where can we reach you by e-mail?'],
  ['What’s your name?', 'Username'],
  ['Name of the person filling this in', 'Email of the person filling this in'],
  ['May we have your name?', 'May we write to you? If so, at which address?'],
  ['Wie heißen Sie?', 'Ihre E-Mail-Adresse'],
  ['Votre nom', 'Votre adresse e-mail'],
  ['Nombre y apellidos', 'Correo electrónico'],
])('"%s", "%s"', (name, email) => {
  const headers = ['Timestamp', name, 'Would you like to meet?', email];

  expect(whoAnswered(headers, ['', 'Kit King', 'Yes', 'kit@example.com'])).toEqual([
    'Kit King | kit@example.com',
  ]);
});

describe('what is asked about others is nobody who answered', () => {
  test.each<{ why: string; headers: readonly string[]; answers: readonly string[]; who: string }>([
    {
      why: 'their business',
      headers: ['Name of your business', 'Your name', 'Your email'],
      answers: ['King Homes', 'Kit King', 'kit@example.com'],
      who: 'Kit King | kit@example.com | King Homes',
    },
    {
      why: 'what it is called',
      headers: ['What is your company called?', 'First and last name', 'Email'],
      answers: ['King Homes', 'Kit King', 'kit@example.com'],
      who: 'Kit King | kit@example.com | King Homes',
    },
    {
      why: 'a friend',
      headers: ['Name of a friend who would like this', 'Your friend’s address', 'Your name', 'Your email'],
      answers: ['Pal Poe', 'pal@example.com', 'Kit King', 'kit@example.com'],
      who: 'Kit King | kit@example.com',
    },
    {
      why: 'a friend, where nobody is asked for their own address',
      headers: ['Your name', 'Who else should we write to?'],
      answers: ['Kit King', 'pal@example.com'],
      who: 'Kit King',
    },
    {
      why: 'two addresses, of which nobody knows whose they are',
      headers: ['Your name', 'This one?', 'Or that one?'],
      answers: ['Kit King', 'kit@example.com', 'pal@example.com'],
      who: 'Kit King',
    },
    {
      why: 'when to call',
      headers: ['Your name', 'When should we call you?'],
      answers: ['Kit King', 'mornings'],
      who: 'Kit King',
    },
  ])('$why', ({ headers, answers, who }) => {
    expect(whoAnswered(headers, answers)).toEqual([who]);
  });

  test('people whom they name aren’t who answered', () => {
    const headers = ['Name three people we should meet', 'Your email'];

    expect(whoAnswered(headers, ['Al, Bo and Cy', 'kit@example.com'])).toEqual([
      'kit@example.com | kit@example.com',
    ]);
  });
});

test('a number is known by what people answered', () => {
  const headers = ['Your name', 'Where may we ring?'];

  expect(whoAnswered(headers, ['Kit King', '630-555-0911'], ['Lou Lane', '(630) 555-0912'])).toEqual([
    'Kit King | 630-555-0911',
    'Lou Lane | (630) 555-0912',
  ]);
});
