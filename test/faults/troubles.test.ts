/** That the enumerations of faults show what they stand for. */
import type { OfficeState } from '../../local/host/state';
import { copyOf, theAddIn, type Item } from '../support/built';
import { fingerprintOf } from '../support/content';
import { anOfficeWithLetters } from '../support/letter-office';
import { throwsThatDiffer } from '../support/moments';
import { aWednesday } from '../support/small-office';
import { callsOf, DIES, everyCall } from '../support/troubles';

const press = theAddIn();
const wednesday = aWednesday(press);
/** It makes a tab as well. */
const lettersToDraft = anOfficeWithLetters(4, { How: 'Together', Body: 'Read your lease. {{Sender}}' });

/** All that a run can have changed, but for the note of who is at work. */
function allOf(state: OfficeState): string {
  const document = { ...state.properties.document, 'at work': '' };
  return `${fingerprintOf({ ...state, properties: { ...state.properties, document } })} ${JSON.stringify(state.drafts)}`;
}

test.each<[Item, OfficeState]>([
  ['Log introductions…', wednesday],
  ['Draft…', lettersToDraft],
])('one run of %s shows what its death at any call leaves', (item, office) => {
  const calls = callsOf({ press, office, item });
  const dead = everyCall(calls).map((n) => {
    const state = copyOf(office);
    press(state, item, { faults: { stopAtCall: n } });
    return allOf(state);
  });

  const shown = Array.from(DIES.leaves({ press, office, item }, everyCall(calls)), ({ state }) =>
    allOf(state),
  );

  expect(shown).toEqual(dead);
  expect(new Set(shown).size).toBeGreaterThan(10);
});

test.each<[Item, OfficeState]>([['Draft…', lettersToDraft]])(
  'the throws that are left out of %s end as one that is tried',
  (item, office) => {
    const calls = callsOf({ press, office, item });
    const tried = throwsThatDiffer(calls);
    const leftOut = everyCall(calls).filter((n) => !tried.includes(n));
    const kindOf = (n: number): string => `${calls[n - 1]?.method} ${calls[n - 1]?.tab}`;
    const kinds = new Set(leftOut.map(kindOf));
    const endOf = (n: number): string => {
      const state = copyOf(office);
      press(state, item, { faults: { failCall: { n, message: 'Service unavailable' } } });
      return allOf(state);
    };

    const ends = leftOut.map(endOf);

    const known = new Set(tried.filter((n) => kinds.has(kindOf(n))).map(endOf));
    expect(leftOut.length).toBeGreaterThan(0);
    expect(ends.filter((end) => !known.has(end))).toEqual([]);
  },
);
