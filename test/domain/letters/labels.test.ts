/** S24: one label for each household, on sheets of 3 × 10 and 2 × 7. */
import { labelSheetNamed, labelsFor, laidOut, LABEL_SHEETS } from '../../../src/domain/letters/labels';
import { aBook, aContact, many } from '../../support/practice';

const ana = aContact({ id: 'C0001', name: 'Ana Silva', household: 'Silva', address: '12 Elm Road, Aurora' });
const rui = aContact({ id: 'C0002', name: 'Rui Silva', household: 'Silva' });
const gone = aContact({
  id: 'C0003',
  name: 'Eve Long',
  statusByHand: 'Do not contact',
  address: '1 First St',
});
const left = aContact({ id: 'C0004', name: 'Tom Long', statusByHand: 'Released', address: '2 First St' });
const nowhere = aContact({ id: 'C0005', name: 'Bo Kim' });

test('two of a household get one, whoever may not be contacted none, and who has no address is told', () => {
  const contacts = [ana, rui, gone, left, nowhere];
  const { labels, withoutAddress } = labelsFor(contacts, aBook({ contacts }));

  expect(labels.map(({ words, postalAddress }) => [words, postalAddress])).toEqual([
    ['Ana and Rui Silva', '12 Elm Road\nAurora'],
  ]);
  expect(withoutAddress.map(({ words }) => words)).toEqual(['Bo Kim']);
});

test('an address of several lines keeps them', () => {
  const contact = aContact({ name: 'Bo Kim', address: 'c/o Kim & Co, Inc.\n12 Elm Road\n\nAurora, IL' });
  const { labels } = labelsFor([contact], aBook({ contacts: [contact] }));

  expect(labels[0]?.postalAddress).toBe('c/o Kim & Co, Inc.\n12 Elm Road\nAurora, IL');
});

test.each(LABEL_SHEETS)('$name: rows of $across, the last filled up', (sheet) => {
  const count = sheet.across + 1;
  const contacts = many(count, (id) => aContact({ id, name: `Name ${id}`, address: 'Here' }));
  const rows = laidOut(labelsFor(contacts, aBook({ contacts })).labels, sheet);

  expect(rows.map((row) => row.length)).toEqual([sheet.across, sheet.across]);
  expect(rows.flat().filter((text) => text !== '')).toHaveLength(count);
  expect(rows[0]?.[0]).toBe('Name C0001\nHere');
});

test.each([
  ['3x10', '3 x 10'],
  ['3 × 10', '3 x 10'],
  ['2 by 7', '2 x 7'],
  ['4 x 9', undefined],
])('%s is the sheet %s', (typed, name) => {
  expect(labelSheetNamed(typed)?.name).toBe(name);
});
