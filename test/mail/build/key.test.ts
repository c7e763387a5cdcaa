import { contentDigest } from '../../../src/mail/build/digest';
import { keyFault, messageIdOf } from '../../../src/mail/build/key';

test.each([
  ['', 'cbf29ce484222325', 'nothing'],
  ['a', 'af63dc4c8601ec8c', 'the algorithm’s own example'],
  ['foobar', '85944171f73967e8', 'another of its examples'],
  ['é', '0ac21707b7181e01', 'one letter of two bytes'],
])('the digest of %j is %s: %s', (text, digest) => {
  expect(contentDigest(text)).toBe(digest);
  expect(digest).toMatch(/^[0-9a-f]{16}$/);
});

test('a letter that was changed by a character has another digest', () => {
  const letter = 'Dear friends, '.repeat(100);

  const digests = ['', ' ', '.', '\n', '\0'].map((change) => contentDigest(letter + change));

  expect(new Set(digests).size).toBe(digests.length);
});

test('ten thousand keys have ten thousand ids, which tell nothing about a key', () => {
  const keys = Array.from({ length: 10_000 }, (_, i) => `L${i % 10}/C${Math.floor(i / 10)}/2026-11-27`);

  const ids = keys.map(messageIdOf);

  expect(new Set(ids).size).toBe(keys.length);
  expect(ids.filter((id) => !/^[0-9a-f]{16}@cultivate\.invalid$/.test(id))).toEqual([]);
});

test('a draft’s id is the same whenever it is asked for', () => {
  expect(messageIdOf('L0001/C0001/1')).toBe('e32eea0b183702bd@cultivate.invalid');
});

test.each([
  ['L0001/C0001/2026-11-27', true],
  ['a1b2:L0001/C0001/1', true],
  ['x'.repeat(60), true],
  ['x'.repeat(61), false],
  ['', false],
  ['L0001 C0001', false],
  ['L0001\r\nBcc: b@example.com', false],
  ['ann@example.com', false],
])('%j can be a key: %s', (key, isKey) => {
  expect(keyFault(key) === null).toBe(isKey);
});
