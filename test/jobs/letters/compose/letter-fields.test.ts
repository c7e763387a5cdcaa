import { fieldsOf, valuesFor } from '../../../../src/jobs/letters/compose/letter-fields';
import { tables } from '../../../../src/sheets/tabs/tables';
import { aTabOf, day } from '../../../support/office';

const PEOPLE = aTabOf(tables.contacts, [
  ['ID', 'Name', 'Dear (guess)', 'Dear', 'Pet’s name', '', 'Boat', 'Since'],
  ['C0001', 'Ann Lee', 'Anne', 'Ann', 'Rex', 'a note', '#REF!', { day: day('2026-05-03'), secondOfDay: 0 }],
  ['C0002', 'Bob Moe', 'Bobby', '', 7, '', 'Argo', ''],
  ['C0003', 'Cy Cole'],
]);

test('a field may be any column, the office’s own too, but no guess', () => {
  expect(fieldsOf(PEOPLE)).toEqual(['ID', 'Name', 'Dear', 'Pet’s name', 'Boat', 'Since']);
});

test.each([
  { why: 'a column of the office’s own', id: 'C0001', field: 'petsname', value: 'Rex' },
  { why: 'a number in words', id: 'C0002', field: 'petsname', value: '7' },
  { why: 'a day', id: 'C0001', field: 'since', value: '2026-05-03' },
  { why: 'a formula’s error is blank', id: 'C0001', field: 'boat', value: '' },
  { why: 'a line that ends before the column', id: 'C0003', field: 'since', value: '' },
  { why: 'a blank cell', id: 'C0002', field: 'since', value: '' },
  { why: 'the greeting', id: 'C0001', field: 'dear', value: 'Ann' },
  { why: 'a guess greets nobody', id: 'C0002', field: 'dear', value: '' },
  { why: 'who signs', id: 'C0001', field: 'sender', value: 'Ann Example' },
  { why: 'to everybody at once, nothing of theirs', id: null, field: 'name', value: undefined },
  { why: 'to everybody at once, who signs', id: null, field: 'sender', value: 'Ann Example' },
])('$why', ({ id, field, value }) => {
  const values = valuesFor(id, PEOPLE, 'Ann Example');

  expect(values.get(field)).toBe(value);
});
