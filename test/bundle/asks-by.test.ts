/** A person who has chosen an item waits for its question: it is asked by as few tabs as it rests on. */
import { sampleOffice } from '../../local/sample/office';
import { SEED } from '../../local/sample/seed';
import type { Job } from '../../src/runner/job';
import { copyOf, theAddIn, type Item } from '../support/built';
import { aHostedOffice, runHosted } from '../support/hosted';

test('a question sees the tabs that it rests on, and the plan all of them', () => {
  const seen: string[][] = [];
  const job: Job<'contacts' | 'letters', string, 'letters'> = {
    name: 'Ask',
    reads: ['contacts', 'letters'],
    asksBy: ['letters'],
    question: ({ tables }) => {
      seen.push(Object.keys(tables));
      return { kind: 'confirm', title: 'Ask', text: 'Go on?' };
    },
    plan: ({ tables }) => {
      seen.push(Object.keys(tables));
      return { changes: [], report: 'Done.' };
    },
  };

  runHosted(aHostedOffice({ Contacts: [['Name'], ['Ann']], Letters: [['Letter']] }), job, {
    answers: ['yes'],
  });

  expect(seen).toEqual([
    ['letters', 'settings'],
    ['contacts', 'letters', 'settings'],
  ]);
});

describe('on the sample office', () => {
  const press = theAddIn();
  const office = sampleOffice(SEED);
  press(office, 'the daily run');

  test.each<[Item, readonly string[]]>([
    // It asks only where contacts are without a kind, which a mark says.
    ['Build or refresh', []],
    ['Fresh start…', ['Settings']],
    ['Who would like this?', ['Settings']],
    ['Log introductions…', ['Contacts', 'Settings']],
    ['Preview…', ['Letters', 'Settings']],
    ['Test draft to me', ['Letters', 'Settings']],
  ])('%s asks by %j', (item, tabs) => {
    const { ledger } = press(copyOf(office), item);

    const untilLocked = ledger.calls.slice(
      0,
      ledger.calls.findIndex(({ method }) => method === 'Lock.tryLock'),
    );
    const read = untilLocked.flatMap(({ method, tab }) => (method === 'Sheet.getDataRange' ? [tab] : []));
    expect(read).toEqual(tabs);
  });
});
