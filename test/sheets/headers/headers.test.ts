import type { Cell } from '../../../src/sheets/cells/cell';
import { foldHeader } from '../../../src/sheets/headers/header-keys';
import { columnLetters, matchHeaders, missingColumns } from '../../../src/sheets/headers/headers';
import { contacts } from '../../../src/sheets/tabs/contacts';
import { noEmailList } from '../../../src/sheets/tabs/no-email-list';
import { thisWeek } from '../../../src/sheets/tabs/this-week';
import { tables } from '../../../src/sheets/tabs/tables';
import { aTabOf } from '../../support/office';

const layoutOf = (headers: readonly Cell[]) => {
  const match = matchHeaders(contacts, [headers]);
  if (!match.ok) throw new Error(JSON.stringify(match.problems));
  return match.layout;
};

describe('a column is found by its header', () => {
  const cases: readonly (readonly [why: string, header: Cell, key: string])[] = [
    ['as declared', 'Favourite restaurant', 'favouriteRestaurant'],
    ['in other letters', 'FAVOURITE RESTAURANT', 'favouriteRestaurant'],
    ['with other blanks', ' Favourite\u00a0\nrestaurant ', 'favouriteRestaurant'],
    ['with a sign without width', 'Favourite\u200b restaurant', 'favouriteRestaurant'],
    ['with punctuation', 'Favourite restaurant:', 'favouriteRestaurant'],
    ['without its question mark', 'Core', 'core'],
    ['in full-width letters', 'Ｅｍａｉｌ', 'email'],
    ['with a hyphen', 'E-mail', 'email'],
    ['by another word', 'Email address', 'email'],
    ['by a word that stands in', 'Mobile', 'phone'],
  ];

  test.each(cases)('%s', (_, header, key) => {
    const { indexes, headers } = layoutOf(['My own', 'Name', header]);

    expect([indexes.get(key), headers.get(key)]).toEqual([2, String(header).trim()]);
  });

  test('wherever it stands, with columns of the office between', () => {
    const { indexes, width } = layoutOf(['Phone', '', 'Shoe size', 'Name', 42]);

    expect({ indexes: Object.fromEntries(indexes), width }).toEqual({
      indexes: { phone: 0, name: 3 },
      width: 5,
    });
  });

  test('a word that stands in is the office’s own where the header itself is there', () => {
    const { indexes } = layoutOf(['Name', 'Mobile', 'Phone']);

    expect(indexes.get('phone')).toBe(2);
  });
});

test('of two columns that stand in for the same, the one that says it better serves, and the other is the office’s own', () => {
  const match = matchHeaders(contacts, [['Name', 'Home phone', 'Mobile']]);

  expect(match.ok && match.layout.headers.get('phone')).toBe('Mobile');
});

describe('what stops a job', () => {
  const problemsOf = (...grid: (readonly Cell[])[]) => {
    const match = matchHeaders(contacts, grid);
    return match.ok ? [] : match.problems;
  };

  test('two columns with the same header, both named', () => {
    const problems = problemsOf(['Name', 'Email', 'Phone', 'e-mail ']);

    expect(problems).toEqual([
      {
        tab: 'Contacts',
        row: 1,
        column: 'Email',
        found: '2 columns: Email (B) and e-mail (D)',
        expected: 'one column Email: rename the other',
      },
    ]);
  });

  test('a required column that is missing', () => {
    const problems = problemsOf(['Email', 'Phone']);

    expect(problems).toEqual([
      {
        tab: 'Contacts',
        row: 1,
        column: 'Name',
        found: 'no such column',
        expected: 'a column with the header Name',
      },
    ]);
  });

  test('an empty tab', () => {
    expect(problemsOf().map(({ column }) => column)).toEqual(['Name']);
  });

  test('headers that stand in no line at all', () => {
    const [problem] = problemsOf(['My clients'], [], ['Who', 'Email']);

    expect(problem?.expected).toBe('a column with the header Name');
  });
});

test('This week has its headers in the second line', () => {
  const match = matchHeaders(thisWeek, [['31 items'], ['Contact', 'Result']]);

  expect(match.ok && Object.fromEntries(match.layout.indexes)).toEqual({ contact: 0, result: 1 });
});

test('a missing column that is not required switches off what needs it, and says so', () => {
  const told = missingColumns(aTabOf(noEmailList, [['Email', 'Why']]));

  expect(told).toEqual([
    {
      tab: 'No email list',
      row: 1,
      column: '',
      found: 'no column Since',
      expected: 'these too, if you want what needs them; without a column that is switched off',
    },
  ]);
});

test('no two columns of a tab can be found by the same words', () => {
  const doubled = Object.values(tables).flatMap((table) => {
    const words = Object.values(table.columns).flatMap(({ header, aliases, standIns }) => {
      return [...new Set([header, ...aliases, ...standIns].map(foldHeader))];
    });
    return words.filter((word, index) => words.indexOf(word) < index).map((word) => `${table.name}: ${word}`);
  });

  expect(doubled).toEqual([]);
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %d is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});
