/**
 * A daily run that dies, at any call: whatever it leaves at the end of the grid, a thousand blank lines below
 * the rows, is brought to its place by the next one. Places are compared, line by line.
 */
import { shownIn, type OfficeState } from '../../local/host/state';
import { copyOf, theAddIn } from '../support/built';
import { aHostedOffice, on, shown } from '../support/hosted';
import { callsAfterAChange, callsOf } from '../support/moments';
import { DIES } from '../support/troubles';

const press = theAddIn();
const MONDAY = Date.parse('2026-11-23T12:00Z');
const A_DAY = 24 * 3_600_000;

/** Two clients who said no to e-mails, one of whom was called; and one who didn't. */
function anOffice(): OfficeState {
  const office = aHostedOffice(
    {
      Contacts: [
        ['Name', 'Kind', 'Phone', 'Email', 'Email consent', 'Tier by hand'],
        ['Ann Lee', 'Client', '555-0101', 'ann@example.com', 'Opted out', 1],
        ['Bo Kim', 'Client', '555-0102', 'bo@example.com', 'Opted out', 2],
        ['Cy Cole', 'Client', '555-0103', 'cy@example.com', 'Opted in', 1],
      ],
      Touches: [
        ['Date', 'Contact', 'Touch', 'Result'],
        [on('2026-10-05'), 'Bo Kim', 'Call', 'Reached'],
      ],
      'No email list': [
        ['Email', 'Since', 'Why'],
        ['old@example.com', '', 'asked'],
      ],
    },
    { now: MONDAY },
  );
  press(office, 'This workbook');
  press(office, 'the daily run');
  // As on the Monday after: the week is done in part, and another client has said no.
  const [headers = [], ...rows] = tabIn(office, 'Contacts').cells;
  for (const row of rows) if (row[0] === 'Cy Cole') row[headers.indexOf('Email consent')] = 'Opted out';
  const week = tabIn(office, 'This week').cells;
  const result = (week[1] ?? []).indexOf('Result');
  for (const row of week.slice(2)) if (row[(week[1] ?? []).indexOf('What')] !== '') row[result] = 'Reached';
  office.now = MONDAY + 7 * A_DAY;
  return office;
}

const tabIn = ({ book }: OfficeState, named: string) => {
  const tab = book.sheets.find(({ name }) => name === named);
  if (!tab) throw new Error(`there is no tab ${named}`);
  return tab;
};

const BLANK: ReadonlySet<unknown> = new Set(['', false]);

/** On which lines of each tab something stands. */
const linesFilled = ({ book }: OfficeState): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(
    book.sheets
      .filter(({ name }) => !name.startsWith('Cultivate ') && name !== 'Start')
      .map(({ name, cells }) => [
        name,
        cells.flatMap((line, index) => (line.some((cell) => !BLANK.has(shownIn(cell))) ? [index + 1] : [])),
      ]),
  );

/** The tabs whose rows don't stand together. */
const strayTabs = (state: OfficeState): string[] =>
  Object.entries(linesFilled(state)).flatMap(([name, lines]) =>
    lines.some((line, index) => line - (lines[index - 1] ?? line) > 10) ? [name] : [],
  );

describe('a daily run that dies', () => {
  const office = anOffice();
  const situation = { press, office, item: 'the daily run' } as const;
  const calls = callsOf(situation);
  const undisturbed = copyOf(office);
  press(undisturbed, 'the daily run');
  const left = [...DIES.leaves(situation, callsAfterAChange(calls))].filter(
    ({ state }) => strayTabs(state).length > 0,
  );

  test('has rows to leave behind: of those who said no, and of touches', () => {
    expect(shown(undisturbed, 'No email list').map(([email]) => email)).toEqual([
      ...['Email', 'old@example.com', 'ann@example.com', 'bo@example.com', 'cy@example.com'],
    ]);
    expect(shown(undisturbed, 'Touches').length).toBeGreaterThan(shown(office, 'Touches').length);
    const tabs = new Set(left.flatMap(({ state }) => strayTabs(state)));
    expect([...tabs].sort()).toEqual(['No email list', 'Touches']);
  });

  test('leaves each row where an undisturbed run has it, once the next one has gone', () => {
    const right = linesFilled(undisturbed);

    for (const { call, state: asLeft } of left) {
      const state = copyOf(asLeft);
      state.now = office.now + A_DAY / 24;
      press(state, 'the daily run');

      expect({ call, lines: linesFilled(state) }).toEqual({ call, lines: right });
      expect({ call, list: shown(state, 'No email list') }).toEqual({
        ...{ call, list: shown(undisturbed, 'No email list') },
      });
    }
  });

  test('and so does whatever else is chosen next', () => {
    const right = linesFilled(undisturbed)['No email list'];

    for (const { call, state } of left) {
      const after = copyOf(state);
      press(after, 'Log what is done');
      press(after, 'the daily run');

      expect({ call, lines: linesFilled(after)['No email list'] }).toEqual({ call, lines: right });
    }
  });
});
