import { setUpWorkbook } from '../../../src/jobs/set-up/set-up-workbook';
import { START_LAYOUT } from '../../../src/jobs/start/start-layout';
import { standardSettingRows } from '../../../src/sheets/read/settings';
import { anOffice, changesOfKind, type Circumstances } from '../../support/office';

const setUp = (circumstances: Circumstances = {}) => setUpWorkbook.plan(anOffice(circumstances), '', '');
const madeBy = ({ changes }: ReturnType<typeof setUp>) =>
  changesOfKind(changes, 'tab').map(({ table }) => table.name);
const rowsFor = ({ changes }: ReturnType<typeof setUp>, tab: string) =>
  changesOfKind(changes, 'append')
    .filter(({ table }) => table.name === tab)
    .map(({ values }) => values);

describe('Set up: this workbook', () => {
  test('makes what an office begins with, Start in front', () => {
    const plan = setUp();

    expect(madeBy(plan)).toEqual([
      ...['This week', 'Contacts', 'Lunches', 'Letters', 'Alliances', 'Introductions', 'Sales', 'Dates'],
      ...['Touch plan', 'Settings'],
    ]);
    const [start] = changesOfKind(plan.changes, 'page');
    const labels = START_LAYOUT.map(([label]) => label);
    expect(start).toMatchObject({ tab: 'Start' });
    expect(start?.rows.map(([label]) => label)).toEqual(labels);
    expect(start?.rows.find(([label]) => label === 'What is missing')?.[1]).toContain(
      'nobody stands there yet',
    );
    expect(changesOfKind(plan.changes, 'first')).toEqual([{ kind: 'first', tab: 'Start' }]);
    expect(plan.report).toBe(
      'Made Start, This week, Contacts, Lunches, Letters, Alliances, Introductions, Sales, Dates, Touch plan, ' +
        'Settings. Start says how to begin.',
    );
  });

  test('fills in the Touch plan and the Settings with their standards', () => {
    const plan = setUp();

    expect(rowsFor(plan, 'Touch plan')).toHaveLength(12);
    expect(rowsFor(plan, 'Touch plan')).toContainEqual({
      ...{ touch: 'Courtesy call', who: 'Assistant', minutes: 10, weeklyCap: 20, tier1: 91, tier2: 91 },
      ...{ tier3: null, cultivating: null, otherProspect: null, alliance: null, personal: null },
      ...{ part: 'Calls', whatItIs: 'To say that you think of them, and to ask what they need.' },
    });
    expect(rowsFor(plan, 'Settings')).toEqual(standardSettingRows());
  });

  test('changes nothing the second time', () => {
    const settings = standardSettingRows();
    const start = START_LAYOUT;
    const tabs = {
      ...{ thisWeek: [], contacts: [], lunches: [], letters: [], alliances: [], introductions: [] },
      ...{ sales: [], dates: [], touchPlan: [], settings },
    };

    const plan = setUp({ tabs, start });

    expect(plan.changes).toEqual([]);
    expect(plan.report).toBe('Every tab is there, and nothing that stood there was changed.');
  });

  test('says what a touch is where an earlier version did not, and leaves its figures alone', () => {
    const plan = setUp({ tabs: { touchPlan: [{ touch: 'Review', minutes: 60 }] } });

    expect(
      changesOfKind(plan.changes, 'set').filter(({ table }) => table.name === 'Touch plan'),
    ).toMatchObject([
      { id: 'Review', values: { part: 'Calls', whatItIs: expect.stringContaining('goals') }, asked: false },
    ]);
    expect(rowsFor(plan, 'Touch plan')).toEqual([]);
  });

  test('leaves a Touch plan alone that the office has emptied, and adds only settings that have no row', () => {
    const plan = setUp({ tabs: { touchPlan: [], settings: [{ setting: 'quiet days', value: 3 }] } });

    expect(rowsFor(plan, 'Touch plan')).toEqual([]);
    expect(rowsFor(plan, 'Settings')).toHaveLength(standardSettingRows().length - 1);
    expect(rowsFor(plan, 'Settings')).not.toContainEqual(expect.objectContaining({ setting: 'Quiet days' }));
  });

  test('leaves the week in front where there is one', () => {
    const plan = setUp({ tabs: { thisWeek: [{ key: '2026-11-23/C0001/call', what: 'Call' }] } });

    expect(changesOfKind(plan.changes, 'first')).toEqual([]);
  });
});
