import type { RowState } from '../../../../src/domain/touches/week/row';
import { figuresIn, isSummary, summaryOf } from '../../../../src/domain/touches/week/summary';
import { day } from '../../../support/office';

const NOBODY = { principal: { name: '', email: '' }, assistant: { name: '', email: '' } };
const TODAY = day('2026-11-24');
const aRow = (state: RowState, iso = '2026-11-24') => ({
  ...({
    key: '',
    who: 'Assistant',
    contactId: '',
    contactName: '',
    reachAt: '',
    tier: null,
    what: '',
  } as const),
  ...{ whyToday: '', ask: '', lastNote: '', isNew: false, minutes: 10, aDayAtMost: null },
  day: day(iso),
  state,
});

test('the line says first how far the week is, and never counts what is no longer due or not yet', () => {
  const rows = [
    aRow('logged'),
    aRow('unplanned'),
    aRow('due', '2026-11-23'),
    aRow('due'),
    aRow('due', '2026-11-26'),
    aRow('no longer due'),
    aRow('locked'),
    aRow('withdrawn'),
  ];

  expect(summaryOf(rows, 14, '', NOBODY, TODAY)).toBe('2 of 5 done · 2 today · about 30 min · 14 can wait');
});

test('a week that is through says so', () => {
  expect(summaryOf([aRow('logged')], 0, '', NOBODY, TODAY)).toBe(
    '1 of 1 done · nothing left to do this week',
  );
});

test.each([
  ['12 of 56 done · 8 today · about 3 h 40', { done: 12, of: 56, today: 8, left: 'about 3 h 40' }],
  ['1 of 1 done · nothing left to do this week', { done: 1, of: 1, today: 0, left: '' }],
  ['Nothing left to do this week', null],
])('%s can be read again', (line, figures) => {
  expect([isSummary(line), figuresIn(line)]).toEqual([true, figures]);
});

test.each([
  ['as earlier versions wrote it', '31 items, about 3 h 40; 8 today', true],
  ['what somebody else wrote', 'Done: 12 of 56', false],
])('%s', (_what, text, is) => {
  expect(isSummary(text)).toBe(is);
});
