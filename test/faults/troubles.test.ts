/** That the enumerations of faults show what they stand for. */
import type { OfficeState } from '../../local/host/state';
import { inserts, sorts, types } from '../support/acts';
import { copyOf, theAddIn, type Item } from '../support/built';
import { fingerprintOf } from '../support/content';
import { anOfficeWithLetters } from '../support/letter-office';
import { callsOf, callsThatPart, everyCall, throwsThatDiffer, type Made } from '../support/moments';
import { momentsThatDiffer } from '../support/same-moments';
import { aWednesday } from '../support/small-office';
import { DIES, somebody, type Act } from '../support/troubles';

const press = theAddIn();
const wednesday = aWednesday(press);
/** It makes a tab as well. */
const lettersToDraft = anOfficeWithLetters(4, { How: 'Together', Body: 'Read your lease. {{Sender}}' });

/** All that a run can have changed, but for the note of who is at work. */
function allOf(state: OfficeState): string {
  const document = { ...state.properties.document, 'at work': '' };
  return fingerprintOf({ ...state, properties: { ...state.properties, document } });
}

/** What a run comes to in which a call throws. */
function endOf(office: OfficeState, item: Item, n: number): string {
  const state = copyOf(office);
  press(state, item, { faults: { failCall: { n, message: 'Service unavailable' } } });
  return allOf(state);
}

const kindOf = ({ method, tab }: Made): string => `${method} ${tab}`;

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

test.each<[Item, OfficeState]>([
  ['Log introductions…', wednesday],
  ['Draft…', lettersToDraft],
])('the throws that are left out of %s end as one that is tried', (item, office) => {
  const calls = callsOf({ press, office, item });
  const tried = throwsThatDiffer(calls);
  const leftOut = everyCall(calls).filter((n) => !tried.includes(n));
  const kinds = new Set(leftOut.map((n) => calls[n - 1]).map((call) => call && kindOf(call)));

  const ends = leftOut.map((n) => endOf(office, item, n));

  const alike = tried.filter((n) => kinds.has(calls.slice(n - 1, n).map(kindOf)[0]));
  const known = new Set(alike.map((n) => endOf(office, item, n)));
  expect(leftOut.length).toBeGreaterThan(0);
  expect(ends.filter((end) => !known.has(end))).toEqual([]);
});

test('throws that are tried with another item come to nothing, or leave the item to end as ever', () => {
  const tried = new Set<string>();
  throwsThatDiffer(callsOf({ press, office: wednesday, item: 'Log what is done' }), tried);
  const item = 'Brief';
  const calls = callsOf({ press, office: wednesday, item });
  const [alone, besides] = [throwsThatDiffer(calls), throwsThatDiffer(calls, tried)];
  const leftOut = alone.filter((n) => !besides.includes(n));
  const undisturbed = copyOf(wednesday);
  press(undisturbed, item);

  const ends = leftOut.map((n) => endOf(wednesday, item, n));

  const known = [allOf(wednesday), allOf(undisturbed)];
  expect(leftOut.length).toBeGreaterThan(40);
  expect(ends.filter((end) => !known.includes(end))).toEqual([]);
});

test.each<[string, Item, Act]>([
  ['sorts the week', 'Release…', sorts('This week', 'Contact')],
  ['inserts a row in Contacts', 'Hide or show judgement', inserts('Contacts')],
  ['types a place', 'Brief', types('Lunches', { Guests: 'Hal Hill' }, { Place: 'a typed place' })],
])('the moments that are left out when somebody %s end as the one ahead', (_, item, act) => {
  const situation = { press, office: wednesday, item };
  const calls = callsOf(situation);
  const tried = momentsThatDiffer(
    situation,
    calls,
    [act],
    callsThatPart('Contacts', 'This week', 'Lunches')(calls),
  );

  const left = Array.from(somebody(act).leaves(situation, everyCall(calls)), ({ state }) => allOf(state));

  const asAhead = left.map((_end, index) => left[Math.max(0, ...tried.filter((n) => n <= index + 1)) - 1]);
  expect(tried.length).toBeLessThan(everyCall(calls).length / 2);
  expect(left).toEqual(asAhead);
});
