import { headerText } from '../../../src/mail/parse/header-text';
import { bodyOfHtml } from '../../../src/mail/build/html';
import { readTemplate, type Template } from '../../../src/mail/parse/template';
import { anEmail, builtFrom, READERS } from '../../support/mail';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const PICTURE = [
  'Content-Type: image/png; name="logo.png"',
  'Content-Disposition: inline; filename="logo.png"',
  'Content-Transfer-Encoding: base64',
  'Content-ID: <ii_abc123>',
  'X-Attachment-Id: ii_abc123',
  '',
  PIXEL,
];
const FILE = [
  'Content-Type: text/plain; charset="US-ASCII"; name="=?UTF-8?B?w4Rwcm9wb3MudHh0?="',
  'Content-Disposition: attachment; filename="=?UTF-8?B?w4Rwcm9wb3MudHh0?="',
  'Content-Transfer-Encoding: base64',
  '',
  'SGVsbG8K',
];
const PLAIN = ['Content-Type: text/plain; charset="UTF-8"', '', 'Dear {{Dear}},'];
const HTML = [
  'Content-Type: text/html; charset="UTF-8"',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<div dir=3D"ltr">Dear {{Dear}},<div>caf=C3=A9</div><img src=3D"cid:ii_abc123" a=',
  'lt=3D"logo"></div>',
];

const parts = (type: string, boundary: string, ...of: readonly (readonly string[])[]): string[] => [
  `Content-Type: multipart/${type}; boundary="${boundary}"`,
  '',
  ...of.flatMap((part) => [`--${boundary}`, ...part]),
  `--${boundary}--`,
];

/** A draft as Gmail writes it. */
const aDraft = (lines: readonly string[], subject = 'Our =?UTF-8?Q?caf=C3=A9?='): string =>
  ['MIME-Version: 1.0', `Subject: ${subject}`, 'From: Ann <ann@example.com>', ...lines, ''].join('\r\n');
/** Signed, as Apps Script gives bytes. */
const rawOf = (message: string, encoding: 'utf8' | 'latin1' = 'utf8'): readonly number[] => [
  ...new Int8Array(Buffer.from(message, encoding)),
];

const GMAILS_OWN = aDraft(
  parts(
    'mixed',
    '000000000000aaaa',
    parts('related', '000000000000bbbb', parts('alternative', '000000000000bbb', PLAIN, HTML), PICTURE),
    FILE,
  ),
);

/** The template in a draft; one that is refused fails the test. */
function templateIn(raw: readonly number[]): Template {
  const read = readTemplate(raw);
  if (!read.ok) throw new Error(read.reason);
  return read.template;
}

test('a draft with pictures and attachments is taken apart', () => {
  const template = templateIn(rawOf(GMAILS_OWN));

  expect(template).toEqual({
    subject: 'Our café',
    html: '<div dir="ltr">Dear {{Dear}},<div>café</div><img src="cid:ii_abc123" alt="logo"></div>',
    text: 'Dear {{Dear}},\ncafé\n[image: logo]',
    kept: {
      inline: [{ name: 'logo.png', source: PICTURE.join('\r\n') }],
      attachments: [{ name: 'Äpropos.txt', source: FILE.join('\r\n') }],
    },
  });
});

describe.each(READERS)('read by %s, a letter from a template', (_, read) => {
  test('has the merged text, and the pictures and attachments of the draft', async () => {
    const { subject, html, kept } = templateIn(rawOf(GMAILS_OWN));
    const body = bodyOfHtml((html ?? '').replace('{{Dear}}', 'Bob'));

    const mail = await read(builtFrom(anEmail({ subject, body, kept })));

    expect(mail.subject).toBe('Our café');
    expect(mail.html).toContain('Dear Bob,<div>café</div>');
    expect(mail.text).toBe('Dear Bob,\ncafé\n[image: logo]');
    expect(mail.files.map(({ name, type }) => [name, type])).toEqual([
      ['logo.png', 'image/png'],
      ['Äpropos.txt', 'text/plain'],
    ]);
    expect(mail.files.map(({ content }) => content)).toEqual([PIXEL, 'SGVsbG8K']);
    expect(mail.files[0]?.contentId).toBe('<ii_abc123>');
  });

  test('may have a file that names what parts the message', async () => {
    const message = builtFrom(anEmail());
    const mark = /boundary="(.*)a"/.exec(message)?.[1] ?? '';
    const file = [
      'Content-Type: application/octet-stream; name="odd"',
      '',
      `--${mark}m`,
      'x',
      `--${mark}mx--`,
    ];
    const kept = { inline: [], attachments: [{ name: 'odd', source: file.join('\r\n') }] };

    const mail = await read(builtFrom(anEmail({ kept })));

    expect(mail.text).toBe('Dear Bob');
    expect(
      Buffer.from(mail.files[0]?.content ?? '', 'base64')
        .toString()
        .trim()
        .split(/\r?\n/),
    ).toEqual(file.slice(2));
  });
});

