import { buildWeek } from '../../../src/jobs/week/build-week';
import { checkWorkbook } from '../../../src/jobs/lists/check-workbook';
import { workOnReferrals } from '../../../src/jobs/clients/hard-to-reach';
import { tables } from '../../../src/sheets/tabs/tables';
import { aTabOf, anOffice, changesOfKind, day, type TabRows } from '../../support/office';

const added = day('2026-01-05');
const contacts: NonNullable<TabRows['contacts']> = [
  { id: 'C0001', name: 'Ann Lee', kind: 'Prospect', added },
  { id: 'C0002', name: 'Bo Kim', dear: 'Bo', kind: 'Prospect', added },
  { id: 'C0003', name: 'Al Moss', kind: 'Alliance', added },
];
type Row = NonNullable<TabRows['hardToReach']>[number];
const ann: Row = { id: 'R0001', contact: 'Ann Lee', contactId: 'C0001', referredBy: 'Al Moss' };
const bo: Row = { id: 'R0002', contact: 'Bo Kim', contactId: 'C0002', pain: 'You pay twice' };

const officeWith = (hardToReach: readonly Row[]) =>
  anOffice({
    tabs: { contacts, hardToReach },
    settings: { principal: { name: 'Pat Example', email: '' } },
  });
const setOn = ({ changes }: { changes: Parameters<typeof changesOfKind>[0] }) =>
  changesOfKind(changes, 'set').flatMap(({ table, id, values, asked }) =>
    table.name === 'Hard to reach' && !('contactId' in values || 'referredById' in values)
      ? [{ id, values, asked }]
      : [],
  );
const work = (answer: string, ...rows: Row[]) => workOnReferrals.plan(officeWith(rows), answer, '');

describe('Build or refresh and the daily run', () => {
  const build = (...rows: Row[]) => buildWeek.plan(officeWith(rows), '', '');

  test('work out the step, and the appeal from the research', () => {
    const [first, second] = setOn(build(ann, { ...bo, referredBy: 'Al Moss' }));

    expect(first?.values).toEqual({ step: 'Research', appealsSoFar: 0, appeal: '' });
    expect(second?.values).toMatchObject({
      step: 'Appeal',
      appeal: expect.stringMatching(/^Dear Bo,[^]*Al Moss thought[^]*You pay twice\.[^]*Pat Example$/),
    });
  });

  test('make an appeal without a referrer, and to whom has no Dear', () => {
    const [appeal] = setOn(build({ ...bo, contact: 'Ann Lee', contactId: 'C0001' }));

    expect(appeal?.values).toMatchObject({ appeal: expect.stringMatching(/^Dear Ann Lee,\n\nA short talk/) });
  });

  test('count an appeal as sent once Wait until is filled in, and keep what was sent', () => {
    const row: Row = {
      ...bo,
      step: 'Appeal',
      appealsSoFar: 0,
      appeal: 'as sent',
      waitUntil: day('2026-12-01'),
    };

    expect(setOn(build(row))).toMatchObject([
      { values: { step: 'Wait', appealsSoFar: 1, appeal: 'as sent' } },
    ]);
  });

  test('write nothing where nothing has changed, or somebody called back', () => {
    const same: Row = { ...ann, step: 'Research', appealsSoFar: 0 };

    expect(setOn(build(same, { ...bo, status: 'Called back' }))).toEqual([]);
  });

  test('report a day that counts for nothing yet', () => {
    const { problems } = build({ ...ann, waitUntil: day('2026-12-01') });

    expect(problems).toMatchObject([
      {
        tab: 'Hard to reach',
        row: 2,
        column: 'Wait until',
        expected: 'nothing yet: an appeal needs Pain or Gain first',
      },
    ]);
  });

  test('leave an office alone that has no column for the step', () => {
    const office = officeWith([]);
    const hardToReach = aTabOf(tables.hardToReach, [
      ['Contact', 'ID', 'Pain'],
      ['Bo Kim', 'R0002', 'much'],
    ]);
    const bare = { ...office, tables: { ...office.tables, hardToReach } };

    expect(setOn(buildWeek.plan(bare, '', ''))).toEqual([]);
    expect(workOnReferrals.plan(bare, '', '')).toMatchObject({ isRefused: true });
    expect(workOnReferrals.question?.(bare)).toBeNull();
  });
});

test('Check the workbook reports such a day, too', () => {
  const { problems } = checkWorkbook.plan(officeWith([{ ...ann, waitUntil: day('2026-12-01') }]), '', '');

  expect(problems).toContainEqual(expect.objectContaining({ tab: 'Hard to reach', column: 'Wait until' }));
});

describe('Hard to reach', () => {
  test('says what each needs next, and asks which appeals have gone', () => {
    expect(workOnReferrals.question?.(officeWith([ann, bo]))).toMatchObject({
      kind: 'prompt',
      text: expect.stringMatching(
        /^R0001: Ann Lee: find out .*\nR0002: Bo Kim: send the appeal, and fill in Wait until\.\n\nHas/,
      ),
    });
  });

  test('asks nothing where no appeal can be sent', () => {
    expect(workOnReferrals.question?.(officeWith([ann]))).toBeNull();
  });

  test('notes an appeal as sent, and waits two weeks', () => {
    const plan = work('2', ann, bo);

    expect(setOn(plan)).toContainEqual({
      id: 'R0002',
      values: { waitUntil: day('2026-12-07') },
      asked: true,
    });
    expect(setOn(plan)).toContainEqual(
      expect.objectContaining({
        id: 'R0002',
        values: expect.objectContaining({ step: 'Wait', appealsSoFar: 1 }),
      }),
    );
    expect(plan.report).toBe(
      "Noted 1 appeal as sent. 2 don't call back: 1 to research, 1 waits. See the tab Hard to reach.",
    );
  });

  test('takes nothing else for a number', () => {
    expect(work('yes', bo).report).toMatch(/^"yes" is no appeal that can be sent now/);
  });

  test('says which number it could not take', () => {
    expect(work('R0001, x', ann).report).toBe(
      '"R0001" is no appeal that can be sent now. "x" is no appeal that can be sent now. ' +
        "1 doesn't call back: 1 to research. See the tab Hard to reach.",
    );
  });

  test('makes the tab where nobody is out of reach, and says what it is for', () => {
    const plan = work('');

    expect(plan.changes).toMatchObject([{ kind: 'tab' }, { kind: 'open', tab: 'Hard to reach' }]);
    expect(plan.report).toMatch(/^Nobody is out of reach/);
  });

  test('works where there is no such tab yet', () => {
    const plan = workOnReferrals.plan(anOffice({ tabs: { contacts } }), '', '');

    expect(plan.report).toMatch(/^Nobody is out of reach/);
  });
});
