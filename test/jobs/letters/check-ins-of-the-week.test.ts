/**
 * Draft… of check-ins: those on This week are offered before all of them, and what a run leaves is gone on
 * with for the same people.
 */
import type { HostOptions } from '../../../local/host/options';
import { emptySheet, type Content, type OfficeState } from '../../../local/host/state';
import { draftLetter } from '../../../src/jobs/letters/draft/draft-letter';
import { goOnWithDrafts } from '../../../src/jobs/letters/draft/go-on-with-drafts';
import { headerRow } from '../../../src/sheets/write/encode';
import { thisWeek } from '../../../src/sheets/tabs/this-week';
import { on, runHosted } from '../../support/hosted';
import { column } from '../../support/letter-office';
import { anOfficeWithStandingLetters } from '../../support/standing-letters';

type OnTheSheet = readonly (readonly [contact: string, what: string, logged: Content])[];

/** Ann and Cy are due for a check-in; This week has these rows. */
function anOfficeWith(rows: OnTheSheet, letter: Record<string, Content> = {}): OfficeState {
  const state = anOfficeWithStandingLetters(letter, 'Check-in');
  const sheet = emptySheet(90, 'This week');
  const ids: Record<string, string> = { 'Ann Lee': 'C0001', 'Bo Kim': 'C0002', 'Cy Roe': 'C0003' };
  const headers = headerRow(thisWeek);
  sheet.cells = [
    ['This week'],
    [...headers],
    ...rows.map(([Contact, What, Logged]) => {
      const id = ids[Contact] ?? '';
      const cells: Record<string, Content> = { Contact, What, Logged, 'Contact ID': id };
      return headers.map((header) => ({ ...cells, Key: `2026-11-23/${id}/call` })[header] ?? '');
    }),
  ];
  sheet.frozenRows = 2;
  state.book.sheets.push(sheet);
  return state;
}
const ANN_IS_ON_IT: OnTheSheet = [
  ['Ann Lee', 'Check-in + Birthday', ''],
  ['Cy Roe', 'Courtesy call', ''],
];

function draft(state: OfficeState, answers: readonly string[], options: HostOptions = {}) {
  const { outcome, host } = runHosted(state, draftLetter, { answers, ...options });
  return { told: outcome?.message ?? '', asked: host.ledger.dialogs.map(({ message }) => message) };
}
const drafted = (state: OfficeState): Content[] =>
  state.drafts.length === 0 ? [] : column(state, 'Drafts', 'Contact');
const stateOf = (state: OfficeState): Content | undefined => column(state, 'Letters', 'State')[0];

test('the question says how many of each, this week first', () => {
  const { asked } = draft(anOfficeWith(ANN_IS_ON_IT), ['1', 'yes']);

  expect(asked[0]).toBe(
    [
      'Whose check-ins? Type 1 or 2; nothing means 1.',
      '',
      "1  This week's: 1 person on This week",
      '2  All: 2 people due by the end of the week',
    ].join('\n'),
  );
});

test.each([
  { said: '1', gets: ['Ann Lee'] },
  { said: '', gets: ['Ann Lee'] },
  { said: 'cancel', gets: ['Ann Lee'] },
  { said: '2', gets: ['Ann Lee', 'Cy Roe'] },
  { said: ' All ', gets: ['Ann Lee', 'Cy Roe'] },
])('"$said" drafts for $gets', ({ said, gets }) => {
  const state = anOfficeWith(ANN_IS_ON_IT);

  const { asked } = draft(state, [said, 'yes']);

  expect(drafted(state)).toEqual(gets);
  expect(asked[1]).toContain(`presses Send ${gets.length} time`);
  expect(stateOf(state)).toBe('Drafted');
});

test('a no to the numbers drafts nothing', () => {
  const state = anOfficeWith(ANN_IS_ON_IT);

  draft(state, ['1', 'no']);

  expect([state.drafts, stateOf(state)]).toEqual([[], '']);
});

test('the others come with the next Draft…', () => {
  const state = anOfficeWith(ANN_IS_ON_IT);
  draft(state, ['1', 'yes']);

  draft(state, ['yes']);

  expect(drafted(state)).toEqual(['Ann Lee', 'Cy Roe']);
});

test.each<{ why: string; rows: OnTheSheet }>([
  { why: 'no check-in is on This week', rows: [['Ann Lee', 'Courtesy call', '']] },
  { why: 'the one that was is logged', rows: [['Ann Lee', 'Check-in', on('2026-11-23')]] },
  { why: 'it is somebody’s who isn’t due', rows: [['Bo Kim', 'Check-in', '']] },
  {
    why: 'all are on it',
    rows: [
      ['Ann Lee', 'Check-in', ''],
      ['Cy Roe', 'Check-in', ''],
    ],
  },
])('nobody is asked whose, where $why', ({ rows }) => {
  const state = anOfficeWith(rows);

  const { asked } = draft(state, ['yes']);

  expect(asked).toHaveLength(1);
  expect(drafted(state)).toEqual(['Ann Lee', 'Cy Roe']);
});

test('what Gmail didn’t make is gone on with for the same people', () => {
  const state = anOfficeWith(ANN_IS_ON_IT);
  draft(state, ['1', 'yes'], { gmailQuota: { after: 0, message: 'Service invoked too many times' } });
  expect([state.drafts, stateOf(state)]).toEqual([[], 'Drafting (this week)']);

  runHosted(state, goOnWithDrafts, { context: 'trigger' });

  expect([drafted(state), stateOf(state)]).toEqual([['Ann Lee'], 'Drafted']);
});

test('said anew for all, all get theirs', () => {
  const state = anOfficeWith(ANN_IS_ON_IT);
  draft(state, ['1', 'yes'], { gmailQuota: { after: 0, message: 'Service invoked too many times' } });

  draft(state, ['2', 'yes']);

  expect([drafted(state), stateOf(state)]).toEqual([['Ann Lee', 'Cy Roe'], 'Drafted']);
});

test('whoever signs it drafts for the same people', () => {
  const state = anOfficeWith(ANN_IS_ON_IT);
  const principal = state.user;
  state.user = 'assistant@office.example';
  draft(state, ['1', 'yes']);
  expect([state.drafts, stateOf(state)]).toEqual([[], 'Ready (this week)']);

  state.user = principal;
  runHosted(state, goOnWithDrafts, { context: 'trigger' });

  expect([drafted(state), stateOf(state)]).toEqual([['Ann Lee'], 'Drafted']);
});
