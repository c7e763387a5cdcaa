/** A tab that somebody deletes while a job runs: what is told of it, and what is left behind. */
import { deleteTab, renameTab } from '../../local/host/person';
import type { OfficeState } from '../../local/host/state';
import { setCells } from '../../src/runner/change';
import type { Job } from '../../src/runner/job';
import { contacts } from '../../src/sheets/tabs/contacts';
import { aHostedOffice, runHosted, tabOf } from '../support/hosted';

const touch: Job<'contacts' | 'sales'> = {
  name: 'Touch',
  reads: ['contacts', 'sales'],
  plan: ({ tables, today }) => ({
    report: 'Touched.',
    changes: tables.contacts.rows.map(({ id }) => setCells(contacts, id, { lastTouch: today })),
  }),
};

/** An office in which a run has been before, so that its tabs are known. */
function anOffice(name: string): OfficeState {
  const state = aHostedOffice({
    Contacts: [
      ['Name', 'Kind', 'Last touch'],
      ['Ann', 'Client', ''],
    ],
    Sales: [['Date', 'Contact', 'Amount']],
    Notes: [['mine']],
  });
  runHosted(state, touch);
  if (name !== 'Contacts') renameTab(state, tabOf(state, 'Contacts'), name);
  return state;
}

/** What is told when the tab is deleted before each of the run's calls. */
function toldAtEach(name: string): string[] {
  const calls = runHosted(anOffice(name), touch).host.ledger.calls.length;
  return Array.from({ length: calls }, (_, index) => {
    const state = anOffice(name);
    const act = () => deleteTab(state, tabOf(state, name));
    return runHosted(state, touch, { faults: { atCall: [{ n: index + 1, act }] } }).outcome?.message ?? '';
  });
}

test.each(['Contacts', 'People'])('%s deleted at any call is told by its name, and what to do', (name) => {
  const told = toldAtEach(name);

  expect(told.filter((each) => /Sheet \S+ not found|" failed: /.test(each))).toEqual([]);
  expect(told).toContain(
    `"Touch" stopped, because somebody deleted the tab ${name} while it ran. Nothing stays half written: that is taken back, by the next run at the latest. If it was a slip, bring the tab back (Edit > Undo, or File > Version history). Then choose the item again: without the tab, it asks first.`,
  );
});

test('what the deletion had no part in is told as it is', () => {
  const fails: typeof touch = {
    ...touch,
    plan: () => {
      throw new Error('Row 1 of 2 is odd');
    },
  };

  expect(runHosted(anOffice('Contacts'), fails).outcome?.message).toContain('failed: Row 1 of 2 is odd.');
});
