import { encodeRow, encodeValue, headerRow } from '../../../src/sheets/write/encode';
import { matchHeaders } from '../../../src/sheets/headers/headers';
import { contacts } from '../../../src/sheets/tabs/contacts';
import { noEmailList } from '../../../src/sheets/tabs/no-email-list';
import { sales } from '../../../src/sheets/tabs/sales';
import { aDay } from '../../support/cells';

const layoutOf = (headers: readonly string[]) => {
  const match = matchHeaders(sales, [headers]);
  if (!match.ok) throw new Error(JSON.stringify(match.problems));
  return match.layout;
};

describe('a value is written', () => {
  const cases = [
    ['a date', sales, 'date', aDay(2026, 5, 3), { day: aDay(2026, 5, 3), secondOfDay: 0 }],
    ['an amount', sales, 'amount', -50, -50],
    ['text that would be a formula: the edge sees to that', sales, 'what', '=A1', '=A1'],
    ['an empty box', contacts, 'isDraining', false, false],
    ['what is unknown', sales, 'amount', null, ''],
    ['what is not given', sales, 'amount', undefined, ''],
    ['no words', contacts, 'tags', [], ''],
    ['words', contacts, 'tags', ['golf', 'wine'], 'golf, wine'],
    ['a birthday without a year', contacts, 'birthday', { year: null, month: 5, dayOfMonth: 3 }, '3 May'],
  ] as const;

  test.each(cases)('%s', (_, table, key, value, expected) => {
    expect(encodeValue(table, key, value)).toEqual(expected);
  });

  test('but never one that the column can not hold', () => {
    const write = () => encodeValue(contacts, 'tier', 4);

    expect(write).toThrow("Contacts, Tier: 4 can't be written; expected 1, 2, 3.");
  });

  test('and only into a column of the tab', () => {
    const write = () => encodeValue(contacts, 'shoeSize', 42);

    expect(write).toThrow('Contacts has no column shoeSize.');
  });
});

describe('a row is written', () => {
  test('as the sheet has its columns', () => {
    const layout = layoutOf(['Mine', 'Amount', 'Contact', 'Date']);

    const cells = encodeRow(sales, layout, {
      date: aDay(2026, 5, 3),
      contact: 'Ann',
      amount: 5,
      what: 'A plan',
    });

    expect(cells).toEqual(['', 5, 'Ann', { day: aDay(2026, 5, 3), secondOfDay: 0 }]);
  });

  test('without what a row has besides its cells', () => {
    const match = matchHeaders(noEmailList, [['Email']]);

    const cells =
      match.ok && encodeRow(noEmailList, match.layout, { id: 'x', line: 3, email: 'ann@example.com' });

    expect(cells).toEqual(['ann@example.com']);
  });
});

test('a new tab has its headers in declared order', () => {
  expect(headerRow(noEmailList)).toEqual(['Email', 'Since', 'Why']);
});
