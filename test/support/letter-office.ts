/** An office that writes letters, on the in-memory Apps Script. */
import {
  emptyOffice,
  emptySheet,
  type Content,
  type DraftState,
  type OfficeState,
} from '../../local/host/state';
import { mailKeyOf } from '../../src/jobs/letters/draft/draft-rows';
import { messageIdOf } from '../../src/mail/build/key';
import { headerRow } from '../../src/sheets/write/encode';
import { drafts as draftsTab } from '../../src/sheets/tabs/drafts';
import type { Press } from './built';
import { aHostedOffice, on, tabOf } from './hosted';

export const PRINCIPAL = 'ann@office.example';
export const ASSISTANT = 'bob@office.example';

export type LetterCells = Readonly<Record<string, Content>>;

const LETTER: LetterCells = {
  Name: 'Spring letter',
  Kind: 'Letter',
  From: 'Principal',
  How: 'One each',
  Subject: 'Three things before summer',
  Body: 'Dear {{Dear|friend}},\n\nread your lease.\n\n{{Sender}}',
  State: '',
  Counts: '',
  'Sent on': '',
  'Template draft': '',
  'Part 1': '',
  'Part 2': '',
  'Part 3': '',
  'Part 4': '',
  ID: 'L0001',
};

const CONTACT_HEADERS = [
  'Name',
  'ID',
  'Dear',
  'Kind',
  'Email',
  'Email consent',
  'Status by hand',
  'Worried about',
  'Tags',
  'Added',
  'Recall week',
];

/** C0001, C0002…: clients who opted in. */
export const people = (count: number): Content[][] =>
  Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(4, '0');
    return [
      `Name ${number}`,
      `C${number}`,
      `Dear ${number}`,
      'Client',
      `c${number}@example.com`,
      'Opted in',
      '',
      '',
      '',
      on('2026-01-05'),
      '',
    ];
  });

const SETTINGS: Content[][] = [
  ['Setting', 'Value'],
  ['Office name', 'Example & Co'],
  ['Postal address', '1 Main Street, Springfield'],
  ['Principal name', 'Ann Example'],
  ['Principal email', PRINCIPAL],
  ['Assistant name', 'Bob Example'],
  ['Assistant email', ASSISTANT],
];

/** An office with so many clients and these letters, each like the usual one but for what is given. */
export function anOfficeWithLetters(count: number, ...letters: readonly LetterCells[]): OfficeState {
  const rows = (letters.length === 0 ? [{}] : letters).map((given): LetterCells => ({ ...LETTER, ...given }));
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const state = aHostedOffice({
    Letters: [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))],
    Contacts: [CONTACT_HEADERS, ...people(count)],
    'No email list': [['Email', 'Since', 'Why']],
    Settings: SETTINGS,
  });
  state.user = PRINCIPAL;
  tabOf(state, 'Contacts').maxRows = Math.max(1000, count + 10);
  return state;
}

/** Types into the cell below a header, on the row whose first cell says so. */
export function typed(state: OfficeState, tab: string, first: Content, header: string, value: Content): void {
  const { cells } = tabOf(state, tab);
  const row = cells.find(([cell]) => cell === first);
  const column = cells[0]?.indexOf(header) ?? -1;
  if (!row || column < 0) throw new Error(`${tab} has no ${String(first)} or no ${header}`);
  row[column] = value;
}

/** The cells of a tab below one of its headers, blank lines left out. */
export function column(state: OfficeState, tab: string, header: string): Content[] {
  const sheet = state.book.sheets.find(({ name }) => name === tab);
  const at = sheet?.cells[0]?.indexOf(header) ?? -1;
  return (sheet?.cells.slice(1) ?? [])
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => cells[at] ?? '');
}

/** The keys that the drafts of all mailboxes carry, sorted, without the workbook's part. */
export const keysIn = ({ drafts }: OfficeState): string[] =>
  drafts.map(({ raw }) => /^X-Cultivate-Key: (?:\w+\/)?(.*)$/m.exec(raw)?.[1]?.trim() ?? '').sort();

const inMail = (key: string): string => mailKeyOf(key, { workbookId: emptyOffice().book.id });

/** A draft in the principal's mailbox. */
export const lying = (key: string, given: Partial<DraftState> = {}): DraftState => ({
  id: `g-${key}`,
  owner: PRINCIPAL,
  messageId: `m-${key}`,
  threadId: `m-${key}`,
  raw: `Message-ID: <${messageIdOf(inMail(key))}>\r\nX-Cultivate-Key: ${inMail(key)}\r\n\r\nHello`,
  ...given,
});
export const edited = (key: string): DraftState =>
  lying(key, { id: `e-${key}`, raw: `X-Cultivate-Key: ${inMail(key)}\r\n\r\nHello` });

const INTENDED: Readonly<Record<string, Content>> = {
  letter: 'Spring letter',
  contact: 'Name 0001',
  email: 'c0001@example.com',
  state: 'Intended',
  time: '2026-11-23T06:58:00',
  mailbox: PRINCIPAL,
  letterId: 'L0001',
  contactId: 'C0001',
  key: 'L0001-C0001',
};

/**
 * Three people have their drafts; that of the first is no longer in Gmail, and the second has opted out
 * since.
 */
export function aDraftedOffice(press: Press): OfficeState {
  const state = anOfficeWithLetters(3);
  press(state, 'Draft…');
  state.drafts.shift();
  typed(state, 'Contacts', 'Name 0002', 'Email consent', 'Opted out');
  return state;
}

/** Adds the tab Drafts with these rows, Intended but for what is given. */
export function withDrafts(
  state: OfficeState,
  rows: readonly Readonly<Record<string, Content>>[],
): OfficeState {
  const sheet = emptySheet(9, 'Drafts');
  const keys = Object.keys(draftsTab.columns);
  sheet.cells = [
    [...headerRow(draftsTab)],
    ...rows.map((row) => keys.map((key) => ({ ...INTENDED, ...row })[key] ?? '')),
  ];
  sheet.frozenRows = 1;
  state.book.sheets.push(sheet);
  return state;
}

/** An office in which a run died; the rows are Intended but for what is given. */
export function aDeadRun(
  rows: readonly Readonly<Record<string, Content>>[],
  lies: readonly DraftState[],
  letter: LetterCells = {},
): OfficeState {
  const state = withDrafts(anOfficeWithLetters(2, { State: 'Drafting', ...letter }), rows);
  state.drafts = [...lies];
  return state;
}
