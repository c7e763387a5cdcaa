/**
 * The first day as a person has it: the menu of the built add-in, typing, and answers, in a spreadsheet that
 * Cultivate never saw.
 */
import type { Content, OfficeState } from '../../local/host/state';
import { theAddIn, type Item } from '../support/built';
import { aHostedOffice, on } from '../support/hosted';
import { morningOf } from '../support/small-office';

const press = theAddIn();
const MONDAY = morningOf('2026-11-23');

function anOfficeWith(tabs: Readonly<Record<string, readonly (readonly Content[])[]>>): OfficeState {
  const office = aHostedOffice(tabs);
  office.now = MONDAY;
  return office;
}
const sheetOf = ({ book }: OfficeState, tab: string) => book.sheets.find(({ name }) => name === tab);
const namesOf = ({ book }: OfficeState): string[] =>
  book.sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name);
const linesOf = (office: OfficeState, tab: string): readonly (readonly Content[])[] =>
  sheetOf(office, tab)?.cells ?? [];

/** The cells under a header, down to the last one that is filled. */
function under(office: OfficeState, tab: string, header: string, headerLine = 1): Content[] {
  const lines = linesOf(office, tab);
  const place = (lines[headerLine - 1] ?? []).indexOf(header);
  const cells = lines.slice(headerLine).map((cells) => cells[place] ?? '');
  return place < 0 ? ['no such column'] : cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}
const choose = (office: OfficeState, item: Item, answers: readonly string[]) =>
  press(office, item, { answers });

const LIST: readonly (readonly Content[])[] = [
  ['First name', 'Last name', 'Tier', 'Status', 'Last touch', 'Last contact'],
  ['Ana', 'Silva', 'A', 'Active', 'spring', on('2026-01-03')],
  ['Rui', 'Costa', 'B', 'Do not contact', '', on('2025-01-03')],
];

describe('from an empty spreadsheet', () => {
  const office = anOfficeWith({ Sheet1: [] });
  choose(office, 'This workbook', ['yes']);

  test('Set up makes what people read and type into first, Start in front', () => {
    expect(namesOf(office)).toEqual([
      ...['Start', 'Sheet1', 'This week', 'Contacts', 'Lunches', 'Letters', 'Alliances', 'Introductions'],
      ...['Sales', 'Dates', 'Touch plan', 'Settings'],
    ]);
  });

  test('a paste of names and one answer lead to a call sheet', () => {
    const contacts = sheetOf(office, 'Contacts');
    const width = contacts?.cells[0]?.length ?? 0;
    for (const name of ['Ann Lee', 'Bo Kim', 'Cy Roe'])
      contacts?.cells.push([name, ...Array<Content>(width - 1).fill('')]);

    choose(office, 'Build or refresh', ['2']);

    expect(under(office, 'Contacts', 'Kind')).toEqual(['Client', 'Client', 'Client']);
    expect(under(office, 'Contacts', 'Tier')).toEqual([2, 2, 2]);
    expect(under(office, 'Contacts', 'Why this tier')[0]).not.toBe('');
    expect(new Set(under(office, 'This week', 'Contact', 2))).toEqual(
      new Set(['Ann Lee', 'Bo Kim', 'Cy Roe']),
    );
  });
});

describe('a question that is closed', () => {
  const office = anOfficeWith({ Contacts: [['Name'], ['Ann Lee'], ['Bo Kim']] });
  const told = choose(office, 'This workbook', ['yes']).told;

  test('takes Not yet, and stops nothing', () => {
    expect(told).toContain('2 contacts without a Kind: Not yet.');
    expect(under(office, 'Contacts', 'Kind')).toEqual(['Not yet', 'Not yet']);
  });

  test('stands on Start, and nobody of them on the sheet', () => {
    choose(office, 'Build or refresh', []);

    const missing = linesOf(office, 'Start').find(([label]) => label === 'What is missing')?.[1];
    expect(missing).toContain('2 contacts are Not yet');
    expect(under(office, 'This week', 'Contact', 2)).toEqual([]);
  });
});

