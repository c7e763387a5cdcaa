/**
 * A run that can't be taken back, as its entry in the journal was changed: told once, and nothing after it is
 * blocked.
 */
import type { OfficeState } from '../../local/host/state';
import { theAddIn } from '../support/built';
import { PEOPLE, YESSES } from '../support/first-day';
import { aHostedOffice, tabOf } from '../support/hosted';

const press = theAddIn();

function anOffice(): OfficeState {
  const state = aHostedOffice({ Contacts: PEOPLE });
  press(state, 'This workbook', { answers: YESSES });
  return state;
}

/** Somebody types over what the last run wrote into the journal. */
function spoilsLastEntry(state: OfficeState): void {
  const { cells } = tabOf(state, 'Cultivate journal');
  const last = cells.findLast((line) => typeof line[0] === 'number');
  last?.splice(6, 1, 'oops');
}

test('one that died is told by the next run alone, which goes on', () => {
  const state = anOffice();
  const calls = press(structuredClone(state), 'Build or refresh').ledger.calls;
  press(state, 'Build or refresh', { faults: { stopAtCall: calls.length - 12 } });
  spoilsLastEntry(state);

  const told = ['Build or refresh', 'Build or refresh', 'Lunches > Plan'] as const;
  const [first, ...others] = told.map((item) => press(state, item).told);

  expect(first).toMatch(/"Build or refresh" of .* was left half done and can't be taken back: .* the week/);
  for (const other of others) expect(other).not.toMatch(/can't be taken back| failed: | stopped /);
});

test('one that was done is told by Undo, which then takes back the run before it', () => {
  const state = anOffice();
  press(state, 'Build or refresh');
  spoilsLastEntry(state);

  const [first, second, third] = Array.from({ length: 3 }, () => press(state, 'Undo last run').told);

  expect(first).toMatch(/^"Build or refresh" of .* can't be taken back: .*Choose Undo again/);
  expect(second).toMatch(/^Took back "This workbook"/);
  expect(third).toBe('There is no run left to undo.');
});
