/**
 * A refusal counts wherever it stands on Contacts, and for the mailbox that an address reaches; it takes away
 * no more than it says. On the built add-in.
 */
import type { Content, OfficeState } from '../../local/host/state';
import { theAddIn } from '../support/built';
import { aHostedOffice, on, shown, tabOf } from '../support/hosted';
import { anOfficeWithLetters, PRINCIPAL, typed } from '../support/letter-office';

const press = theAddIn();

const draftedTo = (state: OfficeState): string[] => {
  press(state, 'Draft…', { answers: ['yes'] });
  return state.drafts.flatMap(({ raw }) => /^To: .*?([^\s<]+@[^\s>]+)/m.exec(raw)?.[1] ?? []).sort();
};
/** Two clients who opted in, at these addresses. */
const at = (first: string, second: string): OfficeState => {
  const state = anOfficeWithLetters(2);
  typed(state, 'Contacts', 'Name 0001', 'Email', first);
  typed(state, 'Contacts', 'Name 0002', 'Email', second);
  return state;
};

describe('two addresses of one mailbox', () => {
  const PAIRS = [
    ['ann+news@home.example', 'ann@home.example'],
    ['ann+news@home.example', 'Ann+golf@home.example'],
    ['a.n.n@gmail.com', 'ann@gmail.com'],
    ['ann@googlemail.com', 'ann+x@gmail.com'],
  ] as const;

  test.each(PAIRS)('get no letter where one has opted out: %s, %s', (out, other) => {
    const state = at(out, other);
    typed(state, 'Contacts', 'Name 0001', 'Email consent', 'Opted out');

    expect(draftedTo(state)).toEqual([]);
  });

  test.each(PAIRS)('get no letter where one stands on the No email list: %s, %s', (listed, other) => {
    const state = at('bo@home.example', other);
    tabOf(state, 'No email list').cells.push([listed, '', 'asked']);

    expect(draftedTo(state)).toEqual(['bo@home.example']);
  });

  test.each(PAIRS)('get one letter: %s, %s', (first, second) => {
    expect(draftedTo(at(first, second))).toEqual([first]);
  });

  test('but dots tell mailboxes apart elsewhere', () => {
    expect(draftedTo(at('a.nn@home.example', 'ann@home.example'))).toHaveLength(2);
  });
});

test.each([
  'ann@home.example; work.example',
  'ned@x.example\nwork.example',
  'work.example, ann@home.example',
])('a domain beside an address on the No email list refuses everybody there: %j', (cell) => {
  const state = at('ann@home.example', 'bo@work.example');
  tabOf(state, 'No email list').cells.push([cell, '', '']);

  expect(draftedTo(state)).not.toContain('bo@work.example');
});

test('a domain that a remark speaks of refuses nobody', () => {
  const state = at('ann@home.example', 'bo@work.example');
  tabOf(state, 'No email list').cells.push(['ann@home.example (asked by the form at work.example)', '', '']);

  expect(draftedTo(state)).toEqual(['bo@work.example']);
});

/** A client who opted in, in Tier 1, whose lease ends; with what else is given. */
function aClient(cells: Readonly<Record<string, Content>>): OfficeState {
  const row: Readonly<Record<string, Content>> = {
    Name: 'Ann Ames',
    Kind: 'Client',
    'Tier by hand': '1',
    Phone: '555-0101',
    Email: 'ann@home.example',
    'Email consent': 'Opted in',
    ID: 'C0001',
    Added: on('2025-01-01'),
    ...cells,
  };
  const state = aHostedOffice({
    Contacts: [Object.keys(row), Object.values(row)],
    Dates: [
      ['Contact', 'Date', 'What', 'Contact ID', 'ID'],
      [row['Name'] ?? '', on('2026-12-10'), 'Lease ends', 'C0001', 'D0001'],
    ],
    Letters: [
      ['Name', 'Kind', 'From', 'How', 'Subject', 'Body', 'ID'],
      ['News', 'Letter', 'Principal', 'One each', 'News', 'Dear {{Name}},', 'L0001'],
    ],
    Settings: [
      ['Setting', 'Value'],
      ['Office name', 'Example & Co'],
      ['Postal address', '1 Main Street'],
      ['Principal name', 'Pat'],
      ['Principal email', PRINCIPAL],
    ],
  });
  state.user = PRINCIPAL;
  return state;
}
const week = (state: OfficeState): string => {
  press(state, 'Build or refresh', { answers: [''] });
  return shown(state, 'This week').slice(2).flat().join(' | ');
};

test.each<[string, string]>([
  ['Name', 'Ann Ames (deceased)'],
  ['Name', 'DNC - Ann Ames'],
  ['Name', '† Ann Ames'],
  ['Kind', 'Client, do not contact'],
  ['Tier by hand', 'DNC'],
  ['How we feel', 'do not contact again'],
  ['Draining', 'yes: never contact'],
  ['Who', 'nobody: no contact'],
  ['Cultivation', 'Do not contact'],
  ['Status by hand', 'asked us not to get in touch'],
  ['Status by hand', 'Kontaktverbot'],
  ['Email consent', 'right to be forgotten'],
])('who wants nothing is on no sheet and in no letter: %s says %s', (header, said) => {
  const state = aClient({ [header]: said });

  expect([week(state), draftedTo(state)]).toEqual(['', []]);
});

test.each<[string, string]>([
  ['Ann Dnconte', 'a name in which the letters stand'],
  ['Mort Ames', 'a name that means it elsewhere'],
  ['Rip Tot', 'another one'],
])('%s is called: %s', (name) => {
  expect(week(aClient({ Name: name }))).toContain(name);
});

test.each([
  'do not contact by phone',
  'do not contact her by telephone',
  'nicht per Telefon kontaktieren, bitte nicht anrufen',
  'no cold calls',
  'niet meer bellen',
  'nur schriftlich',
  'text only',
])('"%s" takes calls away, and neither the end of a lease nor letters', (said) => {
  const state = aClient({ 'Status by hand': said });

  const sheet = week(state);

  expect(sheet).toContain('Lease ends');
  expect(sheet).toContain('No calls: write or visit');
  expect(sheet).not.toContain('555-0101');
  expect(draftedTo(state)).toEqual(['ann@home.example']);
});

test.each([
  'do not contact by email',
  'withdrew consent',
  'please remove me',
  'marked us as spam',
  'opting out',
])('"%s" takes letters away, and no calls', (said) => {
  const state = aClient({ 'Status by hand': said });

  expect([week(state).includes('555-0101'), draftedTo(state)]).toEqual([true, []]);
});
