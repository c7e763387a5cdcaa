/**
 * What comes after a standing letter was drafted: it is sent, or goes on, and comes round again (S10, S11,
 * S14, S19).
 */
import type { HostOptions } from '../../../local/host/options';
import type { Content, OfficeState } from '../../../local/host/state';
import { checkDrafts } from '../../../src/jobs/letters/sent/check-drafts';
import { draftLetter } from '../../../src/jobs/letters/draft/draft-letter';
import { goOnWithDrafts } from '../../../src/jobs/letters/draft/go-on-with-drafts';
import { markAsSent } from '../../../src/jobs/letters/sent/mark-as-sent';
import { on, runHosted, tabOf, undoHosted } from '../../support/hosted';
import { ASSISTANT, column, keysIn, typed } from '../../support/letter-office';
import { anOfficeWithStandingLetters } from '../../support/standing-letters';

const draft = (state: OfficeState, letter: string, options: HostOptions = {}) =>
  runHosted(state, draftLetter, { answers: [letter, 'yes', 'yes'], ...options });
const saidBy = (run: ReturnType<typeof draft>): string => run.outcome?.message ?? '';
const mark = (state: OfficeState) => runHosted(state, markAsSent, { answers: ['yes'] });
const columns = (state: OfficeState, tab: string, ...headers: readonly string[]): Content[][] =>
  headers.map((header) => column(state, tab, header));

describe('sent', () => {
  test('a check-in counts as one: nobody is due for a quarter, then they are again', () => {
    const state = anOfficeWithStandingLetters();
    draft(state, 'Check-ins');

    mark(state);
    const after = draft(state, 'Check-ins');

    expect(columns(state, 'Touches', 'Contact', 'Touch', 'Result', 'Date')).toEqual([
      ['Ann Lee', 'Cy Roe'],
      ['Check-in', 'Check-in'],
      ['Sent', 'Sent'],
      [on('2026-11-23'), on('2026-11-23')],
    ]);
    expect([column(state, 'Letters', 'State')[0], column(state, 'Letters', 'Sent on')[0]]).toEqual([
      'Sent',
      on('2026-11-23'),
    ]);
    expect(saidBy(after)).toBe('Check-ins: nobody is due for a check-in this week.');
    tabOf(state, 'Touches').cells.forEach((row) => {
      if (row[0] !== 'Date') row[0] = on('2026-08-20');
    });
    draft(state, 'Check-ins');
    expect(keysIn(state)).toEqual([
      'L0001-C0001-2026-01-05',
      'L0001-C0001-2026-11-19',
      'L0001-C0003-2026-01-05',
      'L0001-C0003-2026-11-19',
    ]);
    expect(column(state, 'Letters', 'State')[0]).toBe('Drafted');
  });

  test('a thought counts as one', () => {
    const state = anOfficeWithStandingLetters();
    draft(state, 'Thoughts');

    mark(state);

    expect(columns(state, 'Touches', 'Contact', 'Touch', 'Note')).toEqual([
      ['Ann Lee'],
      ['Thinking of you'],
      ['Thoughts'],
    ]);
  });

  test('an appeal has two weeks; until then there is no second', () => {
    const state = anOfficeWithStandingLetters();
    draft(state, 'Appeals');

    mark(state);

    expect([column(state, 'Touches', 'Touch'), column(state, 'Hard to reach', 'Wait until')]).toEqual([
      ['Email'],
      [on('2026-12-07')],
    ]);
    expect(saidBy(draft(state, 'Appeals'))).toContain('no appeal can be sent');
  });

  test('a day that somebody typed for the appeal stays', () => {
    const state = anOfficeWithStandingLetters();
    draft(state, 'Appeals');
    typed(state, 'Hard to reach', 'Dee Poe', 'Wait until', on('2026-11-30'));

    mark(state);

    expect(column(state, 'Hard to reach', 'Wait until')).toEqual([on('2026-11-30')]);
  });

  test('an introduction: a touch for each of the two, the introduction, and the need is met', () => {
    const state = anOfficeWithStandingLetters();
    draft(state, 'Introductions');

    mark(state);

    expect(columns(state, 'Touches', 'Contact', 'Touch')).toEqual([
      ['Ann Lee', 'Bo Kim'],
      ['Introduction', 'Introduction'],
    ]);
    expect(columns(state, 'Introductions', 'By or to', 'Person', 'Given or received')).toEqual([
      ['Bo Kim'],
      ['Ann Lee'],
      ['Given'],
    ]);
    expect(column(state, 'Needs', 'Status')).toEqual(['Introduced']);
  });

  test('an introduction that was logged meanwhile isn’t logged twice', () => {
    const state = anOfficeWithStandingLetters();
    draft(state, 'Introductions');
    typed(state, 'Needs', 'Ann Lee', 'Status', 'Introduced');

    mark(state);

    expect(column(state, 'Introductions', 'Person')).toEqual([]);
  });

  test('after Undo it can be marked again', () => {
    const state = anOfficeWithStandingLetters();
    draft(state, 'Introductions');
    mark(state);
    undoHosted(state);
    const undone = [column(state, 'Needs', 'Status'), column(state, 'Touches', 'Touch')];

    mark(state);

    expect([undone, column(state, 'Needs', 'Status')]).toEqual([[[''], []], ['Introduced']]);
    expect(column(state, 'Touches', 'Contact')).toEqual(['Ann Lee', 'Bo Kim']);
    expect(saidBy(mark(state))).toContain('nothing that waits to be marked');
  });

  test('some by Check drafts: the others stay drafted', () => {
    const state = anOfficeWithStandingLetters();
    draft(state, 'Check-ins');
    state.drafts.shift();

    runHosted(state, checkDrafts, { answers: ['sent'] });

    expect([column(state, 'Drafts', 'State'), column(state, 'Letters', 'State')[0]]).toEqual([
      ['Sent', 'Drafted'],
      'Drafted',
    ]);
  });

  test('none is left by Check drafts: the letter is through', () => {
    const state = anOfficeWithStandingLetters();
    draft(state, 'Check-ins');
    state.drafts = [];

    runHosted(state, checkDrafts, { answers: ['discarded'] });

    expect(column(state, 'Letters', 'State')[0]).toBe('Sent');
  });
});

