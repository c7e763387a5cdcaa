import { unreadableIn } from '../../../../src/jobs/letters/consent/unreadable';
import { tables } from '../../../../src/sheets/tabs/tables';
import { aTabOf } from '../../../support/office';

const HEADERS = ['ID', 'Name', 'Email', 'Email consent', 'Status by hand', 'Draining'];

test.each([
  { why: 'blank cells say nothing', cells: ['', '', '', ''], columns: [] },
  {
    why: 'cells that can be read',
    cells: ['ann@example.com', 'Opted in', 'Active', false],
    columns: [],
  },
  { why: 'an address that is none', cells: ['ann at example', '', '', ''], columns: ['email'] },
  { why: 'neither yes nor no', cells: ['', '', '', 'perhaps'], columns: ['isDraining'] },
])('$why', ({ cells, columns }) => {
  const people = aTabOf(tables.contacts, [HEADERS, ['C0001', 'Ann Lee', ...cells]]);

  const found = unreadableIn(people);

  expect(Object.entries(found).flatMap(([column, ids]) => (ids.has('C0001') ? [column] : []))).toEqual(
    columns,
  );
});

test('an office without these columns has nothing that can’t be read', () => {
  const people = aTabOf(tables.contacts, [
    ['ID', 'Name'],
    ['C0001', 'Ann Lee'],
  ]);

  expect(unreadableIn(people).email.size).toBe(0);
});
