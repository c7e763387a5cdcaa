import { freshStart } from '../../../src/jobs/week/fresh-start';
import { standardSettingRows } from '../../../src/sheets/read/settings';
import { anOffice, changesOfKind, day, type Circumstances, type TabRows } from '../../support/office';

const TODAY = { day: day('2026-11-23'), secondOfDay: 0 };
/** A client whose call has been overdue for years. */
const tabs: TabRows = {
  contacts: [{ id: 'C0001', name: 'Ann Lee', kind: 'Client', added: day('2020-01-01') }],
  touchPlan: [{ touch: 'Courtesy call', tier2: 91, weeklyCap: 1 }],
};
const start = (circumstances: Circumstances = {}) =>
  freshStart.plan(anOffice({ tabs, ...circumstances }), '', '');
const settingsIn = ({ changes }: ReturnType<typeof start>) =>
  changes.filter((change) => 'table' in change && change.table.name === 'Settings');

describe('Fresh start…', () => {
  test('asks first, and says what stays', () => {
    const question = freshStart.question?.(anOffice());

    expect(question).toMatchObject({
      kind: 'confirm',
      text: expect.stringMatching(/23 Nov 2026.*last warnings and open concerns stay/),
    });
  });

  test('keeps its day on Settings, over an earlier one', () => {
    const plan = start({
      tabs: { ...tabs, settings: [{ setting: 'fresh start on', value: '2025-01-01' }] },
    });

    expect(settingsIn(plan)).toMatchObject([
      { kind: 'set', id: 'fresh start on', values: { value: TODAY }, asked: true },
    ]);
  });

  test('adds its row where Settings lacks it', () => {
    const plan = start({ tabs: { ...tabs, settings: [{ setting: 'Quiet days', value: 3 }] } });

    expect(settingsIn(plan)).toMatchObject([
      { kind: 'append', values: { setting: 'Fresh start on', value: TODAY } },
    ]);
  });

  test('makes Settings with all its standards where it is missing', () => {
    const rows = settingsIn(start());

    expect(rows).toHaveLength(standardSettingRows().length);
    expect(rows).toContainEqual(
      expect.objectContaining({
        values: expect.objectContaining({ setting: 'Fresh start on', value: TODAY }),
      }),
    );
  });

  test('builds the week as if what was overdue had been added today', () => {
    const plan = start();

    const [row] = changesOfKind(plan.changes, 'append').filter(({ table }) => table.name === 'This week');
    expect(row?.values).toMatchObject({ what: 'Courtesy call', whyToday: 'first call' });
    expect(plan.report).toBe(
      'Spread what was overdue anew: 1 other touch to 23 Nov 2026. Built the week: 1 item.',
    );
  });
});
