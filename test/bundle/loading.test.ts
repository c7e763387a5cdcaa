import { judgeLoading } from '../bench/claims';
import { addInScript, load, SCRIPTS } from '../support/add-in';

test.each(SCRIPTS)(
  'loading %s touches no service, since a simple trigger loads it before anyone has consented',
  (file) => {
    const script = addInScript(file);

    const { touched } = load(script);

    expect(touched).toEqual([]);
  },
);

describe('what every opening and every edit waits for', () => {
  /** The script with work that says that it was loaded. */
  const script = addInScript().replace(
    '"work:work"(exports, module) {',
    '$& throw new Error("the work was loaded");',
  );
  const call = (name: string, event?: object): string => {
    const called: unknown = load(script).globals[name];
    if (typeof called !== 'function') return 'no such function';
    try {
      called(event);
      return 'nothing was needed';
    } catch (error) {
      // The error is of the script's own context.
      return String(error).replace(/^Error: /, '');
    }
  };

  test.each([
    ['opening the workbook', 'onOpen', undefined, 'SpreadsheetApp.getUi was touched while loading'],
    ['an edit of any cell', 'onEditTrigger', { value: 'Reached' }, 'nothing was needed'],
    ['an edit of several cells', 'onEditTrigger', {}, 'nothing was needed'],
    ['unticking a box', 'onEditTrigger', { value: 'FALSE' }, 'nothing was needed'],
    ['a call without an edit', 'onEditTrigger', undefined, 'nothing was needed'],
    ['ticking a box', 'onEditTrigger', { value: 'TRUE' }, 'the work was loaded'],
    ['an item of the menu', 'onMenuAbout', undefined, 'the work was loaded'],
  ])('%s', (_what, name, event, expected) => {
    expect(call(name, event)).toBe(expected);
  });
});

test('a service that is touched while loading stops it', () => {
  const script = 'const properties = PropertiesService.getScriptProperties();';

  const loading = () => load(script);

  expect(loading).toThrow('PropertiesService.getScriptProperties was touched while loading');
});

test('a script that makes code from text does not load', () => {
  const script = 'const add = new Function("a", "b", "return a + b");';

  const loading = () => load(script);

  expect(loading).toThrow('Code generation from strings disallowed');
});

test.each(SCRIPTS)('loading %s is quick, since every cell function and trigger waits for it', (file) => {
  expect(judgeLoading(addInScript(file))).toMatchObject({ isKept: true });
});

test('each loading is of a text that the engine has not seen: it takes as long as the first', () => {
  const script = addInScript();
  const first = load(script).milliseconds;

  const others = [1, 2, 3, 4, 5].map(() => load(script).milliseconds);

  expect(Math.min(...others)).toBeGreaterThan(first / 4);
});
