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
