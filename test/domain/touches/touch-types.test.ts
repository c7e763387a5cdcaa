/** A touch type is one row: whatever stands in TOUCH_TYPES reaches every place that knows of touches. */
import { addDays } from '../../../src/domain/calendar/civil-day';
import type { Contact } from '../../../src/domain/records/contact';
import { planAgainstActual } from '../../../src/domain/touches/actual';
import { logRow, type FilledRow } from '../../../src/domain/touches/log';
import { cadenceOf, effortOf, isRead } from '../../../src/domain/touches/touch-plan';
import { PLAN_COLUMNS } from '../../../src/domain/touches/touch-type';
import {
  CYCLIC_TOUCHES,
  PLANNED_TOUCHES,
  TOUCHES,
  TOUCH_TYPES,
  type CyclicTouch,
} from '../../../src/domain/touches/touch-types';
import { weightOf } from '../../../src/domain/touches/week/rank';
import { setUpWorkbook } from '../../../src/jobs/set-up/set-up-workbook';
import { touches } from '../../../src/sheets/tabs/touches';
import { planTable, weightsTable } from '../../house/readme/numbers';
import { MONDAY, aBook, aContact, aPlan, aTouch, days, on, theWeek } from '../../support/practice';
import { anOffice, changesOfKind } from '../../support/office';

const LAST_QUARTER = { from: addDays(MONDAY, -91), to: addDays(MONDAY, -1) };
const EVERY_WEEK = { ...days({ 'Tier 1': 7 }), aWeekAtMost: 5 };

/** Somebody for whom a touch comes round every week, with all that it may take to reach them. */
const somebodyFor = (touch: CyclicTouch): Contact =>
  aContact({
    ...{ tier: 1, added: on('2026-01-05'), phone: '312 555-0101', address: '1 Main St' },
    ...{ email: 'ann@example.com', emailConsent: 'Opted in' },
    status: TOUCH_TYPES[touch].rule.askedOf === 'Inactive' ? 'Inactive' : 'Active',
  });

const officeFor = (touch: CyclicTouch) => ({
  contacts: [somebodyFor(touch)],
  plan: aPlan({ [touch]: EVERY_WEEK }),
});

describe.each(CYCLIC_TOUCHES)('%s', (touch) => {
  const { ask, reachAt, rule, refusedWith } = TOUCH_TYPES[touch];
  const [row] = theWeek(officeFor(touch)).rows;

  test('comes round on the call sheet, with its words, what to ask, and where to reach them', () => {
    expect(row).toMatchObject({ what: touch, whyToday: expect.stringContaining(`first ${rule.noun}`) });
    expect(row?.ask.split('\n')).toEqual(expect.arrayContaining([...ask]));
    expect(row?.reachAt).toBe(somebodyFor(touch)[reachAt]);
    expect(row?.minutes).toBe(TOUCH_TYPES[touch].minutes);
  });

  test('is logged as itself, then rests until its clock runs out', () => {
    if (row === undefined) throw new Error('no row');
    const filled: FilledRow = {
      ...row,
      ...{ result: 'Sent', note: '', answer: '', theyNeed: '', worriedAbout: '' },
      ...{ nextDate: null, mood: null, minutes: null },
    };
    const { plan, contacts } = officeFor(touch);
    const logging = logRow(filled, somebodyFor(touch), new Set(), MONDAY, plan);
    const logged = logging.ok ? logging.touches.map((each) => aTouch({ ...each, id: 'T0001' })) : [];

    expect(logged.map((each) => each.touch)).toEqual([touch]);
    expect(theWeek({ contacts, plan, touches: logged }, addDays(MONDAY, 1)).rows).toEqual([]);
  });

  test('is planned and counted', () => {
    const done = aTouch({ touch, date: addDays(MONDAY, -30), result: 'Reached' });
    const figures = planAgainstActual(aBook({ ...officeFor(touch), touches: [done] }), LAST_QUARTER);

    expect(figures).toContainEqual({ touch, planned: 13, actual: 1 });
  });

  test('isn’t asked of who refused it', () => {
    const refusing = aContact({ tier: 1, noCalls: true, emailConsent: 'Opted out' });
    const [household] = aBook({ contacts: [refusing] }).households;
    if (household === undefined) throw new Error('no household');

    expect(cadenceOf(aPlan({ [touch]: EVERY_WEEK }), touch, household, new Set()) === null).toBe(
      refusedWith !== null,
    );
  });

  test('weighs what its row says, and the docs say so', () => {
    expect(weightOf(touch)).toBe(rule.weight);
    expect(weightsTable()).toMatch(new RegExp(`\\| ${touch} +\\| ${rule.weight} +\\|`));
  });
});

test.each(PLANNED_TOUCHES)('%s has its row in the Touch plan of a new office, and in the docs', (touch) => {
  const { changes } = setUpWorkbook.plan(anOffice(), '', '');
  const rows = changesOfKind(changes, 'append').map(({ values }) => values);
  const { who, minutes, days: cadence, aWeekAtMost: weeklyCap } = TOUCH_TYPES[touch];

  expect(rows).toContainEqual(
    expect.objectContaining({ touch, who, minutes, weeklyCap, tier1: cadence['Tier 1'] }),
  );
  expect(planTable()).toMatch(new RegExp(`\\| ${touch} +\\| ${who} +\\| ${minutes} +\\|`));
});

test.each(TOUCHES)('%s may stand on Touches, and takes its minutes', (touch) => {
  expect(touches.columns.touch.field.entry).toMatchObject({ words: expect.arrayContaining([touch]) });
  expect(effortOf(aPlan({}), touch)).toMatchObject({
    who: TOUCH_TYPES[touch].who,
    minutes: TOUCH_TYPES[touch].minutes,
  });
});

test.each(PLANNED_TOUCHES)(
  '%s: a new office’s Touch plan has numbers only where something reads them',
  (touch) => {
    const numbered = PLAN_COLUMNS.filter((group) => TOUCH_TYPES[touch].days[group] !== null);

    expect(numbered.filter((group) => !isRead(touch, group))).toEqual([]);
  },
);
