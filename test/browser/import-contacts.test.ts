/** The page Import contacts as somebody uses it: a file or a tab, four steps, and whatever goes wrong. */
import { readFileSync } from 'node:fs';
import type { OfficeState } from '../../local/host/state';
import { copyOf } from '../support/built';
import { contentOf, differences } from '../support/content';
import { anOfficeWith, choose, contactNamed, linesOf, rowsOf } from '../support/import-office';
import { findingsOf, type OpenPage } from './open-page';
import { dialogOf, pageSuite, testSizes } from './page-suite';

const LIST = [
  'Name,Email,Company,Stage,Spouse,Privacy level,Sales 2024,Shoe size',
  'Ann Example,ann@home.example,New Inc,Past client,,,1200,38',
  'John Smithson,john@b.example,,Lead,Rosa Smithson,3,,',
  'Cy Roe,cy@roe.example,,Gold,,,300,',
  '????,lost@x.example,,,,,,',
].join('\n');
const built = ((): OfficeState => {
  const state = anOfficeWith({
    Contacts: [
      ['Name', 'Email', 'Company'],
      ['Ann Example', 'ann@home.example', 'Old Ltd'],
      ['Jon Smithson', 'jon@a.example', ''],
    ],
    List: linesOf(LIST),
  });
  choose(state, 'This workbook', ['yes']);
  return state;
})();

const suite = pageSuite('onMenuImportContacts', () => copyOf(built));

type Chosen = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
const fileOf = (name: string, text: string | Buffer): Chosen => ({
  ...{ name, mimeType: 'text/csv', buffer: Buffer.from(text) },
});
const choosesFile = async (file: Chosen): Promise<void> => {
  await suite.page.getByLabel('A file: CSV').setInputFiles(file);
};
const atStep = (step: string): Promise<void> => suite.heading(`Import contacts: ${step}`);
const next = (): Promise<void> => suite.page.getByRole('button', { name: 'Next' }).click();
const importButton = () => suite.page.getByRole('button', { name: /^Import \d/ });

const show = async (weather?: Parameters<typeof suite.show>[0]): Promise<OpenPage> => {
  const opened = await suite.show(weather);
  await atStep('Where the list is');
  return opened;
};
/** From the first step to the last, by mouse. */
const toTheEnd = async (): Promise<void> => {
  await next();
  await atStep('What its columns are');
  await next();
  await atStep('Who they are');
  await next();
  await atStep('Import');
};

