/** Letters > Preview…: what the page says, and that Draft… then does just that. */
import type { HostOptions } from '../../../../local/host/options';
import type { OfficeState } from '../../../../local/host/state';
import { draftLetter } from '../../../../src/jobs/letters/draft/draft-letter';
import { previewLetter } from '../../../../src/jobs/letters/preview/preview-letter';
import { on, runHosted, shown, undoHosted } from '../../../support/hosted';
import {
  anOfficeWithLetters,
  ASSISTANT,
  PRINCIPAL,
  typed,
  type LetterCells,
} from '../../../support/letter-office';
import { below } from '../../../support/preview';

const preview = (state: OfficeState, options: HostOptions = {}) => runHosted(state, previewLetter(), options);
const draft = (state: OfficeState) => runHosted(state, draftLetter, { answers: ['yes', 'yes'] });
const saidBy = (run: ReturnType<typeof preview>): string => run.outcome?.message ?? '';

const FOOTER = [
  ['', '--'],
  ['', 'Example & Co, 1 Main Street, Springfield'],
  ['', `You would rather get no more of these letters? Answer "stop", or write to ${PRINCIPAL}.`],
];
const together: LetterCells = { How: 'Together', Body: 'Read your lease.' };

describe('what the page says', () => {
  test('of a letter One each: the numbers, and how the first three will read it', () => {
    const state = anOfficeWithLetters(4);

    const { outcome } = preview(state);

    expect(outcome?.message).toBe(
      'Spring letter goes to 4 people in 4 drafts. No draft was made. See the tab Preview.',
    );
    expect(shown(state, 'Preview').slice(0, 2)).toEqual([
      ['Preview of Spring letter, as of 23 Nov 2026'],
      ['', 'Nothing stops it: Letters > Draft… makes the drafts.'],
    ]);
    expect(below(state, 'How it goes out')).toEqual([
      ['Letter, One each.'],
      ['4 people, a draft each: somebody presses Send 4 times.'],
      ['Gmail lets a mailbox write to about 500 people a day (Google Workspace: 2000): this is within it.'],
      ['Drafting takes about 1 minute.'],
      [`The drafts will lie in Gmail, in your mailbox (${PRINCIPAL}). Nothing is sent.`],
    ]);
    expect(below(state, 'How the first 3 of 4 will read it')).toEqual(
      ['0001', '0002', '0003'].flatMap((number) => [
        ['To', `Name ${number} <c${number}@example.com>`],
        ['Greeted as', `Dear ${number}`],
        ['Subject', 'Three things before summer'],
        ['Text', `Dear Dear ${number},`],
        ['', 'read your lease.'],
        ['', 'Ann Example'],
        ...FOOTER,
      ]),
    );
  });

  test('of a letter Together: it is the same for all', () => {
    const state = anOfficeWithLetters(60, together);

    preview(state);

    expect(below(state, 'How all of them will read it')).toEqual([
      ['To', `Ann Example <${PRINCIPAL}>`],
      ['Bcc', 'Name 0001, Name 0002, Name 0003 and 47 more'],
      ['Subject', 'Three things before summer'],
      ['Text', 'Read your lease.'],
      ...FOOTER,
    ]);
  });

  test('a personal letter has no footer; whoever has no Dear is greeted by the words given for them', () => {
    const state = anOfficeWithLetters(1, { Kind: 'Personal' });
    typed(state, 'Contacts', 'Name 0001', 'Dear', '');

    preview(state);

    expect(below(state, 'How the first 1 of 1 will read it').slice(1)).toEqual([
      ['Greeted as', '(Dear is blank)'],
      ['Subject', 'Three things before summer'],
      ['Text', 'Dear friend,'],
      ['', 'read your lease.'],
      ['', 'Ann Example'],
    ]);
  });

  test('everybody who is left out, under one reason', () => {
    const state = anOfficeWithLetters(14);
    for (let number = 1; number <= 11; number += 1)
      typed(state, 'Contacts', `Name ${String(number).padStart(4, '0')}`, 'Email consent', 'Not asked');
    typed(state, 'Contacts', 'Name 0012', 'Email', '');
    typed(state, 'Contacts', 'Name 0013', 'Email', 'c0014@example.com');

    preview(state);

    expect(below(state, 'Who is left out')).toEqual([
      [
        '11',
        'not opted in (Name 0001, Name 0002, Name 0003, Name 0004, Name 0005, Name 0006, Name 0007, Name 0008, Name 0009, Name 0010 ' +
          'and 1 more)',
      ],
      ['1', 'no email (Name 0012)'],
      ['1', 'duplicate address (Name 0014)'],
    ]);
  });

  test('who will be skipped, and why', () => {
    const state = anOfficeWithLetters(3, { Body: 'Dear {{Dear}}' });
    typed(state, 'Contacts', 'Name 0001', 'Dear', '');
    typed(state, 'Contacts', 'Name 0002', 'Email', 'jörg@example.com');

    preview(state);

    expect(below(state, 'Who will be skipped')).toEqual([
      ['1', expect.stringMatching(/^Dear is blank: .*\(Name 0001\)$/)],
      ['1', expect.stringMatching(/has signs before the @.*\(Name 0002\)$/)],
    ]);
    expect(below(state, 'How it goes out')).toContainEqual([
      '2 will be skipped: Preview… says who, and why.',
    ]);
    expect(below(state, 'How the first 1 of 1 will read it')[0]).toEqual([
      'To',
      'Name 0003 <c0003@example.com>',
    ]);
  });

  test.each([
    ['no email', true],
    ['opted out', false],
  ])('a Hard-times letter goes on paper to who has no address: %s', (reason, isOnPaper) => {
    const state = anOfficeWithLetters(2, { Kind: 'Hard-times letter', How: 'Together' });
    typed(state, 'Contacts', 'Name 0001', 'Email consent', 'Opted out');
    if (reason === 'no email') typed(state, 'Contacts', 'Name 0002', 'Email', '');

    preview(state);

    expect(below(state, 'Who is left out').some(([line]) => line?.includes('Print list'))).toBe(isOnPaper);
  });

  test('what is worth a second look', () => {
    const state = anOfficeWithLetters(1, { Body: 'To our past clients. {{Sender}}' });

    preview(state);

    expect(below(state, 'Worth a second look')).toContainEqual([expect.stringContaining('past clients')]);
  });

  test.each([
    [
      'nobody may get it',
      (state: OfficeState) => typed(state, 'Contacts', 'Name 0001', 'Email', ''),
      'Left out: no email 1.',
    ],
    ['everybody has a draft', (state: OfficeState) => void draft(state), 'So far: Drafted 1.'],
  ])('%s: there is nothing to read', (_why, prepare, said) => {
    const state = anOfficeWithLetters(1);
    prepare(state);

    const run = preview(state);

    expect(shown(state, 'Preview')[1]).toEqual([
      '',
      `Spring letter: nobody is left to draft it for. ${said}`,
    ]);
    expect(saidBy(run)).toBe(`Spring letter: nobody is left to draft it for. ${said} See the tab Preview.`);
    expect(below(state, 'How it goes out')[1]).toEqual(['Nobody gets a draft.']);
    expect(below(state, /will read it$/)).toEqual([]);
  });
});

