/**
 * Lists > Merge contacts…, where a row of another tab stands for the person, and where cells can't be filled.
 */
import { formula } from '../../local/host/state';
import { sortBy } from '../../local/host/person';
import { theAddIn } from '../support/built';
import { on, tabOf } from '../support/hosted';
import { anOfficeWith, choose, contactNamed, rowsOf, whole } from '../support/import-office';

const press = theAddIn();
const MERGE = ['C0002', 'yes'];

const CONTACTS = [
  ['Name', 'ID', 'Kind', 'Email', 'Added'],
  ['Ann Ames', 'C0001', 'Client', 'ann@ames.example', on('2024-01-02')],
  ['Anna Ames', 'C0002', 'Client', 'ann@ames.example', on('2025-01-02')],
  ['Bo Kim', 'C0003', 'Client', 'bo@kim.example', on('2025-01-02')],
];
const ALLIANCES = [
  ['Contact', 'Contact ID', 'Respects us', 'Gives', 'Cadence (days)', 'Our own mark'],
  ['Bo Kim', 'C0003', true, 'boats', 30, 'second'],
  ['Anna Ames', 'C0002', true, 'tax advice', 60, 'first'],
];

/** Who stands on Alliances, by the office's own mark of each row. */
const allies = (office: Parameters<typeof rowsOf>[0]) =>
  new Map(
    rowsOf(office, 'Alliances').map((row) => [row['Our own mark'], [row['Contact'], row['Contact ID']]]),
  );

describe('a row of Alliances', () => {
  test('names the one who stays, and Undo gives back every cell', () => {
    const office = anOfficeWith({ Contacts: CONTACTS, Alliances: ALLIANCES });
    choose(office, 'Merge contacts…', MERGE);
    choose(office, 'Undo last run');
    const before = whole(office);

    choose(office, 'Merge contacts…', MERGE);

    expect(allies(office).get('first')).toEqual(['Ann Ames', 'C0001']);
    expect(allies(office).get('second')).toEqual(['Bo Kim', 'C0003']);
    choose(office, 'Undo last run');
    expect(whole(office)).toEqual(before);
  });

  test('names them, and nobody else, whenever somebody sorts the tab meanwhile; so does its Undo', () => {
    const start = () => {
      const office = anOfficeWith({ Contacts: CONTACTS, Alliances: ALLIANCES });
      choose(office, 'Check the workbook');
      return office;
    };
    const { calls } = choose(start(), 'Merge contacts…', MERGE).ledger;
    // What somebody does beside a call to another tab, they do beside the one to this tab before it.
    const moments = calls.flatMap(({ tab }, index) => (tab === 'Alliances' ? [index + 1, index + 2] : []));
    const failures: unknown[] = [];
    for (const n of new Set(moments)) {
      const office = start();
      const act = () => sortBy(tabOf(office, 'Alliances'), 'Our own mark', true);
      press(office, 'Merge contacts…', { answers: MERGE, faults: { atCall: [{ n, act }] } });
      const merged = [...allies(office)].sort();
      choose(office, 'Undo last run');
      const undone = [...allies(office)].sort();
      failures.push([merged, undone]);
    }

    const merged = [
      ['first', ['Ann Ames', 'C0001']],
      ['second', ['Bo Kim', 'C0003']],
    ];
    const undone = [['first', ['Anna Ames', 'C0002']], merged[1]];
    const expected = JSON.stringify([merged, undone]);
    expect(failures.filter((each) => JSON.stringify(each) !== expected)).toEqual([]);
    expect(moments.length).toBeGreaterThan(15);
  });

  test('becomes one with that of the one who stays: blanks are filled, what differs is in Background', () => {
    const office = anOfficeWith({
      Contacts: CONTACTS,
      Alliances: [
        ['Contact', 'Contact ID', 'Respects us', 'Gives', 'Cadence (days)', 'Our own mark'],
        ['Anna Ames', 'C0002', true, 'tax advice', 60, 'first'],
        ['Ann Ames', 'C0001', '', '', 30, 'second'],
      ],
    });
    choose(office, 'Merge contacts…', MERGE);
    choose(office, 'Undo last run');
    const before = whole(office);

    choose(office, 'Merge contacts…', MERGE);

    expect(rowsOf(office, 'Alliances')).toMatchObject([
      {
        ...{ Contact: 'Ann Ames', 'Contact ID': 'C0001', 'Respects us': true, Gives: 'tax advice' },
        ...{ 'Cadence (days)': 30, 'Our own mark': 'second' },
      },
    ]);
    expect(contactNamed(office, 'Ann Ames')?.['Background']).toBe(
      'Also called: Anna Ames\nAlliances, Cadence (days): 60\nAlliances, Our own mark: first',
    );
    choose(office, 'Undo last run');
    expect(whole(office)).toEqual(before);
  });

  test('that stands there twice is told, and nothing is merged', () => {
    const office = anOfficeWith({
      Contacts: CONTACTS,
      Alliances: [...ALLIANCES, ['Anna Ames', 'C0002', '', '', 90, 'third']],
    });

    const { told } = choose(office, 'Merge contacts…', MERGE);

    expect(told).toContain('Anna Ames stands on Alliances twice');
    expect(contactNamed(office, 'Anna Ames')).toBeDefined();
  });
});

test('what has no cell to go to stands in Background: own columns, days that differ, cells that can’t be read or hold formulas', () => {
  const office = anOfficeWith({
    Contacts: [
      ['Name', 'ID', 'Email', 'Birthday', 'Dream', 'Likes', 'Anniversary', 'Car', 'Added'],
      [
        'Ann Ames',
        'C0001',
        'a@x.example',
        'some day',
        formula('=""'),
        'tea',
        on('1990-05-01'),
        '',
        on('2024-01-02'),
      ],
      [
        'Ann Ames',
        'C0002',
        'a@x.example',
        on('1980-05-03'),
        'a boat',
        'tea',
        on('1990-05-02'),
        'Saab',
        on('2025-01-02'),
      ],
      ['Bo Kim', 'C0003', '', '', '', '', '', 'Volvo', on('2025-01-02')],
    ],
  });

  choose(office, 'Merge contacts…', MERGE);

  const ann = contactNamed(office, 'Ann Ames');
  expect(ann).toMatchObject({ Birthday: 'some day', Dream: formula('=""'), Likes: 'tea' });
  expect(ann?.['Background']).toBe('Birthday: 1980-05-03\nDream: a boat\nAnniversary: 1990-05-02\nCar: Saab');
});
