/**
 * Letters that are due to people of their own accord: they go through the same protocol as any other, time
 * and again (S10, S11, S14, S19).
 */
import type { HostOptions } from '../../../local/host/options';
import type { Content, OfficeState } from '../../../local/host/state';
import { draftLetter } from '../../../src/jobs/letters/draft/draft-letter';
import { markAsSent } from '../../../src/jobs/letters/sent/mark-as-sent';
import { testDraft } from '../../../src/jobs/letters/draft/test-draft';
import { on, runHosted, tabOf } from '../../support/hosted';
import { column, keysIn, typed } from '../../support/letter-office';
import { READERS } from '../../support/mail';
import { anOfficeWithStandingLetters } from '../../support/standing-letters';

const draft = (state: OfficeState, letter: string, options: HostOptions = {}) =>
  runHosted(state, draftLetter, { answers: [letter, 'yes', 'yes'], ...options });
const saidBy = (run: ReturnType<typeof draft>): string => run.outcome?.message ?? '';
const mark = (state: OfficeState, letter = 'yes') =>
  runHosted(state, markAsSent, { answers: [letter, 'yes'] });
const columns = (state: OfficeState, tab: string, ...headers: readonly string[]): Content[][] =>
  headers.map((header) => column(state, tab, header));

/** To whom, on what, and what each draft says, as a mail program shows it. */
async function shownIn({ drafts }: OfficeState) {
  const [, read] = READERS[0] ?? [];
  const mails = await Promise.all(drafts.map(({ raw }) => read?.(raw)));
  return mails.map((mail) => [mail?.to.map(({ address }) => address).join(' '), mail?.subject, mail?.text]);
}

describe('each kind is drafted for whom it is due to, in words of their own', () => {
  test('a check-in to each client who went quiet', async () => {
    const state = anOfficeWithStandingLetters();

    draft(state, 'Check-ins');

    expect(keysIn(state)).toEqual(['L0001-C0001-2026-01-05', 'L0001-C0003-2026-01-05']);
    expect(await shownIn(state)).toEqual([
      ['c0001@example.com', 'How have you been?', expect.stringMatching(/^Dear Ann,\n\nYou came to mind/)],
      ['c0003@example.com', 'How have you been?', expect.stringMatching(/^Dear Cy,[^]*Nora Example$/)],
    ]);
  });

  test('a check-in after a sale', async () => {
    const state = anOfficeWithStandingLetters();
    tabOf(state, 'Sales').cells.push([on('2026-11-23'), 'Dee Poe', 100, 'new roof', true, 'S0001']);

    draft(state, 'Check-ins');

    expect(await shownIn(state)).toContainEqual([
      'c0004@example.com',
      'Thank you',
      expect.stringContaining('Thank you for your trust (new roof).'),
    ]);
  });

  test('a thought on a topic of the file; a row without one says so', async () => {
    const state = anOfficeWithStandingLetters();

    draft(state, 'Thoughts');

    expect(await shownIn(state)).toEqual([
      ['c0001@example.com', 'You came to mind', expect.stringContaining('Rowing came up today')],
    ]);
    expect(columns(state, 'Drafts', 'Contact', 'State', 'Why')).toEqual([
      ['Ann Lee', 'Bo Kim', 'Cy Roe'],
      ['Drafted', 'Skipped', 'Skipped'],
      [
        '',
        expect.stringMatching(/^Nothing to write about/),
        expect.stringMatching(/^Nothing to write about/),
      ],
    ]);
  });

  test('an appeal from the research', async () => {
    const state = anOfficeWithStandingLetters();

    draft(state, 'Appeals');

    expect(keysIn(state)).toEqual(['L0003-C0004-R0001-1']);
    expect(await shownIn(state)).toEqual([
      ['c0004@example.com', 'Bo Kim suggested a short talk', expect.stringContaining('rent goes up')],
    ]);
  });

  test('one introduction to both', async () => {
    const state = anOfficeWithStandingLetters();

    draft(state, 'Introductions');

    expect(keysIn(state)).toEqual(['L0004-N0001']);
    expect(await shownIn(state)).toEqual([
      ['c0001@example.com c0002@example.com', 'Ann, meet Bo', expect.stringMatching(/^Dear Ann and Bo,/)],
    ]);
    expect(columns(state, 'Drafts', 'Contact', 'State')).toEqual([
      ['Ann Lee', 'Bo Kim'],
      ['Drafted', 'Drafted'],
    ]);
  });
});

