/** Where a tab's columns stand, while people put columns in. */
import { insertColumn } from '../../../local/host/person';
import type { OfficeState } from '../../../local/host/state';
import { googlePorts } from '../../../src/google/ports';
import { readHeaders, readPlaces } from '../../../src/runner/ids/places';
import type { Workbook } from '../../../src/runner/ports';
import { aHostedOffice, tabOf, withServices } from '../../support/hosted';

const HEADERS = ['Name', 'Kind', 'ID', 'Colour'];

/** A tab on a grid without a column to spare, as Set up leaves them. */
function aTightGrid(): OfficeState {
  const state = aHostedOffice({ Contacts: [HEADERS, ['Ann Lee', 'Client', 'C0001', 'red']] });
  tabOf(state, 'Contacts').maxColumns = HEADERS.length;
  return state;
}

/** What is read when a column comes in, at this place, before each of the calls of the reading. */
function atEachCall<Result>(column: number, read: (workbook: Workbook) => Result): (Result | null)[] {
  const opened = withServices(aTightGrid(), {}, () => googlePorts('screen').workbook).host;
  const { calls } = withServices(aTightGrid(), {}, () => read(googlePorts('screen').workbook)).host.ledger;
  const first = opened.ledger.calls.length;
  return calls.slice(first).map((_, index) => {
    const state = aTightGrid();
    const act = () => insertColumn(state, tabOf(state, 'Contacts'), column);
    const faults = { atCall: [{ n: first + index + 1, act }] };
    return withServices(state, { faults }, () => read(googlePorts('screen').workbook)).result;
  });
}

const PLACES = HEADERS.map((_, index) => index + 1);

test.each(PLACES)('a column that comes in at %i while headers are read hides none of them', (column) => {
  const read = atEachCall(column, (workbook) => readHeaders(workbook, 'Contacts', 1, HEADERS));

  expect(read.length).toBeGreaterThan(1);
  for (const headers of read) expect(headers).toEqual(expect.arrayContaining(HEADERS));
});

test.each(PLACES)('a column that comes in at %i while rows are found hides none of the headers', (column) => {
  const edit = { tab: 'Contacts', headerRow: 1, key: 'ID', headers: HEADERS };
  const read = atEachCall(column, (workbook) => readPlaces(workbook, edit));

  for (const places of read) {
    expect(places?.headers).toEqual(expect.arrayContaining(HEADERS));
    expect(places?.ids.filter((id) => id !== '')).toEqual(['C0001']);
  }
});
