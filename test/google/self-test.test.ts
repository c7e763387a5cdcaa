import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../../src/google/self-test/checks';
import { check, linesOf, measured, within } from '../../src/google/self-test/check';

const FACTS = CHECKS.flatMap(({ facts }) => Object.entries(facts));

/**
 * What the code says of Google from memory: "[?: name · name]" in a comment, over several lines if need be.
 */
const marksIn = (code: string): string[] =>
  [...code.replace(/\s*\n\s*\*?\s*/g, ' ').matchAll(/\[\?(?:: ([^\]]+))?\]/g)].flatMap(
    ([, names = 'no name']) => names.split(' · '),
  );

const MARKS = ['src', 'local'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    // The table of the facts itself says how they are marked.
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('self-test/check.ts'))
    .flatMap((file) => marksIn(readFileSync(join(folder, file), 'utf8'))),
);

test('what the code rests on from memory is just what the self-test looks at from memory', () => {
  const remembered = FACTS.filter(([, { source }]) => source === 'memory').map(([name]) => name);

  expect([...new Set(MARKS)].sort()).toEqual([...remembered].sort());
});

test('a mark without the name of its line would be found', () => {
  expect(marksIn('/** Nobody has measured it [?]. */')).toEqual(['no name']);
  expect(marksIn('/**\n * As ever [?: one\n * thing · another].\n */')).toEqual(['one thing', 'another']);
});

test('no two lines have one name', () => {
  const names = FACTS.map(([name]) => name);

  expect(new Set(names).size).toBe(names.length);
});

describe('a line', () => {
  const aCheck = check({
    number: 1,
    stage: 'first click',
    needs: 'week',
    facts: { colour: measured('green'), time: within(900) },
    see: () => ({ colour: 'green', time: 1 }),
  });
  const verdictsOn = (seen: Record<string, string>): string[] =>
    linesOf(aCheck, seen).map(({ verdict }) => verdict);

  test.each([
    ['what is expected', { colour: 'green', time: '900' }, ['OK', 'OK']],
    ['something else, and too slow', { colour: 'blue', time: '901' }, ['DIFFERENT', 'DIFFERENT']],
    ['no time at all', { colour: 'green', time: '' }, ['OK', 'DIFFERENT']],
    ['why it can’t be seen', { colour: 'couldn’t: not allowed', time: '1' }, ['couldn’t', 'OK']],
    ['nothing yet', { colour: 'green' }, ['OK', 'waits']],
  ])('of %s', (_what, seen, verdicts) => {
    expect(verdictsOn(seen)).toEqual(verdicts);
  });

  test('says what is expected of a time', () => {
    expect(linesOf(aCheck, {}).map(({ expected }) => expected)).toEqual(['green', 'at most 900']);
  });
});
