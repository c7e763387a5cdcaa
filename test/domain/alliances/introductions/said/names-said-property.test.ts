/** S21: whatever was jotted down, nobody is made up, nobody is lost, and reading it again is the same. */
import fc from 'fast-check';
import { namesSaid } from '../../../../../src/domain/alliances/introductions/said/names-said';
import { saysNothing } from '../../../../../src/domain/text/placeholders';

/** What people jot down, in any order, with anything between. */
const jotted = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'Tom Baxter',
          'Eve',
          'tom',
          'his sister',
          'the Garcias',
          'Dr. May',
          'Lee, Fay',
          '李安',
          'Mr. and Mrs.',
        ],
        ...[
          ' and ',
          ' & ',
          ', ',
          '; ',
          '\n',
          ' - ',
          ' (',
          ')',
          '1. ',
          '/',
          ' from ',
          ' the ',
          "'s ",
          '?',
          '!',
        ],
        ...[
          'http://',
          'http://example.com/tom',
          'www.',
          'https:',
          'example.com',
          'tom@example.com',
          '630-555-0911',
        ],
        ...['dentist', '2 names', 'will send', 'none', 'Call ', 'Referral: '],
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

test('no part of an address of the web is ever a name, nor an address, a number or a sign', () => {
  fc.assert(
    fc.property(jotted, (text) => {
      for (const { name, email } of namesSaid(text).people) {
        expect(name === email || /\p{L}/u.test(name)).toBe(true);
        expect(name).not.toMatch(/^(?:https?|www)\b|:\/\//iu);
        expect(name.length).toBeLessThanOrEqual(80);
      }
    }),
    { numRuns: 500 },
  );
});

test('each line that says something is somebody, or is asked about', () => {
  fc.assert(
    fc.property(jotted, (text) => {
      const lines = text.split(/[\n\r;]+/).map((line) => line.trim());
      const saying = lines.filter((line) => /\p{L}{2}/u.test(line) && !saysNothing(line, 'unknown or none'));
      const { people, unread, unsure } = namesSaid(text);
      // A trade on a line of its own is said of whoever stands above it.
      const nobody = lines.filter((line) =>
        /^(?:\P{L}*\d{1,3}[.)]\s*)?\P{L}*(?:none|dentist|\p{L})\P{L}*$/iu.test(line),
      );

      expect(people.length + unread.length + unsure.length).toBeGreaterThanOrEqual(
        saying.filter(
          (line) => !nobody.includes(line) && !/^\P{L}*referral:\P{L}*(?:none)?\P{L}*$/iu.test(line),
        ).length,
      );
    }),
    { numRuns: 500 },
  );
});

test('every word of a name was said', () => {
  fc.assert(
    fc.property(jotted, (text) => {
      // Quotes are taken off a name, but where nothing else than an address was said.
      const whole = text.normalize('NFC');
      const said = `${whole}\n${whole.replace(/["“”«»]/g, '')}`;
      for (const { name } of namesSaid(text).people)
        for (const word of name.normalize('NFC').split(' ')) expect(said).toContain(word);
    }),
    { numRuns: 500 },
  );
});
