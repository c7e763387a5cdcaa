/**
 * Import contacts… as its page has it: what the page decides comes to the same cells as what the boxes ask, a
 * file to the same as a tab, and every value of a file is found again.
 */
import { emptySheet, type OfficeState } from '../../local/host/state';
import { factsOfCard } from '../../src/domain/contact-import/person/card-facts';
import { readDelimited } from '../../src/domain/contact-import/files/delimited';
import { isCardFile, readCards } from '../../src/domain/contact-import/files/vcard';
import { cleaned } from '../../src/domain/contact-import/person/text-values';
import type { Decisions, ImportProposal, Source } from '../../src/pages/contract/import-contacts';
import { copyOf } from '../support/built';
import { contentOf, differences } from '../support/content';
import {
  anOfficeWith,
  cellsOf,
  choose,
  contactNamed,
  linesOf,
  rowsOf,
  whole,
} from '../support/import-office';
import { readExport, textOfExport } from '../support/imported';
import { ask, callFrom, pageShown } from '../support/page-office';
import { FILES } from '../domain/contact-import/address-book';

const NOTHING: Decisions = {
  columns: [],
  classes: [],
  areCouplesTwo: null,
  same: [],
  listWins: [],
  dayOfTotals: '',
};
const TAB: Source = { kind: 'tab', name: 'List' };

const proposed = (state: OfficeState, source: Source, decided: Partial<Decisions> = {}): ImportProposal =>
  ask(state, 'proposeImport', [{ source, decisions: { ...NOTHING, ...decided } }]);
const imported = (state: OfficeState, source: Source, decided: Partial<Decisions> = {}): string =>
  ask(state, 'importContacts', [{ source, decisions: { ...NOTHING, ...decided } }]).told;

const LIST = [
  'Name,Email,Phone,Company,Stage,Spouse,Privacy level,Sales 2024,Shoe size',
  'Ann Example,ann@home.example,312 555 0101,New Inc,Past client,,,1200,38',
  'John Smithson,john@b.example,,,Lead,Rosa Smithson,3,,',
  'Cy Roe,cy@roe.example,,,Gold,,,300,',
  '????,lost@x.example,,,,,,,',
].join('\n');

const office = (): OfficeState =>
  anOfficeWith({
    Contacts: [
      ['Name', 'Email', 'Phone', 'Company'],
      ['Ann Example', 'ann@home.example', '', 'Old Ltd'],
      ['Jon Smithson', 'jon@a.example', '', ''],
    ],
    List: linesOf(LIST),
  });

test('it is a dialog with a title, and is told the tabs that may hold a list', () => {
  const state = office();

  expect(pageShown(state, 'onMenuImportContacts')).toMatchObject({
    ...{ title: 'Import contacts', place: 'dialog', width: 900, height: 600 },
  });
  expect(ask(state, 'importSources', [])).toEqual({ tabs: ['List'] });
});

test('a tab of Cultivate’s that a run which died has made, and left blank, holds no list', () => {
  const state = office();
  state.book.sheets.push(emptySheet(900, 'No email list'), emptySheet(901, 'Needs'));

  expect(ask(state, 'importSources', [])).toEqual({ tabs: ['List'] });
});

test('before the yes it says what each column is, who is new, the same, doubtful or unreadable, and changes nothing', () => {
  const state = office();
  const before = JSON.stringify(state.book);

  const proposal = proposed(state, TAB);

  expect(proposal.columns.map(({ header, guess, isOpen }) => [header, guess, isOpen])).toEqual([
    ['Privacy level', 'Refuses e-mail', true],
    ['Shoe size', 'Kept under its own header', true],
    ['Name', 'Name', false],
    ['Email', 'E-mail address', false],
    ['Phone', 'Phone', false],
    ['Company', 'Company', false],
    ['Stage', 'Stage, type, status or tier', false],
    ['Spouse', 'Spouse or partner', false],
    ['Sales 2024', 'Sales of a year', false],
  ]);
  expect(proposal).toMatchObject({
    classes: [
      { header: 'Stage', value: 'Past client', count: 1, means: 'Past client' },
      { header: 'Stage', value: 'Lead', count: 1, means: 'Prospect' },
      { header: 'Stage', value: 'Gold', count: 1, means: 'Tier 1' },
    ],
    couples: 1,
    areCouplesTwo: true,
    perhaps: {
      first: [{ line: 3, name: 'John Smithson', who: 'Jon Smithson', why: 'nearly the same name' }],
      others: 0,
    },
    differs: [{ column: 'company', header: 'Company', count: 1, instance: 'Ann Example' }],
    years: [2024],
    fresh: { count: 3 },
    changed: { count: 1, first: [{ name: 'Ann Example' }] },
    unchanged: 0,
    unreadable: { first: [expect.stringContaining('row 5, ????')], others: 0 },
    refusing: { first: ['John Smithson'], others: 0 },
  });
  expect(proposal.changed.first[0]?.says).toEqual(
    expect.arrayContaining(['Phone: 312 555 0101', 'Kind: Client', 'Shoe size: 38']),
  );
  expect(JSON.stringify(state.book)).toBe(before);
});

