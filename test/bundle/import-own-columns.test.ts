/**
 * Lists > Import contacts…: a column of the list that Contacts has no place for is one of the office's own
 * there.
 */
import { formula, type Content, type OfficeState } from '../../local/host/state';
import { on } from '../support/hosted';
import {
  anOfficeWith,
  cellsOf,
  choose,
  contactNamed,
  linesOf,
  messagesOf,
  whole,
} from '../support/import-office';

const LIST =
  'Name,Email,Shoe size,=Odd,Policy  No.\nAnn Ames,ann@x.example,38,a,=1+1\nBo Berg,bo@x.example,,,\n';

const CONTACTS: readonly (readonly Content[])[] = [
  ['Name', 'Email', 'ID', 'Added', 'shoe SIZE', 'Policy no'],
  ['Ann Ames', 'ann@x.example', 'C0001', on('2025-01-01'), '', formula('=""')],
  ['Bo Berg', 'bo@x.example', 'C0002', on('2025-01-01'), '45', ''],
];

function anOffice(tabs: Readonly<Record<string, readonly (readonly Content[])[]>>): OfficeState {
  return anOfficeWith({ List: linesOf(LIST), ...tabs });
}
const imported = (office: OfficeState, list = 'List') =>
  choose(office, 'Import contacts…', [list, '', 'yes']);
const headersOf = (office: OfficeState): readonly Content[] => cellsOf(office, 'Contacts')[0] ?? [];

test('where Contacts isn’t there yet', () => {
  const office = anOffice({});

  const { told } = imported(office);

  expect(told).toContain('2 new, 0 changed from List.');
  expect(contactNamed(office, 'Ann Ames')).toMatchObject({
    ...{ 'Shoe size': '38', '=Odd': 'a', 'Policy No.': '=1+1' },
  });
  expect(contactNamed(office, 'Bo Berg')).not.toHaveProperty('Shoe size');
});

describe('on a Contacts of ours', () => {
  const office = anOffice({ Sheet1: [] });
  choose(office, 'This workbook', ['yes']);
  const before = whole(office);
  const asked = messagesOf(imported(office));

  test('stands on the right, and the question says so', () => {
    expect(asked[1]).toContain('Shoe size: 38 → kept under its own header');
    expect(headersOf(office).slice(-3)).toEqual(['Shoe size', '=Odd', 'Policy No.']);
    expect(contactNamed(office, 'Ann Ames')).toMatchObject({ 'Shoe size': '38', 'Policy No.': '=1+1' });
    expect(contactNamed(office, 'Ann Ames')).not.toHaveProperty('Background');
  });

  test('again, nothing changes', () => {
    const standing = whole(office);

    expect(choose(office, 'Import contacts…', ['List', 'yes']).told).toContain('0 new, 0 changed');
    expect(whole(office)).toEqual(standing);
  });

  test('Undo takes the columns away again', () => {
    choose(office, 'Undo last run');

    expect(headersOf(office)).not.toContain('Shoe size');
    expect(whole(office)).toEqual(before);
  });
});

test('a column that is there already, however it is spelt, is filled where it is blank, and nowhere else', () => {
  const office = anOffice({
    List: linesOf(`${LIST}Bo Berg,bo@x.example,44,,\n`),
    Contacts: CONTACTS,
  });

  const asked = messagesOf(imported(office));

  expect(contactNamed(office, 'Ann Ames')).toMatchObject({ 'shoe SIZE': '38', 'Policy no': formula('=""') });
  expect(contactNamed(office, 'Bo Berg')).toMatchObject({ 'shoe SIZE': '45' });
  expect(asked.join('\n')).toContain('Shoe size: 1, where the workbook’s stays');
});

test('under the header of one of ours in which people write words, it goes there', () => {
  const office = anOffice({
    List: linesOf('Name,Email,Likes,Dream,Person\nAnn Ames,new@x.example,tea,a boat,P1\n'),
    Contacts: [
      ['Name', 'Email', 'ID'],
      ['Bo Berg', 'bo@x.example', 'C0001'],
    ],
  });

  imported(office);

  expect(contactNamed(office, 'Ann Ames')).toMatchObject({ Likes: 'tea', Dream: 'a boat' });
  expect(contactNamed(office, 'Ann Ames')?.['Background']).toBe('Person: P1');
});

test('Undo on a Contacts of the office’s own gives back every cell', () => {
  const office = anOffice({ Contacts: CONTACTS });

  imported(office);
  choose(office, 'Undo last run');

  expect(
    cellsOf(office, 'Contacts')
      .slice(1)
      .map((cells) => cells.slice(0, 6)),
  ).toEqual(CONTACTS.slice(1).map((cells) => [...cells]));
});
