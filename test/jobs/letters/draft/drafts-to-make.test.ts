import { draftLetter } from '../../../../src/jobs/letters/draft/draft-letter';
import { runHosted, tabOf } from '../../../support/hosted';
import { anOfficeWithLetters, people, typed } from '../../../support/letter-office';

test('Draft… asks with the drafts that an earlier run left waiting, and with those of who is new', () => {
  const state = anOfficeWithLetters(4);
  const gmailQuota = { after: 1, message: 'Service invoked too many times for one day: gmail.' };
  runHosted(state, draftLetter, { answers: ['yes'], gmailQuota });
  tabOf(state, 'Contacts').cells.push(...people(5).slice(4));

  const { host } = runHosted(state, draftLetter, { answers: ['no'] });

  expect(host.ledger.dialogs[0]?.message).toMatch(
    /4 people, a draft each: somebody presses Send 4 times[^]*So far: Intended 3, Drafted 1\./,
  );
});

test('Draft… asks with who has no ID yet, and without who will be skipped', () => {
  const state = anOfficeWithLetters(3, { Body: 'Dear {{Dear}}' });
  typed(state, 'Contacts', 'Name 0001', 'ID', '');
  typed(state, 'Contacts', 'Name 0002', 'Dear', '');

  const { host } = runHosted(state, draftLetter, { answers: ['no'] });

  expect(host.ledger.dialogs[0]?.message).toMatch(
    /2 people, a draft each[^]*1 will be skipped: Preview… says who, and why\./,
  );
});
