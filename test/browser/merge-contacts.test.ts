/** The page Merge contacts as somebody uses it: a choice a field, one pair after the other. */
import { copyOf, theAddIn } from '../support/built';
import { contentOf, differences } from '../support/content';
import { anOfficeWithADouble, under } from '../support/merge-office';
import { findingsOf } from './open-page';
import { dialogOf, pageSuite, testSizes } from './page-suite';

const press = theAddIn();
const PEOPLE = ['Name', 'ID', 'Email', 'Phone', 'Company'];
const hostile = '<img src=x onerror="document.title=1">';
const suite = pageSuite('onMenuMergeContacts', () => anOfficeWithADouble());
const names = (): readonly unknown[] => under(suite.state, 'Contacts', 'Name');

const three = () =>
  anOfficeWithADouble({
    Contacts: [
      PEOPLE,
      ['Ann Example', 'C0001', 'ann@home.example', '', 'Old Ltd'],
      ['Anna Example', 'C0002', 'ann@home.example', '', 'New Inc'],
      ['Bo Kim', 'C0003', '', '312 555 0101', ''],
      ['Bob Kim', 'C0004', '', '312 555 0101', ''],
      ['Cy Roe', 'C0005', 'cy@roe.example', '', ''],
      ['Cy Roe', 'C0006', 'cy@roe.example', '', ''],
      ['Di Fox', 'C0007', 'di@fox.example', '', ''],
      ['Di Fox', 'C0008', 'di@fox.example', '', ''],
    ],
  });

test('by mouse: a choice a field, and Undo is told', async () => {
  const { page } = await suite.show();
  await suite.heading('Ann M. Example and Ann Example');
  await page.getByText('1 of 1: the same e-mail address').waitFor();
  expect(await findingsOf(page)).toEqual([]);
  await page
    .getByRole('group', { name: 'Company' })
    .getByRole('radio', { name: 'Acme', exact: true })
    .check();
  await page.getByRole('button', { name: 'Make one of the two' }).click();
  await suite.heading('Nobody stands on Contacts twice');

  await page.getByText('Merged Ann Example (C0001) into Ann M. Example (C0003).').waitFor();
  await page.getByText('Undo last run takes it back.').waitFor();
  expect(await findingsOf(page)).toEqual([]);
  expect(under(suite.state, 'Contacts', 'Company')).toContain('Acme');
  press(suite.state, 'Undo last run');
  expect(names()).toContain('Ann Example');
});

test('by keys alone: → takes the other’s values, M merges, D rules out, ↓ goes on', async () => {
  suite.state = three();
  const { page, calls } = await suite.show();
  await suite.heading('Ann Example and Anna Example');
  await page.keyboard.press('ArrowDown');
  await suite.heading('Cy Roe and Cy Roe');
  await page.keyboard.press('ArrowUp');
  await suite.heading('Ann Example and Anna Example');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('m');
  await suite.heading('Cy Roe and Cy Roe');
  expect(names()).toContain('Anna Example');
  expect(names()).not.toContain('Ann Example');
  expect(under(suite.state, 'Contacts', 'Company')).toContain('New Inc');
  await page.keyboard.press('d');
  await page.getByText("1 pair won't be asked about again.").waitFor();
  await suite.heading('Di Fox and Di Fox');

  expect(names().filter((name) => name === 'Cy Roe')).toHaveLength(2);
  expect(calls.filter((name) => name === 'mergePair')).toHaveLength(1);
});

test('what the page merges is what the boxes merge, to the cell', async () => {
  const inBoxes = copyOf(suite.state);
  const { page } = await suite.show();
  await page.getByRole('button', { name: 'Make one of the two' }).dblclick();
  await suite.heading('Nobody stands on Contacts twice');

  press(inBoxes, 'Merge contacts…', { answers: ['C0001', 'yes'] });

  expect(differences(contentOf(suite.state), contentOf(inBoxes))).toEqual([]);
});

test('all with one name and one address at once, and nobody else', async () => {
  suite.state = three();
  const { page } = await suite.show();
  await page.getByRole('button', { name: 'Merge all 2 with one name and one address' }).click();
  await page.getByText(/^Merged Cy Roe .*; Di Fox/).waitFor();

  expect(names()).toEqual(expect.arrayContaining(['Ann Example', 'Anna Example', 'Bo Kim', 'Bob Kim']));
  expect(names().filter((name) => name === 'Cy Roe')).toHaveLength(1);
});

test('while it looks, where that fails, while it merges and where that fails: told, and nothing is lost', async () => {
  const { page, weather, calls } = await suite.show({ late: null });
  await page.getByText('Looking for people who stand there twice…').waitFor();
  expect(await findingsOf(page)).toEqual([]);
  weather.fault = 'Another run is at work';
  weather.late = 0;
  await page.getByRole('alert').getByText('Another run is at work.').waitFor();
  expect(await findingsOf(page)).toEqual([]);
  weather.fault = null;
  await page.getByRole('button', { name: 'Try again' }).click();
  await suite.heading('Ann M. Example and Ann Example');
  await page.getByRole('radio', { name: 'Acme', exact: true }).check();
  weather.fault = 'No connection';
  await page.keyboard.press('m');
  await page.getByRole('alert').getByText('No connection.').waitFor();
  expect(await findingsOf(page)).toEqual([]);
  expect(await page.getByRole('radio', { name: 'Acme', exact: true }).isChecked()).toBe(true);

  weather.fault = null;
  weather.late = null;
  await page.keyboard.press('m');
  await page.keyboard.press('m');
  await page.getByText('Merging…').waitFor();
  expect(await findingsOf(page)).toEqual([]);
  weather.late = 0;
  await suite.heading('Nobody stands on Contacts twice');

  expect(calls.filter((name) => name === 'mergePair')).toHaveLength(2);
});

test('who isn’t there any more is told, and the others are shown', async () => {
  suite.state = three();
  const { page } = await suite.show();
  await suite.heading('Ann Example and Anna Example');
  press(suite.state, 'Merge contacts…', { answers: ['C0002', 'yes'] });
  await page.keyboard.press('m');

  await page.getByRole('alert').getByText('these two aren’t a pair any more').waitFor();
  await suite.heading('Cy Roe and Cy Roe');
});

test('closed half-way, what was merged is merged, and nothing else', async () => {
  suite.state = three();
  const { page } = await suite.show();
  await suite.heading('Ann Example and Anna Example');
  await page.keyboard.press('m');
  await suite.heading('Cy Roe and Cy Roe');
  await page.goto('about:blank');

  expect(names()).not.toContain('Anna Example');
  expect(names().filter((name) => name === 'Cy Roe')).toHaveLength(2);
});

test('names are text, whatever they look like', async () => {
  suite.state = anOfficeWithADouble({
    Contacts: [
      PEOPLE,
      [hostile, 'C0001', 'a@x.example', '', hostile],
      [hostile, 'C0002', 'a@x.example', '', 'b'],
    ],
  });
  const { page } = await suite.show();
  await suite.heading(`${hostile} and ${hostile}`);

  expect(await page.locator('img').count()).toBe(0);
  expect(await page.title()).toBe('Merge contacts');
});

testSizes(suite, dialogOf(800, 560), async () => {
  await suite.show();
  await suite.heading('Ann M. Example and Ann Example');
});
