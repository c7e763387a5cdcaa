/**
 * Drafts, at most one each: what Gmail may answer, what a run that died leaves behind, and who goes on with
 * it.
 */
import type { GmailError } from '../../../local/host/options';
import type { Content, OfficeState } from '../../../local/host/state';
import { draftLetter } from '../../../src/jobs/letters/draft/draft-letter';
import { goOnWithDrafts } from '../../../src/jobs/letters/draft/go-on-with-drafts';
import { watch } from '../../../src/jobs/letters/draft/watchdog';
import { on, runHosted } from '../../support/hosted';
import {
  aDeadRun,
  anOfficeWithLetters,
  column,
  edited,
  keysIn,
  lying,
  PRINCIPAL,
  typed,
} from '../../support/letter-office';

const draft = (state: OfficeState, options: Parameters<typeof runHosted>[2] = {}) =>
  runHosted(state, draftLetter, { answers: ['yes', 'yes'], ...options });
const goOn = (state: OfficeState) =>
  runHosted(state, goOnWithDrafts, { context: 'trigger', user: PRINCIPAL });
const statesIn = (state: OfficeState): Content[] => column(state, 'Drafts', 'State');
const whysIn = (state: OfficeState): Content[] => column(state, 'Drafts', 'Why');

const every = (given: Partial<GmailError>): GmailError[] =>
  Array.from({ length: 60 }, (_, index) => ({ n: index + 1, code: 500, message: 'Backend Error', ...given }));

describe('what Gmail answers', () => {
  test('a draft that it refuses marks its row, and the others go on', () => {
    const state = anOfficeWithLetters(3);

    const { outcome } = draft(state, { gmailErrors: [{ n: 2, code: 400, message: 'Invalid To header' }] });

    expect(statesIn(state)).toEqual(['Drafted', 'Skipped', 'Drafted']);
    expect(whysIn(state)[1]).toContain('Invalid To header');
    expect(outcome?.message).toBe(
      'Spring letter: Drafted 2, Skipped 1. See Why on Drafts for 1 row. Look through them in Gmail, press Send, then choose Mark as ' +
        'sent….',
    );
  });

  test("the day's quota ends the run; another one goes on where it stopped", () => {
    const state = anOfficeWithLetters(4);

    const { outcome } = draft(state, {
      gmailQuota: { after: 2, message: 'Service invoked too many times for one day: gmail.' },
    });
    const [stopped, letter] = [statesIn(state), column(state, 'Letters', 'State')];
    const { outcome: next } = goOn(state);

    expect(outcome?.message).toMatch(
      /Drafted 2\. Stopped: .*too many times for one day.* It goes on by itself within ten minutes\.$/,
    );
    expect([stopped, letter]).toEqual([['Drafted', 'Drafted', 'Intended', 'Intended'], ['Drafting']]);
    expect(next?.message).toContain('Spring letter: Drafted 4.');
    expect(keysIn(state)).toHaveLength(4);
  });

  test('the quota ends a chunk in which somebody is kept out for another reason', () => {
    const state = anOfficeWithLetters(3, { Body: 'Dear {{Dear}}' });
    typed(state, 'Contacts', 'Name 0003', 'Dear', '');

    draft(state, { gmailQuota: { after: 1, message: 'Service invoked too many times for one day: gmail.' } });

    expect(statesIn(state)).toEqual(['Drafted', 'Intended', 'Skipped']);
  });

  test('an answer that was lost: the row stays in doubt, and the next run finds the draft', () => {
    const state = anOfficeWithLetters(2);

    draft(state, { gmailErrors: [{ n: 1, code: 503, message: 'Backend Error', isDone: true }] });
    const before = [statesIn(state), column(state, 'Letters', 'State')];
    goOn(state);

    expect(before).toEqual([['Intended', 'Drafted'], ['Drafting']]);
    expect([statesIn(state), keysIn(state)]).toEqual([
      ['Drafted', 'Drafted'],
      ['L0001-C0001', 'L0001-C0002'],
    ]);
  });
});

