import { emptyOffice, emptySheet, serial, type Content } from '../../../local/host/state';
import { showWeek } from '../../../local/office/week';

const HEADERS = ['Day', 'Who', 'Contact', 'Reach at', 'Tier', 'What', 'Why today', 'Ask'];
const weekOf = (...rows: Content[][]): string => {
  const office = emptyOffice();
  office.book.sheets = [
    { ...emptySheet(0, 'This week'), cells: [['2 things to do, 17 minutes'], HEADERS, ...rows] },
  ];
  return showWeek(office);
};
const MONDAY = serial(46349);

test('the summary comes first, then a list for each day and person', () => {
  const text = weekOf(
    [MONDAY, 'Principal', 'Ana Ruiz', '555-0101', '1', 'Courtesy call', '91 days since the last'],
    [MONDAY, 'Assistant', 'Bo Li', 'bo@example.com', '', 'Recall', 'Not called this quarter'],
    [MONDAY, 'Principal', 'Cy Dee', '555-0102', '2', 'Review', 'Due since 2026-11-20'],
  );

  expect(text.split('\n').map((line) => line.trimEnd())).toEqual([
    '',
    '2 things to do, 17 minutes',
    '',
    'CONTACT                  TIER  WHAT               WHY TODAY                           REACH AT',
    '',
    'Monday 23 November · Principal (2)',
    'Ana Ruiz                 1     Courtesy call      91 days since the last              555-0101',
    'Cy Dee                   2     Review             Due since 2026-11-20                555-0102',
    '',
    'Monday 23 November · Assistant (1)',
    'Bo Li                          Recall             Not called this quarter             bo@example.com',
    '',
    '',
  ]);
});

test.each([
  ['Chinese, twice as wide', '王小明', 22],
  ['Arabic', 'أحمد بن علي', 25],
  ['an emoji, as wide as its two units', 'Ana 🦊', 25],
  ['a combining accent', 'Jose\u0301', 26],
])('columns stay aligned beside a name with %s', (_why, name, index) => {
  const text = weekOf([MONDAY, 'Principal', name, '', '1', 'Recall', '']);

  const line = text.split('\n').find((each) => each.startsWith(name));

  expect(line?.indexOf('1')).toBe(index);
});

test('an empty week is its summary, without a table', () => {
  expect(weekOf()).toBe('\n2 things to do, 17 minutes\n\n');
});

test('an office without the tab says so', () => {
  expect(showWeek(emptyOffice())).toContain('There is no tab This week.');
});