test.each([
  ['Check-ins', 2],
  ['Introductions', 1],
])('rows deleted from Drafts come back, and nobody gets a second one: %s', (letter, drafts) => {
  const state = anOfficeWithStandingLetters();
  draft(state, letter);
  const before = column(state, 'Drafts', 'Key').sort();
  tabOf(state, 'Drafts').cells.splice(1);

  draft(state, letter);

  expect(column(state, 'Drafts', 'Key').sort()).toEqual(before);
  expect(state.drafts).toHaveLength(drafts);
});

describe('a run that waits for another', () => {
  /** The assistant asks; the principal's daily run drafts. */
  const asked = (letter: string): OfficeState => {
    const state = anOfficeWithStandingLetters();
    draft(state, letter, { user: ASSISTANT });
    return state;
  };

  test('its signer’s daily run drafts it', () => {
    const state = asked('Introductions');

    runHosted(state, goOnWithDrafts, { context: 'trigger' });

    expect([keysIn(state), column(state, 'Letters', 'State')[3]]).toEqual([['L0004-N0001'], 'Drafted']);
  });

  test('even after it was sent before', () => {
    const state = anOfficeWithStandingLetters({ 'Sent on': on('2026-08-03'), State: 'Ready' });

    runHosted(state, goOnWithDrafts, { context: 'trigger' });

    expect(keysIn(state)).toHaveLength(5);
  });

  /** Its rows were written, and the run ended before it began any draft. */
  const intended = (letter: string): OfficeState => {
    const state = anOfficeWithStandingLetters();
    draft(state, letter);
    state.drafts = [];
    const rows = tabOf(state, 'Drafts').cells.slice(1);
    rows.filter(([first]) => first).forEach((row) => row.splice(4, 4, 'Intended', '', '', ''));
    return state;
  };

  test('whoever isn’t due any more is left alone', () => {
    const state = intended('Check-ins');
    typed(state, 'Contacts', 'Ann Lee', 'Status', 'Active');

    runHosted(state, goOnWithDrafts, { context: 'trigger' });

    expect(columns(state, 'Drafts', 'State', 'Why')).toEqual([
      ['Skipped', 'Drafted'],
      ['No longer due', ''],
    ]);
  });

  test('an introduction whose other half said no is left alone', () => {
    const state = intended('Introductions');
    typed(state, 'Contacts', 'Bo Kim', 'Email consent', 'Opted out');

    runHosted(state, goOnWithDrafts, { context: 'trigger' });

    expect([state.drafts, ...columns(state, 'Drafts', 'State', 'Why')]).toEqual([
      [],
      ['Skipped', 'Skipped'],
      [expect.stringMatching(/^An introduction goes to both/), expect.stringMatching(/^Opted out/)],
    ]);
  });
});
