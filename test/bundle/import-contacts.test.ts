/**
 * Lists > Import contacts… as a person has it: a list in a tab, the menu of the built add-in, questions and
 * answers.
 */
import type { OfficeState } from '../../local/host/state';
import { on } from '../support/hosted';
import {
  anOfficeWith,
  cellsOf,
  choose,
  contactNamed,
  linesOf,
  messagesOf,
  rowsOf,
  whole,
} from '../support/import-office';
import { textOfExport } from '../support/imported';

const GOOGLE = [
  'First Name,Middle Name,Last Name,Nickname,Organization Name,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value',
  'Ann,,Example,Annie,Acme, --11-25,Likes tea.,* myContacts ::: Clients,Home,ann@home.example ::: ann@acme.example,Mobile,+1 312 555 0101 ::: +1 312 555 0102',
  'Bo,,Kim,,,1980-05-03,,* myContacts,Work,bo@kim.example,Mobile,+1 312 555 0103',
].join('\n');

describe('a list of Google Contacts, in a new spreadsheet', () => {
  const office = anOfficeWith({ Sheet1: [], 'contacts (1)': linesOf(GOOGLE) });
  choose(office, 'This workbook', ['yes']);
  const before = whole(office);
  const first = choose(office, 'Import contacts…', ['2', 'yes']);

  test('shows what it understood before the yes', () => {
    expect(messagesOf(first)[1]).toContain('Google Contacts on the tab contacts (1)');
    expect(messagesOf(first)[1]).toContain('New: 2 (Ann Example; Bo Kim)');
  });

  test('puts everything in its place', () => {
    expect(first.told).toContain('2 new, 0 changed from contacts (1).');
    expect(contactNamed(office, 'Ann Example')).toMatchObject({
      ...{
        ID: 'C0001',
        'Dear (guess)': 'Annie',
        Company: 'Acme',
        Tags: 'Clients',
        Birthday: '25 Nov',
        Background: 'Likes tea.',
      },
      ...{ Email: 'ann@home.example', 'Other emails': 'ann@acme.example' },
      ...{ Phone: '+1 312 555 0101', 'Other phones': '+1 312 555 0102 (mobile)' },
      Source: 'Google Contacts (contacts (1)), imported 2026-11-23',
    });
    expect(contactNamed(office, 'Bo Kim')?.['Birthday']).toEqual(on('1980-05-03'));
  });

  test('again changes nothing, and says so', () => {
    const standing = whole(office);

    const again = choose(office, 'Import contacts…', ['2', 'yes']);

    expect(again.told).toContain('0 new, 0 changed');
    expect(whole(office)).toEqual(standing);
  });

  test('Undo takes all of it back to the cell, and it can be imported again', () => {
    const taken = choose(office, 'Undo last run');
    expect(taken.told).toContain('Took back');
    expect(whole(office)).toEqual(before);

    expect(choose(office, 'Import contacts…', ['2', 'yes']).told).toContain('2 new, 0 changed');
    expect(rowsOf(office, 'Contacts')).toHaveLength(2);
  });

  test('a no changes nothing', () => {
    const standing = whole(office);

    choose(office, 'Import contacts…', ['2', 'no']);

    expect(whole(office)).toEqual(standing);
  });
});

