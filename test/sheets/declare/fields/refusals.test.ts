/**
 * What nobody understands in a cell about what somebody wants speaks against writing and calling, until it is
 * put right (Words).
 */
import { contacts } from '../../../../src/sheets/tabs/contacts';
import { aTabOf } from '../../../support/office';

test.each([
  ['Status by hand', 'statusByHand', 'Do not contact'],
  ['Email consent', 'emailConsent', 'Opted out'],
  ['No calls', 'noCalls', true],
] as const)('%s', (header, key, value) => {
  const { rows, problems } = aTabOf(contacts, [
    ['Name', header],
    ['Ann Example', 'hmm'],
  ]);

  expect([rows[0]?.[key], problems.map(({ found }) => found)]).toEqual([value, ['hmm']]);
});