describe('what a run that died left in doubt', () => {
  const key = 'L0001-C0001';
  const old = { time: '2026-11-23T06:40:00' };

  test.each([
    ['found by its Message-ID: adopted', {}, [lying(key)], 'Drafted', ''],
    ['found by its key, though it was edited: adopted', {}, [lying('other'), edited(key)], 'Drafted', ''],
    [
      'found twice: a person says which',
      {},
      [lying(key), edited(key), lying(key, { id: 'x' })],
      'Needs review',
      'Several drafts',
    ],
    ['not found, a few minutes old: made once more', {}, [], 'Drafted', ''],
    [
      'not found, and older: somebody may have sent it',
      old,
      [],
      'Needs review',
      'No draft is there any more',
    ],
    [
      'not found, and nobody knows how old',
      { time: 'long ago' },
      [],
      'Needs review',
      'No draft is there any more',
    ],
    [
      'from a time that is still to come: the clock was put back',
      { time: '2026-11-23T08:00:00' },
      [],
      'Needs review',
      'No draft',
    ],
  ])('%s', (_why, row, lies, wanted, why) => {
    const state = aDeadRun([row], lies);

    goOn(state);

    expect([statesIn(state)[0], whysIn(state)[0]]).toEqual([wanted, expect.stringContaining(why)]);
    expect(keysIn(state).filter((each) => each === key)).toHaveLength(
      Math.max(lies.filter(({ raw }) => raw.includes(key)).length, wanted === 'Drafted' ? 1 : 0),
    );
  });

  test('one that is seconds old waits until Gmail surely lists it; this clock stands still, so it waits for the next run too', () => {
    const state = aDeadRun([{ time: '2026-11-23T06:59:45' }], []);

    const { host } = goOn(state);

    expect(host.ledger.simulatedMs).toBeGreaterThan(45_000);
    expect(statesIn(state)[0]).toBe('Intended');
  });

  test.each([
    ['the workbook itself finds its draft', 'local-office', 2],
    ['a copy of it, in the same mailbox, makes one of its own', 'a-copy', 3],
  ])('%s', (_why, id, drafts) => {
    const state = aDeadRun([{}], [lying('L0001-C0001')]);
    state.book.id = id;

    goOn(state);

    const own = column(state, 'Drafts', 'Draft ID');
    expect(state.drafts).toHaveLength(drafts);
    expect(own.includes('g-L0001-C0001')).toBe(drafts === 2);
  });

  test('a group Together is looked for as one', () => {
    const rows = ['C0001', 'C0002'].map((contactId) => ({
      contactId,
      email: `${contactId.toLowerCase()}@example.com`,
      key: `L0001-${contactId}-1`,
    }));
    const state = aDeadRun(rows, [lying('L0001-1')], { How: 'Together', Body: 'Read your lease.' });

    goOn(state);

    expect(column(state, 'Drafts', 'Draft ID')).toEqual(['g-L0001-1', 'g-L0001-1']);
    expect(keysIn(state)).toEqual(['L0001-1']);
  });

  test.each([
    ['at the search', every({})],
    ['at the list', every({}).filter(({ n }) => n > 1)],
  ])('Gmail doesn’t answer %s: it stays in doubt', (_why, gmailErrors) => {
    const state = aDeadRun([{}], [lying('other')]);

    const { outcome } = runHosted(state, goOnWithDrafts, {
      context: 'trigger',
      user: PRINCIPAL,
      gmailErrors,
    });

    expect(statesIn(state)).toEqual(['Intended']);
    expect(outcome?.message).toContain('Stopped: ');
  });

  test('Gmail doesn’t answer at one draft’s headers: it stays in doubt', () => {
    const state = aDeadRun([{}], [lying('other')]);
    const gmailErrors = every({}).filter(({ n }) => n > 2);

    runHosted(state, goOnWithDrafts, { context: 'trigger', user: PRINCIPAL, gmailErrors });

    expect(statesIn(state)).toEqual(['Intended']);
  });

  test('nobody settles what lies in another’s mailbox', () => {
    const state = aDeadRun(
      [{ mailbox: 'else@office.example' }],
      [lying(key, { owner: 'else@office.example' })],
    );
    typed(state, 'Contacts', 'Name 0002', 'Email', '');

    goOn(state);

    expect(statesIn(state)).toEqual(['Intended']);
  });

  test('whoever said no since gets none: neither once more nor adopted', () => {
    const again = {
      contactId: 'C0002',
      contact: 'Name 0002',
      email: 'c0002@example.com',
      key: 'L0001-C0002',
    };
    const state = aDeadRun([{}, again], [lying('L0001-C0002')]);
    typed(state, 'Contacts', 'Name 0001', 'Email consent', 'Opted out');
    typed(state, 'Contacts', 'Name 0002', 'Email consent', 'Opted out');

    goOn(state);

    expect([statesIn(state), state.drafts]).toEqual([['Skipped', 'Skipped'], []]);
    expect(whysIn(state)[0]).toContain('Opted out');
  });

  test('whoever is no longer on Contacts gets none', () => {
    const state = aDeadRun([{ contactId: 'C0009', key: 'L0001-C0009', time: '' }], []);

    goOn(state);

    expect([statesIn(state)[0], whysIn(state)[0]]).toEqual(['Skipped', 'No longer on Contacts']);
  });
});

