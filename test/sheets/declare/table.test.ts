import { money } from '../../../src/sheets/declare/fields/numbers';
import { column, headerOf, table } from '../../../src/sheets/declare/table';

test('a column is yours, may be missing and stands in no group, unless said otherwise', () => {
  const amount = column('Amount', money());

  expect(amount).toMatchObject({
    header: 'Amount',
    owner: 'yours',
    isRequired: false,
    group: null,
    isJudgement: false,
    aliases: [],
  });
});

test('a table has its headers in the first line and is seen, unless said otherwise', () => {
  const purses = table('Purses', { amount: column('Amount', money()) }, { purpose: 'What is in them.' });

  expect(purses).toMatchObject({
    name: 'Purses',
    headerLine: 1,
    isHidden: false,
    isAppendOnly: false,
    formerNames: [],
    isVital: false,
    id: null,
  });
});

test('a header is told as it stands, or as declared where it is missing', () => {
  const layout = {
    headerLine: 1,
    width: 1,
    indexes: new Map(),
    headers: new Map([['amount', 'AMOUNT']]),
    missing: [],
    ownNumbers: null,
  };

  const told = ['amount', 'tip'].map((key) => headerOf(layout, key, column('Declared', money())));

  expect(told).toEqual(['AMOUNT', 'Declared']);
});
