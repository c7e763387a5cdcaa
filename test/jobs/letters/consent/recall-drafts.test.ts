/** Rows of Drafts that somebody deleted: their drafts lie in Gmail still, and nobody gets a second one. */
import type { HostOptions } from '../../../../local/host/options';
import type { OfficeState } from '../../../../local/host/state';
import { draftLetter } from '../../../../src/jobs/letters/draft/draft-letter';
import { copyOf } from '../../../support/built';
import { runHosted, tabOf } from '../../../support/hosted';
import {
  anOfficeWithLetters,
  column,
  keysIn,
  lying,
  typed,
  type LetterCells,
} from '../../../support/letter-office';

const draft = (state: OfficeState, options: HostOptions = {}) =>
  runHosted(state, draftLetter, { answers: ['yes', 'yes'], ...options });
const TOGETHER: LetterCells = { How: 'Together', Body: 'Read your lease. {{Sender}}' };

/** An office whose letter was drafted, and the rows of some of its people deleted since. */
function afterDeleting(names: readonly string[], given: LetterCells = {}): OfficeState {
  const state = anOfficeWithLetters(3, given);
  draft(state);
  const sheet = tabOf(state, 'Drafts');
  const at = sheet.cells[0]?.indexOf('Contact') ?? -1;
  sheet.cells = sheet.cells.filter((cells) => !names.includes(String(cells[at])));
  return state;
}

/** Who has a row, with its key and whether its draft is there. */
const rowsIn = (state: OfficeState): string[] => {
  const ids = new Set(state.drafts.map(({ id }) => id));
  const [keys, states, draftIds] = ['Key', 'State', 'Draft ID'].map((header) =>
    column(state, 'Drafts', header),
  );
  return (keys ?? [])
    .map((key, row) => `${String(key)} ${String(states?.[row])} ${ids.has(String(draftIds?.[row]))}`)
    .sort();
};

test.each([
  { why: 'one row', names: ['Name 0002'], given: {} },
  { why: 'all rows', names: ['Name 0001', 'Name 0002', 'Name 0003'], given: {} },
])('One each, $why: each draft has its row again', ({ names, given }) => {
  const state = afterDeleting(names, given);

  const { outcome } = draft(state);

  expect(keysIn(state)).toEqual(['L0001-C0001', 'L0001-C0002', 'L0001-C0003']);
  expect(rowsIn(state)).toEqual(keysIn(state).map((key) => `${key} Drafted true`));
  expect(outcome?.message).toContain('Spring letter: Drafted 3.');
});

test.each([
  { why: 'some rows of a group', names: ['Name 0002'] },
  { why: 'all rows of a group', names: ['Name 0001', 'Name 0002', 'Name 0003'] },
])('Together, $why: whoever stands in its Bcc has their row again', ({ names }) => {
  const state = afterDeleting(names, TOGETHER);

  draft(state);

  expect(keysIn(state)).toEqual(['L0001-1']);
  expect(rowsIn(state)).toEqual(['C0001', 'C0002', 'C0003'].map((id) => `L0001-${id}-1 Drafted true`));
});

test('the row says what the draft says', () => {
  const state = afterDeleting(['Name 0002']);

  draft(state);

  const told = ['Contact', 'Email', 'Subject'].map((header) => column(state, 'Drafts', header).at(-1));
  expect(told).toEqual(['Name 0002', 'c0002@example.com', 'Three things before summer']);
});

test.each([
  { why: 'one without a key', lies: [lying('', { raw: 'Subject: mine\r\n\r\nHello' })], given: {} },
  { why: 'one of another letter', lies: [lying('L0009-C0004')], given: {} },
  { why: 'one to somebody else', lies: [lying('L0001-C0009')], given: {} },
  { why: 'one each of a letter that goes Together now', lies: [lying('L0001-C0004')], given: TOGETHER },
  { why: 'a group to nobody of these', lies: [lying('L0001-7')], given: TOGETHER },
])('no other draft is taken for it: $why', ({ lies, given }) => {
  const state = afterDeleting([], given);
  typed(state, 'Contacts', 'Name 0003', 'Name', 'Name 0004');
  typed(state, 'Contacts', 'Name 0004', 'ID', 'C0004');
  typed(state, 'Contacts', 'Name 0004', 'Email', 'c0004@example.com');
  const before = state.drafts.length;
  state.drafts.push(...lies);

  draft(state);

  expect(state.drafts).toHaveLength(before + lies.length + 1);
  expect(column(state, 'Drafts', 'Contact')).toContain('Name 0004');
});

test('a draft whose subject somebody has cleared is found by its key', () => {
  const state = afterDeleting(['Name 0002']);
  for (const each of state.drafts) each.raw = each.raw.replace(/^Subject: .*\r\n/m, '');

  draft(state);

  expect(state.drafts).toHaveLength(3);
  expect(column(state, 'Drafts', 'Subject').at(-1)).toBe('');
});

test('a draft that goes while the mailbox is looked through is none', () => {
  const office = afterDeleting(['Name 0002']);
  const { calls } = draft(copyOf(office)).host.ledger;
  const n = calls.findIndex(({ method }) => method === 'Gmail.Users.Drafts.get') + 1;
  const goes = () => {
    office.drafts = office.drafts.filter(({ raw }) => !raw.includes('<c0002@example.com>'));
  };

  draft(office, { faults: { atCall: [{ n, act: goes }] } });

  expect(rowsIn(office)).toContain('L0001-C0002 Drafted true');
});

test('where Gmail doesn’t let it look, nothing is made', () => {
  const state = afterDeleting(['Name 0002']);

  const { outcome } = draft(state, { gmailQuota: { after: 0, message: 'Daily limit exceeded' } });

  expect(outcome?.message).toContain('Stopped: ');
  expect(state.drafts).toHaveLength(3);
});
