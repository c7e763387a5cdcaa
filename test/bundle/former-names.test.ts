/**
 * An office that began with an earlier version: its first run gives tabs, headers and words today's names,
 * and Undo gives the old ones back.
 */
import type { Content, OfficeState } from '../../local/host/state';
import { theAddIn } from '../support/built';
import { aHostedOffice, shown, tabOf } from '../support/hosted';
import { morningOf } from '../support/small-office';

const press = theAddIn();

const FORMER_TABS = [
  ['Touch plan', 'Plan'],
  ['No email list', 'Do not write'],
  ['Hard to reach', 'Not calling back'],
] as const;
const PEOPLE: readonly (readonly Content[])[] = [
  ['Name', 'Kind', 'Phone', 'Cultivation'],
  ['Ann Lee', 'Client', '555-0101', ''],
  ['Pia Poe', 'Prospect', '555-0102', 'Ready'],
];

const cellAt = (office: OfficeState, tab: string, line: number, header: string, headerLine = 1): Content =>
  tabOf(office, tab).cells[line - 1]?.[headersOf(office, tab, headerLine).indexOf(header)] ?? '';
const headersOf = (office: OfficeState, tab: string, headerLine = 1): readonly Content[] =>
  tabOf(office, tab).cells[headerLine - 1] ?? [];

function setCell(
  office: OfficeState,
  tab: string,
  line: number,
  header: string,
  to: Content,
  headerLine = 1,
) {
  const { cells } = tabOf(office, tab);
  const place = headersOf(office, tab, headerLine).indexOf(header);
  cells[line - 1] = Object.assign([...(cells[line - 1] ?? [])], { [place]: to });
}

/** An office with a week built, under the names that an earlier version gave. */
function anOfficeOfBefore(): OfficeState {
  const office = aHostedOffice({
    Contacts: PEOPLE,
    'No email list': [['Email', 'Since', 'Why']],
    'Hard to reach': [
      [
        'Contact',
        'Referred by',
        'Step',
        'Pain',
        'Gain',
        'Appeal',
        'Appeals so far',
        'Wait until',
        'Status',
        'ID',
      ],
    ],
  });
  office.now = morningOf('2026-11-23');
  press(office, 'This workbook', { answers: ['yes'] });
  press(office, 'Build or refresh');
  setCell(office, 'Lunches', 1, 'Introduced', 'Names');
  setCell(office, 'Introductions', 1, 'By or to', 'Alliance');
  setCell(office, 'Contacts', 3, 'Cultivation', 'Gave up');
  setCell(office, 'This week', 3, 'Note', 'called', 2);
  setCell(office, 'This week', 3, 'Result', 'Keep', 2);
  for (const [now, before] of FORMER_TABS) {
    const sheet = office.book.sheets.find(({ name }) => name === now);
    if (sheet) sheet.name = before;
  }
  // Earlier versions remembered nothing of their tabs.
  office.book.sheets = office.book.sheets.filter(({ name }) => name !== 'Cultivate journal');
  return office;
}

const namesOf = ({ book }: OfficeState): string[] => book.sheets.map(({ name }) => name);
const allShown = (office: OfficeState): Record<string, string[][]> =>
  Object.fromEntries(
    namesOf(office)
      .filter((name) => !/journal|trash|Start/i.test(name))
      .map((name) => [name, shown(office, name)]),
  );

describe('an office of an earlier version', () => {
  const office = anOfficeOfBefore();
  const before = allShown(office);
  const { told } = press(office, 'Build or refresh');

  test('finds its tabs, headers and words under the names of today', () => {
    expect(namesOf(office)).toContain('Touch plan');
    expect(namesOf(office)).not.toContain('Plan');
    expect(headersOf(office, 'Lunches')).toContain('Introduced');
    expect(headersOf(office, 'Introductions')).toContain('By or to');
    expect(cellAt(office, 'Contacts', 3, 'Cultivation')).toBe('No longer interested');
    expect(cellAt(office, 'This week', 3, 'Result', 2)).toBe('Stay in touch');
  });

  test('is told so', () => {
    expect(told).toContain('the tab Plan is Touch plan');
    expect(told).toContain('Alliance on Introductions is By or to');
  });

  test('gets every name and word back by Undo, once and for all', () => {
    press(office, 'Undo last run');

    expect(allShown(office)).toEqual(before);

    press(office, 'Log what is done');
    expect(namesOf(office)).toContain('Plan');
  });
});

test('the office’s own tabs and columns keep their names', () => {
  const own = {
    Contacts: PEOPLE,
    Plan: [
      ['Quarter', 'Goal'],
      ['Q1', 'Keep'],
    ],
    Introductions: [
      ['Date', 'Alliance', 'Person'],
      ['', 'Ann Lee', 'Pia Poe'],
    ],
  } satisfies Record<string, Content[][] | typeof PEOPLE>;
  const office = aHostedOffice(own);
  office.now = morningOf('2026-11-23');

  press(office, 'This workbook', { answers: ['yes'] });
  press(office, 'Build or refresh');

  expect(shown(office, 'Plan')).toEqual(own.Plan);
  expect(headersOf(office, 'Introductions').slice(0, 3)).toEqual(['Date', 'Alliance', 'Person']);
});
