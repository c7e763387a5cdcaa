/**
 * Whoever said no in another program is written to by nobody here: not by the first letter after the import.
 */
import type { OfficeState } from '../../local/host/state';
import { anOfficeWith, choose, linesOf } from '../support/import-office';
import { PRINCIPAL } from '../support/letter-office';

const LETTERS = [
  ['Name', 'Kind', 'How', 'Subject', 'Part 1', 'Part 2', 'Part 3', 'Part 4'],
  ['Calm', 'Hard-times letter', 'One each', 'Hello', 'One.', 'Two.', 'Three.', 'Four.'],
];
const SETTINGS = [
  ['Setting', 'Value'],
  ['Office name', 'Cultivate'],
  ['Postal address', '1 Main Street'],
  ['Principal name', 'Pat'],
  ['Principal email', PRINCIPAL],
];

/** A list comes in, everybody of it becomes a client, and the letter to all clients is drafted. */
function draftedAfterImport(list: string): { readonly state: OfficeState; readonly drafted: string[] } {
  const state = anOfficeWith({ List: linesOf(list), Letters: LETTERS, Settings: SETTINGS });
  state.user = PRINCIPAL;
  choose(state, 'This workbook', ['yes', '', '']);
  // However many questions there are, each is left open but the last.
  for (let blanks = 0; blanks < 8; blanks += 1) {
    const { told } = choose(state, 'Import contacts…', ['List', ...Array<string>(blanks).fill(''), 'yes']);
    if (/ new, /.test(told)) break;
  }
  const contacts = state.book.sheets.find(({ name }) => name === 'Contacts');
  const kind = contacts?.cells[0]?.indexOf('Kind') ?? -1;
  for (const cells of contacts?.cells.slice(1) ?? []) if (cells[0] !== '') cells[kind] = 'Client';
  choose(state, 'Draft…', ['yes']);
  const drafted = state.drafts.flatMap(({ raw }) => /^To: .*?([^\s<]+@[^\s>]+)/m.exec(raw)?.[1] ?? []).sort();
  return { state, drafted };
}

test.each<[program: string, list: string]>([
  [
    'Mailchimp, the file of those who unsubscribed',
    'Email Address,First Name,Last Name,UNSUB_TIME,UNSUB_REASON\nno@x.example,Nora,Never,2024-05-05 10:00:00,NORMAL\nnow@x.example,Ned,Never,,\n',
  ],
  [
    'Mailchimp, the file of those whose address was cleaned',
    'Email Address,First Name,Last Name,CLEAN_TIME,CLEAN_CAMPAIGN_TITLE\nno@x.example,Nora,Never,2024-05-05 10:00:00,May\n',
  ],
  [
    'HubSpot',
    'Record ID,First Name,Last Name,Email,Phone Number,Lifecycle Stage,Unsubscribed from all email\n1,Nora,Never,no@x.example,,customer,true\n2,Ann,Ames,ann@x.example,,customer,false\n',
  ],
  [
    'Wealthbox',
    'First Name,Last Name,Household Name,Household Title,Primary Email,Contact Type,Do Not Email\nNora,Never,Never,Head,no@x.example,Client,Yes\nAnn,Ames,Ames,Head,ann@x.example,Client,No\n',
  ],
  [
    'Redtail',
    'First Name,Last Name,Status,Category,Email,Servicing Advisor\nNora,Never,Deceased,Client,no@x.example,Pat\nAnn,Ames,Active,Client,ann@x.example,Pat\n',
  ],
  [
    'Salesforce',
    'First Name,Last Name,Account Name,Email,Email Opt Out,Do Not Call\nNora,Never,Acme,no@x.example,1,0\nAnn,Ames,Acme,ann@x.example,0,0\n',
  ],
  [
    'a mail merge',
    'Email Address,First Name,Last Name,Merge status\nno@x.example,Nora,Never,UNSUBSCRIBED\nnot@x.example,Ned,Never,BOUNCED\nann@x.example,Ann,Ames,EMAIL_SENT\n',
  ],
  [
    'Google Contacts, by a label',
    'First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value\nNora,Never,Do Not Email ::: * myContacts,* Home,no@x.example ::: nora@work.example\nAnn,Ames,* myContacts,* Home,ann@x.example\n',
  ],
  [
    'Outlook, by a category',
    'First Name,Last Name,E-mail Address,E-mail 2 Address,Categories\nNora,Never,no@x.example,nora@work.example,DNC\nAnn,Ames,ann@x.example,,Client\n',
  ],
  [
    'a list of one’s own, by a note',
    'Name,Email,Notes\nNora Never,no@x.example,Asked on 3/5/2024 to be taken off the list.\nAnn Ames,ann@x.example,Likes tea.\n',
  ],
  [
    'a list of one’s own, by a column that nobody understands',
    'Name,Email,GDPR\nNora Never,no@x.example,hmm\nAnn Ames,ann@x.example,\n',
  ],
])('%s', (_program, list) => {
  const { drafted } = draftedAfterImport(list);

  expect(drafted.filter((address) => address !== 'ann@x.example')).toEqual([]);
  expect(drafted).toEqual(list.includes('ann@x.example') ? ['ann@x.example'] : []);
});

test('nor after they are deleted and come in again without the refusal', () => {
  const { state } = draftedAfterImport(
    'Name,Email,Unsubscribed\nNora Never,no@x.example,yes\nAnn Ames,ann@x.example,\n',
  );
  const contacts = state.book.sheets.find(({ name }) => name === 'Contacts');
  const [headers = []] = contacts?.cells ?? [];
  const line = contacts?.cells.findIndex(([name]) => name === 'Nora Never') ?? -1;
  contacts?.cells.splice(line, 1);
  const values: Readonly<Record<string, string>> = { Name: 'Nora N.', Kind: 'Client', Email: 'NO@x.example' };
  contacts?.cells.splice(
    line,
    0,
    headers.map((header) => values[String(header)] ?? ''),
  );

  choose(state, 'Draft…', ['yes']);

  expect(state.drafts).toHaveLength(1);
});