test.each<[why: string, decided: Partial<Decisions>, answers: readonly string[]]>([
  ['every guess', {}, ['', '', '', '', '', '', '']],
  [
    'columns',
    {
      columns: [
        { header: 'Shoe size', as: 'Left out' },
        { header: 'Privacy level', as: 'Kept under its own header' },
      ],
    },
    ['1 leave out', '1', '', '', '', '', ''],
  ],
  [
    'stages, and that a couple is one person',
    { classes: [{ header: 'Stage', value: 'Lead', means: 'Client' }], areCouplesTwo: false },
    ['', '', '2 client', '2', '', '', ''],
  ],
  [
    'that who is perhaps the same is',
    { same: [{ line: 3, name: 'John Smithson' }] },
    ['', '', '', '', '2', '', ''],
  ],
  ['in which column the list wins', { listWins: ['company'] }, ['', '', '', '', '', '1', '']],
  ['the day of totals', { dayOfTotals: '2024-03-31' }, ['', '', '', '', '', '', '2024-03-31']],
])('deciding %s on the page comes to what the boxes come to, to the cell', (_why, decided, answers) => {
  const [onPage, inBoxes] = [office(), office()];
  proposed(onPage, TAB, decided);

  const told = imported(onPage, TAB, decided);
  onPage.now = inBoxes.now;
  const asked = choose(inBoxes, 'Import contacts…', ['1', ...answers, 'yes']);

  expect(asked.told).toBe(told);
  expect(rowsOf(inBoxes, 'Contacts').length).toBeGreaterThan(3);
  expect(differences(contentOf(onPage), contentOf(inBoxes))).toEqual([]);
});

test('a file comes to what the same list in a tab does, to the cell', () => {
  const [file, tab] = [office(), office()];

  const told = imported(file, { kind: 'file', name: 'List', text: LIST });
  imported(tab, TAB);

  expect(told).toContain("3 new, 1 changed from List. 1 couldn't be read.");
  expect(contactNamed(file, 'Cy Roe')).toMatchObject({ Source: 'List (List), imported 2026-11-23' });
  expect(differences(contentOf(file), contentOf(tab))).toEqual([]);
});

test('what was said is kept for the next list of these headers, whichever way it comes', () => {
  const state = office();
  imported(state, TAB, { columns: [{ header: 'Shoe size', as: 'Left out' }] });
  const [headers] = LIST.split('\n');

  const { columns } = proposed(state, {
    kind: 'file',
    name: 'b.csv',
    text: `${headers}\nDi Fox,,,,,,,,41\n`,
  });

  expect(columns.find(({ header }) => header === 'Shoe size')).toMatchObject({
    ...{ guess: 'Left out', isOpen: false },
  });
});

test('again it changes nothing and says so; Undo takes all of it back to the cell', () => {
  const state = office();
  choose(state, 'This workbook', ['yes']);
  const before = whole(state);
  imported(state, TAB);
  const standing = contentOf(state);

  expect(imported(state, TAB)).toContain('0 new, 0 changed');
  expect(differences(contentOf(state), standing)).toEqual([]);
  choose(state, 'Undo last run');

  expect(whole(state)).toEqual(before);
});

test('an import that dies half-way is taken back by the next run', () => {
  const state = office();
  choose(state, 'This workbook', ['yes']);
  const before = whole(state);
  const given = [{ source: TAB, decisions: NOTHING }];
  const { total } = callFrom(copyOf(state), 'importContacts', given).ledger;

  for (const stopAtCall of [0.6, 0.8, 0.95].map((part) => Math.floor(total * part))) {
    const died = copyOf(state);
    const { isStopped } = callFrom(died, 'importContacts', given, { faults: { stopAtCall } });
    expect(isStopped).toBe(true);

    choose(died, 'Check the workbook');
    choose(died, 'Undo last run');

    expect(whole(died)).toEqual(before);
  }
});

