import { duplicatesAmong } from '../../../../src/domain/clients/household/duplicates';

const aPerson = (values: Partial<Record<'name' | 'email' | 'phone' | 'household', string>>) => ({
  name: '',
  email: '',
  phone: '',
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
