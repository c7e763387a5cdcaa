/** What comes after drafting: Mark as sent…, Check drafts, Test draft to me, and answers. */
import type { HostOptions } from '../../../local/host/options';
import type { Content, OfficeState } from '../../../local/host/state';
import { buildWeek } from '../../../src/jobs/week/build-week';
import { checkDrafts } from '../../../src/jobs/letters/sent/check-drafts';
import { draftLetter } from '../../../src/jobs/letters/draft/draft-letter';
import { markAsSent } from '../../../src/jobs/letters/sent/mark-as-sent';
import { testDraft } from '../../../src/jobs/letters/draft/test-draft';
import { dailyRun } from '../../../src/jobs/week/daily-run';
import { anOffice } from '../../support/office';
import { on, runHosted, shown, tabOf, undoHosted } from '../../support/hosted';
import {
  anOfficeWithLetters,
  ASSISTANT,
  column,
  PRINCIPAL,
  typed,
  type LetterCells,
} from '../../support/letter-office';

/** An office whose letter was drafted. */
function drafted(people: number, letter: LetterCells = {}): OfficeState {
  const state = anOfficeWithLetters(people, letter);
  runHosted(state, draftLetter, { answers: ['yes', 'yes'] });
  return state;
}
const mark = (state: OfficeState, options: HostOptions = {}) =>
  runHosted(state, markAsSent, { answers: ['yes'], ...options });
const check = (state: OfficeState, ...answers: readonly string[]) =>
  runHosted(state, checkDrafts, { answers });
const statesIn = (state: OfficeState): Content[] => column(state, 'Drafts', 'State');
const touchesIn = (state: OfficeState): Content[][] =>
  ['Contact', 'Touch', 'Who', 'Result', 'Minutes', 'Source key'].map((header) =>
    column(state, 'Touches', header),
  );

describe('Mark as sent…', () => {
  test('logs a touch for each recipient, which took its time once', () => {
    const state = drafted(2);

    const { outcome, host } = mark(state);

    expect(host.ledger.dialogs[0]?.message).toContain('Was Spring letter sent to all of these 2 people?');
    expect(outcome?.message).toBe('Spring letter is marked as sent to 2 people, a touch each.');
    expect(statesIn(state)).toEqual(['Sent', 'Sent']);
    expect([
      column(state, 'Letters', 'State'),
      column(state, 'Letters', 'Counts'),
      column(state, 'Letters', 'Sent on'),
    ]).toEqual([['Sent'], ['Sent 2'], [on('2026-11-23')]]);
    expect(touchesIn(state)).toEqual([
      ['Name 0001', 'Name 0002'],
      ['Email', 'Email'],
      ['Principal', 'Principal'],
      ['Sent', 'Sent'],
      ['', 0],
      ['draft/L0001-C0001', 'draft/L0001-C0002'],
    ]);
  });

  test('a personal letter counts as an e-mail', () => {
    const state = drafted(1, { Kind: 'Personal' });

    mark(state);

    expect(column(state, 'Touches', 'Touch')).toEqual(['Email']);
  });

  test('a touch that stands there already isn’t logged again', () => {
    const state = drafted(2);
    mark(state);
    typed(state, 'Drafts', 'Spring letter', 'State', 'Drafted');

    mark(state);

    expect(column(state, 'Touches', 'Source key')).toEqual(['draft/L0001-C0001', 'draft/L0001-C0002']);
  });

  test('each is logged once, even after Undo', () => {
    const state = drafted(2);
    mark(state);
    undoHosted(state);
    const undone = [column(state, 'Touches', 'Touch'), column(state, 'Letters', 'Sent on')];

    mark(state);

    expect(undone).toEqual([[], ['']]);
    expect(column(state, 'Touches', 'Source key')).toEqual(['draft/L0001-C0001', 'draft/L0001-C0002']);
  });

  test('those who were added after it was sent are logged for the day on which it was', () => {
    const state = drafted(1);
    typed(state, 'Letters', 'Spring letter', 'Sent on', on('2026-11-20'));
    typed(state, 'Letters', 'Spring letter', 'Kind', '');
    typed(state, 'Drafts', 'Spring letter', 'State', 'Needs review');

    const { host } = mark(state);

    expect(host.ledger.dialogs[0]?.message).toContain('1 of them need review');
    expect([column(state, 'Touches', 'Date'), column(state, 'Touches', 'Touch')]).toEqual([
      [on('2026-11-20')],
      ['Email'],
    ]);
  });

  test('who is no longer on Contacts has no touch', () => {
    const state = drafted(2);
    tabOf(state, 'Contacts').cells.splice(1, 1);

    mark(state);

    expect(column(state, 'Touches', 'Contact')).toEqual(['Name 0002']);
  });

  test('nobody to mark says so', () => {
    const { outcome } = mark(anOfficeWithLetters(1));

    expect(outcome).toMatchObject({ ok: false, message: expect.stringContaining('choose Draft… first') });
  });

  test('the Hard-times letter unlocks the Top 20', () => {
    const parts = {
      'Part 1': 'Markets fell; such times came before, and will again.',
      'Part 2': 'You have a plan for the long run.',
      'Part 3': 'Shall we look at how comfortable you are?',
      'Part 4': 'If friends are worried, we gladly help them to see where they are, at no cost.',
    };
    const state = drafted(1, { Kind: 'Hard-times letter', ...parts });
    tabOf(state, 'Settings').cells.push(['Season', 'Hard times'], ['Hard times from', on('2026-11-16')]);
    const whys = () =>
      shown(state, 'This week')
        .flat()
        .filter((text) => /Top 20|Hard-times letter/.test(text));
    runHosted(state, buildWeek);
    const before = whys();

    const { outcome } = mark(state);
    runHosted(state, buildWeek);

    expect(outcome?.message).toContain('The calls of the Top 20 are unlocked');
    expect(before.join()).toContain('waits until the Hard-times letter is marked as sent');
    expect(whys().join()).not.toContain('waits until');
  });
});