test('of many nobody is told that fewer drafts would do: each says what is theirs alone', () => {
  const state = anOfficeWithStandingLetters({}, 'Check-in');
  const { cells } = tabOf(state, 'Contacts');
  const [headers = [], quiet = []] = cells;
  const like = (name: string, id: string) =>
    quiet.map(
      (cell, at) => ({ Name: name, ID: id, Email: `${id}@example.com` })[String(headers[at])] ?? cell,
    );
  for (let number = 10; number <= 60; number += 1) cells.push(like(`Name ${number}`, `C00${number}`));

  const { host } = runHosted(state, draftLetter, { answers: ['yes', 'no'] });

  expect(host.ledger.dialogs[1]?.message).toBe('Somebody will have to press Send 53 times. Go on?');
});

describe('the office’s own words', () => {
  test.each([
    [
      'Check-ins',
      'Dear {{Dear}}, how are you since {{Sale|we spoke}}?',
      'Dear Ann, how are you since we spoke?',
    ],
    ['Thoughts', '{{Dear}}: {{Topic}}!', 'Ann: Rowing!'],
    ['Appeals', '{{Dear}}, {{Referred by}} says {{Pain}}.', 'Dee, Bo Kim says rent goes up.'],
    ['Introductions', '{{Dear}}: {{Client}}, {{Expert}}, {{Need}}', 'Ann and Bo: Ann Lee, Bo Kim, a lawyer'],
  ])('count where there are some, and may name what is known: %s', async (letter, body, text) => {
    const state = anOfficeWithStandingLetters({ Body: body, Subject: 'Hello', How: 'Together' });

    draft(state, letter);

    expect((await shownIn(state))[0]?.slice(1)).toEqual(['Hello', text]);
  });

  test('a field of another kind stops the letter', () => {
    expect(saidBy(draft(anOfficeWithStandingLetters({ Body: '{{Topic}}' }), 'Check-ins'))).toContain(
      '{{Topic}} is no column of Contacts',
    );
  });

  test('changed while drafts lie in Gmail they stop it; once those are sent they don’t', () => {
    const state = anOfficeWithStandingLetters();
    typed(state, 'Contacts', 'Cy Roe', 'Email', '');
    draft(state, 'Check-ins');
    typed(state, 'Contacts', 'Cy Roe', 'Email', 'c0003@example.com');
    typed(state, 'Letters', 'Check-ins', 'Body', 'Dear {{Dear}}');

    const refused = saidBy(draft(state, 'Check-ins'));
    mark(state);
    draft(state, 'Check-ins');

    expect(refused).toContain('Check-ins was changed after 1 draft of it');
    expect(keysIn(state)).toEqual(['L0001-C0001-2026-01-05', 'L0001-C0003-2026-01-05']);
  });
});

