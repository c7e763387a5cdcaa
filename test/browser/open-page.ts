/**
 * A page in a real browser, with the built add-in behind it: what it asks is answered by an office in memory,
 * late or not at all where a test says so.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Faults } from '../../local/host/options';
import type { OfficeState } from '../../local/host/state';
import { bridged } from '../../local/office/web/page-bridge';
import { frameFonts } from '../../local/office/web/frame-fonts';
import { callFrom, pageShown } from '../support/page-office';

/** What befalls the calls of a page. */
export type Weather = {
  /** Before the script answers; null: it doesn't answer until this is changed. */
  late: number | null;
  /** What Google says in place of the script; null: nothing is wrong. */
  fault: string | null;
  user?: string;
  /** What is answered to questions that a run asks. */
  answers?: readonly string[];
  /** What befalls the run at Google. */
  faults?: Faults;
};

export type OpenPage = {
  readonly page: Page;
  readonly weather: Weather;
  /** The calls so far, by their names. */
  readonly calls: string[];
  /** What the browser complained of. */
  readonly troubles: string[];
};

const AXE = readFileSync(createRequire(resolve('package.json')).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens the page that a menu item shows, as large as Google shows it. */
export async function openPage(
  browser: Browser,
  state: OfficeState,
  handler: string,
  weather: Weather = { late: 0, fault: null },
): Promise<OpenPage> {
  const shown = pageShown(state, handler);
  const page = await browser.newPage({
    viewport: { width: shown.width || 300, height: shown.height || 650 },
  });
  const opened: OpenPage = { page, weather, calls: [], troubles: [] };
  page.on('pageerror', ({ message }) => opened.troubles.push(message));
  page.on('console', (said) => {
    if (said.type() === 'error') opened.troubles.push(said.text());
  });
  await page.exposeFunction('askOffice', (name: string, given: readonly unknown[]) =>
    answered(opened, state, name, given),
  );
  await page.addInitScript(AROUND);
  const html = bridged(shown.html, await frameFonts(resolve('build/web')));
  await page.route('http://office.example/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto('http://office.example/');
  return opened;
}

async function answered(
  { weather, calls }: OpenPage,
  state: OfficeState,
  name: string,
  given: readonly unknown[],
): Promise<unknown> {
  calls.push(name);
  while (weather.late === null) await new Promise((later) => setTimeout(later, 20));
  await new Promise((later) => setTimeout(later, weather.late ?? 0));
  if (weather.fault !== null) return { ok: false, message: weather.fault };
  const { report } = callFrom(state, name, given, {
    ...(weather.user === undefined ? {} : { user: weather.user }),
    ...(weather.answers ? { answers: weather.answers } : {}),
    ...(weather.faults ? { faults: weather.faults } : {}),
  });
  return report.returned === undefined
    ? { ok: false, message: report.message }
    : { ok: true, value: report.returned };
}

/** Stands in for the page around the frame: a page that is its own parent hears itself. */
const AROUND = `addEventListener('message', async ({ data }) => {
  if (data.cultivate !== 'call') return;
  const [name, ...given] = data.parameters;
  const reply = await askOffice(name, given);
  postMessage({ cultivate: 'returned', call: data.call, ...reply }, '*');
});`;

/** What axe finds wrong with the page as it stands; []: nothing. */
export async function findingsOf(page: Page): Promise<string[]> {
  await page.evaluate(`window.axe || (${JSON.stringify(AXE)}, (0, eval)(${JSON.stringify(AXE)}))`);
  return page.evaluate<string[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`,
  );
}

/** By how much the page is wider than its window: nobody should have to scroll sideways. */
export const overhang = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** Controls that are smaller than a finger: less than 24 pixels in either direction. */
export const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(
    `[...document.querySelectorAll('button, input, select, textarea, summary')]
      .filter((each) => each.offsetParent !== null)
      .filter((each) => each.offsetWidth < 24 || each.offsetHeight < 24)
      .map((each) => each.outerHTML)`,
  );
