/** Letters > Draft…: what it asks, what it makes, whom it leaves out, and what it refuses. */
import type { HostOptions } from '../../../../local/host/options';
import type { OfficeState } from '../../../../local/host/state';
import { draftLetter } from '../../../../src/jobs/letters/draft/draft-letter';
import { goOnWithDrafts } from '../../../../src/jobs/letters/draft/go-on-with-drafts';
import { on, runHosted, tabOf, undoHosted } from '../../../support/hosted';
import {
  anOfficeWithLetters,
  ASSISTANT,
  column,
  keysIn,
  PRINCIPAL,
  typed,
  type LetterCells,
} from '../../../support/letter-office';

const YES = ['yes', 'yes'];
const draft = (state: OfficeState, options: HostOptions = {}) =>
  runHosted(state, draftLetter, { answers: YES, ...options });
const saidBy = (run: ReturnType<typeof draft>): string => run.outcome?.message ?? '';
const statesIn = (state: OfficeState) => column(state, 'Drafts', 'State');
/** The lines of a header in all drafts, folded ones unfolded. */
const headersIn = (state: OfficeState, name: string): string[] =>
  state.drafts.map(({ raw }) => new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'm').exec(raw)?.[1] ?? '');
const textIn = ({ raw }: OfficeState['drafts'][number]): string =>
  Buffer.from(/base64\r\n\r\n([\w+/=\r\n]*)/.exec(raw)?.[1] ?? '', 'base64').toString('utf8');

test('Undo says that drafts stay, where there is nothing else to undo', () => {
  const state = anOfficeWithLetters(2);
  draft(state);

  expect(undoHosted(state).outcome?.message).toContain('Drafts that lie in Gmail stay there');
  expect([state.drafts.length, statesIn(state)]).toEqual([2, ['Drafted', 'Drafted']]);
});

describe('it asks with the numbers', () => {
  test('how many, who is left out, how often somebody presses Send', () => {
    const state = anOfficeWithLetters(4);
    typed(state, 'Contacts', 'Name 0002', 'Email consent', 'Opted out');
    typed(state, 'Contacts', 'Name 0003', 'Email', '');

    const { host } = draft(state, { answers: ['no'] });

    expect(host.ledger.dialogs.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /2 people, a draft each: somebody presses Send 2 times[^]*Left out: opted out 1, no email 1[^]*Nothing is sent/,
      ),
    ]);
    expect([state.drafts, state.triggers]).toEqual([[], []]);
  });

  test.each([
    ['a filter on Contacts', 'Contacts', true],
    ['no filter', null, false],
  ])('%s: that it holds nothing back is said where one is on', (_why, tab, isSaid) => {
    const state = anOfficeWithLetters(2);
    if (tab !== null) tabOf(state, tab).filter = { row: 1, column: 1, numRows: 3, numColumns: 5 };

    const { host } = draft(state, { answers: ['yes'] });

    const said = 'Contacts is filtered. A filter only hides rows from view';
    expect(host.ledger.dialogs[0]?.message.includes(said)).toBe(isSaid);
    expect(state.drafts).toHaveLength(2);
  });

  test.each([
    ['40 drafts are asked for once', 40, 'One each', 1],
    ['more are asked for again', 41, 'One each', 2],
    ['Together takes few, however many they go to', 60, 'Together', 1],
  ])('%s', (_why, people, how, dialogs) => {
    const state = anOfficeWithLetters(people, { How: how, Body: 'Read your lease.' });

    const { host } = draft(state, { answers: ['yes', 'no'] });

    expect(host.ledger.dialogs).toHaveLength(dialogs);
  });

  test.each([
    ['by its name', ['autumn letter', 'yes'], 'Autumn letter: Drafted 2.'],
    ['by its ID', ['L0002', 'yes'], 'Autumn letter: Drafted 2.'],
    ['by a name that none has', ['Winter'], 'No letter here is called "Winter".'],
    ['by nothing', ['', 'yes'], 'Several letters could be meant'],
  ])('which letter, where there are several: %s', (_why, answers, message) => {
    const state = anOfficeWithLetters(2, {}, { Name: 'Autumn letter', ID: 'L0002' });

    expect(saidBy(draft(state, { answers }))).toContain(message);
  });

  test('what is worth a second look stands among the numbers', () => {
    const { host } = draft(anOfficeWithLetters(1, { Body: 'To our past clients. {{Sender}}' }), {
      answers: ['no'],
    });

    expect(host.ledger.dialogs[0]?.message).toContain('Worth a second look: ');
  });

  test('a letter that was sent is no longer among them', () => {
    const state = anOfficeWithLetters(2, { 'Sent on': on('2026-11-20') });

    expect(saidBy(draft(state))).toBe(
      'Letters has no letter that waits to be drafted: choose Letters > New letter… first.',
    );
  });
});

