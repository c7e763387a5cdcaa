/** Columns come, go and move while a run reads and writes: every value ends up under its header, or nowhere. */
import { lastColumnOf } from '../../local/host/spreadsheet/grid';
import { deleteColumn, insertColumn, moveColumn } from '../../local/host/person';
import type { OfficeState, SheetState } from '../../local/host/state';
import { copyOf, theAddIn } from '../support/built';
import { YESSES } from '../support/first-day';
import { aHostedOffice, shown, tabOf } from '../support/hosted';
import { callsThatPart } from '../support/troubles';

const press = theAddIn();

describe('columns that move while a run writes', () => {
  const columnsOf = (state: OfficeState): Record<string, string[]> => {
    const [headers = [], ...rows] = shown(state, 'Contacts');
    return Object.fromEntries(
      headers.flatMap((header, at) => (header === '' ? [] : [[header, rows.map((row) => row[at] ?? '')]])),
    );
  };
  // As people do it: the looks, boxes and widths go with the column.
  const acts: readonly (readonly [string, (state: OfficeState, sheet: SheetState) => void])[] = [
    ['inserted', (state, sheet) => insertColumn(state, sheet, 3)],
    ['moved to the end', (state, sheet) => moveColumn(state, sheet, 2, lastColumnOf(sheet))],
    ['deleted', (state, sheet) => deleteColumn(state, sheet, 2)],
  ];

  test.each(acts)(
    'a column of the office’s own, %s at any call, leaves every value under its header',
    (why, act) => {
      const office = aHostedOffice({
        Contacts: [
          ['Name', 'Shoe size', 'Kind', 'Tier', 'Colour', 'ID', 'Added', 'Recall week'],
          ['Ann Lee', '38', 'Client', '', 'red', 'C0001', '', ''],
          ['Bo Kim', '44', 'Client', '', 'blue', 'C0002', '', ''],
        ],
      });
      press(office, 'This workbook', { answers: YESSES });
      const undisturbed = copyOf(office);
      const { ledger } = press(undisturbed, 'Build or refresh');
      const moments = callsThatPart('Contacts')(ledger.calls);
      const right = columnsOf(undisturbed);

      for (const n of moments) {
        const state = copyOf(office);
        const meddle = () => act(state, tabOf(state, 'Contacts'));
        press(state, 'Build or refresh', { faults: { atCall: [{ n, act: meddle }] } });
        press(state, 'Build or refresh');

        const columns = columnsOf(state);
        const { 'Shoe size': shoes, ...others } = right;
        expect({ n, columns }).toEqual({
          n,
          columns: why === 'deleted' ? others : { ...others, 'Shoe size': shoes },
        });
      }
    },
  );
});
