/**
 * What the tests of every page share: a browser, an office before each of them, the page as large as it is
 * shown, and nothing that the browser complained of.
 */
import type { Browser, Page } from 'playwright-core';
import type { OfficeState } from '../../local/host/state';
import { theAddIn } from '../support/built';
import { aNewOffice, morningOf } from '../support/small-office';
import { launchChromium } from './chromium';
import { findingsOf, openPage, overhang, tooSmall, type OpenPage, type Weather } from './open-page';

export type PageSuite = {
  /** The office of this test; another may be put in its place. */
  state: OfficeState;
  readonly opened: OpenPage;
  readonly page: Page;
  show(weather?: Partial<Weather>): Promise<OpenPage>;
  /** Waits until this is the page's title. */
  heading(name: string): Promise<void>;
};

const FAIR: Weather = { late: 0, fault: null };

/**
 * Sets up the tests of the page that a menu item shows.
 *
 * @param office a fresh one
 */
export function pageSuite(handler: string, office: () => OfficeState): PageSuite {
  jest.setTimeout(60_000);
  let browser: Browser;
  let opened: OpenPage | null = null;
  const theOpened = (): OpenPage => {
    if (!opened) throw new Error('No page was shown.');
    return opened;
  };
  const suite = {
    state: office(),
    get opened() {
      return theOpened();
    },
    get page() {
      return theOpened().page;
    },
    show: async (weather: Partial<Weather> = {}) =>
      (opened = await openPage(browser, suite.state, handler, { ...FAIR, ...weather })),
    heading: (name: string) =>
      theOpened().page.getByRole('heading', { level: 1, name, exact: true }).waitFor(),
  };
  beforeAll(async () => {
    browser = await launchChromium();
  });
  beforeEach(() => {
    suite.state = office();
  });
  afterEach(async () => {
    const last = opened;
    opened = null;
    expect(last?.troubles ?? []).toEqual([]);
    await last?.page.close();
  });
  afterAll(() => browser?.close());
  return suite;
}

type Size = readonly [where: string, width: number, height: number];
export const SIDEBAR: readonly Size[] = [
  ['a sidebar', 300, 650],
  ['a sidebar at 200 %', 150, 325],
];
/** A dialog of this size, also at twice its letters, and on a screen where it's no wider than a sidebar. */
export const dialogOf = (width: number, height: number): readonly Size[] => [
  ['a dialog', width, height],
  ['a dialog at 200 %', width / 2, height / 2],
  ['300 pixels at 200 %', 150, 325],
];

/**
 * In each size nothing is wider than the window, everything can be hit, and axe finds nothing.
 *
 * @param ready shows the page, and waits for what is to be looked at
 */
export const testSizes = (suite: PageSuite, sizes: readonly Size[], ready: () => Promise<unknown>): void =>
  test.each(sizes)(
    'in %s nothing is wider than the window, and everything can be hit',
    async (_where, width, height) => {
      await ready();
      await suite.page.setViewportSize({ width, height });

      expect(await overhang(suite.page)).toBe(0);
      expect(await tooSmall(suite.page)).toEqual([]);
      expect(await findingsOf(suite.page)).toEqual([]);
    },
  );

/** A small office that is set up and has its week, on this day. */
export function anOfficeAtWork(day: string): OfficeState {
  const press = theAddIn();
  const state = aNewOffice();
  press(state, 'This workbook');
  press(state, 'the daily run');
  state.now = morningOf(day);
  return state;
}