describe('what it makes', () => {
  test('One each: a draft a person, with their fields, the way out and its key', () => {
    const state = anOfficeWithLetters(2);

    draft(state);

    expect(keysIn(state)).toEqual(['L0001-C0001', 'L0001-C0002']);
    expect(headersIn(state, 'To')).toEqual([
      '"Name 0001" <c0001@example.com>',
      '"Name 0002" <c0002@example.com>',
    ]);
    expect(headersIn(state, 'List-Unsubscribe')[0]).toBe(`<mailto:${PRINCIPAL}?subject=Unsubscribe>`);
    expect(state.drafts.map(textIn)[0]).toBe(
      'Dear Dear 0001,\r\n\r\nread your lease.\r\n\r\nAnn Example\r\n\r\n--\r\nExample & Co, 1 Main Street, Springfield\r\n' +
        `You would rather get no more of these letters? Answer "stop", or write to ${PRINCIPAL}.`,
    );
  });

  test('Together: to the signer, up to 50 in Bcc, a row for each of them', () => {
    const state = anOfficeWithLetters(60, { How: 'Together', Body: 'Read your lease.' });

    draft(state);

    expect(keysIn(state)).toEqual(['L0001-1', 'L0001-2']);
    expect(headersIn(state, 'To')).toEqual(Array(2).fill(`"Ann Example" <${PRINCIPAL}>`));
    expect(headersIn(state, 'Bcc').map((bcc) => bcc.split('@').length - 1)).toEqual([50, 10]);
    expect(statesIn(state)).toEqual(Array(60).fill('Drafted'));
  });

  test('a personal letter has no footer', () => {
    const state = anOfficeWithLetters(1, { Kind: 'Personal' });

    draft(state);

    expect(headersIn(state, 'List-Unsubscribe')).toEqual(['']);
    expect(state.drafts.map(textIn)).toEqual(['Dear Dear 0001,\r\n\r\nread your lease.\r\n\r\nAnn Example']);
  });

  test('Letters and Drafts say how far it is, and somebody watches over it', () => {
    const state = anOfficeWithLetters(2);

    draft(state);

    expect([column(state, 'Letters', 'State'), column(state, 'Letters', 'Counts')]).toEqual([
      ['Drafted'],
      ['Drafted 2'],
    ]);
    expect(column(state, 'Drafts', 'Mailbox')).toEqual([PRINCIPAL, PRINCIPAL]);
    expect(state.triggers).toMatchObject([
      { handler: 'onWatchdogTrigger', schedule: { kind: 'minutes', every: 10 } },
    ]);
  });

  test('Undo leaves the drafts and what is said of them', () => {
    const state = anOfficeWithLetters(2);
    draft(state);

    undoHosted(state);

    expect([state.drafts.length, statesIn(state), column(state, 'Letters', 'State')]).toEqual([
      2,
      ['Drafted', 'Drafted'],
      ['Drafted'],
    ]);
  });
});

describe('run again', () => {
  test('it makes drafts only for who is missing', () => {
    const state = anOfficeWithLetters(3);
    typed(state, 'Contacts', 'Name 0002', 'Email consent', 'Not asked');
    draft(state);
    typed(state, 'Contacts', 'Name 0002', 'Email consent', 'Opted in');

    draft(state);

    expect(keysIn(state)).toEqual(['L0001-C0001', 'L0001-C0002', 'L0001-C0003']);
  });

  test('Together, who is missing comes into a new group', () => {
    const state = anOfficeWithLetters(3, { How: 'Together', Body: 'Read your lease.' });
    typed(state, 'Contacts', 'Name 0002', 'Email', '');
    draft(state);
    typed(state, 'Contacts', 'Name 0002', 'Email', 'c0002@example.com');

    draft(state);

    expect(keysIn(state)).toEqual(['L0001-1', 'L0001-2']);
    expect(headersIn(state, 'Bcc')).toEqual([
      '<c0001@example.com>, <c0003@example.com>',
      '<c0002@example.com>',
    ]);
  });

  test('whoever was skipped is tried again, on the same row', () => {
    const state = anOfficeWithLetters(2, { Body: 'Dear {{Dear}}' });
    typed(state, 'Contacts', 'Name 0002', 'Dear', '');
    draft(state);
    const skipped = [statesIn(state), column(state, 'Drafts', 'Why')];
    typed(state, 'Contacts', 'Name 0002', 'Dear', 'Bo');

    draft(state);

    expect(skipped).toEqual([
      ['Drafted', 'Skipped'],
      ['', expect.stringContaining('Dear is blank')],
    ]);
    expect([statesIn(state), column(state, 'Drafts', 'Why')]).toEqual([
      ['Drafted', 'Drafted'],
      ['', ''],
    ]);
  });

  test('a letter that was changed since is refused: no second text under the same key', () => {
    const state = anOfficeWithLetters(2);
    typed(state, 'Contacts', 'Name 0002', 'Email', '');
    draft(state);
    typed(state, 'Contacts', 'Name 0002', 'Email', 'c0002@example.com');
    typed(state, 'Letters', 'Spring letter', 'Body', 'Something else');

    const run = draft(state);

    expect(saidBy(run)).toContain('Spring letter was changed after 1 draft of it');
    expect(state.drafts).toHaveLength(1);
  });
});

