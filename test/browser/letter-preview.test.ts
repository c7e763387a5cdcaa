/** The page Letter preview as somebody uses it: which letter, who gets it, and how each will read it. */
import { shown } from '../support/hosted';
import { anOfficeWithLetters, lying, typed } from '../support/letter-office';
import { findingsOf, overhang } from './open-page';
import { dialogOf, pageSuite, testSizes } from './page-suite';

const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
const TITLE = 'Preview of Spring letter, as of 23 Nov 2026';
const suite = pageSuite('onMenuPreviewLetter', () => anOfficeWithLetters(5));
const two = () =>
  anOfficeWithLetters(2, {}, { Name: 'Autumn', ID: 'L0002', Subject: '', Body: 'Dear {{Deer}}' });

const letterTo = (who: string): Promise<void> => suite.page.getByText(`Dear Dear ${who},`).waitFor();

test('the only letter is shown at once: whether anything stops it, to how many, and how it reads', async () => {
  typed(suite.state, 'Contacts', 'Name 0005', 'Email consent', 'Opted out');
  const { page, calls } = await suite.show();
  await suite.heading(TITLE);

  await page.getByText('Nothing stops it: Letters > Draft… makes the drafts.').waitFor();
  await page.getByText('4 people, a draft each: somebody presses Send 4 times.').waitFor();
  await page.getByText('1 opted out (Name 0005)').waitFor();
  await page.getByRole('heading', { name: 'How the first 4 of 4 will read it' }).waitFor();
  await page.getByText('Name 0001 <c0001@example.com>').waitFor();
  await letterTo('0001');
  expect(await findingsOf(page)).toEqual([]);
  expect(calls).toEqual(['lettersToPreview', 'previewLetter']);
  expect(shown(suite.state, 'Preview')[0]).toEqual([TITLE]);
  expect(suite.state.drafts).toEqual([]);
});

test('by keys alone: → the next one’s letter, ← back, and no further than there are', async () => {
  const { page } = await suite.show();
  await letterTo('0001');
  await page.keyboard.press('ArrowLeft');
  await letterTo('0001');
  for (const next of ['0002', '0003', '0004', '0005', '0005']) {
    await page.keyboard.press('ArrowRight');
    await letterTo(next);
  }
  await page.getByText('5 of 5', { exact: true }).waitFor();
  await page.keyboard.press('ArrowLeft');

  await letterTo('0004');
  expect(await findingsOf(page)).toEqual([]);
});

