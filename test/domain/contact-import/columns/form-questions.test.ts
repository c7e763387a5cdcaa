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

test.each<readonly [string, string]>([
  ['What would suit you for a call?', '(630) 555-0911'],
  ['Where may we ring?', '+44 20 7946 0958'],
  ['Where may we ring?', '06.12.34.56.78'],
  ['Where may we ring?', '030/12345678'],
  ['Where may we ring?', '630.555.0911'],
  ['Where may we ring, please?', '6305550911'],
  ['At which one do we reach you during the week?', '6305550911'],
  ['Number to text you', '6305550911'],
  ['Your cell, for the reminder', '6305550911'],
  ['When and where may we ring?', '630-555-0911'],
])('"%s" asks for the phone %s', (question, phone) => {
  expect(whoAnswered(['Your name', question], ['Kit King', phone])).toEqual([`Kit King | ${phone}`]);
});

describe('what looks like a number stays the form’s, where nobody says that it is called', () => {
  test.each<readonly [string, string]>([
    ['When is a good day to meet?', '3/14/2026'],
    ['Which days suit you?', '2026-03-14'],
    ['Which days suit you?', '14.03.2026'],
    ['Which days suit you?', '14 3 2026'],
    ['Which days suit you?', '10/14/2026-10/16/2026'],
    ['When may we call you?', '3/14/2026'],
    ['When may we call you?', '10/14-10/16'],
    ['What is your home worth?', '1200000'],
    ['What is your home worth?', '+1200000'],
    ['How many assets do you have?', '1 250 000'],
    ['What goal should we help you to reach?', '1200000'],
    ['Your account with us', '630-555-0911'],
    ['Policy number, if you have one', '1200345'],
    ['Years in this job', '1990-2020'],
    ['Anything to add?', '1200345'],
  ])('"%s": %s', (question, answer) => {
    const headers = ['Your name', 'Your email', question];
    const rows = [['Kit King', 'kit@example.com', answer]];
    const [person] = [...peopleOfForm(headers, rows, aDateReader()).values()];

    expect(person).toMatchObject({ name: 'Kit King', emails: ['kit@example.com'], phones: [] });
    expect([...(person?.own ?? [])]).toEqual([[question, answer]]);
  });
});
