/** The one function that pages call: whoever can open the spreadsheet can call it with anything. */
import { readFileSync } from 'node:fs';
import type { OfficeState } from '../../local/host/state';
import { pagesBesideBoxes } from '../../local/office/program';
import { PAGES, type PageToShow } from '../../src/pages/contract/pages';
import { copyOf, theAddIn } from '../support/built';
import { callFrom, pageShown } from '../support/page-office';
import { aNewOffice, morningOf } from '../support/small-office';

/** What a sidebar takes to load must stay a blink. */
const MOST_BYTES_A_PAGE = 60_000;

const press = theAddIn();
const built = ((): OfficeState => {
  const state = aNewOffice();
  press(state, 'This workbook');
  press(state, 'the daily run');
  state.now = morningOf('2026-11-18');
  return state;
})();

const TYPED = {
  result: '',
  note: '',
  theyIntroduced: '',
  theyNeed: '',
  worriedAbout: '',
  answer: '',
  nextDate: '',
};
const TAB = { kind: 'tab', name: 'List' };
const DECIDED = {
  ...{ columns: [], classes: [], areCouplesTwo: null, same: [], listWins: [], dayOfTotals: '' },
};
const SAVE = { key: 'W1', contact: 'Bo Berg', was: TYPED, typed: TYPED };

test.each<[why: string, name: string, given: readonly unknown[]]>([
  ['a call that there isn’t', 'deleteEverything', []],
  ['a name that every object has', 'toString', []],
  ['nothing where something is due', 'saveCall', []],
  ['something where nothing is due', 'nextCalls', [1]],
  ['text in place of a row', 'saveCall', ['W1']],
  ['a result that is none', 'saveCall', [{ ...SAVE, typed: { ...TYPED, result: 'Rich' } }]],
  ['a column that no page writes', 'saveCall', [{ ...SAVE, typed: { ...TYPED, logged: '2026-11-18' } }]],
  ['a number for a text', 'saveCall', [{ ...SAVE, typed: { ...TYPED, note: 7 } }]],
  ['a day that isn’t written as one', 'saveCall', [{ ...SAVE, typed: { ...TYPED, nextDate: 'tomorrow' } }]],
  [
    'more text than a cell should hold',
    'saveCall',
    [{ ...SAVE, typed: { ...TYPED, note: 'x'.repeat(10_001) } }],
  ],
  ['an object of another kind', 'saveCall', [{ ...SAVE, was: null }]],
  ['a list from nowhere', 'importContacts', [{ source: { kind: 'web', name: 'x' }, decisions: DECIDED }]],
  ['a file without its text', 'proposeImport', [{ source: { kind: 'file', name: 'x' }, decisions: DECIDED }]],
  ['a decision about nothing', 'importContacts', [{ source: TAB, decisions: { ...DECIDED, fire: true } }]],
])('%s is refused in words, and changes nothing', (_why, name, given) => {
  const state = copyOf(built);
  const before = JSON.stringify(state.book);

  const { report, ledger } = callFrom(state, name, given);

  expect(report.returned).toEqual({ ok: false, message: expect.stringMatching(/[.]$/) });
  expect(ledger.byMethod['Range.setValues']).toBeUndefined();
  expect(JSON.stringify(state.book)).toBe(before);
});

test('a call says in its answer what stopped it, and shows no box and no toast', () => {
  const state = copyOf(built);
  const contacts = state.book.sheets.find(({ name }) => name === 'Contacts');
  if (contacts?.cells[0]) contacts.cells[0][0] = 'Nobody';

  const { report, ledger } = callFrom(state, 'nextCalls', []);

  expect(report.returned).toMatchObject({ ok: false, message: expect.stringContaining('Contacts') });
  expect([ledger.toasts, ledger.dialogs]).toEqual([[], []]);
});

test('what Google refuses is told like any other reason', () => {
  const state = copyOf(built);

  const { report } = callFrom(state, 'nextCalls', [], {
    faults: { failCall: { n: 9, message: 'Service Spreadsheets failed' } },
  });

  expect(report.returned).toEqual({
    ok: false,
    message: expect.stringContaining('Service Spreadsheets failed'),
  });
});

const pages = readFileSync('dist/Pages.html', 'utf8')
  .split('<!-- page: ')
  .slice(1)
  .map((page): [string, string] => [page.slice(0, page.indexOf(' ')), page]);

test('each page that an item shows is in the file, and none besides', () => {
  const named = Object.values(PAGES).map(({ name }) => name);

  expect(pages.map(([name]) => name).sort()).toEqual([...named].sort());
});

test('a page in place of which an item asks in boxes is left out for whoever answers boxes, and no other', () => {
  const { Pages = '' } = pagesBesideBoxes({ Pages: readFileSync('dist/Pages.html', 'utf8') });
  const left = pages.map(([name]) => name).filter((name) => !Pages.includes(`<!-- page: ${name} -->`));

  expect(left).toEqual(
    Object.values<PageToShow>(PAGES)
      .filter(({ isOptional }) => isOptional)
      .map(({ name }) => name)
      .sort(),
  );
});

test.each(pages)('the page %s is light, and loads nothing from anywhere', (_name, page) => {
  expect(Buffer.byteLength(page)).toBeLessThan(MOST_BYTES_A_PAGE);
  expect(page.match(/(?:src|href)="[^"]|@import|url\(|https?:\/\/(?!www\.w3\.org)/g)).toBeNull();
});

test('a page is shown whole, without the others', () => {
  const { html } = pageShown(copyOf(built), 'onMenuNextCall');

  expect(html).toMatch(/^<!doctype html>[^]*<\/html>$/);
  expect(html).not.toContain('<!-- page');
});