test.each([
  ['its name in its type', ['Content-Type: image/png; name="a \\"b\\".png"'], 'a "b".png'],
  ['no name', ['Content-Type: image/png'], 'image/png'],
  ['a name without quotes', ['Content-Type: image/png; NAME = a.png ; x=y'], 'a.png'],
  [
    'an id that the text shows nowhere',
    ['Content-Type: image/png; name=a.png', 'Content-ID: <other>'],
    'a.png',
  ],
  [
    'text, but as a file',
    ['Content-Type: text/plain', 'Content-Disposition: attachment; filename=a.txt'],
    'a.txt',
  ],
])('a file with %s is attached', (_, head, name) => {
  const { kept } = templateIn(rawOf(aDraft(parts('mixed', 'b', HTML, [...head, '', 'x']))));

  expect(kept).toEqual({ inline: [], attachments: [{ name, source: [...head, '', 'x'].join('\r\n') }] });
});

test('a draft without a subject, and one that ends with its head', () => {
  const withoutSubject = templateIn(rawOf('Content-Type: text/plain\r\n\r\nHello'));
  const withoutText = templateIn(rawOf('Subject: Hello'));

  expect([withoutSubject.subject, withoutSubject.text]).toEqual(['', 'Hello']);
  expect([withoutText.subject, withoutText.text]).toEqual(['Hello', '']);
});

test('a letter made of a template is a template again, byte for byte', () => {
  const { subject, html, kept } = templateIn(rawOf(GMAILS_OWN));

  const again = templateIn(rawOf(builtFrom(anEmail({ subject, body: bodyOfHtml(html ?? ''), kept }))));

  expect(again).toEqual(templateIn(rawOf(GMAILS_OWN)));
});

test.each([
  ['no formatting', ['Content-Type: text/plain; charset=utf-8', '', 'Dear {{Dear}}'], 'Dear {{Dear}}'],
  ['nothing said about its text', ['', 'Dear {{Dear}}'], 'Dear {{Dear}}'],
  [
    'lines that flow',
    ['Content-Type: text/plain; format=flowed', '', ' Dear Bob, ', 'good ', 'day. ', '', ' >b', '-- ', 'Ann'],
    'Dear Bob, good day. \n>b\n-- \nAnn',
  ],
  [
    'lines that flow without spaces',
    ['Content-Type: text/plain; format=flowed; delsp=yes', '', '日 ', '本'],
    '日本',
  ],
  ['a part without a head', parts('mixed', 'b', ['', 'Dear {{Dear}}']), 'Dear {{Dear}}'],
  ['a file beside it', parts('mixed', 'b', PLAIN, FILE), 'Dear {{Dear}},'],
])('a draft with %s has plain text only', (_, lines, text) => {
  const template = templateIn(rawOf(aDraft(lines).replace(/\r\n$/, '')));

  expect(template.html).toBeNull();
  expect(template.text).toBe(text);
});

test.each([
  ['UTF-8 as it is', 'utf-8', '8bit', Buffer.from('café').toString('latin1'), 'café'],
  ['UTF-8 in base64', 'UTF8', 'base64', 'Y2Fm\r\nw6k=', 'café'],
  ['UTF-8 that isn’t', 'utf-8', '8bit', 'caf\xE9', null],
  ['nothing said, but UTF-8', '', '8bit', Buffer.from('café').toString('latin1'), 'café'],
  ['nothing said, and no UTF-8', '', '8bit', 'caf\xE9', 'café'],
  ['ISO 8859-1', 'iso-8859-1', 'quoted-printable', 'caf=E9  ', 'café'],
  ['Windows', 'Windows-1252', 'quoted-printable', '=93caf=e9=94 =81 x=', '“café” \u0081 x'],
  ['ASCII', 'us-ascii', '7bit', 'cafe', 'cafe'],
  ['bytes as they are', 'ascii', 'Binary', 'cafe', 'cafe'],
  ['quoted-printable that is broken', 'utf-8', 'quoted-printable', 'a = b =ZZ', 'a = b =ZZ'],
  ['a charset that isn’t known', 'iso-2022-jp', '7bit', 'x', null],
  ['an encoding that isn’t known', 'utf-8', 'x-uuencode', 'x', null],
  ['base64 that isn’t', 'utf-8', 'base64', 'a?b', null],
  ['base64 that was cut', 'utf-8', 'base64', 'abcde', null],
])('a text in %s', (_, charset, encoding, content, text) => {
  const type = `Content-Type: text/html${charset === '' ? '' : `; charset=${charset}`}`;

  const read = readTemplate(
    rawOf(
      aDraft([type, `Content-Transfer-Encoding: ${encoding}`, '', content]).replace(/\r\n$/, ''),
      'latin1',
    ),
  );

  expect(read.ok ? read.template.html : null).toBe(text);
});