describe('a list that the office brought', () => {
  const office = anOfficeWith({ Contacts: LIST, Settings: [['Colour'], ['red']] });
  const before = linesOf(office, 'Contacts').map((line) => [...line]);
  const { ledger } = choose(office, 'This workbook', ['yes', '2', '1']);
  const [question] = ledger.dialogs.map(({ message }) => message);

  test('its question tells what is read, what isn’t, and what is somebody else’s', () => {
    expect(question).toContain('First name (read as Dear)');
    expect(question).toContain("Columns that Cultivate doesn't read: Last contact");
    expect(question).toContain('Settings is yours');
    expect(question).toContain('Cultivate keeps its own as Settings (Cultivate)');
  });

  test('first and last names make a Name', () => {
    expect(under(office, 'Contacts', 'Name')).toEqual(['Ana Silva', 'Rui Costa']);
  });

  test('what it says under the name of a worked-out column goes to its twin, or keeps its column', () => {
    expect(under(office, 'Contacts', 'Tier by hand')).toEqual(['A', 'B']);
    expect(under(office, 'Contacts', 'Status by hand')).toEqual(['Active', 'Do not contact']);
    expect(under(office, 'Contacts', 'Last touch (before)')).toEqual(['spring']);
  });

  test('somebody else’s tab keeps every cell', () => {
    expect(linesOf(office, 'Settings')).toEqual([['Colour'], ['red']]);
    expect(under(office, 'Settings (Cultivate)', 'Setting')).toContain('Quiet days');
  });

  test('the answers are kept', () => {
    const line = linesOf(office, 'Settings (Cultivate)').find(([setting]) => setting === 'What we live from');

    expect(line?.[1]).toBe('Deals years apart');
    expect(under(office, 'Contacts', 'Kind')).toEqual(['Client', 'Client']);
  });

  test('Undo gives back every header and cell, and the next run doesn’t take them either', () => {
    choose(office, 'Undo last run', []);
    expect(linesOf(office, 'Contacts').map((line) => line.slice(0, before[0]?.length))).toEqual(before);

    choose(office, 'This workbook', ['yes', '2', '1']);
    choose(office, 'Build or refresh', []);
    expect(under(office, 'Contacts', 'Tier by hand')).toEqual(['A', 'B']);
    expect(under(office, 'Contacts', 'Last touch (before)')).toEqual(['spring']);
    expect(new Set(under(office, 'This week', 'Contact', 2))).toEqual(new Set(['Ana Silva']));
  });
});

test.each<[Item, readonly string[], string]>([
  ['Rank clients…', ['Love'], 'How we feel'],
  ['Release…', ['Ann Lee', 'They moved away'], 'What happened'],
])('%s adds the column that it needs, and goes on', (item, answers, header) => {
  const office = anOfficeWith({
    Contacts: [
      ['Name', 'Kind'],
      ['Ann Lee', 'Client'],
    ],
  });

  choose(office, item, answers);

  expect(under(office, 'Contacts', header)).toEqual([answers[answers.length - 1]]);
});

test('a run other than Set up never wipes what stands under the name of a worked-out column', () => {
  const office = anOfficeWith({
    Contacts: [
      ['Name', 'Kind', 'Tier', 'Next due'],
      ['Ann Lee', 'Client', 'A', 'soon'],
    ],
  });

  choose(office, 'Build or refresh', []);
  choose(office, 'Build or refresh', []);

  expect(linesOf(office, 'Contacts')[0]?.slice(0, 4)).toEqual([
    'Name',
    'Kind',
    'Tier (before)',
    'Next due (before)',
  ]);
  expect(linesOf(office, 'Contacts')[1]?.slice(0, 4)).toEqual(['Ann Lee', 'Client', 'A', 'soon']);
});

