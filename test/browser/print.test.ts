/** The page Print: what Chromium prints of it, measured. */
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { columnByHeader } from '../../local/host/person';
import type { OfficeState } from '../../local/host/state';
import { copyOf, theAddIn } from '../support/built';
import { tabOf } from '../support/hosted';
import { aNewOffice, firstFreeLine, lineWhere, morningOf, typeRow } from '../support/small-office';
import { findingsOf, type Weather } from './open-page';
import { anOfficeAtWork, pageSuite, testSizes } from './page-suite';

const POINTS_A_MILLIMETRE = 72 / 25.4;
const press = theAddIn();

/** An office whose week has sixty rows, ten of them notes to send. */
const built = ((): OfficeState => {
  const state = anOfficeAtWork('2026-11-16');
  press(state, 'Lunches > Plan');
  state.now = morningOf('2026-11-18');
  const sheet = tabOf(state, 'This week');
  const column = (header: string): number => (columnByHeader(sheet, header) ?? 0) - 1;
  const [first] = sheet.cells.slice(2);
  for (let count = firstFreeLine(sheet) - 3; count < 60; count += 1) {
    const cells = [...(first ?? [])];
    cells[column('Key')] = `2026-11-16/C9${count}/call`;
    cells[column('Contact')] = 'Cy Cole';
    cells[column('Contact ID')] = '';
    cells[column('What')] = count % 5 === 0 ? 'Handwritten note' : 'Courtesy call';
    cells[column('Who')] = 'Assistant';
    sheet.cells.push(cells);
  }
  sheet.maxRows = Math.max(sheet.maxRows, sheet.cells.length);
  typeRow(state, 'Contacts', lineWhere(tabOf(state, 'Contacts'), { Name: 'Cy Cole' }), {
    Address: '1 Main Street\nSpringfield <b>',
  });
  return state;
})();

const suite = pageSuite('onMenuPrint', () => copyOf(built));

const showPrint = async (weather?: Partial<Weather>): Promise<Page> => (await suite.show(weather)).page;
const choose = (label: string, option: string): Promise<string[]> =>
  suite.page.getByLabel(label, { exact: true }).selectOption({ label: option });

/** The papers that were printed, in millimetres, and where the text on the first of them stands. */
async function printed(page: Page): Promise<{ sizes: string[]; texts: { x: number; y: number }[] }> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const raw = pdf.toString('latin1');
  const boxes = [...raw.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...size]) =>
    size.map(Number),
  );
  const streams = [...raw.matchAll(/stream\r?\n/g)].flatMap(({ index }) => {
    try {
      return [inflateSync(pdf.subarray(index + raw.slice(index).indexOf('\n') + 1)).toString('latin1')];
    } catch {
      return [];
    }
  });
  const content = streams.find((stream) => / Tm$/m.test(stream)) ?? '';
  // Each of these scales what follows it.
  const scales = content.slice(0, content.indexOf(' Tm')).matchAll(/^([\d.]+) 0 0 -?\1 [\d.]+ [\d.]+ cm$/gm);
  const scale = [...scales].reduce((product, [, each]) => product * Number(each), 1);
  return {
    sizes: boxes.map(([width = 0, height = 0]) =>
      [width, height].map((points) => Math.round(points / POINTS_A_MILLIMETRE)).join(' × '),
    ),
    texts: [...content.matchAll(/1 0 0 -1 ([\d.]+) ([\d.]+) Tm/g)].map(([, x, y]) => ({
      x: (Number(x) * scale) / POINTS_A_MILLIMETRE,
      y: (Number(y) * scale) / POINTS_A_MILLIMETRE,
    })),
  };
}

