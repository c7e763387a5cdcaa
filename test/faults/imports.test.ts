/** A list that comes in, and two rows that become one, in every trouble. */
import { theAddIn, type Item } from '../support/built';
import { meetEveryTrouble } from '../support/every-trouble';
import { aWednesday, firstFreeLine } from '../support/small-office';
import { emptySheet, type Content, type OfficeState } from '../../local/host/state';
import { tabOf } from '../support/hosted';
import type { Situation } from '../support/troubles';

const press = theAddIn();

const LIST: readonly (readonly Content[])[] = [
  ['Name', 'Email', 'Phone', 'City', 'Last contact', 'Lease end', 'Unsubscribed'],
  ['Bo Berg', '', '', '', '2026-09-01', '2027-05-31', ''],
  ['Uma Usher', 'uma@usher.example', '312 555 0178', '', '2026-10-05', '2027-04-30', ''],
  ['Vic Vogt', 'vic@vogt.example', '', '', '', '', 'yes'],
];

/** Wednesday's office, with a list in a tab of its own. */
function withAList(): OfficeState {
  const office = aWednesday(press);
  const sheet = emptySheet(900, 'List');
  sheet.cells = LIST.map((line) => [...line]);
  office.book.sheets.push(sheet);
  return office;
}

/** Wednesday's office, where somebody has typed Cy Cole anew, and whose double he is. */
function withADouble(): OfficeState {
  const office = aWednesday(press);
  press(office, 'This workbook');
  const sheet = tabOf(office, 'Contacts');
  const [headers = []] = sheet.cells;
  const line = firstFreeLine(sheet) - 1;
  const values: Readonly<Record<string, string>> = {
    Name: 'Cyrus Cole',
    Email: 'cyrus@cole.example',
    'Same as': 'Cy Cole',
  };
  sheet.cells[line] = headers.map((header) => values[String(header)] ?? '');
  return office;
}

const situation = (office: OfficeState, item: Item): Situation => ({ press, office, item });

meetEveryTrouble(press, [
  ['Lists > Import contacts…', situation(withAList(), 'Import contacts…')],
  ['Lists > Merge contacts…', situation(withADouble(), 'Merge contacts…')],
]);
