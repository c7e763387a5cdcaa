/** The first steps as their page shows them. */
import { goToFirstSteps, openStepTab, showFirstSteps } from '../../../src/jobs/start/show-first-steps';
import type { Steps } from '../../../src/pages/contract/first-steps';
import { anOffice } from '../../support/office';

test('each step has its state, the item that does it, and the tab where it is done, once that is there', () => {
  const tabs = { contacts: [{ id: 'C0001', name: 'Ann' }], settings: [] };

  const { page } = showFirstSteps.plan(anOffice({ tabs, settings: { blankKindMeans: 'Not yet' } }), '', '');

  const { steps } = page as Steps;
  expect(steps.slice(0, 4)).toMatchObject([
    { state: 'done', item: 'This workbook', tab: '' },
    { state: 'done', item: '', tab: 'Contacts' },
    { state: 'next', item: '', tab: 'Contacts' },
    { state: 'open', item: 'Build or refresh', tab: '' },
  ]);
});

test('a tab is gone to, and so is Start, where it is there', () => {
  const office = anOffice();
  const withStart = {
    ...office,
    locate: (name: string) => ({ ...office.locate(name), state: 'ours' as const, tab: 'My start' }),
  };

  expect(openStepTab('Letters').plan(office, '', '').changes).toMatchObject([
    { kind: 'open', tab: 'Letters' },
  ]);
  expect(goToFirstSteps.plan(withStart, '', '')).toMatchObject({
    changes: [{ kind: 'open', tab: 'Start' }],
    report: 'The first steps stand on My start.',
  });
  expect(goToFirstSteps.plan(office, '', '')).toMatchObject({ isRefused: true });
});