describe('a column that the office adds later, under the name of a worked-out one', () => {
  const people = [
    ['Name', 'Kind'],
    ['Ann Lee', 'Client'],
  ];
  /** Puts a column beside the others, as people do between two runs. */
  const addColumn = (office: OfficeState, header: string, value: Content): void => {
    const lines = sheetOf(office, 'Contacts')?.cells ?? [];
    const width = Math.max(...lines.map(({ length }) => length));
    lines.forEach((cells, line) => {
      lines[line] = [...cells, ...Array<Content>(width - cells.length).fill(''), line === 0 ? header : value];
    });
  };

  test('isn’t wiped', () => {
    const office = anOfficeWith({ Contacts: people });
    choose(office, 'Hide or show judgement', []);
    choose(office, 'Log what is done', []);
    addColumn(office, 'Tier', 'gold');

    choose(office, 'Build or refresh', []);
    choose(office, 'Build or refresh', []);

    expect(under(office, 'Contacts', 'Tier (before)')).toEqual(['gold']);
  });

  test('isn’t wiped where Undo took ours away before', () => {
    const office = anOfficeWith({ Contacts: people });
    choose(office, 'This workbook', ['yes', '2']);
    choose(office, 'Undo last run', []);
    addColumn(office, 'Next due', 'soon');

    choose(office, 'This workbook', ['yes', '2']);
    choose(office, 'Build or refresh', []);

    expect(under(office, 'Contacts', 'Next due (before)')).toEqual(['soon']);
  });

  test('ours is worked out as before', () => {
    const office = anOfficeWith({ Contacts: people });
    choose(office, 'This workbook', ['yes', '2']);
    choose(office, 'Build or refresh', []);
    choose(office, 'Build or refresh', []);

    expect(under(office, 'Contacts', 'Tier')).toEqual([2]);
    expect(under(office, 'Contacts', 'Tier (before)')).toEqual(['no such column']);
  });
});

test('a tab of Google Contacts serves as Contacts: names in two columns, several values in a cell, a birthday without a year', () => {
  const office = anOfficeWith({
    Contacts: [
      [
        'First Name',
        'Last Name',
        'Nickname',
        'Birthday',
        'Labels',
        'E-mail 1 - Label',
        'E-mail 1 - Value',
        'Phone 1 - Label',
        'Phone 1 - Value',
      ],
      [
        'Ann',
        'Example',
        '',
        ' --11-25',
        '* myContacts ::: Clients',
        'Home',
        'ann@home.example',
        'Mobile',
        '+1 312 555 0101 ::: +1 312 555 0102',
      ],
    ],
  });

  const { told } = choose(office, 'Build or refresh', ['2']);

  expect(told).toContain('Built the week');
  expect(under(office, 'Contacts', 'Name')).toEqual(['Ann Example']);
  expect(under(office, 'This week', 'Reach at', 2)).toEqual(['+1 312 555 0101']);
});

describe('a list as another program exported it, pasted into Contacts', () => {
  const office = anOfficeWith({
    Contacts: [
      ['First Name', 'Last Name', 'Display Name', 'Organization', 'Birth Year', 'Birth Month', 'Birth Day'],
      ['Ann', 'Lee', 'Dr. Ann Lee', 'Acme', '1961', '4', '12'],
      ['', '', 'Lake Dental', 'Lake Dental Group, LLC', '', '', ''],
      ['', '', '', 'Bo Ltd', '', '', '3'],
    ],
  });
  choose(office, 'This workbook', ['yes', '2']);

  test('whoever has neither first nor last name is called as the whole name says, or the organisation', () => {
    expect(under(office, 'Contacts', 'Name')).toEqual(['Ann Lee', 'Lake Dental', 'Bo Ltd']);
  });

  test('a day beside its month is no birthday', () => {
    const { told } = choose(office, 'Check the workbook', []);

    expect(linesOf(office, 'Problems').flat().join()).not.toContain('Birth Day');
    expect(told).not.toContain('Birth Day');
  });
});
