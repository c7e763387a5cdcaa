/** S25: a print is known by its mark, its codes are typed in on Start, and logged. */
import { buildWeek } from '../../../src/jobs/week/build-week';
import { logDone } from '../../../src/jobs/week/log-done';
import { printable } from '../../../src/jobs/week/print/printable';
import type { Printable } from '../../../src/pages/contract/print';
import type { Change } from '../../../src/runner/change';
import { anOffice, changesOfKind, type TabRows } from '../../support/office';
import { aCall, ann, appendedTo, aRecall, bo, setOn } from '../../support/log-done';

const WEEK = [aCall({ who: 'Principal' }), aRecall({ note: 'on file' })];
const tabs = (thisWeek: TabRows['thisWeek'] = WEEK): TabRows => ({
  contacts: [ann, bo],
  thisWeek: thisWeek ?? [],
});

const printOf = (thisWeek = WEEK) => {
  const plan = printable.plan(anOffice({ today: '2026-11-24', tabs: tabs(thisWeek) }), '', '');
  return { page: plan.page as Printable, text: changesOfKind(plan.changes, 'keep')[0]?.text ?? '' };
};
const start = (codes: string) => [
  ['Cultivate', '', ''],
  ['Paper codes', codes, ''],
];
const officeWith = (
  codes: string,
  kept: string,
  thisWeek: TabRows['thisWeek'] = WEEK,
  today = '2026-11-24',
) => ({
  ...anOffice({ today, tabs: tabs(thisWeek), start: start(codes) }),
  kept: (name: string) => (name === 'prints' ? kept : null),
});
const paperLine = (changes: readonly Change[]) =>
  changesOfKind(changes, 'page')[0]
    ?.rows.find(([label]) => label === 'Paper codes')
    ?.slice(0, 3);

test('each row bears its number, whoever’s it is, and the same print the same mark', () => {
  const { page, text } = printOf();

  expect(page.mark).toMatch(/^[A-Z]{2}\d$/);
  expect(page.sheets.flatMap(({ rows }) => rows.map(({ number, name }) => [number, name]))).toEqual([
    [1, 'Ann Lee'],
    [2, 'Bo Chen'],
  ]);
  expect(page.legend).toContain('v or l Left message');
  expect(printOf().page.mark).toBe(page.mark);
  expect(printOf([...WEEK].reverse()).page.mark).not.toBe(page.mark);
  expect(JSON.parse(text)).toMatchObject([
    { mark: page.mark, week: '2026-11-23', keys: WEEK.map(({ key }) => key) },
  ]);
});

test('codes are typed into their rows and logged; the cell is emptied', () => {
  const { page, text } = printOf();
  const { changes, report } = logDone.plan(
    officeWith(`${page.mark} 1c note: wants the quote; 2t note: in May`, text),
    '',
    '',
  );

  expect(appendedTo(changes, 'Touches')).toMatchObject([
    { contactId: 'C0001', result: 'Reached', note: 'wants the quote' },
    { contactId: 'C0002', result: 'Stay in touch', note: 'on file; in May' },
  ]);
  expect(paperLine(changes)?.[1]).toBe('');
  expect(report).toContain('Took 2 results from paper: ');
});

test('what isn’t understood stays in the cell, with the reason beside it', () => {
  const { page, text } = printOf();
  const { changes } = logDone.plan(officeWith(`${page.mark} 1c 9c`, text), '', '');

  expect(setOn(changes, 'This week')).toContainEqual(
    expect.objectContaining({ values: { result: 'Reached' }, asked: true }),
  );
  expect(paperLine(changes)).toEqual([
    'Paper codes',
    `${page.mark} 9c`,
    `Not understood: ${page.mark} has no row 9. Put it right, or clear it.`,
  ]);
});

test('Friday’s print typed in on Monday, when the next week stands there, is refused by its mark', () => {
  const { page, text } = printOf();
  const next = [aCall({ key: '2026-11-30/C0001/call' })];
  const { changes } = buildWeek.plan(officeWith(`${page.mark} 1c`, text, next, '2026-11-30'), '', '');

  expect(appendedTo(changes, 'Touches')).toEqual([]);
  expect(paperLine(changes)?.slice(1)).toEqual([
    `${page.mark} 1c`,
    expect.stringContaining(`${page.mark} was printed on Tue 24 Nov, for another week`),
  ]);
});

test.each(['', 'nonsense', '{"mark":1}', '[{"mark":"KM7"}]'])('what is kept may be anything: %s', (kept) => {
  const { changes } = logDone.plan(officeWith('KM7 1c', kept), '', '');

  expect(paperLine(changes)?.[2]).toContain('no print of this workbook');
});

test('without codes the cell is there, and says what it is for', () => {
  const { changes } = logDone.plan(officeWith('', ''), '', '');

  expect(paperLine(changes)).toEqual(['Paper codes', '', expect.stringContaining('its mark first')]);
});
