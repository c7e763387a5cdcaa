/** Tabs that an earlier version made: today's rules come with the daily run, or with Build or refresh. */
import type { ConditionalFormat, OfficeState } from '../../local/host/state';
import { RULE_MARK } from '../../src/sheets/declare/appearance';
import { setUpWorkbook } from '../../src/jobs/set-up/set-up-workbook';
import { buildWeek } from '../../src/jobs/week/build-week';
import { dailyRun } from '../../src/jobs/week/daily-run';
import { aHostedOffice, runHosted, tabOf, undoHosted } from '../support/hosted';

const OWN: ConditionalFormat = {
  areas: [{ row: 1, column: 1, numRows: 5, numColumns: 1 }],
  criterion: 'TEXT_CONTAINS',
  values: ['urgent'],
  look: { background: '#ff0000' },
};
/** A rule as an earlier version had it. */
const FORMER: ConditionalFormat = {
  areas: [{ row: 2, column: 1, numRows: 999, numColumns: 20 }],
  criterion: 'CUSTOM_FORMULA',
  values: [`=($D2="old")*1+${RULE_MARK}`],
  look: { background: '#eeeeee' },
};

/** An office that was set up, and whose week an earlier version painted in its way. */
function earlier(): OfficeState {
  const state = aHostedOffice({
    Contacts: [
      ['Name', 'Kind', 'Phone'],
      ['Ann Ames', 'Client', '555-0101'],
    ],
  });
  runHosted(state, setUpWorkbook, { answers: ['yes', 'no'] });
  tabOf(state, 'This week').conditionalFormats = [OWN, FORMER];
  tabOf(state, 'Lunches').conditionalFormats = [];
  return state;
}
const rulesOf = (state: OfficeState, tab: string) => tabOf(state, tab).conditionalFormats;
const looksCalls = (state: OfficeState) =>
  runHosted(state, dailyRun).host.ledger.byMethod['Sheet.getConditionalFormatRules'] ?? 0;

test.each([
  ['the daily run', dailyRun],
  ['Build or refresh', buildWeek],
] as const)(
  '%s brings them; the office’s own stay, behind ours, and former ones of ours go',
  (_what, job) => {
    const state = earlier();

    runHosted(state, job, { answers: ['yes', 'no'] });

    const rules = rulesOf(state, 'This week');
    expect(rules.length).toBeGreaterThan(5);
    expect(rules[rules.length - 1]).toMatchObject({ values: OWN.values, look: OWN.look });
    expect(rules.map(({ values }) => values)).not.toContainEqual(FORMER.values);
  },
);

test('Undo gives back what stood there, to the rule', () => {
  const state = earlier();
  runHosted(state, dailyRun);

  undoHosted(state);

  expect(rulesOf(state, 'This week').map(({ values, look }) => ({ values, look }))).toEqual(
    [FORMER, OWN].map(({ values, look }) => ({ values, look })),
  );
});

test('a list of the office’s own is left as it is', () => {
  const state = aHostedOffice({
    Contacts: [
      ['Name', 'Kind', 'Phone'],
      ['Ann Ames', 'Client', '555-0101'],
    ],
  });
  tabOf(state, 'Contacts').conditionalFormats = [OWN];

  runHosted(state, dailyRun);

  expect(rulesOf(state, 'Contacts')).toEqual([OWN]);
});

test('a rule of ours that somebody gave a colour of their own keeps it', () => {
  const state = earlier();
  runHosted(state, dailyRun);
  const week = tabOf(state, 'This week');
  week.conditionalFormats = week.conditionalFormats.map((rule, index) =>
    index === 0 ? { ...rule, look: { ...rule.look, background: '#123456' } } : rule,
  );
  const mine = rulesOf(state, 'This week');
  forget(state);

  const looked = looksCalls(state);

  expect(looked).toBeGreaterThan(0);
  expect(rulesOf(state, 'This week')).toEqual(mine);
});

test('once they are there, nothing is looked at again', () => {
  const state = earlier();

  expect([looksCalls(state) > 0, looksCalls(state)]).toEqual([true, 0]);
});

/** As in a copy of the spreadsheet: what is kept beside it isn't copied. */
function forget({ properties }: OfficeState): void {
  for (const store of Object.values(properties))
    for (const key of Object.keys(store))
      if (key.includes('rules of a version')) Reflect.deleteProperty(store, key);
}