describe('nobody gets one who must not, or has one already', () => {
  test.each([
    ['opted out', 'Email consent', 'Opted out', 'opted out 1'],
    ['must not be contacted', 'Status by hand', 'Do not contact', ''],
    ['worries', 'Worried about', 'the rent', 'concern open 1'],
    ['has no address', 'Email', '', 'no email 1'],
  ])('who %s', (_why, header, value, left) => {
    const state = anOfficeWithStandingLetters();
    typed(state, 'Contacts', 'Ann Lee', header, value);

    const { host } = draft(state, 'Check-ins');

    expect(host.ledger.dialogs[1]?.message).toContain(left);
    expect(keysIn(state)).toEqual(['L0001-C0003-2026-01-05']);
  });

  test('whoever stands on the No email list', () => {
    const state = anOfficeWithStandingLetters();
    tabOf(state, 'No email list').cells.push(['c0001@example.com', '', 'asked']);

    draft(state, 'Check-ins');

    expect(keysIn(state)).toEqual(['L0001-C0003-2026-01-05']);
  });

  test.each(['Client', 'Expert'])('an introduction isn’t made where one of both said no: %s', (who) => {
    const state = anOfficeWithStandingLetters();
    typed(state, 'Contacts', who === 'Client' ? 'Ann Lee' : 'Bo Kim', 'Email consent', 'Opted out');

    const run = draft(state, 'Introductions');

    expect([state.drafts, saidBy(run)]).toEqual([
      [],
      'Introductions: nobody else can be written to now. Left out: opted out 1.',
    ]);
  });

  test('somebody of the household who can be written to gets it', () => {
    const state = anOfficeWithStandingLetters();
    typed(state, 'Contacts', 'Ann Lee', 'Household', 'Lee');
    typed(state, 'Contacts', 'Ann Lee', 'Email', '');
    typed(state, 'Contacts', 'Cy Roe', 'Household', 'Lee');

    draft(state, 'Check-ins');

    expect(keysIn(state)).toEqual(['L0001-C0003-2026-01-05']);
  });

  test('drafted again, nothing is made; nor by another letter of the kind', () => {
    const state = anOfficeWithStandingLetters();
    draft(state, 'Check-ins');
    typed(state, 'Letters', 'Thoughts', 'Kind', 'Check-in');

    const runs = [draft(state, 'Check-ins'), draft(state, 'Thoughts')];

    expect(runs.map(saidBy)).toEqual([
      'Check-ins: whoever it is due to has a draft.',
      'Thoughts: whoever it is due to has a draft.',
    ]);
    expect(state.drafts).toHaveLength(2);
  });

  test('a draft that lies in Gmail stands for the next occasion, too', () => {
    const state = anOfficeWithStandingLetters();
    draft(state, 'Check-ins');
    tabOf(state, 'Touches').cells.push([
      on('2026-11-20'),
      'Ann Lee',
      'Check-in',
      'Assistant',
      'No answer',
      '',
      '',
    ]);

    draft(state, 'Check-ins');

    expect(state.drafts).toHaveLength(2);
  });
});

describe('it is due to nobody', () => {
  test.each([
    ['Check-ins', 'Contacts', 'Status', 'nobody is due for a check-in this week'],
    ['Thoughts', 'Contacts', 'Status by hand', 'nobody is due for a thought this week'],
    ['Appeals', 'Hard to reach', 'Pain', 'no appeal can be sent'],
    ['Introductions', 'Needs', 'Expert by hand', 'no open need has an expert'],
  ])('%s', (letter, tab, header, why) => {
    const state = anOfficeWithStandingLetters();
    const [headers = [], ...rows] = tabOf(state, tab).cells;
    const value = header === 'Status by hand' ? 'Do not contact' : '';
    rows.forEach((row) => row.splice(headers.indexOf(header), 1, value));
    typed(state, 'Contacts', 'Bo Kim', 'Profession', '');

    const run = draft(state, letter);
    const test = runHosted(state, testDraft, { answers: [letter] });

    expect(run.outcome?.ok).toBe(false);
    expect([saidBy(run), test.outcome?.message]).toEqual([
      expect.stringContaining(`${letter}: ${why}`),
      expect.stringContaining(`Now ${why}`),
    ]);
    expect([state.drafts, state.triggers, column(state, 'Letters', 'State')]).toEqual([
      [],
      [],
      ['', '', '', ''],
    ]);
  });
});

test('a test draft says what the first would get', async () => {
  const state = anOfficeWithStandingLetters();

  runHosted(state, testDraft, { answers: ['Thoughts'] });

  expect((await shownIn(state))[0]?.slice(1)).toEqual([
    '[Test] You came to mind',
    expect.stringContaining('Rowing'),
  ]);
});
