/** Columns come, go and move while a run reads and writes: every value ends up under its header, or nowhere. */
import type { Content, OfficeState } from '../../local/host/state';
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
  const acts: readonly (readonly [string, (rows: Content[][]) => void])[] = [
    ['inserted', (rows) => rows.forEach((row) => row.splice(2, 0, ''))],
    ['moved to the end', (rows) => rows.forEach((row) => row.push(...row.splice(1, 1)))],
    ['deleted', (rows) => rows.forEach((row) => row.splice(1, 1))],
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
        const meddle = () => act(tabOf(state, 'Contacts').cells);
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
