import { SETTINGS } from '../../../../src/sheets/tabs/settings/settings-list';
import { choicesOf, SETTINGS_IN_ORDER } from '../../../../src/sheets/tabs/settings/settings-parts';

test('every setting stands in one part', () => {
  expect(SETTINGS_IN_ORDER.map(({ key }) => key).sort()).toEqual(Object.keys(SETTINGS).sort());
});

test('the parts stand together, in the order of the tab', () => {
  const parts = SETTINGS_IN_ORDER.map(({ part }) => part);

  expect(parts.filter((part, index) => part !== parts[index - 1])).toEqual([
    'Office',
    'Week',
    'Lunches',
    'Judgement',
    'Letters',
  ]);
});

test.each([
  ['Season', ['Good times', 'Hard times']],
  ['Office name', null],
  ['A row of the office’s own', null],
])('a dropdown offers for %s: %p', (name, words) => {
  expect(choicesOf(name)).toEqual(words);
});
