import { inPlainWords, requirePermission } from '../../src/google/permissions';
import type { Permission } from '../../src/runner/ports';
import { aHostedOffice, withServices } from '../support/hosted';

/** Somebody who has allowed nothing yet. */
function aStranger() {
  const state = aHostedOffice({});
  state.consents[state.user] = [];
  return state;
}

test.each<[Permission, string]>([
  ['week', 'to work in this spreadsheet yet. Choose the item again'],
  ['drafts', 'to make drafts in this mailbox yet. Choose Letters > Draft…'],
  ['calendar', 'to write into this calendar yet. Choose the item again'],
])('a refusal says what to do: %s', (permission, words) => {
  const ask = () => withServices(aStranger(), { consent: 'refuse' }, () => requirePermission(permission));

  expect(ask).toThrow(`Cultivate isn’t allowed ${words}`);
});

test('a yes goes on, and is asked for no more than is needed', () => {
  const state = aStranger();

  withServices(state, { consent: 'grant' }, () => requirePermission('drafts'));

  expect(state.consents[state.user]).toEqual(['https://www.googleapis.com/auth/gmail.compose']);
});

test('what fails for another reason says so', () => {
  expect(inPlainWords('Service unavailable', 'drafts')).toBe('Service unavailable');
});
