import { addressKey, addressesIn } from '../../../../src/domain/letters/audience/addresses';

describe('addresses in a cell', () => {
  test.each<[why: string, cell: string, addresses: readonly string[]]>([
    ['one', 'ann@home.example', ['ann@home.example']],
    ['two, by a semicolon', 'ann@home.example; ann@work.example', ['ann@home.example', 'ann@work.example']],
    ['two, by a comma', 'ann@home.example,ann@work.example', ['ann@home.example', 'ann@work.example']],
    ['two, by a slash', 'ann@home.example/ann@work.example', ['ann@home.example', 'ann@work.example']],
    [
      'two, as Google exports them',
      'ann@home.example ::: ann@work.example',
      ['ann@home.example', 'ann@work.example'],
    ],
    ['two, a line each', 'ann@home.example\nann@work.example', ['ann@home.example', 'ann@work.example']],
    ['with a label', 'ann@home.example (home)', ['ann@home.example']],
    ['with a label glued on', 'ann@home.example-home', ['ann@home.example']],
    ['with a dot at the end', 'ann@home.example.', ['ann@home.example']],
    ['with a remark', 'ned@work.example (asked)', ['ned@work.example']],
    ['behind a name', 'Ann Example <ann@home.example>', ['ann@home.example']],
    ['behind a quoted name', '"Example, Ann" <ann@home.example>', ['ann@home.example']],
    ['as a link', 'mailto:ann@home.example?subject=Hello', ['ann@home.example']],
    ['in quotes', "'ann@home.example'", ['ann@home.example']],
    ['with an apostrophe', "pat.o'brien@home.example", ["pat.o'brien@home.example"]],
    ['in other letters', 'ANN@Home.Example', ['ann@home.example']],
    ['in full-width letters', 'ａｎｎ＠home．example', ['ann@home.example']],
    ['with a sign without width', 'ann@\u200bhome.example', ['ann@home.example']],
    ['with a domain beyond ASCII', 'ann@bücher.example', ['ann@xn--bcher-kva.example']],
    ['with that domain as mail carries it', 'ann@XN--BCHER-KVA.example', ['ann@xn--bcher-kva.example']],
    ['two, by a backslash', 'ann@home.example\\ann@work.example', ['ann@home.example', 'ann@work.example']],
    [
      'two, by an ideographic comma',
      'ann@home.example、ann@work.example',
      ['ann@home.example', 'ann@work.example'],
    ],
    ['two, by a word', 'ann@home.example or ann@work.example', ['ann@home.example', 'ann@work.example']],
    ['with space beside the sign', 'ann @ home.example', ['ann@home.example']],
    ['spelt out', 'ann (at) home [dot] example', ['ann@home.example']],
    ['with a remark that names a domain', 'ann@home.example (asked at work.example)', ['ann@home.example']],
    ['the same twice', 'ann@home.example, Ann@home.example', ['ann@home.example']],
    ['none', '', []],
  ])('%s', (_, cell, addresses) => {
    expect(addressesIn(cell)).toEqual({ addresses, domains: [], isUnderstood: true });
  });

  test.each([
    'example.com',
    '@example.com',
    'all @example.com',
    '*@example.com',
    '*.example.com',
    'everybody at example.com',
    'https://www.example.com/',
  ])('a whole domain: %s', (cell) => {
    expect(addressesIn(cell)).toEqual({ addresses: [], domains: ['example.com'], isUnderstood: true });
  });

  test.each(['ann at home', 'ann at home.example', 'ned@x (asked)', 'ann@@home.example', 'ask her'])(
    'not understood: %s',
    (cell) => {
      expect(addressesIn(cell).isUnderstood).toBe(false);
    },
  );

  test.each([' ', 'a', 'a@', '-', '(at)', 'a.'])('takes no time over a cell full of "%s"', (sign) => {
    const start = Date.now();

    addressesIn(sign.repeat(Math.floor(49_000 / sign.length)));

    expect(Date.now() - start).toBeLessThan(1_000);
  });

  test('what was found counts, though something else beside it isn’t understood', () => {
    expect(addressesIn('ann@home.example, ann@work')).toMatchObject({
      addresses: ['ann@home.example'],
      isUnderstood: false,
    });
  });
});

test.each([
  ['Ann@Example.com ', 'ann@example.com'],
  ['ann@bücher.example', 'ann@xn--bcher-kva.example'],
  ['ann@example.com.', 'ann@example.com'],
  ['ask her', 'ask her'],
  ['', ''],
])('"%s" is compared as "%s"', (email, key) => {
  expect(addressKey(email)).toBe(key);
});