describe('what stops a letter stands on the page, in the words in which Draft… refuses it', () => {
  const stops: readonly (readonly [string, LetterCells])[] = [
    ['a filter that can’t be read, which would leave nobody out', { Kinds: 'Clints' }],
    ['a day that can’t be read: it may have been sent', { 'Sent on': 'last week' }],
    ['no subject', { Subject: '' }],
    ['an unknown field', { Body: '{{Deer}}' }],
    ['a personal field in a letter Together', { How: 'Together' }],
    ['parts of the Hard-times letter that are missing', { Kind: 'Hard-times letter', How: 'Together' }],
  ];

  test.each(stops)('%s', (_why, given) => {
    const state = anOfficeWithLetters(2, given);

    const run = preview(state);

    expect(run.outcome?.ok).toBe(true);
    expect(saidBy(run)).toMatch(
      /^Spring letter can't be drafted yet: \d things? stops? it\. See the tab Preview\.$/,
    );
    const found = below(state, 'What stops it').map(([stop]) => stop);
    expect(saidBy(draft(state))).toBe(`Spring letter can't be drafted. ${found.join(' ')}`);
  });

  test('a setting that is missing doesn’t hide the numbers, nor the text', () => {
    const state = anOfficeWithLetters(2);
    typed(state, 'Settings', 'Postal address', 'Value', '');

    preview(state);

    expect(below(state, 'What stops it')).toEqual([[expect.stringContaining('no Postal address')]]);
    expect(below(state, 'How it goes out')).toContainEqual([
      '2 people, a draft each: somebody presses Send 2 times.',
    ]);
    expect(below(state, 'How the first 2 of 2 will read it')).toHaveLength(18);
  });

  test('a text that stops it is nobody’s fault: nobody is said to be skipped, and nothing is shown', () => {
    const state = anOfficeWithLetters(2, { Body: '{{Deer}}' });

    preview(state);

    expect([below(state, 'Who will be skipped'), below(state, /will read it$/)]).toEqual([[], []]);
  });

  test('a letter to nobody knows whom is refused', () => {
    const state = anOfficeWithLetters(2, { Kind: '' });

    const { outcome } = preview(state);

    expect(outcome).toMatchObject({
      ok: false,
      message: 'Spring letter has no Kind: choose one on Letters.',
    });
    expect(state.book.sheets.map(({ name }) => name)).not.toContain('Preview');
  });
});