describe('Check drafts', () => {
  test('where all are there, nothing is asked', () => {
    const state = drafted(2);

    const { outcome, host } = check(state);

    expect(host.ledger.dialogs).toEqual([]);
    expect(outcome?.message).toBe('2 people have a draft that still lies in Gmail.');
  });

  test.each([
    ['sent: marked and logged', 'sent', ['Sent', 'Drafted'], 1],
    ['discarded: it doesn’t come back', 'discarded', ['Discarded', 'Drafted'], 0],
    ['nobody knows', 'dunno', ['Needs review', 'Drafted'], 0],
  ])('a draft that is gone was %s', (_why, answer, states, touches) => {
    const state = drafted(2);
    state.drafts.shift();

    const { host } = check(state, answer);

    expect(host.ledger.dialogs[0]?.message).toContain(
      '1 person: the draft of Spring letter is no longer in Gmail',
    );
    expect(statesIn(state)).toEqual(states);
    expect(column(state, 'Touches', 'Touch')).toHaveLength(touches);
  });

  test('those marked as sent whose touches are gone, as after Undo, are asked about again', () => {
    const state = drafted(3);
    state.drafts.shift();
    check(state, 'sent');
    state.drafts.shift();
    check(state, 'sent');
    undoHosted(state);

    const { host } = check(state, 'sent');

    expect(host.ledger.dialogs[0]?.message).toContain('1 person: the draft of Spring letter');
    expect(column(state, 'Touches', 'Contact')).toEqual(['Name 0001', 'Name 0002']);
  });

  test('what needs review can still be told', () => {
    const state = drafted(2);
    state.drafts.shift();
    check(state, 'dunno');

    const { outcome } = check(state, 'sent');

    expect(outcome?.message).toBe('1 person has a draft that still lies in Gmail.');
    expect(statesIn(state)).toEqual(['Sent', 'Drafted']);
  });

  test('drafts to people who said no since are named on Start, and deleted after a yes', () => {
    const state = drafted(2);
    typed(state, 'Contacts', 'Name 0001', 'Email consent', 'Opted out');
    runHosted(state, dailyRun, { context: 'trigger' });
    const named = shown(state, 'Start').find(([label]) => label === 'Drafts to delete')?.[1];

    check(state, 'no');
    const kept = state.drafts.length;
    check(state, 'yes');

    expect(named).toContain('Name 0001 (Spring letter, in the mailbox of ann@office.example): Opted out');
    expect([kept, state.drafts.length, statesIn(state)]).toEqual([2, 1, ['Discarded', 'Drafted']]);
  });

  test('a letter without drafts isn’t touched', () => {
    const state = drafted(1);
    const [, row = []] = tabOf(state, 'Letters').cells;
    const id = tabOf(state, 'Letters').cells[0]?.indexOf('ID') ?? 0;
    tabOf(state, 'Letters').cells.push(row.map((cell, at) => (at === id ? 'L0002' : at === 0 ? 'Next' : '')));

    check(state);

    expect(column(state, 'Letters', 'State')).toEqual(['Drafted', '']);
  });

  test('State says what is so', () => {
    const stateAfter = (letter: LetterCells, row: LetterCells): Content[] => {
      const state = drafted(2);
      Object.entries(letter).forEach(([header, value]) =>
        typed(state, 'Letters', 'Spring letter', header, value),
      );
      Object.entries(row).forEach(([header, value]) =>
        typed(state, 'Drafts', 'Spring letter', header, value),
      );
      check(state);
      return column(state, 'Letters', 'State');
    };

    expect(stateAfter({}, {})).toEqual(['Drafted']);
    expect(stateAfter({}, { State: 'Intended' })).toEqual(['Drafting']);
    expect(stateAfter({ 'Sent on': on('2026-11-20') }, {})).toEqual(['Sent']);
  });

  test('where nobody was asked, nothing is said to be sent', () => {
    const plan = checkDrafts.plan(anOffice(), '', '');

    expect(plan.changes).toEqual([]);
  });

  test('many are named in part', () => {
    const state = drafted(12);
    tabOf(state, 'No email list').cells.push(
      ...state.drafts.map((_, index) => [`c${String(index + 1).padStart(4, '0')}@example.com`, '', '']),
    );

    const { host } = check(state, 'no');

    expect(host.ledger.dialogs[0]?.message).toContain('Drafts to 12 people');
    expect(host.ledger.dialogs[0]?.message).not.toContain('Name 0011');
  });

  test('only in one’s own mailbox', () => {
    const state = drafted(1);

    const { outcome } = runHosted(state, checkDrafts, { user: ASSISTANT });

    expect(outcome?.message).toBe('0 people have a draft that still lies in Gmail.');
    expect(statesIn(state)).toEqual(['Drafted']);
  });

  test('where Gmail doesn’t answer, nothing is changed', () => {
    const state = drafted(1);
    const gmailErrors = Array.from({ length: 30 }, (_, index) => ({
      n: index + 1,
      code: 500,
      message: 'Backend Error',
    }));

    const { outcome } = runHosted(state, checkDrafts, { gmailErrors });

    expect(outcome).toMatchObject({ ok: false, message: expect.stringContaining('be looked at') });
  });
});

