/**
 * 20,000 people through the page: read in the browser, looked at twice and imported once, with little to
 * carry back and the seconds counted; and a file that is more than a call takes.
 */
import { anOfficeWith, choose, contactNamed, rowsOf } from '../support/import-office';
import { pageSuite } from './page-suite';

const PEOPLE = 20_000;
/** Characters: what the page is told of a list of any length. */
const MOST_OF_AN_ANSWER = 50_000;

const personAt = (index: number): string =>
  [
    `Ann${index} Example,Firm ${index % 400},p${index}@firm.example,+1 312 55${String(index).padStart(5, '0')}`,
    `"${index} Elm Street\nOak Park, IL 60301",19${50 + (index % 40)}-05-1${index % 10},"Prefers mornings; has two children, and asks of the lease each spring."`,
  ].join(',');
const list = (people: number): string =>
  [
    'Name,Company,Email,Phone,Address,Birthday,Notes',
    ...Array.from({ length: people }, (_, index) => personAt(index)),
  ].join('\n');

const suite = pageSuite('onMenuImportContacts', () => {
  const state = anOfficeWith({ Contacts: [['Name', 'Email']] });
  choose(state, 'This workbook', ['yes']);
  return state;
});
jest.setTimeout(300_000);

const chooses = (name: string, text: string): Promise<void> =>
  suite.page
    .getByLabel('A file: CSV')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const next = async (step: string): Promise<void> => {
  await suite.page.getByRole('button', { name: 'Next' }).click();
  await suite.heading(`Import contacts: ${step}`);
};

test(`${PEOPLE.toLocaleString('en')} people: what is carried, the seconds shown, and each of them on Contacts`, async () => {
  const { page, calls, weather } = await suite.show();
  page.setDefaultTimeout(240_000);
  const answers: number[] = [];
  await page.exposeFunction('carriedBack', (characters: number) => answers.push(characters));
  await page.evaluate(`(() => {
    const ask = window.askOffice;
    window.askOffice = async (...given) => {
      const answer = await ask(...given);
      await carriedBack(JSON.stringify(answer).length);
      return answer;
    };
  })()`);
  await chooses('people.csv', list(PEOPLE));
  await page.getByText('Chosen: people.csv').waitFor();

  await next('What its columns are');
  await next('Who they are');
  await page.getByText(/^and [\d,]+ more, taken as other people$/).waitFor();
  await next('Import');
  weather.late = 3000;
  await page.getByRole('button', { name: `Import ${PEOPLE} new, 0 changed` }).click();
  await page.getByText(/^Importing….* [1-9]\d* s/).waitFor();
  await page.getByText('Where this is closed, it is finished all the same.').waitFor();
  await suite.heading('Imported');

  await page.getByText(`${PEOPLE} new, 0 changed from people.csv.`).waitFor();
  expect(calls).toEqual(['importSources', 'proposeImport', 'proposeImport', 'importContacts']);
  expect(Math.max(...answers)).toBeLessThan(MOST_OF_AN_ANSWER);
  expect(rowsOf(suite.state, 'Contacts')).toHaveLength(PEOPLE);
  expect(contactNamed(suite.state, `Ann${PEOPLE - 1} Example`)).toMatchObject({
    Email: `p${PEOPLE - 1}@firm.example`,
  });
});

test('a file of more characters than a call takes is refused before anything is sent', async () => {
  const { page, calls } = await suite.show();
  await chooses('people.csv', list(70_000));

  await page.getByRole('alert').getByText('This file is too large to be taken at once.').waitFor();

  expect(calls).toEqual(['importSources']);
});
