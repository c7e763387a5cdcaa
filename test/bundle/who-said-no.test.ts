/**
 * The built add-in never calls, writes to or invites somebody who said no, in whatever words and wherever
 * they said so.
 */
import type { OfficeState } from '../../local/host/state';
import { theAddIn } from '../support/built';
import { aHostedOffice, on, shown, tabOf } from '../support/hosted';
import { anOfficeWithLetters, column, PRINCIPAL, typed } from '../support/letter-office';

const press = theAddIn();

/** The addresses that the drafts in all mailboxes go to, sorted. */
const draftedTo = ({ drafts }: OfficeState): string[] =>
  drafts.flatMap(({ raw }) => /^To: .*?([^\s<]+@[^\s>]+)/m.exec(raw)?.[1] ?? []).sort();

describe('who wants no letters', () => {
  /** Name 0001 has said no in the way given; Name 0002 has the address `theirs` and has opted in. */
  const anOffice = (
    cells: Readonly<Record<string, string>>,
    { theirs, list = [] }: { theirs: string; list?: readonly (readonly string[])[] },
  ): OfficeState => {
    const state = anOfficeWithLetters(2);
    const [headers = []] = tabOf(state, 'Contacts').cells;
    headers.push('Other emails');
    for (const [header, value] of Object.entries(cells)) typed(state, 'Contacts', 'Name 0001', header, value);
    typed(state, 'Contacts', 'Name 0002', 'Email', theirs);
    tabOf(state, 'No email list').cells = [['Email', 'Since', 'Why'], ...list.map((row) => [...row])];
    return state;
  };
  const drafted = (state: OfficeState): string[] => {
    press(state, 'Draft…', { answers: ['yes'] });
    return draftedTo(state);
  };
  const OUT = { 'Email consent': 'Opted out' };

  test.each<[why: string, cells: Readonly<Record<string, string>>, theirs: string]>([
    [
      'two addresses, by a semicolon',
      { ...OUT, Email: 'ann@home.example; ann@work.example' },
      'ann@work.example',
    ],
    [
      'two addresses, by a comma',
      { ...OUT, Email: 'ann@home.example, ann@work.example' },
      'ann@home.example',
    ],
    ['two addresses, by a slash', { ...OUT, Email: 'ann@home.example/ann@work.example' }, 'ann@work.example'],
    [
      'two addresses, by colons',
      { ...OUT, Email: 'ann@home.example ::: ann@work.example' },
      'ann@work.example',
    ],
    [
      'two addresses, a line each',
      { ...OUT, Email: 'ann@home.example\nann@work.example' },
      'ann@work.example',
    ],
    ['a label', { ...OUT, Email: 'ann@home.example (home)' }, 'ann@home.example'],
    ['quotes around it', { ...OUT, Email: "'ann@home.example'" }, 'ann@home.example'],
    ['a bullet before it', { ...OUT, Email: '*ann@home.example' }, 'ann@home.example'],
    ['two, and the whole reads as an address', { ...OUT, Email: 'x/ann@home.example' }, 'ann@home.example'],
    ['a dot at the end', { ...OUT, Email: 'ann@home.example.' }, 'ann@home.example'],
    ['full-width letters', { ...OUT, Email: 'ａｎｎ＠ｈｏｍｅ．example' }, 'ann@home.example'],
    ['a domain beyond ASCII', { ...OUT, Email: 'ann@bücher.example' }, 'ann@xn--bcher-kva.example'],
    ['their other addresses', { ...OUT, 'Other emails': 'ann@work.example' }, 'ann@work.example'],
    [
      'Status by hand',
      { 'Status by hand': 'unsubscribed 5 May', Email: 'ann@home.example' },
      'ann@home.example',
    ],
    ['Do not contact', { 'Status by hand': 'DNC', Email: 'ann@home.example' }, 'Ann@home.example'],
  ])('however it is written: %s', (_, cells, theirs) => {
    expect(drafted(anOffice(cells, { theirs }))).toEqual([]);
  });

  test.each<[why: string, list: readonly (readonly string[])[], theirs: string]>([
    ['several addresses in a row', [['ned@x.example (asked), ann@work.example']], 'ann@work.example'],
    ['a display name', [['Ann Example <ann@work.example>']], 'ann@work.example'],
    ['a domain', [['work.example']], 'ann@work.example'],
    ['a domain with a star', [['*@work.example']], 'ann@mail.work.example'],
    ['the address that bounced', [['ann@work.example', '', 'bounced']], 'ann@work.example'],
  ])('on the No email list: %s', (_, list, theirs) => {
    expect(drafted(anOffice({}, { theirs, list }))).toEqual(['c0001@example.com']);
  });

  test('an address on the list refuses all that are theirs, but one that bounced', () => {
    const theirs = { 'Other emails': 'old@home.example' };
    const listed = (why: string) =>
      drafted(anOffice(theirs, { theirs: 'bo@home.example', list: [['old@home.example', '', why]] }));

    expect([listed('asked by phone'), listed('bounced')]).toEqual([
      ['bo@home.example'],
      ['bo@home.example', 'c0001@example.com'],
    ]);
  });

  test.each<
    [why: string, cells: Readonly<Record<string, string>>, list: readonly (readonly string[])[], cell: RegExp]
  >([
    ['on Contacts', { ...OUT, Email: 'ann at home' }, [], /Contacts, row 2, Email: found ann at home/],
    ['on the No email list', {}, [['ned@x (asked)']], /No email list, row 2, Email: found ned@x \(asked\)/],
  ])('what can’t be understood stops the letter before the question: %s', (_, cells, list, cell) => {
    const state = anOffice(cells, { theirs: 'bo@home.example', list });

    const { told, ledger } = press(state, 'Draft…', { answers: ['yes'] });

    expect([state.drafts, ledger.dialogs.some(({ message }) => message.includes('Draft it now?'))]).toEqual([
      [],
      false,
    ]);
    expect(told).toMatch(cell);
  });

  test('every address goes on the No email list', () => {
    const state = anOffice(
      { ...OUT, Email: 'ann@home.example; ann@work.example' },
      { theirs: 'bo@home.example' },
    );

    press(state, 'Build or refresh', { answers: [''] });

    expect(column(state, 'No email list', 'Email')).toEqual(['ann@home.example', 'ann@work.example']);
  });

  test('what nobody understands in Email consent counts as opted out in all mail, until it is put right', () => {
    const state = aHostedOffice({
      Contacts: [
        ['Name', 'Kind', 'Tier by hand', 'Email', 'Email consent', 'ID', 'Added'],
        ...['Al Ally', 'Bo Ally'].map((name, index) => [
          ...[name, 'Alliance', '1', `p${index}@home.example`, index === 0 ? 'hmm' : '', `C000${index + 1}`],
          on('2025-01-01'),
        ]),
      ],
      Alliances: [
        ['Contact', 'Contact ID'],
        ['Al Ally', 'C0001'],
        ['Bo Ally', 'C0002'],
      ],
      // This week nobody has to book them, and so they may be thought of.
      Settings: [
        ['Setting', 'Value'],
        ['Booking lead', 15],
      ],
      'No email list': [['Email', 'Since', 'Why']],
    });
    state.user = PRINCIPAL;
    press(state, 'Build or refresh', { answers: [''] });
    press(state, 'Lunches > Plan', { answers: ['ok'] });

    const { ledger } = press(state, 'Send invitations…', { answers: ['yes'] });

    const asked = ledger.dialogs.map(({ message }) => message).join();
    expect(asked).toContain('p1@home.example');
    expect(asked).not.toContain('p0@home.example');
    expect(column(state, 'No email list', 'Email')).toEqual([]);
  });

  test('an address that wants nothing is refused on, when its owner is deleted and imported anew', () => {
    const state = anOffice({ 'Status by hand': 'Do not contact' }, { theirs: 'bo@home.example' });
    press(state, 'Build or refresh', { answers: [''] });
    typed(state, 'Contacts', 'Name 0001', 'Status by hand', '');
    typed(state, 'Contacts', 'Name 0001', 'ID', '');

    expect([drafted(state), column(state, 'No email list', 'Why')]).toEqual([
      ['bo@home.example'],
      ['Do not contact: Name 0001'],
    ]);
  });

  test('the calendar writes to nobody who shares an address with somebody marked Do not contact', () => {
    const state = aHostedOffice({
      Contacts: [
        ['Name', 'Kind', 'Email', 'Status by hand', 'ID', 'Added'],
        ['Al Ally', 'Alliance', 'both@home.example', '', 'C0001', on('2026-01-01')],
        ['Di Gone', 'Client', 'di@home.example; both@home.example', 'Deceased', 'C0002', on('2026-01-01')],
        ['Bo Ally', 'Alliance', 'bo@home.example', '', 'C0003', on('2026-01-01')],
      ],
      Alliances: [
        ['Contact', 'Contact ID'],
        ['Al Ally', 'C0001'],
        ['Bo Ally', 'C0003'],
      ],
    });
    state.user = PRINCIPAL;
    press(state, 'Lunches > Plan', { answers: ['ok'] });

    const { ledger } = press(state, 'Send invitations…', { answers: ['yes'] });

    const asked = ledger.dialogs.map(({ message }) => message).join();
    expect(asked).toContain('bo@home.example');
    expect(asked).not.toContain('both@home.example');
    expect(asked).toContain('Al Ally shares the address of somebody marked Do not contact');
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
