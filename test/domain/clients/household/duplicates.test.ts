import { duplicatesAmong } from '../../../../src/domain/clients/household/duplicates';

type Person = Parameters<typeof duplicatesAmong>[0][number];
const aPerson = (values: Partial<Person>): Person => ({
  name: '',
  email: '',
  otherEmails: [],
  phone: '',
  otherPhones: [],
  household: '',
  ...values,
});

describe('duplicates', () => {
  test.each([
    ['an email in other case', { email: 'Ann@Example.com' }, { email: ' ann@example.com' }, ['email']],
    ['a phone with the country’s code', { phone: '+1 (312) 555-0100' }, { phone: '312.555.0100' }, ['phone']],
    ['a phone in full-width digits', { phone: '３１２５５５０１００' }, { phone: '312 555 0100' }, ['phone']],
    ['a name with other spaces and case', { name: 'Ann  LEE' }, { name: 'ann lee' }, ['name']],
    ['everything', { name: 'A', email: 'a@x' }, { name: 'A', email: 'a@x' }, ['email', 'name']],
    [
      'another email of theirs',
      { otherEmails: ['ann@example.com'] },
      { email: 'Ann@example.com' },
      ['email'],
    ],
    [
      'another phone of theirs',
      { otherPhones: ['312 555 0100 (work)'] },
      { phone: '+1 312 555 0100' },
      ['phone'],
    ],
    ['a phone with its extension', { phone: '+1 312-555-0100 x204' }, { phone: '312 555 0100' }, ['phone']],
    ['two emails of one row', { email: 'a@x.example', otherEmails: ['a@x.example'] }, {}, []],
    ['an extension that many may share', { phone: '17' }, { phone: '17' }, []],
    ['nothing known of either', {}, {}, []],
    ['other people', { name: 'Ann', phone: '555 0100' }, { name: 'Bo', phone: '555 0101' }, []],
    [
      'the telephone of one household',
      { phone: '312 555 0100', household: 'Lee' },
      { phone: '312 555 0100', household: 'lee' },
      [],
    ],
  ])('%s', (_why, one, other, expected) => {
    const found = duplicatesAmong([aPerson(one), aPerson(other)]);

    expect(found.map(({ by }) => by)).toEqual(expected);
  });

  test('names the first of several each time', () => {
    const [first, second, third] = [
      aPerson({ name: 'Ann' }),
      aPerson({ name: 'Ann' }),
      aPerson({ name: 'Ann' }),
    ];

    const found = duplicatesAmong([first, second, third]);

    expect(found.map(({ contact, earlier }) => [contact, earlier])).toEqual([
      [second, first],
      [third, first],
    ]);
    expect(found.every(({ earlier }) => earlier === first)).toBe(true);
  });
});
