/**
 * Columns come, go and move while a run reads and writes: every value ends up under its header, or nowhere.
 */
import { lastColumnOf } from '../../local/host/spreadsheet/grid';
import type { Call } from '../../local/host/ledger';
import { deleteColumn, insertColumn, moveColumn } from '../../local/host/person';
import { formula, type OfficeState, type SheetState } from '../../local/host/state';
import { copyOf, theAddIn } from '../support/built';
import { YESSES } from '../support/first-day';
import { aHostedOffice, shown, tabOf } from '../support/hosted';
import { callsThatPart } from '../support/moments';

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

  test('a column inserted before the hidden ones are added leaves every header of the office’s where it is', () => {
    const office = aHostedOffice({
      Contacts: [
        ['Name', 'Shoe size', 'Kind', 'Colour'],
        ['Ann Lee', '38', 'Client', 'red'],
        ['Bo Kim', '44', 'Client', 'blue'],
      ],
    });
    const { calls } = press(copyOf(office), 'This workbook', { answers: YESSES }).ledger;
    const hides = calls.findIndex(({ method, tab }) => method === 'Sheet.hideColumns' && tab === 'Contacts');
    const isRead = ({ method, tab }: Call) => method === 'Range.getValues' && tab === 'Contacts';
    const n = calls.slice(0, hides).findLastIndex(isRead) + 1;

    const insert = () => insertColumn(office, tabOf(office, 'Contacts'), 2);
    press(office, 'This workbook', { answers: YESSES, faults: { atCall: [{ n, act: insert }] } });

    expect({ n, hides: hides > 0, columns: columnsOf(office) }).toMatchObject({
      hides: true,
      columns: { 'Shoe size': ['38', '44'], Colour: ['red', 'blue'], ID: ['C0001', 'C0002'] },
    });
  });

  test.each<[string, (state: OfficeState, sheet: SheetState) => void]>([
    ['inserted', (state, sheet) => insertColumn(state, sheet, 2)],
    ['deleted', (state, sheet) => deleteColumn(state, sheet, 2)],
  ])('a column %s at any moment of the Undo of Set up costs the office no column of its own', (_, act) => {
    const office = aHostedOffice({
      Contacts: [
        ['Name', 'Shoe size', 'Kind', 'Colour'],
        ['Ann Lee', '38', 'Client', 'red'],
        ['Bo Kim', '44', 'Client', 'blue'],
      ],
    });
    press(office, 'This workbook', { answers: YESSES });
    // Beyond all of ours, with a formula that shows nothing.
    const [headers = [], ann = []] = tabOf(office, 'Contacts').cells;
    const end = headers.length;
    [headers[end], ann[end]] = ['Later', formula('=IF(1=2,"x","")', '')];
    tabOf(office, 'Contacts').maxColumns = end + 1;
    const { calls } = press(copyOf(office), 'Undo last run').ledger;

    for (const n of callsThatPart('Contacts')(calls)) {
      const state = copyOf(office);
      const meddle = () => act(state, tabOf(state, 'Contacts'));
      press(state, 'Undo last run', { faults: { atCall: [{ n, act: meddle }] } });
      press(state, 'Undo last run');

      const { cells } = tabOf(state, 'Contacts');
      const [now = [], first = []] = cells;
      expect({ n, headers: now.filter((header) => header !== '' && header !== 'Shoe size') }).toEqual({
        ...{ n, headers: ['Name', 'Kind', 'Colour', 'Later'] },
      });
      expect({ n, later: first[now.indexOf('Later')] }).toEqual({ n, later: ann[end] });
      expect(columnsOf(state)).toMatchObject({ Colour: ['red', 'blue'] });
    }
  });

  test('a column inserted at any moment of the first run leaves every header and cell of a list where it belongs', () => {
    const office = aHostedOffice({
      Contacts: [
        ['Our people', '', '', ''],
        ['Name', 'Shoe size', 'Kind', 'Colour'],
        ['Ann Lee', '38', 'Client', 'red'],
        ['Bo Kim', '44', 'Client', 'blue'],
      ],
    });
    Object.assign(tabOf(office, 'Contacts'), { maxRows: 4, maxColumns: 4, frozenRows: 0 });
    const { calls } = press(copyOf(office), 'Log what is done').ledger;

    for (const n of callsThatPart('Contacts')(calls)) {
      const state = copyOf(office);
      const insert = () => insertColumn(state, tabOf(state, 'Contacts'), 2);
      press(state, 'Log what is done', { faults: { atCall: [{ n, act: insert }] } });
      press(state, 'Log what is done');

      const [, headers = [], ...rows] = shown(state, 'Contacts');
      const under = (header: string) => rows.map((row) => row[headers.indexOf(header)]);
      expect({ n, sizes: under('Shoe size'), colours: under('Colour'), ids: under('ID') }).toEqual({
        ...{ n, sizes: ['38', '44'], colours: ['red', 'blue'], ids: ['C0001', 'C0002'] },
      });
    }
  });
});
