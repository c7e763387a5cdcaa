/** Preview… as its page has it: what the tab Preview says, line by line, and nothing written besides. */
import type { OfficeState } from '../../local/host/state';
import type { LetterPreview, PreviewLine } from '../../src/pages/contract/letter-preview';
import { copyOf, theAddIn } from '../support/built';
import { contentOf, differences } from '../support/content';
import { shown } from '../support/hosted';
import { anOfficeWithLetters, lying, PRINCIPAL, typed, type LetterCells } from '../support/letter-office';
import { ask, callFrom, pageShown } from '../support/page-office';
import { aNewOffice, morningOf } from '../support/small-office';

const press = theAddIn();
const GOOGLE = 'https://www.googleapis.com/auth/';
const TOGETHER: LetterCells = { How: 'Together', Body: 'Read your lease.' };

const preview = (state: OfficeState, letter = 'L0001') => ask(state, 'previewLetter', [{ letter }]);
const filled = ([label, text]: PreviewLine): string[] => (text === '' ? [label] : [label, text]);
const isOfLetters = (title: string | undefined): boolean => / will read it$/.test(title ?? '');

/** What a page says, as lines of the tab, which has the letters to three people. */
const linesOf = ({ title, verdict, parts, reading }: LetterPreview): string[][] => [
  [title],
  ['', verdict],
  ...parts.flatMap((part) => [[part.title], ...part.lines.map(filled)]),
  ...(reading.letters.length + reading.remarks.length === 0 ? [] : [[reading.title]]),
  ...reading.remarks.map((remark) => ['', remark]),
  ...(reading.letters.some(({ html }) => html !== '')
    ? [['', 'In Gmail it has its formatting, which isn’t shown here.']]
    : []),
  ...reading.letters.slice(0, 3).flatMap(({ head, text }) => [
    ...head.map(filled),
    ...text
      .split(/\r?\n/)
      .map((line, index) => [index === 0 ? 'Text' : '', line])
      .filter(([, line]) => line !== ''),
  ]),
];
/** The tab without what it says of itself, and whatever it calls the letters. */
const lines = (all: readonly string[][]): string[][] =>
  all
    .filter(([, text = '']) => !text.startsWith('No draft was made. The page stays'))
    .map((line) => (isOfLetters(line[0]) ? ['How they will read it'] : line));

const people = (change: (state: OfficeState) => void): OfficeState => {
  const state = anOfficeWithLetters(14);
  change(state);
  return state;
};
const templated = (): OfficeState => {
  const state = anOfficeWithLetters(2, { 'Template draft': 'My template', Subject: '', Body: '' });
  state.drafts = [
    lying('t', {
      raw: 'Subject: My template\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n<p>Dear <b>{{Dear}}</b><script>1</script></p>',
    }),
  ];
  return state;
};

test('it is a dialog with a title', () => {
  expect(pageShown(anOfficeWithLetters(1), 'onMenuPreviewLetter')).toMatchObject({
    ...{ title: 'Letter preview', place: 'dialog', width: 760, height: 600 },
  });
});

test.each<readonly [string, () => OfficeState]>([
  ['a letter One each', () => anOfficeWithLetters(14)],
  ['a letter Together', () => anOfficeWithLetters(60, TOGETHER)],
  ['a letter that something stops', () => anOfficeWithLetters(2, { Subject: '', Body: '{{Deer}}' })],
  [
    'a letter that nobody may get',
    () => people((state) => typed(state, 'Settings', 'Office name', 'Value', '')),
  ],
  [
    'people who are left out, and who will be skipped',
    () =>
      people((state) => {
        typed(state, 'Contacts', 'Name 0001', 'Email consent', 'Not asked');
        typed(state, 'Contacts', 'Name 0002', 'Email', '');
        typed(state, 'Contacts', 'Name 0003', 'Email', 'jörg@example.com');
        typed(state, 'Contacts', 'Name 0004', 'Status by hand', 'Inactive');
      }),
  ],
  ['the Hard-times letter', () => anOfficeWithLetters(3, { ...TOGETHER, Kind: 'Hard-times letter' })],
  ['a check-in that is due to nobody', () => anOfficeWithLetters(3, { Kind: 'Check-in' })],
  ['a text that is a Gmail draft', templated],
  [
    'a text that is a Gmail draft which isn’t there',
    () => anOfficeWithLetters(2, { 'Template draft': 'Gone', Subject: '', Body: '' }),
  ],
])('%s: the page says what the tab says, and writes what Preview… writes', (_what, office) => {
  const [onPage, fromMenu] = [office(), office()];

  const page = preview(onPage);
  press(fromMenu, 'Preview…');

  expect(lines(linesOf(page))).toEqual(lines(shown(fromMenu, 'Preview')));
  expect(shown(onPage, 'Preview')).toEqual(shown(fromMenu, 'Preview'));
  expect(differences(contentOf(onPage), contentOf(fromMenu))).toEqual([]);
  expect(onPage.drafts).toEqual(office().drafts);
});