test.each([
  ['nothing but an attachment', rawOf(aDraft(FILE)), 'The draft has no text: write the letter into it.'],
  ['nothing but parts of nothing', rawOf(aDraft(parts('mixed', 'b'))), 'The draft has no text'],
  ['a signature', rawOf(aDraft(parts('signed', 'b', PLAIN))), 'The draft is signed, encrypted or damaged'],
  [
    'parts without a mark between them',
    rawOf(aDraft(['Content-Type: multipart/mixed', '', 'x'])),
    'The draft is signed',
  ],
  [
    'an old charset',
    rawOf(aDraft(['Content-Type: text/plain; charset=KOI8-R', '', 'x'])),
    "The text of the draft can't be read (it is in KOI8-R): copy it into a new draft.",
  ],
  [
    'an encoding of somebody’s own',
    rawOf(aDraft(['Content-Transfer-Encoding: x-own', '', 'x'])),
    "The text of the draft can't be read: copy it into a new draft.",
  ],
  [
    'an attachment in bytes that are no text',
    rawOf(
      aDraft(parts('mixed', 'b', PLAIN, ['Content-Type: application/pdf; name=a.pdf', '', '\xFF'])),
      'latin1',
    ),
    '"a.pdf" in the draft can\'t be taken over: attach it anew, under another name.',
  ],
])('a draft with %s is refused in words', (_, raw, reason) => {
  expect(readTemplate(raw)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
});

test.each([
  ['lines that end as on Unix', GMAILS_OWN.replace(/\r\n/g, '\n')],
  ['a header without a name, and a line that is none', GMAILS_OWN.replace('From:', ': x\r\nx\r\nFrom:')],
  ['a header twice', GMAILS_OWN.replace('\r\nFrom:', '\r\nSubject: Another\r\nFrom:')],
  ['no end after the last part', GMAILS_OWN.replace(/\r\n--000000000000aaaa--\r\n$/, '')],
  [
    'words before the first part and after the last',
    GMAILS_OWN.replace('--000000000000aaaa', 'For old readers\r\n--000000000000aaaa') + 'the end',
  ],
  ['spaces behind its marks', GMAILS_OWN.replace(/^(--0+\w+)\r/gm, '$1 \t\r')],
  ['a mark with signs in it', GMAILS_OWN.replace(/000000000000aaaa/g, "a.(b)+c?'d=")],
  [
    'folded headers, in capitals',
    GMAILS_OWN.replace('Content-Type: multipart/mixed; ', 'CONTENT-TYPE: Multipart/Mixed;\r\n\t'),
  ],
])('a draft with %s is read all the same', (_, message) => {
  expect(templateIn(rawOf(message))).toEqual(templateIn(rawOf(GMAILS_OWN)));
});

test.each([
  ['plain', 'Hello', 'Hello'],
  ['in base64', '=?UTF-8?B?w4Q=?=', 'Ä'],
  ['quoted', '=?iso-8859-1?q?=C4_b?= c', 'Ä b c'],
  ['in several words', '=?UTF-8?B?w4Q=?=\t =?UTF-8?B?w4Q=?=', 'ÄÄ'],
  ['in words that part a character', '=?UTF-8?B?ww==?= =?UTF-8?B?hA==?=', 'Ä'],
  ['in words of several charsets', '=?UTF-8?B?w4Q=?= =?latin1?Q?=C4?=', 'ÄÄ'],
  ['with its language', '=?UTF-8*de?B?w4Q=?=', 'Ä'],
  ['in words apart', '=?UTF-8?B?w4Q=?= and =?UTF-8?B?w4Q=?=', 'Ä and Ä'],
  ['in a charset that isn’t known', '=?KOI8-R?B?w4Q=?=', '=?KOI8-R?B?w4Q=?='],
  ['in base64 that isn’t', '=?UTF-8?B?§?=', '=?UTF-8?B?§?='],
  ['in bytes of UTF-8', '\xC3\x84', 'Ä'],
  ['in bytes of Windows', '\xC4', 'Ä'],
  ['as text already', 'Ä 日', 'Ä 日'],
])('a subject %s is read', (_, header, text) => {
  expect(headerText(header)).toBe(text);
});