describe('which letter', () => {
  test.each([
    ['the only one isn’t asked for', [{}], [], 'Spring letter goes to 2'],
    [
      'by its name',
      [{}, { Name: 'Autumn letter', ID: 'L0002' }],
      ['autumn letter'],
      'Autumn letter goes to 2',
    ],
    [
      'by a name that none has',
      [{}, { Name: 'Autumn letter', ID: 'L0002' }],
      ['Winter'],
      'No letter here is called',
    ],
    [
      'none is there',
      [{ 'Sent on': on('2026-11-20') }],
      [],
      'Letters has no letter that waits to be drafted',
    ],
  ] as const)('%s', (_why, letters, answers, message) => {
    expect(saidBy(preview(anOfficeWithLetters(2, ...letters), { answers: [...answers] }))).toContain(message);
  });
});

test('it makes no draft, and asks for nothing of Gmail', () => {
  const state = anOfficeWithLetters(2);

  const { host } = preview(state);

  expect([state.drafts, state.triggers]).toEqual([[], []]);
  expect(host.ledger.byMethod['ScriptApp.requireScopes']).toBe(1);
  expect(Object.keys(host.ledger.byMethod).filter((method) => method.startsWith('Gmail'))).toEqual([]);
});

test('names as long as a cell holds don’t make a cell that is too long', () => {
  const state = anOfficeWithLetters(3);
  for (const number of ['0001', '0002', '0003']) {
    typed(state, 'Contacts', `Name ${number}`, 'Email', '');
    typed(state, 'Contacts', `Name ${number}`, 'Name', `=${number}`.padEnd(49_000, 'x'));
  }

  const { outcome } = preview(state);

  expect(outcome?.ok).toBe(true);
  expect(below(state, 'Who is left out')[0]?.[1]).toMatch(/^no email \(=0001x+, =0002x*…$/);
});

test('chosen again, the page is made anew; Undo takes it away', () => {
  const state = anOfficeWithLetters(3, { Body: 'One\n\nTwo\n\nThree' });
  preview(state);
  typed(state, 'Letters', 'Spring letter', 'Body', 'One');

  preview(state);
  const text = below(state, /will read it$/).filter(([label]) => label === 'Text' || label === '');
  undoHosted(state);
  undoHosted(state);

  expect(text.slice(0, 2)).toEqual([
    ['Text', 'One'],
    ['', '--'],
  ]);
  expect(state.book.sheets.map(({ name }) => name)).not.toContain('Preview');
});

test('somebody else sees where it will be drafted', () => {
  const state = anOfficeWithLetters(1);

  preview(state, { user: ASSISTANT });

  expect(below(state, 'How it goes out').at(-1)?.[0]).toContain('it will be marked Ready');
});
