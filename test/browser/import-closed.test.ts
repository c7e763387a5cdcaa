/**
 * The page Import contacts closed in the middle: at each step, while the script works, and when the import
 * itself dies meanwhile. The office is whole, Undo gives all of it back, and the next opening says what is
 * so.
 */
import type { OfficeState } from '../../local/host/state';
import { copyOf } from '../support/built';
import { contentOf, differences } from '../support/content';
import { anOfficeWith, choose, linesOf, rowsOf, whole } from '../support/import-office';
import { callFrom } from '../support/page-office';
import { pageSuite } from './page-suite';

const LIST = [
  'Name,Email,Phone,Company,Last contact,Unsubscribed',
  'Ann Example,ann@home.example,312 555 0101,New Inc,2026-09-01,',
  'Bo Kim,bo@kim.example,,,2026-10-05,yes',
  'Cy Roe,cy@roe.example,,Roe & Sons,,',
].join('\n');
const STEPS = ['Where the list is', 'What its columns are', 'Who they are', 'Import'] as const;

const built = ((): OfficeState => {
  const state = anOfficeWith({
    Contacts: [
      ['Name', 'Email', 'Company'],
      ['Ann Example', 'ann@home.example', 'Old Ltd'],
    ],
    List: linesOf(LIST),
  });
  choose(state, 'This workbook', ['yes']);
  return state;
})();
const NOTHING = { columns: [], classes: [], areCouplesTwo: null, same: [], listWins: [], dayOfTotals: '' };
const WHOLE = [{ source: { kind: 'tab', name: 'List' }, decisions: NOTHING }];
const before = whole(built);
/** The office as it is once the list is in. */
const done = copyOf(built);
const { ledger } = callFrom(done, 'importContacts', WHOLE);

const suite = pageSuite('onMenuImportContacts', () => copyOf(built));

const press = (name: string | RegExp): Promise<void> => suite.page.getByRole('button', { name }).click();
/** Opens the page, and goes on to a step. */
async function goTo(step: number): Promise<void> {
  await suite.show();
  await suite.heading(`Import contacts: ${STEPS[0]}`);
  await suite.page.getByRole('radio', { name: 'List', exact: true }).check();
  for (const name of STEPS.slice(1, step + 1)) {
    await press('Next');
    await suite.heading(`Import contacts: ${name}`);
  }
}
const close = async (): Promise<void> => {
  await suite.page.goto('about:blank');
};
/** Closes it while the script is at its last call, which then comes to its end. */
async function closeWhileAtWork(): Promise<void> {
  const { calls, weather } = suite.opened;
  const sent = calls.length;
  weather.late = null;
  await press(/^(?:Next|Import \d.*)$/);
  while (calls.length === sent) await suite.page.waitForTimeout(20);
  await close();
  weather.late = 0;
  await suite.page.waitForTimeout(200);
}

test.each(STEPS.map((step, place) => [step, place] as const))(
  'closed at "%s", nothing has happened, and the next opening begins at the first step',
  async (_step, place) => {
    await goTo(place);
    await close();

    expect(differences(contentOf(suite.state), contentOf(built))).toEqual([]);
    await goTo(3);
    await suite.page.getByRole('button', { name: 'Import 2 new, 1 changed' }).waitFor();
  },
);

// The step between them asks the script nothing where nothing was decided.
test.each([
  [STEPS[0], 0],
  [STEPS[2], 2],
] as const)('closed while the script looks at what "%s" says, nothing has happened', async (_step, place) => {
  await goTo(place);
  await closeWhileAtWork();

  expect(differences(contentOf(suite.state), contentOf(built))).toEqual([]);
  await goTo(3);
  await suite.page.getByRole('button', { name: 'Import 2 new, 1 changed' }).waitFor();
});

test('closed while it imports, it is finished: the office is whole, and the next opening finds nobody new', async () => {
  await goTo(3);
  await closeWhileAtWork();

  expect(differences(contentOf(suite.state), contentOf(done))).toEqual([]);
  await goTo(3);
  await suite.page.getByRole('button', { name: 'Import 0 new, 0 changed' }).waitFor();
  choose(suite.state, 'Undo last run');
  expect(whole(suite.state)).toEqual(before);
});

test.each([0.2, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99])(
  'closed while it imports, which dies after %d of its calls: the next opening settles that, and says who is new then',
  async (part) => {
    await goTo(3);
    suite.opened.weather.faults = { stopAtCall: Math.ceil(ledger.total * part) };
    await closeWhileAtWork();

    await goTo(3);
    const isTaken = rowsOf(suite.state, 'Contacts').length === 3;
    await press(isTaken ? 'Import 0 new, 0 changed' : 'Import 2 new, 1 changed');
    await suite.heading('Imported');
    await suite.page.getByText(isTaken ? '0 new, 0 changed' : '2 new, 1 changed').waitFor();

    expect(differences(contentOf(suite.state), contentOf(done))).toEqual([]);
    choose(suite.state, 'Undo last run');
    expect(whole(suite.state)).toEqual(before);
  },
);
