import { readyBody } from '../../../../src/domain/letters/text/ready-text';

const letter = { subject: '', body: 'Dear {{Dear}},\n{{Sender}}' };
const pat = { name: 'Pat Example', email: '' };

test.each([
  {
    why: 'everybody is known',
    dear: 'Ann',
    principal: pat,
    officeName: 'Example & Co',
    text: 'Dear Ann,\nPat Example\nExample & Co',
  },
  {
    why: 'nobody to greet is',
    dear: '',
    principal: pat,
    officeName: '',
    text: 'Dear {{Dear}},\nPat Example',
  },
  {
    why: 'nobody signs yet',
    dear: 'Ann',
    principal: { ...pat, name: '' },
    officeName: ' ',
    text: 'Dear Ann,\n{{Sender}}',
  },
])('a text is ready as far as $why', ({ dear, text, ...signing }) => {
  expect(readyBody(letter, dear, signing)).toBe(text);
});

test('a field that has nothing to do with it stays, to be filled in by hand', () => {
  const body = 'Dear {{Dear}}, {{Boat}}';

  expect(readyBody({ subject: '', body }, 'Ann', { principal: pat, officeName: '' })).toBe(body);
});
