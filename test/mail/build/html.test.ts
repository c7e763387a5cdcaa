import naughtyStrings from 'big-list-of-naughty-strings';
import fc from 'fast-check';
import { bodyOfHtml, bodyOfText, escapeHtml, textToHtml } from '../../../src/mail/build/html';
import { htmlToText } from '../../../src/mail/parse/html-to-text';

test('nothing in a text is markup', () => {
  expect(escapeHtml(`<img src=x onerror="alert('1')"> & &amp;`)).toBe(
    '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; &amp;amp;',
  );
});

test.each([
  ['lines', 'Dear Bob\nGood day', '<p>Dear Bob<br>\nGood day</p>'],
  ['paragraphs', 'Dear Bob\n\nGood day', '<p>Dear Bob</p>\n<p>Good day</p>'],
  ['more blank lines than one, some with spaces', 'a\r\n \r\n\t\r\nb', '<p>a</p>\n<p>b</p>'],
  ['blank lines around it', '\n\na\n\n', '<p>a</p>'],
  ['nothing', ' \n ', ''],
  [
    'a link, which mail programs find by themselves',
    'See https://example.com/?a=1&b=2',
    '<p>See https://example.com/?a=1&amp;b=2</p>',
  ],
  ['markup', '<b>Hi</b>', '<p>&lt;b&gt;Hi&lt;/b&gt;</p>'],
])('plain text with %s becomes HTML', (_, text, html) => {
  expect(textToHtml(text)).toBe(html);
});

test('a body has the text both ways, whichever it was written in', () => {
  const fromText = bodyOfText('Dear Bob & Ann');
  const fromHtml = bodyOfHtml('<p>Dear <b>Bob</b></p>');

  expect(fromText).toEqual({ text: 'Dear Bob & Ann', html: '<p>Dear Bob &amp; Ann</p>' });
  expect(fromHtml).toEqual({ text: 'Dear Bob', html: '<p>Dear <b>Bob</b></p>' });
});