test.each<[why: string, source: Source, decided: Partial<Decisions>, expected: string]>([
  ['a tab that is gone', { kind: 'tab', name: 'Gone' }, {}, 'There is no tab Gone'],
  ['a tab of Cultivate’s', { kind: 'tab', name: 'Contacts' }, {}, 'There is no tab Contacts with a list'],
  ['a choice that isn’t offered', TAB, { columns: [{ header: 'Name', as: 'Rich' }] }, 'isn’t on offer'],
  [
    'a meaning that isn’t offered',
    TAB,
    { classes: [{ header: 'Stage', value: 'Lead', means: 'toString' }] },
    'isn’t on offer',
  ],
  ['LDIF', { kind: 'file', name: 'a.ldif', text: textOfExport('thunderbird.ldif') }, {}, 'vCard or CSV'],
  [
    'a file without people',
    { kind: 'file', name: 'a.csv', text: '1,2\n3,4\n' },
    {},
    'Nobody could be read from a.csv',
  ],
])('%s is refused in words, looked at or imported', (_why, source, decided, expected) => {
  const state = office();
  choose(state, 'This workbook', ['yes']);
  const before = contentOf(state);

  for (const name of ['proposeImport', 'importContacts']) {
    const { report } = callFrom(state, name, [{ source, decisions: { ...NOTHING, ...decided } }]);
    expect(report.returned).toEqual({ ok: false, message: expect.stringContaining(expected) });
  }

  expect(differences(contentOf(state), before)).toEqual([]);
});

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
/** Marks that are read, and not kept as they stand: a yes, a day. */
const isRead = (value: string): boolean =>
  /^(?:yes|no|true|false|[\d\s/.:TZ+-]+|29[- ]Feb|\d{4}-\w{3}-\d{2})$/i.test(value);

/** Each value of a file, with its line and the header that it stands under. */
function valuesOf(text: string): readonly (readonly [line: number, header: string, value: string])[] {
  if (isCardFile(text))
    return readCards(text).flatMap((card) =>
      factsOfCard(card).map(({ header, value }) => [card.line, header, value] as const),
    );
  const { rows } = readDelimited(text);
  return rows.flatMap((cells, index) =>
    cells.map((cell, place) => [index + 1, rows[0]?.[place] ?? '', cleaned(cell)] as const),
  );
}

describe.each(Object.keys(FILES))('%s, chosen as a file', (file) => {
  const zone = FILES[file]?.zone ?? 'America/Chicago';
  const state = anOfficeWith({ Sheet1: [] });
  state.book.timeZone = zone;
  choose(state, 'This workbook', ['yes']);
  const before = whole(state);
  const source: Source = { kind: 'file', name: file, text: textOfExport(file) };

  test('every value is found again: in its place, in a column of its own, or in what is said to be left out', () => {
    const { leftOut } = proposed(state, source);
    const { people } = readExport(file, zone);

    const told = imported(state, source);

    expect(told).toMatch(/^[1-9]\d* new, 0 changed/);
    const [headers = [], ...rows] = cellsOf(state, 'Contacts');
    const [name, household] = ['Name', 'Household'].map((header) => headers.indexOf(header)) as [
      number,
      number,
    ];
    const nameOf = new Map(people.map(({ line, name }) => [line, name]));
    const lost = valuesOf(source.text).flatMap(([line, header, value]) => {
      const named = rows.filter((cells) => nameOf.has(line) && cells[name] === nameOf.get(line));
      if (named.length === 0 || value === '' || isRead(value)) return [];
      const theirs = rows.filter(
        (cells) =>
          named.includes(cells) ||
          named.some((mine) => mine[household] !== '' && mine[household] === cells[household]),
      );
      const known = new Set([
        ...wordsIn(theirs.flat().join(' ')),
        ...headers.flatMap((each) => wordsIn(String(each))),
      ]);
      const isLeftOut = leftOut.first.some((each) => each.startsWith(`${header}, `));
      return isLeftOut
        ? []
        : wordsIn(value)
            .filter((word) => !known.has(word))
            .map((word) => `${line} ${header}: ${word}`);
    });
    expect(lost).toEqual([]);
  });

  test('the same file again changes nothing, and Undo takes it back to the cell', () => {
    expect(imported(state, source)).toContain('0 new, 0 changed');
    choose(state, 'Undo last run');

    expect(whole(state)).toEqual(before);
  });
});
