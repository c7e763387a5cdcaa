/** Check 3: how long the first calls take, and what was allowed. */
import { ALL_SCOPES, isAllowed } from '../../permissions';
import { check, documented, remembered, within } from '../check';

const timed = (work: () => unknown): number => {
  const before = Date.now();
  work();
  return Date.now() - before;
};

export const FIRST_CALLS = [
  check({
    number: 3,
    stage: 'first click',
    needs: 'week',
    facts: {
      'Opening the spreadsheet, in milliseconds': within(3000),
      'The first read of a cell': within(1500),
      'The first write, and flush': within(3000),
      'A property, written and read': within(1000),
      'A new tab': within(3000),
      'Scopes that are granted': documented('all 6'),
      'What browsers or Node have and a script hasn’t': remembered('none of it is there'),
    },
    see: (bench) => {
      const before = Date.now();
      const cell = bench.blank().getRange(1, 1);
      const tab = Date.now() - before;
      return {
        'Opening the spreadsheet, in milliseconds': bench.opening,
        'The first read of a cell': timed(() => cell.getValue()),
        'The first write, and flush': timed(() => {
          cell.setValue('written');
          SpreadsheetApp.flush();
        }),
        'A property, written and read': timed(() => {
          const notes = PropertiesService.getDocumentProperties();
          notes.setProperty('self-test', 'written').getProperty('self-test');
          notes.deleteProperty('self-test');
        }),
        'A new tab': tab,
        'Scopes that are granted': scopesGranted(),
        'What browsers or Node have and a script hasn’t': strangers(),
      };
    },
  }),
];

function scopesGranted(): string {
  const missing = ALL_SCOPES.filter((scope) => !isAllowed(scope)).map((scope) => scope.replace(/.*\//, ''));
  return missing.length === 0 ? `all ${ALL_SCOPES.length}` : `all but ${missing.join(', ')}`;
}

const STRANGERS = [
  ...['URL', 'TextEncoder', 'setTimeout', 'structuredClone', 'fetch', 'crypto', 'atob', 'Buffer'],
  ...['process', 'window'],
];

function strangers(): string {
  const there = STRANGERS.filter((name) => Reflect.has(globalThis, name));
  return there.length === 0 ? 'none of it is there' : `there are ${there.join(', ')}`;
}