describe('Test draft to me', () => {
  test('looks as the first recipient’s, goes to whoever asks, and counts for nothing', () => {
    const state = anOfficeWithLetters(2);

    const { outcome } = runHosted(state, testDraft, { user: ASSISTANT });

    expect(outcome?.message).toContain('A test draft of Spring letter lies in your Gmail drafts.');
    expect(state.drafts.map(({ owner }) => owner)).toEqual([ASSISTANT]);
    expect(state.drafts[0]?.raw).toMatch(/Subject: \[Test\] Three things before summer/);
    expect(state.drafts[0]?.raw).toContain(`<${ASSISTANT}>`);
    expect(state.book.sheets.some(({ name }) => name === 'Drafts')).toBe(false);
  });

  test('an audience that has all its drafts already has a first recipient too', () => {
    const state = drafted(1);

    runHosted(state, testDraft);

    expect(state.drafts).toHaveLength(2);
  });

  test.each([
    ['a letter that can’t be drafted', { Kind: '' }, {}, 'Spring letter has no Kind'],
    ['Gmail refuses', {}, { gmailErrors: [{ n: 1, code: 400, message: 'Invalid' }] }, 'Invalid'],
    [
      'a template that isn’t there',
      { 'Template draft': 'Mine' },
      {},
      'Gmail has no draft with the subject "Mine"',
    ],
    ['no letter', { 'Sent on': on('2026-11-01') }, {}, 'Letters has no letter that wasn’t sent yet'],
  ])('%s: it says why', (_why, letter, options, message) => {
    const state = anOfficeWithLetters(1, letter);

    const { outcome } = runHosted(state, testDraft, options);

    expect(outcome).toMatchObject({ ok: false, message: expect.stringContaining(message) });
  });

  test('nobody who gets it: the fields show their words for those without', () => {
    const state = anOfficeWithLetters(0);

    runHosted(state, testDraft);

    expect(
      Buffer.from(
        /base64\r\n\r\n([\w+/=\r\n]*)/.exec(state.drafts[0]?.raw ?? '')?.[1] ?? '',
        'base64',
      ).toString(),
    ).toContain('Dear friend');
  });

  test('with a template', () => {
    const state = anOfficeWithLetters(1, { 'Template draft': 'Mine', Subject: '', Body: '' });
    state.drafts = [
      {
        id: 't',
        owner: PRINCIPAL,
        messageId: 'm',
        threadId: 'm',
        raw: 'Subject: Mine\r\nContent-Type: text/plain\r\n\r\nHello {{Dear}}',
      },
    ];

    runHosted(state, testDraft);

    expect(state.drafts[1]?.raw).toContain('Subject: [Test] Mine');
  });
});

test('whoever answered stands on This week', () => {
  const state = drafted(2);
  typed(state, 'Drafts', 'Spring letter', 'Replied', on('2026-11-22'));

  runHosted(state, buildWeek);

  expect(shown(state, 'This week').flat()).toContainEqual(expect.stringContaining('answered Spring letter'));
});
