/** The built add-in never calls, writes to or invites somebody who said no, and writes nothing twice. */
import type { OfficeState } from '../../local/host/state';
import { theAddIn } from '../support/built';
import { aHostedOffice, on, shown, tabOf } from '../support/hosted';
import { anOfficeWithLetters, PRINCIPAL, typed } from '../support/letter-office';

const press = theAddIn();

/** The addresses that the drafts in all mailboxes go to, sorted. */
const draftedTo = ({ drafts }: OfficeState): string[] =>
  drafts.flatMap(({ raw }) => /^To: .*?([^\s<]+@[^\s>]+)/m.exec(raw)?.[1] ?? []).sort();

describe('the same letter twice to one address', () => {
  const drafted = (how: string): OfficeState => {
    const state = anOfficeWithLetters(2, { How: how, Body: 'Read your lease.' });
    press(state, 'Draft…', { answers: ['yes'] });
    return state;
  };

  test.each(['One each', 'Together'])('not to a list that was pasted in anew: %s', (how) => {
    const state = drafted(how);
    const before = state.drafts.length;
    for (const name of ['Name 0001', 'Name 0002']) typed(state, 'Contacts', name, 'ID', '');

    const { ledger } = press(state, 'Draft…', { answers: ['yes'] });

    expect([before > 0, state.drafts.length]).toEqual([true, before]);
    expect(ledger.dialogs[0]?.message).toContain('Nobody gets a draft');
  });

  test('not to somebody whose row was deleted and typed again, however the address is written now', () => {
    const state = drafted('One each');
    typed(state, 'Contacts', 'Name 0002', 'ID', '');
    typed(state, 'Contacts', 'Name 0002', 'Email', 'C0002@Example.com');

    press(state, 'Draft…', { answers: ['yes'] });

    expect(draftedTo(state)).toEqual(['c0001@example.com', 'c0002@example.com']);
  });

  test('but to whoever is new', () => {
    const state = drafted('One each');
    const [headers = [], first = []] = tabOf(state, 'Contacts').cells;
    const pal = new Map<string, unknown>([
      ['Name', 'Pal New'],
      ['ID', ''],
      ['Email', 'pal@example.com'],
    ]);
    tabOf(state, 'Contacts').cells.push(
      headers.map((header, index) => {
        const value = pal.get(String(header));
        return typeof value === 'string' ? value : (first[index] ?? '');
      }),
    );

    press(state, 'Draft…', { answers: ['yes'] });

    expect(draftedTo(state)).toEqual(['c0001@example.com', 'c0002@example.com', 'pal@example.com']);
  });
});

describe('who wants nothing, or no calls', () => {
  const PEOPLE = [
    'Name',
    'Kind',
    'Tier by hand',
    'Phone',
    'Address',
    'Status by hand',
    'No calls',
    'ID',
    'Added',
  ];
  const SINCE = on('2025-01-01');
  const anOffice = (...rows: readonly (readonly string[])[]): OfficeState => {
    const state = aHostedOffice({
      Contacts: [
        PEOPLE,
        ...rows.map(([status = '', noCalls = ''], index) => [
          ...[`Name ${index + 1}`, 'Client', '1', `555-010${index}`, `${index + 1} Elm St`, status, noCalls],
          ...[`C000${index + 1}`, SINCE],
        ]),
      ],
      Dates: [
        ['Contact', 'Date', 'What', 'Contact ID', 'ID'],
        ...rows.map((_, index) => [
          `Name ${index + 1}`,
          on('2026-12-10'),
          'Lease ends',
          `C000${index + 1}`,
          `D000${index + 1}`,
        ]),
      ],
    });
    state.user = PRINCIPAL;
    return state;
  };
  const week = (state: OfficeState): string => {
    press(state, 'Build or refresh', { answers: [''] });
    return shown(state, 'This week').slice(1).flat().join('\n');
  };

  test.each([
    'Do not contact - asked 5 May',
    'Inactive, Do not contact',
    'DNC',
    'Deceased',
    'DO NOT CONTACT!',
    "please don't contact",
    'hold on',
  ])('%s: on no sheet', (status) => {
    const sheet = week(anOffice([status], ['']));

    expect([sheet.includes('Name 1'), sheet.includes('Name 2')]).toEqual([false, true]);
  });

  test.each([
    ['a tick in No calls', ['', 'x']],
    ['a remark in No calls', ['', 'since May, please do not call']],
    ['Status by hand', ['do not call']],
  ])('no calls, by %s: the end of the lease stays, without the number', (_, row) => {
    const state = anOffice(row);

    const sheet = week(state);

    expect(column2(state, 'What')).toContain('Key date');
    expect(sheet).toContain('No calls: write or visit (1 Elm St)');
    expect(sheet).not.toMatch(/555-0100|Courtesy call/);
  });
});

/** A column of This week, whose headers stand in its second line. */
function column2(state: OfficeState, header: string): string {
  const [, headers = [], ...rows] = shown(state, 'This week');
  const at = headers.indexOf(header);
  return rows.map((row) => row[at] ?? '').join('\n');
}
