/** Every script, and every trick, in names, subjects and texts: as it was typed, so it is read. */
import naughtyStrings from 'big-list-of-naughty-strings';
import fc from 'fast-check';
import { lineFault } from '../../src/mail/build/line';
import { anEmail, builtFrom, headLines, READERS } from '../support/mail';

const NAMES: readonly (readonly [string, string])[] = [
  ['quotes', 'Ann "the cook" Example'],
  ['a comma, as in an address book', 'Example, Ann'],
  ['angle brackets', 'Ann <boss@example.com>'],
  ['a backslash at the end', 'Ann \\'],
  ['what looks like a group', 'Friends: Ann, Bob;'],
  ['a comment', 'Ann (away)'],
  ['what looks encoded already', '=?UTF-8?Q?Ann?='],
  ['a doctor', 'Dr. Ann Example, Ph.D.'],
  ['accents', 'Zoë Ångström-Łukasz'],
  ['combining accents', 'Zoe\u0308'],
  ['Japanese', '山田 太郎'],
  ['Arabic', 'فاطمة الزهراء'],
  ['Hebrew within a bidi mark', '\u200Fדוד כהן\u200F'],
  ['an override of direction', '\u202EnnA'],
  ['Hindi', 'प्रिया शर्मा'],
  ['Thai', 'สมชาย ใจดี'],
  ['a family in one emoji', '👩‍👩‍👧‍👦 Example'],
  ['a name that fills many lines', 'Wolfeschlegelsteinhausenbergerdorff-'.repeat(12)],
  ['many short words', 'a b c d e '.repeat(40).trim()],
];

const SUBJECTS: readonly (readonly [string, string])[] = [
  ...NAMES,
  ['nothing', ''],
  ['a space', ' '],
  ['two spaces', 'Good  day'],
  ['spaces around it', ' Good day '],
  ['500 letters', 'x'.repeat(500)],
  ['500 characters of two halves', '𝒜'.repeat(500)],
  ['just what fits on a line', 'x'.repeat(62)],
  ['one more than that', 'x'.repeat(63)],
];

/** Readers drop what has no width around a name, and cells are read without it. */
const naughtyLines = naughtyStrings
  .map((string) => string.trim())
  .filter((line) => line !== '' && lineFault('', line) === null);

const inTens = (lines: readonly string[]): string[] =>
  lines.flatMap((_, i) => (i % 10 === 0 ? [lines.slice(i, i + 10).join(' / ')] : []));

describe.each(READERS)('read by %s', (_, read) => {
  test.each(NAMES)('a name with %s', async (_, name) => {
    const mailbox = { name, address: 'ann@example.com' };

    const mail = await read(builtFrom(anEmail({ from: mailbox, to: [mailbox, mailbox] })));

    expect(mail.from).toEqual(mailbox);
    expect(mail.to).toEqual([mailbox, mailbox]);
  });

  test.each(SUBJECTS)('a subject with %s', async (_, subject) => {
    const mail = await read(builtFrom(anEmail({ subject })));

    expect(mail.subject).toBe(subject);
  });

  test('every naughty string in a text', async () => {
    const text = naughtyStrings.join('\n');

    const mail = await read(builtFrom(anEmail({ body: { text, html: text } })));

    expect(mail.text).toBe(text);
    expect(mail.html).toBe(text);
  });

  test('every naughty string that is a line, as a name', async () => {
    const mailboxes = naughtyLines.map((name, i) => ({ name, address: `person-${i}@example.com` }));

    const mail = await read(builtFrom(anEmail({ to: mailboxes })));

    expect(mail.to).toEqual(mailboxes);
  });

  test.each(inTens(naughtyLines))('ten naughty strings in a subject: %j', async (subject) => {
    const mail = await read(builtFrom(anEmail({ subject })));

    expect(mail.subject).toBe(subject);
  });

  test('any subject and text come back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(aLine, aText, async (subject, text) => {
        const mail = await read(builtFrom(anEmail({ subject, body: { text, html: text } })));

        expect([mail.subject, mail.text, mail.html]).toEqual([subject, text, text]);
      }),
    );
  });
});

const aLine = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => lineFault('', text) === null);
const aText = fc.string({ unit: 'grapheme', maxLength: 500 }).map((text) => text.replace(/\r\n?/g, '\n'));
const anyString = fc
  .string({ unit: 'binary', maxLength: 300 })
  .filter((text) => lineFault('', text) === null);

test('no line is too long, no encoded word is, and every line ends as mail wants it', () => {
  fc.assert(
    fc.property(anyString, anyString, anyString, (name, subject, text) => {
      const mailbox = { name, address: 'ann@example.com' };

      const message = builtFrom(
        anEmail({ from: mailbox, to: [mailbox, mailbox], subject, body: { text, html: text } }),
      );

      const lines = message.split('\r\n');
      const encodedWords = message.match(/=\?[^?]+\?B\?[^?]*\?=/g) ?? [];
      expect(lines.filter((line) => /[^\x20-\x7E]/.test(line) || line.length > 78)).toEqual([]);
      expect(headLines(message).filter((line) => line.includes('=?') && line.length > 76)).toEqual([]);
      expect(encodedWords.filter((word) => word.length > 75)).toEqual([]);
    }),
  );
});

test('no encoded word ends within a character', () => {
  const [subject] = builtFrom(anEmail({ subject: 'a👋'.repeat(100) })).match(/Subject:[^]*?\r\n(?! )/) ?? [
    '',
  ];

  const words = [...subject.matchAll(/\?B\?([^?]*)\?=/g)].map(([, word = '']) =>
    Buffer.from(word, 'base64').toString('utf8'),
  );

  expect(words.filter((word) => !/^(?:a|👋)+$/u.test(word))).toEqual([]);
});
