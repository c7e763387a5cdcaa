/**
 * Whatever is typed in an Introduced cell: nobody is lost, nobody is invented, and reading it twice is
 * reading it once.
 */
import fc from 'fast-check';
import { namesIn, type NamedPerson } from '../../../../src/domain/alliances/introductions/names';
import { saysNothing } from '../../../../src/domain/text/placeholders';
import { aCellOfNames } from '../../../support/named-people';

/** Texts with much in them that means something in an Introduced cell. */
const anyCell = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\n',
        ';',
        ', ',
        ' - ',
        '1. ',
        'ann@example.com',
        '555-0101',
        'from ',
        'none',
        '<',
        '>',
        '?',
      ),
    ),
  )
  .map((parts) => parts.join(''));

const withoutLine = ({ name, email, phone, note, from }: NamedPerson) => ({ name, email, phone, note, from });
const spaced = (text: string): string => text.replace(/[^\S\t]+/g, ' ');

test('everybody who is named is read, as they were typed and in their order', () => {
  fc.assert(
    fc.property(aCellOfNames, ({ people, cell }) => {
      const read = namesIn(cell);

      expect(read.people.map(withoutLine)).toEqual(people);
      expect(read.unread).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('each line of any text is somebody, or said to be unread, or says that there was nobody', () => {
  const MARKER = /^(?:[-*•·◦–—]+|\(?\d{1,3}[.)])\s*/;
  const saysSomething = (line: string): boolean => {
    const said = line.replace(MARKER, '');
    return said !== '' && !saysNothing(said, 'unknown or none') && !/^no names\.?$/i.test(said);
  };

  fc.assert(
    fc.property(anyCell, (cell) => {
      const { people, unread, unsure } = namesIn(cell);
      const read = [...people.map(({ line }) => line), ...unread, ...unsure.map(({ line }) => line)];

      const lines = cell.split(/[\n\r;]/).map((line) => spaced(line).trim());
      const wanted = lines.filter(saysSomething);
      expect(read.sort()).toEqual(expect.arrayContaining(wanted));
      expect(read.every((line) => lines.includes(line))).toBe(true);
      expect(read.length).toBeLessThanOrEqual(lines.length);
    }),
    { numRuns: 300 },
  );
});

test('nothing is read that nobody typed', () => {
  fc.assert(
    fc.property(anyCell, (cell) => {
      for (const { line, name, email, phone, note, from } of namesIn(cell).people) {
        expect(name).toMatch(/\p{L}/u);
        for (const part of [name, email, phone, from, ...note.split(', ')]) expect(line).toContain(part);
      }
    }),
    { numRuns: 300 },
  );
});

test('read again from its own lines, a cell names the same people', () => {
  fc.assert(
    fc.property(anyCell, (cell) => {
      const { people, unread } = namesIn(cell);

      const again = namesIn([...people.map(({ line }) => line), ...unread].join('\n'));

      expect(again.people).toEqual(people);
      expect(again.unread).toEqual(unread);
    }),
    { numRuns: 300 },
  );
});