describe('the same people with changes', () => {
  const anOffice = () => {
    const office = anOfficeWith({
      Contacts: [
        ['Name', 'Email', 'Phone', 'Company', 'Email consent'],
        ['Ann Example', 'ann@home.example', '', 'Old Ltd', ''],
        ['Cy Roe', 'cy@roe.example', '312 555 0188', '', ''],
      ],
      Export: linesOf(
        'Name,Email,Phone,Company,City\nAnn Example,ANN@home.example,312 555 0101,New Inc,Oak Park\nCy Roe,cy@new.example,312 555 0188,,\nDi Fox,di@fox.example,,,\n',
      ),
    });
    return office;
  };

  test('blanks are filled, and the workbook wins unless told otherwise', () => {
    const office = anOffice();

    const { told } = choose(office, 'Import contacts…', ['1', '', 'yes']);

    expect(told).toContain('1 new, 2 changed');
    expect(contactNamed(office, 'Ann Example')).toMatchObject({
      Phone: '312 555 0101',
      Company: 'Old Ltd',
      Area: 'Oak Park',
    });
    expect(contactNamed(office, 'Cy Roe')).toMatchObject({
      Email: 'cy@roe.example',
      'Other emails': 'cy@new.example',
    });
  });

  test('a column in which the list wins is told by its number; what stood there isn’t lost', () => {
    const office = anOffice();

    const asked = messagesOf(choose(office, 'Import contacts…', ['1', 'all', 'yes']));

    expect(asked[1]).toContain('1  Company: 1, such as Ann Example');
    expect(contactNamed(office, 'Ann Example')).toMatchObject({ Company: 'New Inc' });
    expect(contactNamed(office, 'Cy Roe')).toMatchObject({
      Email: 'cy@new.example',
      'Other emails': 'cy@roe.example',
    });
  });

  test('Undo gives back what the list overwrote', () => {
    const office = anOffice();
    choose(office, 'Import contacts…', ['1', 'all', 'yes']);

    choose(office, 'Undo last run');

    expect(
      cellsOf(office, 'Contacts')
        .slice(0, 4)
        .map((line) => line.slice(0, 5)),
    ).toEqual([
      ['Name', 'Email', 'Phone', 'Company', 'Email consent'],
      ['Ann Example', 'ann@home.example', '', 'Old Ltd', ''],
      ['Cy Roe', 'cy@roe.example', '312 555 0188', '', ''],
      ['', '', '', '', ''],
    ]);
  });
});

describe('who refused stays refused', () => {
  const office = anOfficeWith({
    Contacts: [
      ['Name', 'Kind', 'Email', 'Email consent', 'Consent date', 'Consent source'],
      ['Ann Example', 'Client', 'ann@x.example', 'Opted in', on('2024-01-02'), 'form'],
      ['Bo Kim', 'Client', 'bo@x.example', 'Opted in', on('2024-01-02'), 'form'],
    ],
    Unsubscribed: linesOf(
      'Email Address,First Name,Last Name,UNSUB_TIME,UNSUB_REASON\nann@x.example,Ann,Example,2026-02-03 04:05:06,too many\n',
    ),
    Cleaned: linesOf(
      'Email Address,First Name,Last Name,CLEAN_TIME\nbo@x.example,Bo,Kim,2026-02-03 04:05:06\n',
    ),
    Odd: linesOf('Name,Email,Privacy level\nCy Roe,cy@x.example,3\nDi Fox,di@x.example,\n'),
  });
  choose(office, 'Import contacts…', ['1', '', 'yes']);
  choose(office, 'Import contacts…', ['2', 'yes']);
  const odd = choose(office, 'Import contacts…', ['3', '', 'yes']);

  test('by a program’s list of those who unsubscribed, whatever stood there', () => {
    expect(contactNamed(office, 'Ann Example')).toMatchObject({
      'Email consent': 'Opted out',
      'Consent date': on('2026-02-03'),
    });
    expect(
      rowsOf(office, 'No email list').map(({ Email, Why }) => [Email, String(Why).split(':')[0]]),
    ).toEqual([
      ['ann@x.example', 'Said no'],
      ['bo@x.example', 'Bounced'],
      ['cy@x.example', 'Said no'],
    ]);
  });

  test('a column that looks like a refusal is asked about, and counts as one where nothing is said', () => {
    expect(messagesOf(odd)[1]).toContain('1  Privacy level: 3');
    expect(contactNamed(office, 'Cy Roe')).toMatchObject({ 'Email consent': 'Opted out' });
    expect(contactNamed(office, 'Di Fox')).not.toHaveProperty('Email consent');
  });

  test('and survives Undo on the No email list', () => {
    choose(office, 'Undo last run');

    expect(rowsOf(office, 'No email list')).toHaveLength(3);
  });
});

