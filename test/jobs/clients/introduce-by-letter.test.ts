/**
 * Introduce to an expert… in an office with a row on Letters for it: drafted to both at once, logged once it
 * is sent (S11).
 */
import type { HostOptions } from '../../../local/host/options';
import type { OfficeState } from '../../../local/host/state';
import { introduceToExpert } from '../../../src/jobs/clients/introduce-to-expert';
import { goOnWithDrafts } from '../../../src/jobs/letters/draft/go-on-with-drafts';
import { runHosted, tabOf } from '../../support/hosted';
import { ASSISTANT, column, keysIn, PRINCIPAL, typed } from '../../support/letter-office';
import { anOfficeWithStandingLetters } from '../../support/standing-letters';

const introduce = (state: OfficeState, answer: string, options: HostOptions = {}) =>
  runHosted(state, introduceToExpert, { answers: [answer], ...options });
const goOn = (state: OfficeState) => runHosted(state, goOnWithDrafts);

/** Two needs for which nobody was chosen yet. */
function anOfficeWithNeeds(): OfficeState {
  const state = anOfficeWithStandingLetters();
  typed(state, 'Needs', 'Ann Lee', 'Expert by hand', '');
  tabOf(state, 'Needs').cells.push(['Cy Roe', '', 'a lawyer', '', '', 'N0002']);
  return state;
}

test('whoever is chosen is drafted to both, and nothing is logged before it is sent', () => {
  const state = anOfficeWithNeeds();

  const { outcome } = introduce(state, 'N0001, 9');
  goOn(state);

  expect(outcome).toMatchObject({
    message: 'To be introduced: Ann Lee and Bo Kim. "9" is no open need with an expert.',
    leavesWork: ['Go on with drafts'],
  });
  expect([keysIn(state), column(state, 'Needs', 'Expert by hand'), column(state, 'Needs', 'Status')]).toEqual(
    [['L0004-N0001'], ['Bo Kim', ''], ['', '']],
  );
  expect([column(state, 'Touches', 'Touch'), column(state, 'Letters', 'State')[3]]).toEqual([[], 'Drafted']);
});

test('a suggestion alone introduces nobody', () => {
  const state = anOfficeWithNeeds();
  introduce(state, 'N0002');

  goOn(state);

  expect(keysIn(state)).toEqual(['L0004-N0002']);
});

test.each([
  ['the principal’s, where the assistant chooses', PRINCIPAL, `the daily run of ${PRINCIPAL} drafts it.`],
  ['nobody’s', '', 'the daily run of its signer drafts it.'],
])('in the mailbox of another it is Ready: %s', (_why, address, told) => {
  const state = anOfficeWithNeeds();
  typed(state, 'Settings', 'Principal email', 'Value', address);

  const { outcome } = introduce(state, 'N0001', { user: ASSISTANT });

  expect(outcome?.message).toContain(`Introductions is Ready: ${told}`);
  expect(outcome?.leavesWork).toBeUndefined();
  expect([state.drafts, column(state, 'Letters', 'State')[3]]).toEqual([[], 'Ready']);
});
