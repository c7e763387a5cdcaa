/**
 * A list that is used as it was pasted says no in columns of its own: whoever does gets no letter, no call
 * and no invitation by them, as if it stood in ours.
 */
import type { Content, OfficeState } from '../../local/host/state';
import { theAddIn } from '../support/built';
import { aHostedOffice, on, shown } from '../support/hosted';
import { PRINCIPAL } from '../support/letter-office';

const press = theAddIn();

/** Two clients with a column of the office's own; only Ann has something in it. */
function anOffice(header: string, said: Content): OfficeState {
  const state = aHostedOffice({
    Contacts: [
      ['Name', 'Kind', 'Tier by hand', 'Email', 'Phone', 'ID', 'Added', header],
      ['Ann Ames', 'Client', '1', 'ann@ames.example', '555-0101', 'C0001', on('2025-01-01'), said],
      ['Bo Berg', 'Client', '1', 'bo@berg.example', '555-0102', 'C0002', on('2025-01-01'), ''],
    ],
    Letters: [
      ['Name', 'Kind', 'How', 'Subject', 'Part 1', 'Part 2', 'Part 3', 'Part 4'],
      ['Calm', 'Hard-times letter', 'One each', 'Hello', 'One.', 'Two.', 'Three.', 'Four.'],
    ],
    Settings: [
      ['Setting', 'Value'],
      ['Office name', 'Cultivate'],
      ['Postal address', '1 Main Street'],
      ['Principal name', 'Pat'],
      ['Principal email', PRINCIPAL],
    ],
  });
  state.user = PRINCIPAL;
  return state;
}
const draftedTo = (state: OfficeState): string[] => {
  press(state, 'Draft…', { answers: ['yes'] });
  return state.drafts.flatMap(({ raw }) => /^To: .*?([^\s<]+@[^\s>]+)/m.exec(raw)?.[1] ?? []).sort();
};
/** The telephone numbers that This week tells to call. */
const numbersOnTheSheet = (state: OfficeState): string[] => {
  press(state, 'Build or refresh', { answers: [''] });
  const said = shown(state, 'This week').flat().join(' ');
  return ['555-0101', '555-0102'].filter((number) => said.includes(number));
};

test.each<[string, Content]>([
  ['Do Not Email', 'Yes'],
  ['Do Not Email', true],
  ['do_not_email', '1'],
  ['Unsubscribed from all email', 'TRUE'],
  ['HasOptedOutOfEmail', 1],
  ['Email Opt Out', 'x'],
  ['Opted out', on('2026-05-05')],
  ['Unsubscribed', '5 May, by phone'],
  ['UNSUB_TIME', '2024-05-05 10:00:00'],
  ['Newsletter', 'no'],
  ['Newsletter', 'Nein'],
  ['Accepts Marketing', 'no'],
  ['Subscription status', 'Unsubscribed'],
  ['Merge status', 'UNSUBSCRIBED'],
  ['Tags', 'Golf, Do Not Email'],
  ['Labels', 'unsubscribed'],
  ['Do not contact', 'x'],
  ['DNC', 'yes'],
  ['Deceased', 'TRUE'],
  ['Date of death', on('2024-02-01')],
])('no letter: %s: %s', (header, said) => {
  expect(draftedTo(anOffice(header, said))).toEqual(['bo@berg.example']);
});

test.each<[string, Content]>([
  ['Do Not Email', 'No'],
  ['Do Not Email', false],
  ['Unsubscribed from all email', 'FALSE'],
  ['Newsletter', 'yes'],
  ['Newsletter', 'Monthly'],
  ['Newsletter', false],
  ['Subscription status', 'Subscribed'],
  ['Merge status', 'EMAIL_SENT'],
  ['Merge status', 'Draft made on 5 May'],
  ['Tags', 'Golf, Husband died'],
  ['Phone No', '1'],
  ['Contact No', '17'],
  ['Do Not Call', 'yes'],
])('who says no such thing gets it: %s: %s', (header, said) => {
  expect(draftedTo(anOffice(header, said))).toEqual(['ann@ames.example', 'bo@berg.example']);
});

test.each<[string, Content]>([
  ['DoNotCall', 'Yes'],
  ['Do not phone', 'x'],
  ['Ok to call', 'no'],
  ['Do not contact', 'yes'],
  ['Tags', 'do not call'],
])('no call: %s: %s', (header, said) => {
  expect(numbersOnTheSheet(anOffice(header, said))).toEqual(['555-0102']);
});

test('what isn’t understood counts as a refusal, and is told', () => {
  const state = anOffice('Do Not Email', 'hmm');

  press(state, 'Check the workbook');

  expect(shown(state, 'Problems')).toContainEqual(
    expect.arrayContaining(['Do Not Email', 'hmm', 'yes or no: until then it counts as a refusal']),
  );
  expect(draftedTo(state)).toEqual(['bo@berg.example']);
});

test('Set up says which columns it reads so', () => {
  const state = aHostedOffice({
    Contacts: [
      ['First name', 'Last name', 'Do Not Email', 'Shoe size'],
      ['Ann', 'Ames', 'x', '7'],
    ],
  });

  const { ledger } = press(state, 'This workbook', { answers: ['no'] });

  expect(ledger.dialogs[0]?.message).toContain(
    'Read as refusals, where somebody says no there: Do Not Email',
  );
  expect(ledger.dialogs[0]?.message).toContain("Columns that Cultivate doesn't read: Shoe size");
});
