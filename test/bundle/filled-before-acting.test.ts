/**
 * A column that a formula of the office's fills is asked about before anything is made outside the workbook:
 * what lies in Gmail or the calendar has to be written down there, and can't be taken back. On the built
 * add-in.
 */
import { formula, type OfficeState } from '../../local/host/state';
import { theAddIn } from '../support/built';
import { aHostedOffice, on, tabOf } from '../support/hosted';
import { anOfficeWithLetters, column, PRINCIPAL, typed } from '../support/letter-office';

const press = theAddIn();

/** A formula in the header of a column fills it down to the tab's last row, or the one beside it does. */
function fill(state: OfficeState, tab: string, header: string, source: string, from = header): void {
  const sheet = tabOf(state, tab);
  const headers = sheet.cells[0] ?? [];
  const [at, end] = [headers.indexOf(from), headers.indexOf(header)];
  const rows = sheet.cells.length;
  headers[at] = formula(source, from);
  sheet.cells.slice(1).forEach((cells) => {
    for (let index = at; cells[0] !== '' && index <= end; index += 1)
      if (cells[index] === undefined || cells[index] === '') cells[index] = 'worked out';
  });
  sheet.spills.push({ row: 1, column: at + 1, numRows: rows, numColumns: end - at + 1 });
}
const shownIn = (state: OfficeState, tab: string, header: string) => {
  const { cells } = tabOf(state, tab);
  const headers = (cells[0] ?? []).map((cell) =>
    typeof cell === 'object' && cell.kind === 'formula' ? cell.shown : cell,
  );
  return cells.slice(1).flatMap((row) => (row[0] === '' ? [] : [row[headers.indexOf(header)]]));
};
const ASKED = /^This would write to \d columns? that a formula of yours fills/;
/** Which of the questions was about the formula; -1: none. */
const askedAt = (dialogs: readonly { readonly message: string }[]): number =>
  dialogs.findIndex(({ message }) => ASKED.test(message));

const SPILLS = [
  ['from its header', '={"Counts";ARRAYFORMULA(A2:A&"!")}', 'Counts'],
  ['from the column beside it', '=QUERY(Mine!A:B)', 'State'],
] as const;

describe.each(SPILLS)('Counts on Letters is filled %s', (_, source, from) => {
  const anOffice = (): OfficeState => {
    const state = anOfficeWithLetters(2);
    fill(state, 'Letters', 'Counts', source, from);
    return state;
  };

  test('Draft…: asked before a draft is made; after a no none is', () => {
    const state = anOffice();

    const { told, ledger } = press(state, 'Draft…', { answers: ['yes', 'no'] });

    expect(askedAt(ledger.dialogs)).toBe(1);
    expect([state.drafts, told]).toEqual([[], expect.stringContaining('"Draft…" changed nothing')]);
  });

  test('Draft…: after a yes all get theirs, the column stays, and nobody is asked again', () => {
    const state = anOffice();
    const before = shownIn(state, 'Letters', 'Counts');

    const { told } = press(state, 'Draft…', { answers: ['yes', 'yes'] });
    const again = press(state, 'Draft…', { answers: ['yes', 'yes'] });

    expect([state.drafts.length, shownIn(state, 'Letters', 'Counts')]).toEqual([2, before]);
    expect(told).toContain('Left alone, because formulas stand there');
    expect(askedAt(again.ledger.dialogs)).toBe(-1);
  });

  test('Check drafts: asked before a draft is thrown away', () => {
    const state = anOfficeWithLetters(2);
    press(state, 'Draft…', { answers: ['yes'] });
    fill(state, 'Letters', 'Counts', source, from);
    const { cells } = tabOf(state, 'Contacts');
    (cells[1] ?? [])[cells[0]?.indexOf('Email consent') ?? -1] = 'Opted out';

    const no = press(state, 'Check drafts', { answers: ['yes', 'no'] });
    const left = state.drafts.length;
    const yes = press(state, 'Check drafts', { answers: ['yes', 'yes'] });

    expect([askedAt(no.ledger.dialogs), left]).toEqual([1, 2]);
    expect(no.told).toContain('"Check drafts" changed nothing');
    expect([askedAt(yes.ledger.dialogs), state.drafts.length]).toEqual([1, 1]);
  });
});

test('Send invitations…: asked before anybody is written to', () => {
  const state = aHostedOffice({
    Contacts: [
      ['Name', 'Kind', 'Email', 'ID', 'Added'],
      ['Al Ally', 'Alliance', 'al@home.example', 'C0001', on('2026-01-01')],
    ],
    Alliances: [
      ['Contact', 'Contact ID'],
      ['Al Ally', 'C0001'],
    ],
  });
  state.user = PRINCIPAL;
  press(state, 'Lunches > Plan', { answers: ['ok'] });
  fill(state, 'Lunches', 'Status', '={"Status";ARRAYFORMULA(IF(A2:A="","","Planned"))}');

  const no = press(state, 'Send invitations…', { answers: ['yes', 'no'] });
  const before = state.events.length;
  const yes = press(state, 'Send invitations…', { answers: ['yes', 'yes'] });

  expect([askedAt(no.ledger.dialogs), before]).toEqual([1, 0]);
  expect([askedAt(yes.ledger.dialogs), state.events.length]).toEqual([1, 1]);
  expect(shownIn(state, 'Lunches', 'Status')[0]).toBe('Planned');
});

test('a column of which each row has a formula of its own is no such column', () => {
  const state = anOfficeWithLetters(2);
  const { cells } = tabOf(state, 'Letters');
  (cells[1] ?? [])[cells[0]?.indexOf('Counts') ?? -1] = formula('=COUNTA(Contacts!A2:A)', 2);

  const { ledger } = press(state, 'Draft…', { answers: ['yes'] });

  expect([askedAt(ledger.dialogs), state.drafts.length]).toEqual([-1, 2]);
  expect(column(state, 'Letters', 'Counts')[0]).toEqual(formula('=COUNTA(Contacts!A2:A)', 2));
});

test('Check drafts says of both its questions that a filter on Drafts holds nothing back', () => {
  const state = anOfficeWithLetters(3);
  press(state, 'Draft…', { answers: ['yes'] });
  state.drafts.shift();
  typed(state, 'Contacts', 'Name 0002', 'Email consent', 'Opted out');
  tabOf(state, 'Drafts').filter = { row: 1, column: 1, numRows: 4, numColumns: 4 };

  const { ledger } = press(state, 'Check drafts', { answers: ['sent', 'yes'] });

  const remark = 'Drafts is filtered. A filter only hides rows from view: those that are hidden count, too.';
  expect(ledger.dialogs.map(({ message }) => message)).toEqual([
    expect.stringContaining(remark),
    expect.stringContaining(remark),
  ]);
  expect([state.drafts.length, column(state, 'Drafts', 'State')]).toEqual([
    1,
    ['Sent', 'Discarded', 'Drafted'],
  ]);
});
