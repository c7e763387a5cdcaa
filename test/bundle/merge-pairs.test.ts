/** Who is merged by whom: by Same as, which a phone can type, and by names that are spelt nearly alike. */
import type { Content, OfficeState } from '../../local/host/state';
import type { Item } from '../support/built';
import { on } from '../support/hosted';
import { anOfficeWith, cellsOf, choose, rowsOf } from '../support/import-office';

type Lines = readonly (readonly Content[])[];

const under = (office: OfficeState, tab: string, header: string): Content[] =>
  (tab === 'This week' ? weekOf(office) : rowsOf(office, tab)).map((row) => row[header] ?? '');
/** The rows of This week, whose headers stand in its second line. */
function weekOf(office: OfficeState): readonly Readonly<Record<string, Content>>[] {
  const [, headers = [], ...lines] = cellsOf(office, 'This week');
  return lines.map((cells) => Object.fromEntries(cells.map((cell, place) => [String(headers[place]), cell])));
}

describe('a name typed under Same as, on a phone', () => {
  const tabs: Readonly<Record<string, Lines>> = {
    Contacts: [
      ['Name', 'ID', 'Kind', 'Email', 'Same as', 'Other emails', 'Other phones', 'Background'],
      ['Ann Example', 'C0001', 'Client', 'a@x.example', '', '', '', ''],
      ['A. Example', 'C0002', 'Client', 'b@x.example', 'Ann Example', '', '', ''],
    ],
    Sales: [
      ['Date', 'Contact', 'Amount', 'ID', 'Contact ID'],
      [on('2026-02-02'), 'A. Example', 200, 'S0001', 'C0002'],
    ],
  };

  test.each<Item>(['the daily run', 'Build or refresh'])('is merged by %s, which says so', (item) => {
    const office = anOfficeWith(tabs);

    const { told } = choose(office, item);

    const said = [told, ...cellsOf(office, 'Start').flat().map(String)].join(' ');
    expect(said).toContain('Merged A. Example (C0002) into Ann Example (C0001), as Same as says.');
    expect(under(office, 'Contacts', 'ID')).toEqual(['C0001']);
    expect(under(office, 'Sales', 'Contact ID')).toEqual(['C0001']);
    expect(under(office, 'This week', 'Contact').join()).not.toContain('A. Example');
    choose(office, 'Undo last run');
    expect(under(office, 'Contacts', 'Same as')).toEqual(['', 'Ann Example']);
    expect(under(office, 'Sales', 'Contact ID')).toEqual(['C0002']);
  });

  test('waits, and says so, where what differs would have no place', () => {
    const office = anOfficeWith({ Contacts: (tabs['Contacts'] ?? []).map((cells) => cells.slice(0, 5)) });

    expect(choose(office, 'Build or refresh').told).toContain(
      'Same as waits: Contacts has no column Other emails, Other phones, Background.',
    );
    expect(under(office, 'Contacts', 'ID')).toEqual(['C0001', 'C0002']);
  });
});

test('nearly the same name is a pair, the least certain; not so whoever lives with them', () => {
  const office = anOfficeWith({
    Contacts: [
      ['Name', 'ID', 'Email', 'Household', 'Birthday'],
      ['Margaret Whitcombe', 'C0001', 'm@x.example', '', '3 May'],
      ['Bo Kim', 'C0002', 'bo@x.example', '', ''],
      ['Margret Whitcomb', 'C0003', 'w@x.example', '', ''],
      ['Thomas Hartley', 'C0004', '', 'Hartley', ''],
      ['Thomasa Hartley', 'C0005', '', 'Hartley', ''],
      ['Margarete Whitcombe', 'C0006', 'x@x.example', '', '4 May'],
      ['Robert Kim', 'C0007', 'bo@x.example', '', ''],
    ],
  });

  const [asked = ''] = choose(office, 'Merge contacts…', ['']).ledger.dialogs.map(({ message }) => message);

  expect(asked.split('\n').filter((line) => line.includes(' → '))).toEqual([
    'C0007 Robert Kim → C0002 Bo Kim: the same e-mail address',
    'C0003 Margret Whitcomb → C0001 Margaret Whitcombe: nearly the same name',
  ]);
});
