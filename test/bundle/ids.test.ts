/**
 * Ids on Contacts: they go into blank cells of our own ID column, and nothing else that stands in an ID
 * column is changed.
 */
import { formula, type Content, type OfficeState } from '../../local/host/state';
import { theAddIn } from '../support/built';
import { itemsOf, YESSES } from '../support/first-day';
import { aHostedOffice, shown, tabOf } from '../support/hosted';

const press = theAddIn();
const { setUp } = itemsOf(press);

const column = (state: OfficeState, tab: string, header: string): string[] => {
  const [headers = [], ...rows] = shown(state, tab);
  return rows.map((row) => row[headers.indexOf(header)] ?? '');
};
const contents = (state: OfficeState, header: string): (Content | undefined)[] => {
  const [headers = [], ...rows] = tabOf(state, 'Contacts').cells;
  return rows.map((row) => row[headers.indexOf(header)]);
};
const week = (state: OfficeState): string => press(state, 'Build or refresh', { answers: YESSES }).told;
const onTheWeek = (state: OfficeState): string[] => {
  const [, headers = [], ...rows] = shown(state, 'This week');
  return [...new Set(rows.map((row) => row[headers.indexOf('Contact')] ?? ''))];
};

const withId = (id: Content): OfficeState =>
  aHostedOffice({
    Contacts: [
      ['Name', 'Kind', 'Phone', 'Tier', 'ID', 'Added'],
      ['Ann Lee', 'Client', '555-0101', '', 'C0001', ''],
      ['Bo Kim', 'Client', '555-0102', '', id, ''],
    ],
  });

describe('our own ID column', () => {
  test.each<[string, Content]>([
    ['white space', ' '],
    ['white space that doesn’t break', '\u00a0'],
    ['nothing', ''],
  ])('%s is blank: the id is written there', (_why, id) => {
    const state = withId(id);
    setUp(state);

    week(state);

    expect(column(state, 'Contacts', 'ID')).toEqual(['C0001', 'C0002']);
    expect(column(state, 'Contacts', 'Tier')).toEqual(['2', '2']);
  });

  test.each<[string, Content]>([
    ['an error', '#N/A'],
    ['an error of another kind', '#REF!'],
    ['a number of somebody’s', '#12'],
    ['a text', 'the tall one'],
    ['a formula that shows nothing', formula('=""')],
    ['a formula that shows another row’s id', formula('=E2', 'C0001')],
  ])('%s is reported, its row is shown, and nothing is written to it', (_why, id) => {
    const state = withId(id);
    setUp(state);

    const told = week(state);
    press(state, 'Check the workbook');

    expect(told).toContain('1 row has problems');
    expect(contents(state, 'ID')).toEqual(['C0001', id]);
    expect(column(state, 'Contacts', 'Tier')[1]).toBe('');
    expect(onTheWeek(state)).toEqual(expect.arrayContaining(['Ann Lee', 'Bo Kim']));
    const problems = shown(state, 'Problems');
    expect(
      problems.filter(([tab, row, header]) => tab === 'Contacts' && row === '3' && header === 'ID'),
    ).toHaveLength(1);
  });

  test.each<[string, (state: OfficeState) => string]>([
    ['Build or refresh', week],
    ['Set up', (state) => press(state, 'This workbook', { answers: YESSES }).told],
    ['the daily run', (state) => press(state, 'the daily run').told],
  ])('a doubled id is told by %s, with the new one, which Undo leaves; once', (_why, run) => {
    const state = withId('');
    setUp(state);
    week(state);
    tabOf(state, 'Contacts').cells.push(['Cy Cole', 'Client', '555-0103', '', 'C0001', '']);

    const told = [run(state), run(state)];
    press(state, 'Undo last run');

    expect(told[0]).toContain(
      'Contacts, row 4: its ID was C0001, as in row 2, so it got C0003. Undo leaves new IDs.',
    );
    expect(told[0]).not.toContain('Check the workbook');
    expect(told[1]).not.toContain('its ID was');
    expect(column(state, 'Contacts', 'ID')).toEqual(['C0001', 'C0002', 'C0003']);
  });

  test('stays ours when one row is left, whose id somebody has typed over: the columns beside it are ours', () => {
    const state = withId('');
    setUp(state);
    week(state);
    const { cells } = tabOf(state, 'Contacts');
    cells.pop();
    const ann = cells[1] ?? [];
    ann[4] = '#12';

    week(state);

    expect(shown(state, 'Contacts')[0]).not.toContain('Cultivate ID');
    expect(contents(state, 'ID')).toEqual(['#12']);
  });
});

describe('an ID column that holds the office’s own numbers', () => {
  const office = (): OfficeState =>
    aHostedOffice({
      Contacts: [
        ['ID', 'Name', 'Kind', 'Phone'],
        [101, 'Ann Lee', 'Client', '555-0101'],
        ['K-102', 'Bo Kim', 'Client', '555-0102'],
        ['', 'Cy Cole', 'Client', '555-0103'],
      ],
      Sales: [
        ['Date', 'Contact', 'Amount', 'Contact ID'],
        ['2026-10-01', '101', 200, ''],
        ['2026-10-02', '', 300, 'K-102'],
      ],
    });

  test('stays as it is; ours stands beside it, and both name a contact', () => {
    const state = office();
    setUp(state);

    week(state);
    week(state);

    expect(contents(state, 'ID')).toEqual([101, 'K-102', '']);
    expect(column(state, 'Contacts', 'Cultivate ID')).toEqual(['C0001', 'C0002', 'C0003']);
    expect(column(state, 'Sales', 'Contact ID')).toEqual(['C0001', 'K-102']);
    press(state, 'Check the workbook');
    expect(shown(state, 'Problems').filter(([tab]) => tab === 'Sales')).toEqual([]);
  });

  test('names a contact in an answer, too', () => {
    const state = office();
    setUp(state);

    const { told } = press(state, 'Release…', { answers: ['K-102', 'yes'] });

    expect(told).toContain('Bo Kim');
  });
});
