import { buildMessage, sizeOf, toRaw, type Email } from '../../../src/mail/build/message';
import { anEmail, builtFrom, headLines, READERS } from '../../support/mail';

describe.each(READERS)('read by %s, a message', (_, read) => {
  test('goes from the signer to everybody on its lists', async () => {
    const message = builtFrom(
      anEmail({
        to: [
          { name: 'Bob Sample', address: 'bob@example.com' },
          { name: '', address: 'carol@example.com' },
        ],
        cc: [{ name: 'Dan', address: 'dan@example.com' }],
        bcc: [{ name: 'Eve', address: 'eve+news@example.com' }],
        replyTo: { name: 'The office', address: 'office@example.com' },
      }),
    );

    const mail = await read(message);

    expect(mail.from).toEqual({ name: 'Ann Example', address: 'ann@example.com' });
    expect(mail.to).toEqual([
      { name: 'Bob Sample', address: 'bob@example.com' },
      { name: '', address: 'carol@example.com' },
    ]);
    expect(mail.cc).toEqual([{ name: 'Dan', address: 'dan@example.com' }]);
    expect(mail.bcc).toEqual([{ name: 'Eve', address: 'eve+news@example.com' }]);
    expect(mail.replyTo).toEqual([{ name: 'The office', address: 'office@example.com' }]);
  });

  test('holds fifty people in Bcc', async () => {
    const bcc = Array.from({ length: 50 }, (_, i) => ({
      name: `Pérson, Number ${i}`,
      address: `person-${i}@example.com`,
    }));

    const mail = await read(builtFrom(anEmail({ bcc })));

    expect(mail.bcc).toEqual(bcc);
  });

  test('can go to people in Bcc alone', async () => {
    const message = builtFrom(anEmail({ to: [], bcc: [{ name: 'Eve', address: 'eve@example.com' }] }));

    const mail = await read(message);

    expect(mail.to).toEqual([]);
    expect(mail.bcc).toEqual([{ name: 'Eve', address: 'eve@example.com' }]);
  });

  test('carries its key, its id, its date, and how to get no more of them', async () => {
    const message = builtFrom(
      anEmail({
        key: 'L0001/C0001/1',
        unsubscribe: "o'neil+list@example.com",
        date: Date.UTC(2026, 10, 27, 15),
      }),
    );

    const { headers } = await read(message);

    expect(headers.get('x-cultivate-key')).toBe('L0001/C0001/1');
    expect(headers.get('message-id')).toBe('<e32eea0b183702bd@cultivate.invalid>');
    expect(headers.get('date')).toBe('Fri, 27 Nov 2026 15:00:00 +0000');
    expect(headers.get('list-unsubscribe')).toBe("<mailto:o'neil%2Blist@example.com?subject=Unsubscribe>");
  });

  test('has its text with and without formatting, whatever line ends it was typed with', async () => {
    const body = { text: 'Dear Bob,\r\rGood day.\nAnn\r\n', html: '<p>Dear Bob,</p>\n<p>Good day.</p>' };

    const mail = await read(builtFrom(anEmail({ body })));

    expect(mail.text).toBe('Dear Bob,\n\nGood day.\nAnn\n');
    expect(mail.html).toBe(body.html);
  });

  test('holds the fullest cell', async () => {
    const text = 'Grüße an alle '.repeat(3_571);

    const mail = await read(builtFrom(anEmail({ body: { text, html: `<p>${text}</p>` } })));

    expect(mail.text).toBe(text);
    expect(mail.html).toBe(`<p>${text}</p>`);
  });

  test('shows a sign for half a character', async () => {
    const message = builtFrom(anEmail({ subject: 'Half \uD83D', body: { text: '\uDC4B', html: '\uD83Dx' } }));

    const mail = await read(message);

    expect([mail.subject, mail.text, mail.html]).toEqual(['Half \uFFFD', '\uFFFD', '\uFFFDx']);
  });
});

test('without a date Gmail gives its own, and without a bulk letter’s address nobody is asked to unsubscribe', () => {
  const lines = headLines(builtFrom(anEmail()));

  expect(lines.filter((line) => /^(?:Date|List-Unsubscribe|Cc|Bcc|Reply-To):/.test(line))).toEqual([]);
});

const INJECTION = 'Ann\r\nBcc: thief@example.com';

test.each<[string, Partial<Email>, string]>([
  ['a subject', { subject: INJECTION }, 'The subject has a line break in it: put it on one line.'],
  ['a subject with a bare return', { subject: 'a\rb' }, 'The subject has a line break'],
  ['a subject with a bare line feed', { subject: 'a\nb' }, 'The subject has a line break'],
  ['a subject with the line end of mainframes', { subject: 'a\u0085b' }, 'The subject has a line break'],
  ['a subject with a paragraph’s end', { subject: 'a\u2029b' }, 'The subject has a line break'],
  [
    'a subject with a NUL',
    { subject: 'a\0b' },
    'The subject has an invisible character in it (number 0): type it',
  ],
  [
    'the signer’s name',
    { from: { name: INJECTION, address: 'a@example.com' } },
    'The name of a@example.com has a line',
  ],
  [
    'the signer’s address',
    { from: { name: '', address: 'a@example.com\nBcc: b@example.com' } },
    'The address has a line',
  ],
  [
    'a name',
    { to: [{ name: 'a\0', address: 'a@example.com' }] },
    'The name of a@example.com has an invisible',
  ],
  [
    'an address',
    { to: [{ name: '', address: 'a@example.com\r\nBcc: b@example.com' }] },
    'The address has a line break',
  ],
  [
    'a second address in one',
    { to: [{ name: '', address: 'a@example.com, b@example.com' }] },
    '"a@example.com, b@example.com" is not an e-mail',
  ],
  ['a copy’s name', { cc: [{ name: INJECTION, address: 'a@example.com' }] }, 'The name of a@example.com'],
  ['a hidden name', { bcc: [{ name: INJECTION, address: 'a@example.com' }] }, 'The name of a@example.com'],
  ['where to reply', { replyTo: { name: INJECTION, address: 'a@example.com' } }, 'The name of a@example.com'],
  [
    'where to unsubscribe',
    { unsubscribe: 'a@example.com>\r\nBcc: <b@example.com' },
    'The address has a line break',
  ],
  ['the key', { key: 'L0001\r\nBcc: b@example.com' }, 'The key'],
  [
    'a key with a person in it',
    { key: 'ann@example.com' },
    'The key "ann@example.com" has to be 1 to 60 letters',
  ],
  ['nobody at all', { to: [] }, 'There is nobody to write to.'],
])('%s is refused where it would write a header of its own, or none', (_, given, reason) => {
  const built = buildMessage(anEmail(given));

  expect(built).toEqual({ ok: false, reason: expect.stringContaining(reason) });
});

test('raw is the message’s bytes in web-safe base64', () => {
  const message = builtFrom(anEmail({ subject: '¿Qué tal? 👋' }));

  const raw = toRaw(message);

  expect(raw).toMatch(/^[\w-]+$/);
  expect(Buffer.from(raw, 'base64url').toString('utf8')).toBe(message);
});

test.each([
  ['ASCII', 'Hello', 5],
  ['what an attachment’s name may hold', 'é👋', 6],
])('the size is counted in bytes: %s', (_, text, size) => {
  expect(sizeOf(text)).toBe(size);
});
