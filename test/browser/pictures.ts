/** The pictures of the tabs: the sample office on Monday, after its daily run, in the browser. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openWebOffice } from '../../local/office/web/office';
import { serveWeb } from '../../local/office/web/server';

/** An item, by its path in the menu, and the answers to its questions in their order. */
type Pressed = { readonly item: string; readonly answers: readonly string[] };

export type Picture = {
  /** The file's name, without its ending. */
  readonly name: string;
  readonly tab: string;
  readonly width: number;
  readonly height: number;
  /** An item that makes what the page is to show, and what is answered. */
  readonly before?: Pressed;
  /**
   * The item that shows a page, by its path in the menu; that page's title; the row selected; the tab that
   * it goes to; a key.
   */
  readonly page?: {
    readonly item: string;
    readonly frame: string;
    readonly row?: number;
    readonly goesTo?: string;
    readonly key?: string;
  };
};

const DESK = { width: 1440, height: 900 } as const;
const PHONE = { width: 390, height: 844 } as const;
const LAPTOP = { width: 1366, height: 768 } as const;

export const PICTURES: readonly Picture[] = [
  { name: 'this-week', tab: 'This week', ...LAPTOP },
  {
    name: 'next-call',
    tab: 'This week',
    ...LAPTOP,
    page: { item: 'Cultivate > Next call', frame: 'Next call' },
  },
  {
    name: 'contact-card',
    tab: 'Contacts',
    ...DESK,
    page: { item: 'Cultivate > Contact card', frame: 'Contact card', row: 8 },
  },
  {
    name: 'print',
    tab: 'This week',
    ...DESK,
    page: { item: 'Cultivate > This week > Print…', frame: 'Print' },
  },
  {
    name: 'import-contacts',
    tab: 'Contacts',
    ...DESK,
    page: { item: 'Cultivate > Lists > Import contacts…', frame: 'Import contacts' },
  },
  {
    name: 'rank-clients',
    tab: 'Contacts',
    ...DESK,
    page: { item: 'Cultivate > Clients > Rank clients…', frame: 'Rank clients' },
  },
  {
    name: 'first-steps',
    tab: 'Start',
    ...DESK,
    page: { item: 'Cultivate > Set up > First steps', frame: 'First steps' },
  },
  { name: 'this-week-phone', tab: 'This week', ...PHONE },
  { name: 'start', tab: 'Start', ...DESK },
  { name: 'dashboard', tab: 'Dashboard', ...DESK },
  { name: 'contacts', tab: 'Contacts', ...DESK },
  { name: 'lunches', tab: 'Lunches', ...DESK },
  { name: 'settings', tab: 'Settings', ...DESK },
  {
    name: 'merge-contacts',
    tab: 'Contacts',
    ...DESK,
    page: { item: 'Cultivate > Lists > Merge contacts…', frame: 'Merge contacts' },
  },
  {
    name: 'letter-preview',
    tab: 'Letters',
    ...DESK,
    before: { item: 'Cultivate > Letters > New letter…', answers: ['5'] },
    page: {
      item: 'Cultivate > Letters > Preview…',
      frame: 'Letter preview',
      goesTo: 'Preview',
      key: 'ArrowRight',
    },
  },
];

export type Gallery = {
  press(pressed: Pressed): Promise<void>;
  /** Shows what a picture is of. */
  show(picture: Picture): Promise<Page>;
  close(): Promise<void>;
};

/**
 * Opens an office and does what Monday does.
 *
 * @param open the sample, or the folder of another office
 */
export const openGallery = async (browser: Browser, open = 'sample'): Promise<Gallery> => {
  const office = await openWebOffice(pathToFileURL(resolve('build/office-thread.js')), {
    opening: { open, today: '2026-11-23', isXlsxSaved: false },
    programFolder: resolve('dist'),
    sampleFolder: resolve('local/sample/office'),
    now: 0,
  });
  await office.request({ do: 'menu', path: 'Cultivate > This week > Build or refresh' });
  await office.request({ do: 'menu', path: 'Cultivate > Dashboard' });
  const press = async ({ item, answers }: Pressed): Promise<void> => {
    const left = [...answers];
    const stop = office.listen((told) => {
      if (told.news !== 'question' || !told.question) return;
      office.answer({ question: told.question.id, button: 'OK', text: left.shift() ?? '' });
    });
    await office.request({ do: 'menu', path: item });
    stop();
  };
  const server = await serveWeb(office, resolve('build/web'), 0);
  // What looks at the page is evaluated in it.
  const page = await browser.newPage({ bypassCSP: true });
  return {
    press,
    show: async ({ tab, width, height, before, page: beside }) => {
      if (before) await press(before);
      const { value } = Object(await office.request({ do: 'look' }));
      const { id } = value.tabs.find(({ name }: { name: string }) => name === tab);
      await office.request({ do: 'select', tab: id, row: beside?.row ?? 1, column: 1, rows: 1, columns: 1 });
      await page.setViewportSize({ width, height });
      await page.goto(server.address);
      await page.getByRole('main', { name: tab }).waitFor();
      await page.locator('revo-grid [data-cell="A1"]').first().waitFor();
      // The grid draws in steps; its fonts come with the first of them.
      await page.waitForFunction('document.fonts.status === "loaded"');
      await page.waitForTimeout(600);
      if (beside) {
        await office.request({ do: 'menu', path: beside.item });
        const frame = page.frameLocator(`iframe[title="${beside.frame}"]`);
        // What it was opened for stands below its heading.
        await frame.locator('h1 ~ *').first().waitFor();
        await frame.locator('.busy').waitFor({ state: 'detached' });
        if (beside.goesTo) await page.getByRole('main', { name: beside.goesTo }).waitFor();
        if (beside.key) await frame.locator('h1').press(beside.key);
        await page.waitForTimeout(300);
      }
      return page;
    },
    close: async () => {
      await page.close();
      await server.close();
      await office.close();
    },
  };
};
