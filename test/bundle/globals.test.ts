import { MENU } from '../../src/ui/menu';
import { addInScript, load } from '../support/add-in';
import { PUBLIC_FUNCTIONS } from './public-functions';

const globals = () => Object.entries(load(addInScript()).globals);

test('the global functions are the reviewed ones', () => {
  const reviewed = Object.keys(PUBLIC_FUNCTIONS).sort();

  const functions = globals().filter(([, value]) => typeof value === 'function');

  expect(functions.map(([name]) => name).sort()).toEqual(reviewed);
});

test('the only other globals are what the functions call into, and the settings that zod keeps for its copies', () => {
  const others = globals().filter(([, value]) => typeof value !== 'function');

  expect(others.map(([name]) => name).sort()).toEqual(['Cultivate', '__zod_globalConfig']);
});

test('every item of the menu calls a reviewed function', () => {
  const items = MENU.flatMap((entry): readonly { readonly handler: string }[] =>
    'items' in entry ? entry.items : [entry],
  );

  const unreviewed = items.filter(({ handler }) => !(handler in PUBLIC_FUNCTIONS));

  expect(unreviewed).toEqual([]);
});

test('the cell functions, and only they, are documented for the cell editor', () => {
  const cellFunctions = Object.keys(PUBLIC_FUNCTIONS).filter((name) => name.startsWith('CULTIVATE_'));

  const documented = [...addInScript().matchAll(/@customfunction(?:(?!\*\/)[^])*\*\/\nfunction (\w+)/g)];

  expect(documented.map(([, name]) => name).sort()).toEqual(cellFunctions.sort());
});
