/** What Undo says of the drafts that it can't take back. */
import { theAddIn } from '../support/built';
import { anOfficeWithLetters } from '../support/letter-office';

const press = theAddIn();

test.each([
  ['made since the run that is taken back', ['the daily run', 'Draft…'], true],
  ['not where they were made before it', ['Draft…', 'the daily run'], false],
] as const)('Undo says that drafts stay: %s', (_why, items, isSaid) => {
  const state = anOfficeWithLetters(2);
  for (const item of items) {
    press(state, item, { answers: ['yes'] });
    state.now += 3_600_000;
  }

  const { told } = press(state, 'Undo last run');

  expect(told).toMatch(/^Took back "Daily run"/);
  expect(told.includes('Drafts that lie in Gmail stay there')).toBe(isSaid);
});
