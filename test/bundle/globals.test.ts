import { menuItems } from '../../src/menu';
import { addInScript, load, SCRIPTS } from '../support/add-in';
import { PUBLIC_FUNCTIONS } from './public-functions';

const globals = (file: (typeof SCRIPTS)[number]) => Object.entries(load(addInScript(file)).globals);

test.each(SCRIPTS)('the global functions of %s are the reviewed ones', (file) => {
  const reviewed = Object.keys(PUBLIC_FUNCTIONS).sort();

  const functions = globals(file).filter(([, value]) => typeof value === 'function');

  expect(functions.map(([name]) => name).sort()).toEqual(reviewed);
});

test.each(SCRIPTS)('the only other global of %s while it loads is what the functions call into', (file) => {
  const others = globals(file).filter(([, value]) => typeof value !== 'function');

  expect(others.map(([name]) => name).sort()).toEqual(['Cultivate']);
});

test('every item of the menu calls a reviewed function', () => {
  const unreviewed = menuItems().filter(({ handler }) => !(handler in PUBLIC_FUNCTIONS));

  expect(unreviewed).toEqual([]);
});

test.each(SCRIPTS)('the cell functions of %s, and only they, are documented for the cell editor', (file) => {
  const cellFunctions = Object.keys(PUBLIC_FUNCTIONS).filter((name) => name.startsWith('CULTIVATE_'));

  const documented = [...addInScript(file).matchAll(/@customfunction(?:(?!\*\/)[^])*\*\/\nfunction (\w+)/g)];

  expect(documented.map(([, name]) => name).sort()).toEqual(cellFunctions.sort());
});
