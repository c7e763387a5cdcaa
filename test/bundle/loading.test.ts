import { addInScript, load, SCRIPTS } from '../support/add-in';

const MOST_MILLISECONDS = 20;
const TRIES = 10;

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
  const script = addInScript(file);

  // The best of several: the others measure what else this machine is doing.
  const best = Math.min(...Array.from({ length: TRIES }, () => load(script).milliseconds));

  expect(best).toBeLessThan(MOST_MILLISECONDS);
});