test.each([
  [
    'Gmail’s lines',
    '<div dir="ltr">Dear Bob,<div><br></div><div>Good day.</div><div>Ann</div></div>',
    'Dear Bob,\n\nGood day.\nAnn',
  ],
  ['paragraphs', '<p>One</p>\n\n<p>Two</p>', 'One\n\nTwo'],
  ['a paragraph after bare text', 'One<p>Two</p>Three', 'One\n\nTwo\n\nThree'],
  ['breaks', 'a<br>b<br/>c<br><br>d<BR />e', 'a\nb\nc\n\nd\ne'],
  ['an end of a break, which browsers take for another', 'a<br></br>b', 'a\n\nb'],
  ['a break at the end of a block, which shows nothing', '<div>a<br></div><div>b</div>', 'a\nb'],
  ['a break between blocks, which shows an empty line', '<div>a</div><br><div>b</div>', 'a\n\nb'],
  ['blocks in blocks', '<div><div><div>a</div></div></div><div><div>b</div></div>', 'a\nb'],
  ['white space of the source', '<p>\n  Dear\n\t Bob  </p>\n', 'Dear Bob'],
  ['white space beside tags', 'a <b> b </b> c<br> d <br> e', 'a b c\nd\ne'],
  ['spaces that are meant', 'a&nbsp; &nbsp;b', 'a   b'],
  ['headings and rules', '<h1>News</h1>Good day<hr>Ann', 'News\n\nGood day\n\nAnn'],
  ['a list', 'We offer<ul><li>lunch</li><li>a call</li></ul>Ann', 'We offer\n- lunch\n- a call\nAnn'],
  ['numbers', '<ol><li>one</li><li>two</li></ol><ol><li>again</li></ol>', '1. one\n2. two\n1. again'],
  [
    'a list in a list',
    '<ol><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ol>',
    '1. a\n  - b\n  - c\n2. d',
  ],
  [
    'items of paragraphs, as Word writes them',
    '<ul>\n<li>\n<p>a</p></li>\n<li><p>b</p></li></ul>',
    '- a\n\n- b',
  ],
  ['an empty item', '<ul><li></li><li>b</li></ul>', '-\n- b'],
  ['an item without a list, and a list’s end without one', '<li>a</li></ul>b', '- a\nb'],
  ['a table', '<table><tr><td>a</td><td>b</td></tr><tr><th>c</th><th>d</th></tr></table>', 'a b\nc d'],
  [
    'a link',
    'See <a href="https://example.com/a?b=1&amp;c=2">our page</a>.',
    'See our page (https://example.com/a?b=1&c=2).',
  ],
  [
    'a link in other quotes, and in none',
    `<a href='https://a.example'>a</a> <a href=https://b.example>b</a>`,
    'a (https://a.example) b (https://b.example)',
  ],
  [
    'a link that says where it leads',
    '<a href="https://example.com/">example.com</a> <a href="https://example.com">https://example.com</a>',
    'example.com https://example.com',
  ],
  [
    'an address',
    '<a href="mailto:ann@example.com?subject=Hi">write</a> <a href="mailto:ann@example.com">ann@example.com</a>',
    'write (ann@example.com) ann@example.com',
  ],
  ['a link around a picture', '<a href="https://example.com"><img src="a.png"></a>', 'https://example.com'],
  [
    'links that a text can’t show',
    '<a href="#top">up</a> <a href="tel:5550100">555-0100</a> <a href="javascript:alert(1)">x</a> <a name="here">here</a> <a>there</a>',
    'up 555-0100 x here there',
  ],
  ['the end of a link that never began', 'a</a>b', 'ab'],
  ['a picture', 'Us: <img alt="the office" src="cid:1">', 'Us: [image: the office]'],
  ['a picture that has nothing to say', 'a<img src="cid:1" alt="">b', 'ab'],
  [
    'what is not text',
    '<html><head><title>T</title><style>p{}</style></head><body><script>if (a<b) alert()</script>Hi<!-- a -- > b --></body>',
    'Hi',
  ],
  ['what is not text, and never ends', 'Hi<script>alert()', 'Hi'],
  ['a comment that never ends', 'Hi<!-- there', 'Hi'],
  ['a doctype', '<!DOCTYPE html><?xml version="1.0"?>Hi', 'Hi'],
  ['a mark that is no tag', 'a < b, 3<4, I <3 you, a<', 'a < b, 3<4, I <3 you, a<'],
  ['a mark within an attribute', '<p title="a > b">Hi</p>', 'Hi'],
  [
    'characters by name',
    '&lt;b&gt; &amp;amp; caf&eacute; &ldquo;x&rdquo; &mdash; &hellip; &euro;5',
    '<b> &amp; café “x” — … €5',
  ],
  ['characters by number', '&#39;&#x27;&#233;&#xE9;&#128075;&#x1F44B;', "''éé👋👋"],
  ['Windows’ characters by number', '&#146;&#x80;', '’€'],
  ['what is no character', '&#0;&#xD800;&#x110000;&#9999999;', '\uFFFD'.repeat(4)],
  ['names that nobody knows', '&foo; AT&T; &', '&foo; AT&T; &'],
  ['control characters', 'a\u0001&#1;b&#10;c', 'abc'],
  ['nothing', '', ''],
])('HTML with %s becomes plain text', (_, html, text) => {
  expect(htmlToText(html)).toBe(text);
});

const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \t\r\f]+/g, ' ').trim())
    .join('\n')
    .trim();

test.each(naughtyStrings.filter((string) => !/[\p{Cc}\u00A0]/u.test(string)).map((string) => [string]))(
  'what was typed is read, after HTML and back: %j',
  (string) => {
    expect(htmlToText(textToHtml(string))).toBe(lines(string));
  },
);

test('no text is lost or made on the way through HTML', () => {
  const word = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\s\p{Cc}\u00A0]/gu, ''));

  fc.assert(
    fc.property(fc.array(fc.array(word)), (paragraphs) => {
      const text = paragraphs
        .map((words) => words.filter(Boolean).join('\n'))
        .filter(Boolean)
        .join('\n\n');

      expect(htmlToText(textToHtml(text))).toBe(text);
    }),
  );
});

test.each([
  ['tags that never end', '<a "'],
  ['marks', '<'],
  ['comments', '<!--'],
  ['scripts', '<script>'],
  ['lists in lists', '<ol><li>'],
  ['attributes without values', '<a href='],
  ['links in links', '<a href=x>'],
  ['spaces that are meant', '\u00A0'],
])('a full cell of %s is read in no time', (_, piece) => {
  const html = `${piece.repeat(Math.floor(50_000 / piece.length))} end`;

  const start = performance.now();
  htmlToText(html);

  expect(performance.now() - start).toBeLessThan(2_000);
});