test('a column of the office’s own is a field, and who has nothing there is skipped', () => {
  const state = anOfficeWithLetters(2, { Body: 'How is {{Pet’s name}}?' });
  const { cells } = tabOf(state, 'Contacts');
  cells[0]?.push('Pet’s name');
  cells[1]?.push('Rex <& Co>');

  const run = draft(state);

  expect(state.drafts.map(textIn)).toEqual([expect.stringContaining('How is Rex <& Co>?')]);
  expect(saidBy(run)).toContain('Drafted 1, Skipped 1. See Why on Drafts for 1 row.');
  expect(column(state, 'Drafts', 'Why')[1]).toContain('Pet’s name is blank: fill it on Contacts');
});

describe('what stops a letter, in words', () => {
  const stops: readonly (readonly [string, LetterCells, string])[] = [
    ['no kind', { Kind: '' }, 'Spring letter has no Kind'],
    ['no subject', { Subject: '' }, 'It has no Subject'],
    ['no text', { Body: '' }, 'It has no text'],
    ['an unknown field', { Body: '{{Deer}}' }, 'did you mean {{Dear}}?'],
    ['a personal field in a letter Together', { How: 'Together' }, 'set How to One each'],
    ['a part of the Hard-times letter that is missing', { Kind: 'Hard-times letter' }, 'Part 1 is empty'],
    [
      'a Hard-times letter with another text than its parts',
      { Kind: 'Hard-times letter', 'Template draft': 'Mine' },
      'made of its four parts: clear its Template draft.',
    ],
  ];

  test.each(stops)('%s', (_why, given, message) => {
    const state = anOfficeWithLetters(2, given);

    const run = draft(state);

    expect(run.outcome?.ok).toBe(false);
    expect(saidBy(run)).toContain(message);
    expect([state.drafts, state.triggers]).toEqual([[], []]);
  });

  test.each([
    ['Postal address', '', 'Settings has no Postal address'],
    ['Office name', '', 'Settings has no Office name'],
    ['Principal email', '', 'Settings has no Principal email'],
    ['Principal email', 'jörg@office.example', 'has signs before the @'],
  ])('the setting %s: "%s"', (setting, value, message) => {
    const state = anOfficeWithLetters(2);
    typed(state, 'Settings', setting, 'Value', value);

    expect(saidBy(draft(state))).toContain(message);
  });

  test('more people than Largest letter allows', () => {
    const state = anOfficeWithLetters(3);
    const settings = state.book.sheets.find(({ name }) => name === 'Settings');
    settings?.cells.push(['Largest letter', 2]);

    expect(saidBy(draft(state))).toContain('3 people would get it; Largest letter on Settings is 2');
  });
});

describe('a mailbox is its owner’s', () => {
  test('somebody else marks the letter Ready, and its signer’s next run drafts it', () => {
    const state = anOfficeWithLetters(2);

    const { outcome, host } = draft(state, { user: ASSISTANT });
    const before = [state.drafts.length, column(state, 'Letters', 'State'), state.triggers.length];
    runHosted(state, goOnWithDrafts, { context: 'trigger', user: ASSISTANT });
    const others = state.drafts.length;
    runHosted(state, goOnWithDrafts, { context: 'trigger', user: PRINCIPAL });

    expect(host.ledger.dialogs[0]?.message).toContain(`marked Ready`);
    expect(outcome?.message).toContain(`Spring letter is Ready. ${PRINCIPAL} drafts it`);
    expect([before, others]).toEqual([[0, ['Ready'], 0], 0]);
    expect(state.drafts.map(({ owner }) => owner)).toEqual([PRINCIPAL, PRINCIPAL]);
    expect(column(state, 'Letters', 'State')).toEqual(['Drafted']);
  });

  test('the assistant’s letters lie in the assistant’s', () => {
    const state = anOfficeWithLetters(1, { From: 'Assistant' });

    draft(state, { user: ASSISTANT });

    expect(state.drafts.map(({ owner }) => owner)).toEqual([ASSISTANT]);
  });
});