test('a file, by mouse: each step says what was understood, and axe finds nothing in any', async () => {
  const { page } = await show();
  expect(await findingsOf(page)).toEqual([]);
  await choosesFile(fileOf('people.csv', LIST));
  await page.getByText('Chosen: people.csv').waitFor();
  expect(await findingsOf(page)).toEqual([]);
  await next();
  await atStep('What its columns are');
  expect(await findingsOf(page)).toEqual([]);
  await page.getByLabel('Shoe size').selectOption('Left out');
  await next();
  await atStep('Who they are');
  expect(await findingsOf(page)).toEqual([]);
  await page.getByLabel('Stage: Lead (1)').selectOption('Client');
  await page.getByLabel('John Smithson (row 3) is Jon Smithson').check();
  await page.getByLabel(/^Company: 1, such as Ann Example/).check();
  await next();
  await atStep('Import');
  await page.getByText('row 5, ????').waitFor();
  await page.getByText('Shoe size, of use to the other program only: 1, such as 38').waitFor();
  expect(await findingsOf(page)).toEqual([]);
  await importButton().click();
  await suite.heading('Imported');

  await page.getByText(/^2 new, 2 changed from people.csv. 1 couldn't be read./).waitFor();
  await page.getByText('Undo last run takes all of it back').waitFor();
  expect(await findingsOf(page)).toEqual([]);
  expect(contactNamed(suite.state, 'Ann Example')).toMatchObject({ Company: 'New Inc' });
  expect(contactNamed(suite.state, 'Ann Example')).not.toHaveProperty('Shoe size');
  expect(contactNamed(suite.state, 'Jon Smithson')).toMatchObject({
    'Other emails': 'john@b.example',
  });
  expect(rowsOf(suite.state, 'Contacts').map(({ Name }) => Name)).not.toContain('John Smithson');
});

test('a tab, by keys alone: Enter goes on, Alt with ← goes back', async () => {
  const { page, calls } = await show();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await atStep('What its columns are');
  await page.keyboard.press('Enter');
  await atStep('Who they are');
  await page.keyboard.press('Alt+ArrowLeft');
  await atStep('What its columns are');
  await page.keyboard.press('Enter');
  await atStep('Who they are');
  await page.keyboard.press('Enter');
  await atStep('Import');
  await page.keyboard.press('Enter');
  await suite.heading('Imported');

  expect(calls.filter((name) => name === 'importContacts')).toHaveLength(1);
  expect(contactNamed(suite.state, 'Cy Roe')).toMatchObject({ 'Tier by hand': 1 });
});

test('what the page imports is what the boxes import, to the cell', async () => {
  const inBoxes = copyOf(built);
  await show();
  await suite.page.getByRole('radio', { name: 'List' }).check();
  await toTheEnd();
  await importButton().click();
  await suite.heading('Imported');

  choose(inBoxes, 'Import contacts…', ['1', '', '', '', '', '', '', '', 'yes']);

  expect(differences(contentOf(suite.state), contentOf(inBoxes))).toEqual([]);
});

test('address cards of another program, their pictures left behind', async () => {
  const cards = readFileSync('test/data/exports/thunderbird.vcf', 'utf8').replace(
    'END:VCARD',
    'PHOTO;ENCODING=b:/9j/4AAQ\r\n SkZJRgABAQ==\r\nEND:VCARD',
  );
  const { page } = await show();
  await choosesFile(fileOf('cards.vcf', cards));
  await next();
  await page.getByText('Address cards have no columns').waitFor();
  await next();
  await atStep('Who they are');
  await next();
  await atStep('Import');
  await importButton().click();

  await page.getByText(/^\d\d new, 0 changed from cards.vcf/).waitFor();
});

test('Windows’ own letters are read as they were written', async () => {
  await show();
  await choosesFile(fileOf('kunden.csv', Buffer.from('Name;E-Mail\nJörg Müßig;j@x.example\n', 'latin1')));
  await toTheEnd();
  await importButton().click();
  await suite.heading('Imported');

  expect(contactNamed(suite.state, 'Jörg Müßig')).toMatchObject({ Email: 'j@x.example' });
});

test.each<[what: string, file: Chosen, expected: string]>([
  ['an Excel workbook', fileOf('a.xlsx', 'PK\u0003\u0004 [Content_Types].xml'), 'This is an Excel workbook.'],
  ['an empty file', fileOf('a.csv', ' \n'), 'This file is empty.'],
  ['a file that holds no text', fileOf('a.bin', 'a\u0000b'), 'This file holds no text.'],
])('%s is refused when it is chosen', async (_what, file, expected) => {
  const { page, calls } = await show();
  await choosesFile(file);

  await page.getByRole('alert').getByText(expected).waitFor();

  expect(await findingsOf(page)).toEqual([]);
  expect(calls).toEqual(['importSources']);
});

test('LDIF is refused in words by the script, and another file can be chosen', async () => {
  const { page } = await show();
  await choosesFile(fileOf('a.ldif', readFileSync('test/data/exports/thunderbird.ldif')));
  await next();
  await page.getByRole('alert').getByText('This is an LDIF file.').waitFor();
  await choosesFile(fileOf('b.csv', LIST));
  await page.getByText('Chosen: b.csv').waitFor();
  await next();

  await atStep('What its columns are');
});

test('nothing chosen is told', async () => {
  const { page } = await show();
  await next();

  await page.getByRole('alert').getByText('Choose a file or a tab first.').waitFor();
});

test('a slow script is waited for, once however it is pressed, and a fault loses nothing', async () => {
  const { page, weather, calls } = await show();
  await page.getByRole('radio', { name: 'List' }).check();
  await toTheEnd();
  weather.fault = 'We’re sorry, a server error occurred';
  await importButton().click();
  await page.getByRole('alert').getByText('a server error occurred.').waitFor();
  expect(await findingsOf(page)).toEqual([]);
  expect(rowsOf(suite.state, 'Contacts')).toHaveLength(2);

  weather.fault = null;
  weather.late = null;
  await importButton().dblclick();
  await page.keyboard.press('Enter');
  await page.getByText('Where this is closed, it is finished all the same.').waitFor();
  expect(await importButton().isDisabled()).toBe(true);
  expect(await findingsOf(page)).toEqual([]);
  weather.late = 0;
  await suite.heading('Imported');

  expect(calls.filter((name) => name === 'importContacts')).toHaveLength(2);
  expect(rowsOf(suite.state, 'Contacts')).toHaveLength(5);
});

test('closed before the yes, nothing has happened', async () => {
  const { page } = await show();
  const before = contentOf(suite.state);
  await page.getByRole('radio', { name: 'List' }).check();
  await toTheEnd();
  await page.goto('about:blank');

  expect(differences(contentOf(suite.state), before)).toEqual([]);
});

test('while it looks for lists, and when that fails, it says so; and it can be tried again', async () => {
  const { page, weather } = await suite.show({ late: null });
  await page.getByText('Looking for lists…').waitFor();
  expect(await findingsOf(page)).toEqual([]);
  weather.fault = 'Another run is at work';
  weather.late = 0;
  await page.getByRole('alert').getByText('Another run is at work.').waitFor();
  expect(await findingsOf(page)).toEqual([]);
  weather.fault = null;

  await page.getByRole('button', { name: 'Try again' }).click();

  await atStep('Where the list is');
});

test('names, headers and files are text, whatever they look like', async () => {
  const hostile = '<img src=x onerror="document.title=1">';
  const { page } = await show();
  await choosesFile(
    fileOf(`${hostile}.csv`, `Name,Email,${hostile}\n${hostile},,${hostile}\nBo Kim,,<script>\n`),
  );
  await toTheEnd();
  await importButton().click();
  await suite.heading('Imported');

  expect(await page.locator('img').count()).toBe(0);
  expect(await page.title()).toBe('Import contacts');
});

describe.each([
  ['the columns', 1],
  ['the people', 2],
  ['all that will be done', 3],
])('with %s', (_what, steps) => {
  testSizes(suite, dialogOf(900, 600), async () => {
    await show();
    await choosesFile(fileOf('people.csv', LIST));
    for (const step of ['What its columns are', 'Who they are', 'Import'].slice(0, steps)) {
      await next();
      await atStep(step);
    }
  });
});
