/** Tabs of ours that somebody deletes, in the middle of a run and between two. */
import { deletesTab } from '../support/acts';
import { copyOf, theAddIn, type Press } from '../support/built';
import { shown } from '../support/hosted';
import { aWednesday } from '../support/small-office';
import { callsOf, callsThatPart } from '../support/moments';
import { failuresOf, somebody } from '../support/troubles';

const addIn = theAddIn();
const wednesday = aWednesday(addIn);
/** Each question is answered with yes: the tab was deleted on purpose. */
const press: Press = (state, item, options) =>
  addIn(state, item, { answers: ['yes', 'yes', 'yes'], ...options });

test.each(['Needs', 'Touches'])(
  '%s deleted at any call that sees it: the rest is as if it had gone before the run, or after it',
  (tab) => {
    const situation = { press, office: wednesday, item: 'Log what is done' } as const;
    const calls = callsOf(situation);

    const failures = failuresOf(situation, calls, callsThatPart(tab)(calls), somebody(deletesTab(tab)));

    expect(failures).toEqual([]);
  },
);

test.each(['Needs', 'Touches', 'Dates', 'Lunches', 'This week', 'Settings', 'Alliances', 'Touch plan'])(
  '%s deleted between two runs: nothing goes on before somebody gives it up, and then everything does',
  (tab) => {
    const state = copyOf(wednesday);
    press(state, 'Log what is done');
    deletesTab(tab)(state);

    const byItself = addIn(state, 'the daily run', { faults: {} }).told;
    const closed = addIn(state, 'Build or refresh', { answers: [] }).told;
    const given = press(state, 'Build or refresh').told;

    expect([byItself, closed].join('\n')).toContain(
      `The tab ${tab}, which an earlier run had, isn't in the workbook any more.`,
    );
    expect(shown(state, 'Start').find(([label]) => label === 'To be answered')).not.toBeUndefined();
    expect(given).toMatch(/(?:Built|Refreshed) the week/);
    expect(addIn(state, 'the daily run').told).toContain('the week');
    expect(addIn(state, 'Undo last run').told).toContain('Took back');
  },
);
