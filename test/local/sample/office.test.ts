import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownIn, type OfficeState, type Plain } from '../../../local/host/state';
import { filesOf } from '../../../local/office/folder/write-folder';
import { isoDay } from '../../../local/sample/day';
import { sampleOffice } from '../../../local/sample/office';
import { SAMPLE_FOLDER, SEED } from '../../../local/sample/seed';

type Row = Readonly<Record<string, Plain>>;

/** The rows of a tab by header; dates as "2026-11-23". */
function rowsOf(office: OfficeState, name: string): Row[] {
  const [headers = [], ...rows] = office.book.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  const show = (plain: Plain): Plain => (typeof plain === 'object' ? isoDay(plain.days) : plain);
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, column) => [shownIn(header), show(shownIn(row[column] ?? ''))])),
  );
}

const office = sampleOffice(SEED);
const contacts = rowsOf(office, 'Contacts');
const count = (rows: readonly Row[], isCounted: (row: Row) => boolean): number =>
  rows.filter(isCounted).length;

describe('the sample office', () => {
  test('is the committed folder, byte for byte', () => {
    const files = filesOf(office);

    const strangers = [...files].filter(
      ([name, content]) => !readFileSync(join(SAMPLE_FOLDER, name)).equals(Buffer.from(content)),
    );

    expect(strangers.map(([name]) => name)).toEqual([]);
  });

  test('is another office with another seed', () => {
    const other = sampleOffice(SEED + 1);

    expect(rowsOf(other, 'Contacts')[0]?.['Name']).not.toBe(contacts[0]?.['Name']);
  });

  test('opens on Monday morning, with This week first and still to be built', () => {
    const [first] = office.book.sheets;

    expect(new Date(office.now).toISOString()).toBe('2026-11-23T12:30:00.000Z');
    expect([first?.name, first?.cells.length]).toEqual(['This week', 2]);
  });

  test.each<[string, (row: Row) => boolean, number]>([
    ['clients', (row) => row['Kind'] === 'Client', 120],
    ['prospects', (row) => row['Kind'] === 'Prospect', 260],
    [
      'prospects on the cultivation list: the word, or an invitation without a word',
      (row) =>
        row['Cultivation'] === 'Cultivating' ||
        (row['Cultivation'] === '' && row['Invited to stay in touch'] !== ''),
      240,
    ],
    ['clients with an open concern', (row) => row['Worried about'] !== '', 8],
    ['people whom nobody may contact', (row) => row['Status by hand'] === 'Do not contact', 1],
    ['people born on a leap day', (row) => String(row['Birthday']).endsWith('-02-29'), 1],
  ])('knows so many %s', (_who, isCounted, expected) => {
    expect(count(contacts, isCounted)).toBe(expected);
  });

  test('has 25 alliances, five of them clients', () => {
    const kinds = new Map(contacts.map((row) => [row['ID'], row['Kind']]));

    const roster = rowsOf(office, 'Alliances').map((row) => kinds.get(row['Contact ID'] ?? ''));

    expect(roster).toHaveLength(25);
    expect(roster.filter((kind) => kind === 'Client')).toHaveLength(5);
  });

  test.each(['1', '2', '3'])('has more than ten clients in tier %s', (tier) => {
    expect(count(contacts, (row) => String(row['Tier']) === tier)).toBeGreaterThan(10);
  });

  test('gives every email and phone number to one contact, and one name to two', () => {
    const doubled = (column: string): Plain[] => {
      const values = contacts.map((row) => row[column] ?? '').filter((value) => value !== '');
      return values.filter((value, index) => values.indexOf(value) !== index);
    };

    expect([doubled('Email'), doubled('Phone'), doubled('Name').length]).toEqual([[], [], 1]);
  });

  test('writes only to addresses and numbers that are kept for fiction', () => {
    const reached = contacts.flatMap((row) => [row['Email'], row['Phone']]).filter((value) => value !== '');

    expect(reached.filter((value) => !/@example\.(com|org|net)$|555-01\d\d$/.test(String(value)))).toEqual(
      [],
    );
  });

  test.each<[string, string, string]>([
    ['Sales', 'Contact', 'Contact ID'],
    ['Touches', 'Contact', 'Contact ID'],
    ['Dates', 'Contact', 'Contact ID'],
    ['Drafts', 'Contact', 'Contact ID'],
    ['Introductions', 'By or to', 'Alliance ID'],
    ['Introductions', 'Person', 'Person ID'],
    ['Needs', 'Contact', 'Contact ID'],
    ['Hard to reach', 'Referred by', 'Referred by ID'],
  ])('names on %s, under %s, only people whose id stands beside them', (tab, name, id) => {
    const names = new Map(contacts.map((row) => [row['ID'], row['Name']]));

    const strangers = rowsOf(office, tab).filter((row) => names.get(row[id] ?? '') !== row[name]);

    expect(strangers).toEqual([]);
  });

  test('has sales of three years and touches of one, none of them after the last working day', () => {
    const period = (tab: string): Plain[] => {
      const days = rowsOf(office, tab).map((row) => String(row['Date']));
      return [days.sort()[0]?.slice(0, 4) ?? '', days.at(-1) ?? ''];
    };

    expect(period('Sales')).toEqual(['2023', expect.stringMatching(/^2026-11-(1|20)/)]);
    expect(period('Touches')).toEqual(['2025', '2026-11-20']);
  });

  test('has promised somebody something on days of this week', () => {
    const promised = rowsOf(office, 'Touches').map((row) => String(row['Next date']));

    expect(promised.filter((day) => day >= '2026-11-23' && day <= '2026-11-29').length).toBeGreaterThan(3);
  });
});