test('by mouse: which letter, what stops it, another one, next and back; each letter is looked at once', async () => {
  suite.state = two();
  const { page, calls } = await suite.show();
  await suite.heading('Which letter?');
  expect(await findingsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Autumn' }).dblclick();
  await page.getByRole('heading', { name: 'What stops it' }).waitFor();
  await page.getByText('did you mean {{Dear}}?').waitFor();
  expect(await findingsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Another letter' }).click();
  await page.getByRole('button', { name: 'Spring letter' }).click();
  await suite.heading(TITLE);
  await page.getByRole('button', { name: 'Next' }).click();
  await letterTo('0002');
  await page.waitForTimeout(600);
  await page.getByRole('button', { name: 'Back' }).click();
  await letterTo('0001');

  expect(calls.filter((name) => name === 'previewLetter')).toHaveLength(2);
});

test('where no letter waits, it says what comes first', async () => {
  suite.state = anOfficeWithLetters(1, { 'Sent on': 46_000 });
  const { page, calls } = await suite.show();
  await suite.heading('Letter preview');
  await page.getByText('Letters has no letter that waits to be drafted').waitFor();

  expect(await findingsOf(page)).toEqual([]);
  expect(calls).toEqual(['lettersToPreview']);
});

test('while it looks, and when that fails, it says so; and it can be tried again', async () => {
  suite.state = two();
  const { page, weather, calls } = await suite.show({ late: null });
  await page.getByText('Looking for letters…').waitFor();
  expect(await findingsOf(page)).toEqual([]);
  weather.fault = 'No connection';
  weather.late = 0;
  await page.getByRole('alert').getByText('No connection.').waitFor();
  weather.fault = null;
  await page.getByRole('button', { name: 'Try again' }).click();
  await suite.heading('Which letter?');
  weather.late = null;
  await page.getByRole('button', { name: 'Spring letter' }).click();
  await page.getByText('Working out who gets it…').waitFor();
  expect(await findingsOf(page)).toEqual([]);
  weather.fault = 'Another run is at work';
  weather.late = 0;
  await page.getByRole('alert').getByText('Another run is at work.').waitFor();
  expect(await findingsOf(page)).toEqual([]);
  weather.fault = null;
  await page.getByRole('button', { name: 'Try again' }).click();

  await suite.heading(TITLE);
  expect(calls.filter((name) => name === 'lettersToPreview')).toHaveLength(2);
});

test('a letter and its people are text, whatever they look like: nothing runs, and nothing is loaded', async () => {
  suite.state = anOfficeWithLetters(2, { Name: HOSTILE, Subject: HOSTILE, Body: `${HOSTILE}\n{{Dear}}` });
  typed(suite.state, 'Contacts', 'Name 0001', 'Dear', HOSTILE);
  typed(suite.state, 'Contacts', 'Name 0001', 'Name', HOSTILE);
  const { page } = await suite.show();
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.getByText(`${HOSTILE} <c0001@example.com>`).waitFor();
  await page.locator('.letter').getByText(HOSTILE).waitFor();

  expect(await page.locator('main').locator('img, script, iframe').count()).toBe(0);
  expect(await page.title()).toBe('Letter preview');
  expect(loaded).toEqual([]);
});

const formatted = () => {
  const state = anOfficeWithLetters(2, { 'Template draft': 'My template', Subject: '', Body: '' });
  const html =
    '<p>Dear <b>{{Dear}}</b></p><img src="http://elsewhere.example/seen.png" onerror="parent.document.title=1">' +
    '<script>parent.document.title = 2; document.body.append("It ran")</script>' +
    '<style>@import url(http://elsewhere.example/style.css)</style><meta http-equiv="refresh" content="0;url=http://elsewhere.example/">';
  state.drafts = [
    lying('t', { raw: `Subject: My template\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n${html}` }),
  ];
  return state;
};
/** The browser tells of each thing that the frame keeps from happening. */
const kept = (): void => {
  const { troubles } = suite.opened;
  expect(troubles).toEqual(troubles.map(() => expect.stringMatching(/sandboxed|Content Security Policy/)));
  troubles.length = 0;
};

test('a letter with formatting stands in a frame in which nothing runs and nothing is loaded', async () => {
  suite.state = formatted();
  const { page } = await suite.show();
  const reached: string[] = [];
  await page.route('http://elsewhere.example/**', (route) => {
    reached.push(route.request().url());
    return route.fulfill({ body: '' });
  });
  const letter = page.frameLocator('iframe[title="The letter"]');
  await letter.locator('b').getByText('Dear 0001').waitFor();
  await page.keyboard.press('ArrowRight');
  await letter.locator('b').getByText('Dear 0002').waitFor();
  await page.waitForTimeout(300);

  expect(await page.locator('iframe').getAttribute('sandbox')).toBe('');
  expect(await letter.getByText('It ran').count()).toBe(0);
  expect(await page.title()).toBe('Letter preview');
  expect(reached).toEqual([]);
  expect(await findingsOf(page)).toEqual([]);
  kept();
});

test('wide and narrow; with a frame too it fits 300 pixels at 200 %', async () => {
  suite.state = formatted();
  const { page } = await suite.show();
  const frame = page.locator('iframe');
  await frame.waitFor();
  const width = async (): Promise<number> => (await frame.boundingBox())?.width ?? 0;
  const wide = await width();
  await page.getByRole('button', { name: 'Narrow, as on a phone' }).click();
  expect(await width()).toBeLessThan(wide);
  await page.setViewportSize({ width: 150, height: 325 });

  expect(await overhang(page)).toBe(0);
  expect(await findingsOf(page)).toEqual([]);
  kept();
});

testSizes(suite, dialogOf(760, 600), async () => {
  await suite.show();
  await letterTo('0001');
});
