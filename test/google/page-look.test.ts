/** A page that is made to be printed: its looks on the sheet. */
import { writeBriefs } from '../../src/jobs/alliances/write-briefs';
import { aHostedOffice, runHosted, tabOf } from '../support/hosted';

const HEADERS = ['Date by hand', 'Guests', 'Status'];
const officeWithLunch = () =>
  aHostedOffice({
    Contacts: [['Name'], ['Flo Fox']],
    Alliances: [['Contact'], ['Flo Fox']],
    Lunches: [HEADERS, ['2026-11-24', 'Flo Fox', 'Invited']],
  });

test('its columns are as wide as the paper, and long texts take several lines', () => {
  const office = officeWithLunch();

  runHosted(office, writeBriefs);

  const { columns, looks } = tabOf(office, 'Brief');
  const lookOf = (column: number) => ({ ...columns[column]?.look, ...looks[0]?.[column] });
  expect(columns.map((column) => column?.size)).toEqual([160, 520]);
  expect([lookOf(0), lookOf(1)]).toEqual([
    { verticalAlignment: 'top' },
    { verticalAlignment: 'top', wrap: true },
  ]);
});

test('what the office has made wider since stays as wide', () => {
  const office = officeWithLunch();
  runHosted(office, writeBriefs);
  const page = tabOf(office, 'Brief');
  page.columns[1] = { ...page.columns[1], size: 700 };

  runHosted(office, writeBriefs);

  expect(tabOf(office, 'Brief').columns.map((column) => column?.size)).toEqual([160, 700]);
});