test('who is perhaps on file is shown with the reason, and taken as somebody else unless told otherwise', () => {
  const tabs = {
    Contacts: [
      ['Name', 'Email'],
      ['Jon Smithson', 'jon@a.example'],
    ],
    List: linesOf('Name,Email\nJohn Smithson,john@b.example\n'),
  };
  const [apart, same] = [anOfficeWith(tabs), anOfficeWith(tabs)];

  const asked = messagesOf(choose(apart, 'Import contacts…', ['1', '', 'yes']));
  choose(same, 'Import contacts…', ['1', '2', '', 'yes']);

  expect(asked[1]).toContain('John Smithson (row 2), perhaps Jon Smithson: nearly the same name');
  expect([apart, same].map((office) => rowsOf(office, 'Contacts').length)).toEqual([2, 1]);
});

test('those who live together under one address are two people', () => {
  const office = anOfficeWith({
    Contacts: [['Name']],
    List: linesOf(
      'Name,Email,Phone\nAnn Example,home@x.example,312 555 0101\nTom Example,home@x.example,312 555 0101\n',
    ),
  });

  choose(office, 'Import contacts…', ['1', 'yes']);

  expect(rowsOf(office, 'Contacts').map(({ Name }) => Name)).toEqual(['Ann Example', 'Tom Example']);
});

test('a bad row blocks no other, and is told', () => {
  const office = anOfficeWith({
    List: linesOf('Name,Email\nAnn Example,ann@x.example\n,\n????,lost@x.example\nBo Kim,bo@x.example\n'),
  });

  const { told, ledger } = choose(office, 'Import contacts…', ['1', 'yes']);

  expect(told).toContain("2 new, 0 changed from List. 1 couldn't be read.");
  expect(ledger.dialogs[1]?.message).toContain('row 4, ????: the name was lost');
});

test.each([
  ['no tab with a list', {}, ['1'], 'File > Import'],
  ['a number of none', { List: linesOf('Name\nAnn\n') }, ['7'], '"7" is no tab of the list'],
  [
    'a tab that holds nobody',
    {
      Chart: [
        ['1', '2'],
        ['3', '4'],
      ],
    },
    ['1'],
    'Nobody could be read from Chart',
  ],
])('%s is told, and changes nothing', (_why, tabs, answers, expected) => {
  const office = anOfficeWith({ Contacts: [['Name'], ['Ann']], ...tabs });

  const { told } = choose(office, 'Import contacts…', answers);

  expect(told).toContain(expected);
  expect(rowsOf(office, 'Contacts').map(({ Name }) => Name)).toEqual(['Ann']);
});

/** The answers that take every guess of the list on the second tab. */
function withAllTaken(office: OfficeState): readonly string[] {
  const asked = messagesOf(choose(office, 'Import contacts…', ['2', ...Array<string>(9).fill('')]));
  return ['2', ...Array<string>(Math.max(0, asked.length - 2)).fill(''), 'yes'];
}

describe.each([
  'seed.csv',
  'thunderbird.csv',
  'evolution.csv',
  'json2csv-bom-semicolon-chicago.csv',
  'abook.csv',
  'khard-email.tsv',
])('%s in a tab', (file) => {
  const office = anOfficeWith({ Sheet1: [], Export: linesOf(textOfExport(file)) });
  choose(office, 'This workbook', ['yes']);
  const before = whole(office);
  const { told } = choose(office, 'Import contacts…', withAllTaken(office));

  test('is imported, imported again without a change, and taken back to the cell', () => {
    const count = rowsOf(office, 'Contacts').length;
    expect(told).toMatch(new RegExp(`^${count} new, 0 changed`));
    expect(choose(office, 'Import contacts…', withAllTaken(office)).told).toContain('0 new, 0 changed');

    choose(office, 'Undo last run');
    expect(whole(office)).toEqual(before);
  });
});