describe('who goes on', () => {
  test('the watchdog takes itself away once nothing is left, and not before', () => {
    const state = anOfficeWithLetters(2);
    draft(state);
    const before = state.triggers.length;

    const { outcome } = runHosted(state, watch, { context: 'trigger', user: PRINCIPAL });

    expect([before, state.triggers]).toEqual([1, []]);
    expect(outcome?.message).toBe('No draft is left to be made.');
  });

  test('a letter that can’t be drafted any more says why', () => {
    const state = anOfficeWithLetters(2, { State: 'Ready' });
    typed(state, 'Settings', 'Postal address', 'Value', '');

    const { outcome } = goOn(state);

    expect(outcome?.message).toContain("Spring letter can't be drafted. Settings has no Postal address");
    expect(state.triggers).toHaveLength(1);
  });

  test('who was skipped before isn’t tried again, unless somebody asks', () => {
    const state = aDeadRun([{ state: 'Skipped' }], []);

    goOn(state);

    expect(statesIn(state)).toEqual(['Skipped', 'Drafted']);
  });

  test('a letter that was marked as sent is finished', () => {
    const state = anOfficeWithLetters(2, { State: 'Drafting', 'Sent on': on('2026-11-20') });

    goOn(state);

    expect(state.drafts).toEqual([]);
  });
});

test('who says no while drafts are made has none in the end, and whoever was in the same Bcc has another one', () => {
  const state = anOfficeWithLetters(3, { How: 'Together', Body: 'Read your lease.' });
  const says = () => typed(state, 'Contacts', 'Name 0002', 'Email consent', 'Opted out');
  const { ledger } = draft(anOfficeWithLetters(3, { How: 'Together', Body: 'Read your lease.' })).host;
  const made = ledger.transfers.filter(({ isWrite, tab }) => isWrite && tab === 'Drafts').length;
  let isSaid = false;
  const once = () => {
    if (!isSaid && state.drafts.length === 1) {
      isSaid = true;
      says();
    }
  };

  draft(state, {
    faults: { atCall: Array.from({ length: ledger.total }, (_, index) => ({ n: index + 1, act: once })) },
  });

  expect(made).toBeGreaterThan(0);
  expect(statesIn(state)).toEqual(['Drafted', 'Skipped', 'Drafted']);
  expect(state.drafts.map(({ raw }) => /^Bcc: (.*)$/m.exec(raw)?.[1]?.trim())).toEqual([
    '<c0001@example.com>, <c0003@example.com>',
  ]);
});