test.each([
  ['A4', '210 × 297'],
  ['Letter', '216 × 279'],
])(
  'a call sheet of sixty rows on %s: a box a row, none cut in two, its headers on each paper',
  async (paper, size) => {
    const page = await showPrint();
    await choose('Paper', paper);
    await choose('Whose', 'The assistant');
    expect(await page.locator('.box').count()).toBeGreaterThan(50);
    expect(await findingsOf(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.choices').isVisible()).toBe(false);

    const { sizes } = await printed(page);

    expect(new Set(sizes)).toEqual(new Set([size]));
    expect(sizes.length).toBeGreaterThan(2);
    expect(await page.evaluate('getComputedStyle(document.querySelector("tr")).breakInside')).toBe('avoid');
    expect(await page.evaluate('getComputedStyle(document.querySelector("thead")).display')).toBe(
      'table-header-group',
    );
  },
);

test.each([
  [
    '3 × 10, on Letter (2 5/8 × 1 inch)',
    '216 × 279',
    { left: 4.7625, top: 12.7, width: 66.675, height: 25.4, step: 69.85, columns: 3 },
  ],
  [
    '2 × 7, on A4 (99.1 × 38.1 mm)',
    '210 × 297',
    { left: 4.65, top: 15.15, width: 99.1, height: 38.1, step: 101.6, columns: 2 },
  ],
])('labels %s sit on the labels, also on a sheet that was begun', async (sheet, size, label) => {
  const page = await showPrint();
  await choose('What', 'Labels');
  await choose('Sheet of labels', sheet);
  await page.getByLabel('Labels used already').fill('1');
  const count = await page.locator('.label').count();
  expect(count).toBeGreaterThan(5);
  expect(await findingsOf(page)).toEqual([]);

  const { sizes, texts } = await printed(page);

  expect(sizes).toEqual([size]);
  const isWithin = ({ x, y }: { x: number; y: number }, place: number): boolean => {
    const left = label.left + (place % label.columns) * label.step;
    const top = label.top + Math.floor(place / label.columns) * label.height;
    return x >= left && x < left + label.width && y > top && y < top + label.height;
  };
  const places = Array.from({ length: count }, (_, index) => index + 1);
  expect(texts.length).toBeGreaterThanOrEqual(3 * count);
  expect(texts.filter((text) => !places.some((place) => isWithin(text, place)))).toEqual([]);
  for (const place of places)
    expect(texts.filter((text) => isWithin(text, place)).length).toBeGreaterThanOrEqual(3);
});

test('briefs, a paper each; everything by keys; names and addresses are text', async () => {
  const page = await showPrint();
  await page.getByLabel('What', { exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('.label').first().innerText()).toContain('Springfield <b>');
  await page.keyboard.press('ArrowDown');
  await page.locator('.paper h3').first().waitFor();
  expect(await findingsOf(page)).toEqual([]);

  const { sizes } = await printed(page);

  expect(sizes.length).toBeGreaterThanOrEqual(await page.locator('.paper').count());
});

test('it prints in black on white', async () => {
  const page = await showPrint();
  await page.locator('.paper').first().waitFor();
  await page.emulateMedia({ media: 'print' });

  const colours = await page.evaluate<string[]>(
    `[...new Set([...document.querySelectorAll('.paper, .paper *')].map((each) => getComputedStyle(each).color))]`,
  );

  expect(colours).toEqual(['rgb(0, 0, 0)']);
});

test('the button opens the browser’s own printing once, however it is clicked', async () => {
  const page = await showPrint();
  await page.evaluate('window.printedTimes = 0; window.print = () => { window.printedTimes += 1; }');
  await page.getByRole('button', { name: 'Print' }).dblclick();

  expect(await page.evaluate('window.printedTimes')).toBe(1);
});

test('an office without a week, a fault, and a page that waits', async () => {
  suite.state = aNewOffice();
  const page = await showPrint({ late: 0, fault: 'No connection' });
  await page.getByRole('alert').getByText('No connection.').waitFor();
  expect(await findingsOf(page)).toEqual([]);
  suite.opened.weather.fault = null;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('Nothing is left to do on This week.').waitFor();
  for (const [what, nothing] of [
    ['Labels', 'Nothing on This week goes by post'],
    ['Briefs', 'No lunch is ahead'],
  ] as const) {
    await choose('What', what);
    await page.getByText(nothing).waitFor();
  }
  expect(await findingsOf(page)).toEqual([]);
});

testSizes(suite, [['a dialog at 200 %', 450, 320]], async () => {
  await showPrint();
  await choose('What', 'Briefs');
});
