/**
 * What the office in the browser is to people who hear it, or use keys alone: axe finds nothing on its own
 * parts.
 */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { openWebOffice, type WebOffice } from '../../local/office/web/office';
import { serveWeb, type WebServer } from '../../local/office/web/server';
import { launchChromium } from './chromium';

jest.setTimeout(60_000);

let browser: Browser;
let office: WebOffice;
let server: WebServer;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  office = await openWebOffice(pathToFileURL(resolve('build/office-thread.js')), {
    opening: { open: 'sample', today: '2026-11-23', isXlsxSaved: false },
    programFolder: resolve('dist'),
    sampleFolder: resolve('local/sample/office'),
    now: 0,
  });
  server = await serveWeb(office, resolve('build/web'), 0);
  // What looks at the page is evaluated in it.
  page = await browser.newPage({ bypassCSP: true, viewport: { width: 1366, height: 768 } });
  await page.goto(server.address);
  await page.locator('revo-grid [data-cell="A1"]').first().waitFor();
  await page.addScriptTag({ path: createRequire(__filename).resolve('axe-core/axe.min.js') });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await office?.close();
});

/** What axe finds; the cells' own roles are the grid library's. */
const found = async (): Promise<string[]> => {
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run({ exclude: ['revo-grid'] }, { resultTypes: ['violations'] })`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
};

test('as it opens', async () => {
  expect(await found()).toEqual([]);
});

test('with a menu open', async () => {
  await page.getByRole('button', { name: 'Cultivate' }).click();
  await page.locator('[role="menuitem"]').first().waitFor();
  const faults = await found();
  await page.keyboard.press('Escape');

  expect(faults).toEqual([]);
});

test('with a question asked', async () => {
  // It is left open: whoever asks waits for the answer.
  const asked = office.request({ do: 'menu', path: 'Cultivate > Letters > New letter…' });
  await page.getByRole('dialog').waitFor();
  const faults = await found();
  await page.keyboard.press('Escape');
  await asked;

  expect(faults).toEqual([]);
});

test('with charts in view, each told in words', async () => {
  await office.request({ do: 'menu', path: 'Cultivate > Dashboard' });
  await page.reload();
  await page.getByRole('navigation', { name: 'Tabs' }).getByRole('button', { name: 'Dashboard' }).click();
  await page.locator('.charts .figure').first().waitFor();
  await page.addScriptTag({ path: createRequire(__filename).resolve('axe-core/axe.min.js') });

  expect(await found()).toEqual([]);
  expect(await page.locator('.charts .figure').first().getAttribute('aria-label')).toMatch(
    /% of sales: Core \d+%/,
  );
});
