import { morningEvent, type MorningRow } from '../../../../src/domain/touches/week/morning';

const aRow = (given: Partial<MorningRow> = {}): MorningRow => ({
  name: 'Ann Ames',
  what: 'Courtesy call',
  reachAt: '555-0101',
  whyToday: 'Quarterly call',
  ...given,
});

test.each([
  ['one call', ['Courtesy call'], 'Today: 1 call'],
  [
    'what is reached by phone is a call, whatever goes with it',
    ['Birthday + Handwritten note', 'Recall'],
    'Today: 2 calls',
  ],
  [
    'the rest by how it goes',
    ['Recall', 'Handwritten note', 'Email'],
    'Today: 1 call, 1 by post, 1 by e-mail',
  ],
  ['what names no touch is talked about', ['Ask about the boat'], 'Today: 1 call'],
  ['nothing', [], 'Today: nothing left to do'],
])('the title counts %s', (_what, whats, title) => {
  expect(morningEvent(whats.map((what) => aRow({ what }))).title).toBe(title);
});

test('the text has names, numbers and reasons, and no gaps where there is none', () => {
  const rows = [aRow(), aRow({ name: 'Bo Berg', reachAt: '', whyToday: '' })];

  expect(morningEvent(rows).text).toBe(
    '1. Ann Ames · 555-0101\nCourtesy call: Quarterly call\n\n2. Bo Berg\nCourtesy call',
  );
});

test('brackets, which a calendar takes for its own, and lines don’t swallow what stands beside them', () => {
  const { text } = morningEvent([aRow({ whyToday: 'They said <b>\n\nsoon' })]);

  expect(text).toBe('1. Ann Ames · 555-0101\nCourtesy call: They said ‹b› soon');
});

test.each([
  ['many rows', 500, 'Quarterly call'],
  ['long reasons', 60, 'x'.repeat(50_000)],
])('%s fit into a calendar, and it is said how many aren’t named', (_what, count, whyToday) => {
  const { title, text } = morningEvent(Array.from({ length: count }, () => aRow({ whyToday })));

  const named = text.match(/^\d+\. /gm)?.length ?? 0;
  expect(text.length).toBeLessThanOrEqual(8000);
  expect(text).toMatch(new RegExp(`\n\nAnd ${count - named} more on This week\\.$`));
  expect(title).toBe(`Today: ${count} calls`);
});