test('it shows more letters than the tab, each to somebody else', () => {
  const { reading } = preview(anOfficeWithLetters(30));

  expect(reading.title).toBe('How the first 25 of 30 will read it');
  expect(reading.letters[24]).toEqual({
    head: [
      ['To', 'Name 0025 <c0025@example.com>'],
      ['Greeted as', 'Dear 0025'],
      ['Subject', 'Three things before summer'],
    ],
    html: '',
    text: expect.stringMatching(/^Dear Dear 0025,\n\nread your lease\.\n\nAnn Example\n\n--\nExample & Co/),
  });
});

test('a letter with formatting comes with it, filled in for each, and names in it are text', () => {
  const state = templated();
  typed(state, 'Contacts', 'Name 0001', 'Dear', '<i>Ann</i>');

  const [first, second] = preview(state).reading.letters;

  expect(first?.html).toContain('<p>Dear <b>&lt;i&gt;Ann&lt;/i&gt;</b>');
  expect(second?.html).toContain('<b>Dear 0002</b>');
});

test('the letters that wait are there to choose from, and none that was sent', () => {
  const state = anOfficeWithLetters(
    2,
    {},
    { Name: 'Sent', ID: 'L0002', 'Sent on': 46_000 },
    { Name: 'Autumn', ID: 'L0003', Subject: 'Leaves fall' },
  );
  const before = contentOf(state);

  expect(ask(state, 'lettersToPreview', [])).toEqual({
    letters: [
      { id: 'L0001', name: 'Spring letter' },
      { id: 'L0003', name: 'Autumn' },
    ],
    nothing: expect.stringContaining('Letters > New letter…'),
  });
  expect(differences(contentOf(state), before)).toEqual([]);
  expect(preview(state, 'L0003').title).toMatch(/^Preview of Autumn,/);
});

test('it leaves its line on Start, and Undo takes the tab away', () => {
  const state = aNewOffice();
  press(state, 'This workbook');
  state.now = morningOf('2026-11-18');
  press(state, 'New letter…', { answers: ['1'] });
  const before = copyOf(state);
  const [letter] = ask(state, 'lettersToPreview', []).letters;

  preview(state, letter?.id);
  expect(JSON.stringify(shown(state, 'Start'))).toContain('Preview…: ');
  press(state, 'Undo last run');

  expect(state.book.sheets.map(({ name }) => name)).toEqual(before.book.sheets.map(({ name }) => name));
});

test('where Gmail isn’t allowed, the page says how to allow it', () => {
  const state = templated();
  state.consents[PRINCIPAL] = ['spreadsheets.currentonly', 'script.scriptapp', 'userinfo.email'].map(
    (scope) => `${GOOGLE}${scope}`,
  );

  expect(preview(state).parts[0]).toEqual({
    title: 'What stops it',
    lines: [['', expect.stringContaining('Choose Letters > Draft… and allow it')]],
  });
});

test.each([
  ['nothing', {}],
  ['no letter', { letter: '' }],
  ['a letter that isn’t there', { letter: 'L9999' }],
  ['one that was sent', { letter: 'L0002' }],
])('asked for %s it refuses in words, and previews nothing', (_what, given) => {
  const state = anOfficeWithLetters(1, {}, { Name: 'Sent', ID: 'L0002', 'Sent on': 46_000 });

  const { report } = callFrom(state, 'previewLetter', [given]);

  expect(report.returned).toEqual({ ok: false, message: expect.stringMatching(/\S/) });
  expect(state.book.sheets.map(({ name }) => name)).not.toContain('Preview');
});
