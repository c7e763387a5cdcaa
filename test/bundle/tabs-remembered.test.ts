/** Tabs are remembered, not only named: renamed, gone, doubled, and those of earlier versions. */
import type { OfficeState } from '../../local/host/state';
import { copyOf, theAddIn } from '../support/built';
import { HIDDEN_OF_OURS, itemsOf, namesIn, PEOPLE, sightOf, type Rows } from '../support/first-day';
import { aHostedOffice, shown, tabOf } from '../support/hosted';

const press = theAddIn();
const { setUp, daily } = itemsOf(press);

describe('a tab is remembered', () => {
  const office = (): OfficeState => {
    const state = aHostedOffice({ Contacts: PEOPLE });
    setUp(state);
    return state;
  };
  const rename = (state: OfficeState, from: string, to: string): void => void (tabOf(state, from).name = to);
  const addTab = (state: OfficeState, name: string, rows: Rows): void => {
    const [sheet] = aHostedOffice({ [name]: rows }).book.sheets;
    if (sheet) state.book.sheets.push({ ...sheet, id: 9000 });
  };
  const drop = (state: OfficeState, name: string): void =>
    void (state.book.sheets = state.book.sheets.filter((sheet) => sheet.name !== name));

  test('renamed, it is still that tab, and is told by its name of today', () => {
    const state = office();
    rename(state, 'Contacts', 'Our people');
    const people = tabOf(state, 'Our people').cells;
    people.push(['Cy Cole', 'Nonsense', '555-0103']);

    const told = daily(state);

    expect(told).toContain('Built the week');
    expect(namesIn(state)).not.toContain('Contacts');
    expect(shown(state, 'Our people')[1]).toContain('C0001');
    press(state, 'Check the workbook');
    expect(shown(state, 'Problems').map(([tab]) => tab)).toContain('Our people');
    expect(press(state, 'Undo last run').told).toContain('Took back');
  });

  test.each([
    ['No email list', [['a@home.example'], [''], ['b@home.example']], 'Build or refresh'],
    ['Drafts', [['Spring', 'Ann Lee'], [''], ['Summer', 'Ann Lee']], 'Draft…'],
  ] as const)(
    '%s renamed, with a blank line between its rows, is read and written as before',
    (name, rows, item) => {
      const headers = name === 'Drafts' ? ['Letter', 'Contact'] : ['Email'];
      const state = aHostedOffice({ Contacts: PEOPLE, [name]: [headers, ...rows] });
      setUp(state);
      rename(state, name, `${name} 2025`);

      const told = [daily(state), press(state, item).told].join(' ');

      expect(told).not.toMatch(/failed|gone/);
      expect(namesIn(state)).not.toContain(name);
      expect(shown(state, `${name} 2025`).flat()).toEqual(
        expect.arrayContaining(rows.flat().filter((text) => text !== '')),
      );
    },
  );

  test('a trigger writes nothing but the question where sheet and name point at two tabs; a click decides', () => {
    const state = office();
    rename(state, 'Contacts', 'Contacts 2025');
    addTab(state, 'Contacts', [['Name'], ['Di New']]);
    const before = sightOf(state).filter(({ name }) => name !== 'Start');

    const told = daily(state);
    const after = sightOf(state).filter(({ name }) => name !== 'Start');
    const built = press(state, 'Build or refresh', { answers: ['yes'] }).told;

    expect(told).toContain('"Contacts 2025" was Contacts so far');
    expect(JSON.stringify(shown(copyOf(state), 'Start'))).toContain('To be answered');
    expect(after).toEqual(before);
    expect(built).toContain('Built the week');
    expect(JSON.stringify(shown(state, 'This week'))).not.toContain('Ann Lee');
    expect(daily(state)).toContain('the week');
  });

  test('both refused, nothing is done, and it is asked again', () => {
    const state = office();
    rename(state, 'Contacts', 'Contacts 2025');
    addTab(state, 'Contacts', [['Name'], ['Di New']]);
    const before = sightOf(state);

    const { told } = press(state, 'Build or refresh', { answers: ['no', 'no'] });

    expect(told).toContain('stopped before it changed anything');
    expect(sightOf(state)).toEqual(before);
  });

  test.each([
    ['contacts ', PEOPLE],
    [
      'People 2026',
      [
        ['Name', 'Kind', 'Phone', 'Email'],
        ['Ann Lee', 'Client', '555-0101', ''],
      ] satisfies Rows,
    ],
  ])('a tab %p that looks like it is taken only after a yes', (name, rows) => {
    const state = aHostedOffice({
      [name]: rows,
      Lunches: [
        ['Date', 'Guests'],
        ['', 'Ann Lee'],
      ],
    });
    const refused = copyOf(state);

    const told = daily(state);
    const built = press(state, 'Build or refresh', { answers: ['yes'] }).told;
    const left = press(refused, 'Build or refresh', { answers: ['no'] }).told;

    expect(told).toContain(`Is "${name}" the tab Contacts?`);
    expect(built).toContain('Built the week');
    expect(namesIn(state)).toContain(name);
    expect(left).toContain('no such tab, while people are named on Lunches');
    expect(shown(refused, name)).toEqual(rows.map((line) => line.filter((cell, n) => n < 3 || cell !== '')));
  });

  test.each([
    ['Contacts', 'Build or refresh'],
    ['No email list', 'Draft…'],
    ['Sales', 'Build or refresh'],
  ] as const)('%s is gone: nothing goes on, until somebody gives it up', (name, item) => {
    const state = office();
    if (name !== 'Contacts') {
      drop(state, name);
      addTab(
        state,
        name,
        name === 'Sales' ? [['Date', 'Contact', 'Amount']] : [['Email'], ['ann@home.example']],
      );
    }
    daily(state);
    drop(state, name);
    const before = sightOf(state).filter((tab) => tab.name !== 'Start');

    const stopped = daily(state);
    const after = sightOf(state).filter((tab) => tab.name !== 'Start');
    const kept = press(state, item, { answers: ['no'] }).told;
    const given = press(state, item, { answers: ['yes'] }).told;

    expect(stopped).toContain(`The tab ${name}, which an earlier run had, isn't in the workbook any more.`);
    expect(after).toEqual(before);
    expect(kept).toContain('stopped before it changed anything');
    expect(given).not.toContain('any more');
  });

  test('the journal and the trash of an earlier version are moved over, and can still be undone', () => {
    const state = office();
    daily(state);
    const journal = tabOf(state, 'Cultivate journal');
    journal.name = 'Journal';
    journal.cells[0] = ['run', 'time', 'user', 'job', 'state', 'part', 'payload'];
    addTab(state, 'Bin', []);

    const { told } = press(state, 'Undo last run');

    expect(told).toContain('Took back "Daily run"');
    expect(state.book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(HIDDEN_OF_OURS));
    expect(namesIn(state)).not.toContain('Journal');
  });
});
