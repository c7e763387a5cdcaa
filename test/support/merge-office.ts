/** For tests of merging: an office in which somebody stands on Contacts twice. */
import type { Content, OfficeState } from '../../local/host/state';
import { aHostedOffice, on } from './hosted';
import { morningOf } from './small-office';

export type Lines = readonly (readonly Content[])[];

const CONTACTS: Lines = [
  [
    'Name',
    'ID',
    'Kind',
    'Email',
    'Other emails',
    'Phone',
    'Other phones',
    'Company',
    'Household',
    'Email consent',
    'No calls',
    'Tags',
    'Background',
    'Introduced by',
    'Added',
  ],
  [
    'Ann Example',
    'C0001',
    'Client',
    'ann@home.example',
    '',
    '312 555 0101',
    '',
    'Acme',
    'Home',
    'Opted in',
    false,
    'Golf',
    'Likes tea.',
    '',
    on('2024-01-02'),
  ],
  [
    'Bo Kim',
    'C0002',
    'Client',
    'bo@kim.example',
    '',
    '',
    '',
    '',
    '',
    '',
    false,
    '',
    '',
    'Ann M. Example',
    on('2024-01-02'),
  ],
  [
    'Ann M. Example',
    'C0003',
    '',
    'ann@acme.example',
    'ann@home.example',
    '312 555 0102',
    '',
    'Acme Inc',
    'Other',
    'Opted out',
    true,
    'Golf, VIP',
    'Has a boat.',
    '',
    on('2023-05-06'),
  ],
  ['Tom Example', 'C0004', '', '', '', '', '', '', 'Home', '', false, '', '', '', on('2024-01-02')],
];
const TABS: Readonly<Record<string, Lines>> = {
  Contacts: CONTACTS,
  Sales: [
    ['Date', 'Contact', 'Amount', 'ID', 'Contact ID'],
    [on('2026-01-02'), 'Ann Example', 100, 'S0001', 'C0001'],
    [on('2026-02-02'), 'Ann M. Example', 200, 'S0002', 'C0003'],
  ],
  Lunches: [
    ['Week', 'Date', 'Kind', 'Guests', 'Status', 'Key', 'Guest IDs'],
    [
      on('2026-11-23'),
      on('2026-11-25'),
      'Alliance',
      'Bo Kim, Ann Example',
      'Confirmed',
      'L1',
      'C0002, C0001',
    ],
  ],
  Introductions: [
    ['Date', 'Given or received', 'By or to', 'Person', 'Outcome', 'ID', 'Alliance ID', 'Person ID'],
    [on('2026-01-05'), 'Received', 'Ann Example', 'Bo Kim', 'Open', 'I0001', 'C0001', 'C0002'],
  ],
  Touches: [
    ['Date', 'Contact', 'Touch', 'Result', 'ID', 'Contact ID'],
    [on('2026-03-04'), 'Ann Example', 'Call', 'Reached', 'T0001', 'C0001'],
  ],
  Drafts: [
    ['Letter', 'Contact', 'Email', 'Subject', 'State', 'Contact ID', 'Key'],
    ['News', 'Ann Example', 'ann@home.example', 'News', 'Sent', 'C0001', 'k1'],
  ],
};

/** An office in which two rows are one person, with all that hangs on both. */
export function anOfficeWithADouble(tabs = TABS): OfficeState {
  const office = aHostedOffice(tabs);
  office.now = morningOf('2026-11-23');
  return office;
}
export const cellsOf = ({ book }: OfficeState, tab: string): Lines =>
  book.sheets.find(({ name }) => name === tab)?.cells ?? [];
/** What stands under a header, in each row that isn’t blank. */
export function under(office: OfficeState, tab: string, header: string): Content[] {
  const [headers = [], ...lines] = cellsOf(office, tab);
  const place = headers.indexOf(header);
  return lines
    .map((cells) => cells[place] ?? '')
    .filter((_, line) => lines[line]?.some((cell) => cell !== '' && cell !== false));
}

/** The filled cells of each tab, line by line. */
export const filledCells = ({ book }: OfficeState): readonly (readonly [string, Lines])[] =>
  book.sheets.map(({ name, cells }) => [
    name,
    cells
      .map((line) => line.filter((cell) => cell !== '' && cell !== false))
      .filter((line) => line.length > 0),
  ]);
