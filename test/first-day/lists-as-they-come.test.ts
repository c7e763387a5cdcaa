/** Lists and tabs as offices keep them, on the built bundle: what they hold, what they are called. */
import { formula, type Content, type OfficeState } from '../../local/host/state';
import { copyOf, theAddIn } from '../support/built';
import { namesIn, PEOPLE, sightOf, YESSES } from '../support/first-day';
import { aHostedOffice, shown, tabOf } from '../support/hosted';
import { rowsOf } from '../support/rows';

const press = theAddIn();
const setUp = (state: OfficeState, ...answers: readonly string[]) =>
  press(state, 'This workbook', { answers: answers.length > 0 ? answers : YESSES });
const onTheWeek = (state: OfficeState): string[] =>
  rowsOf(state, 'This week').map(({ cell }) => cell('Contact'));

describe('tabs of the office’s own whose names differ from ours in their case alone', () => {
  const OWN = {
    settings: [['Lamp', 'on']],
    LETTERS: [['From'], ['Gran']],
    start: [['My page']],
    'this Week': [['Mon', 'Tue']],
  };
  const office = aHostedOffice({ Contacts: PEOPLE, ...OWN });

  test('are left alone, and ours stands beside them', () => {
    const state = copyOf(office);

    const { told } = setUp(state);
    const built = press(state, 'Build or refresh').told;

    expect(told).toMatch(
      /^Made Start \(Cultivate\), This week \(Cultivate\), Lunches, Letters \(Cultivate\)/,
    );
    expect(built).toContain('Built the week');
    for (const name of Object.keys(OWN)) expect(tabOf(state, name)).toEqual(tabOf(office, name));
  });

  test('a blank one is taken', () => {
    const state = aHostedOffice({ contacts: [], Sheet1: [] });

    const { told } = setUp(state);

    expect(told).toMatch(/^Made Start, This week/);
    expect(namesIn(state).filter((name) => /^contacts/i.test(name))).toEqual(['contacts']);
  });

  test('one that is foreign is no question', () => {
    const { dialogs } = setUp(copyOf(office)).ledger;

    expect(dialogs[0]?.message).toContain(
      "settings is yours (its first row: Lamp, on; Cultivate's has a column Setting)",
    );
  });
});

test('a question which tab it is, once closed, decides nothing', () => {
  const state = aHostedOffice({
    'Contacts 2026': [
      ['Name', 'Kind', 'Phone', 'Email'],
      ['Ann Lee', 'Client', '', ''],
    ],
  });
  const before = sightOf(state);

  const { told } = press(state, 'This workbook', { answers: [] });

  expect(told).toContain('stopped before it changed anything');
  expect(sightOf(state)).toEqual(before);
});

describe('a column Status of the office’s own', () => {
  test('says no beside words that nobody can read, and it is heard', () => {
    const state = aHostedOffice({
      Contacts: [
        ['Name', 'Kind', 'Status', 'Email'],
        ['Ann Lee', 'Client', 'Hot', 'ann@example.com'],
        ['Bo Kim', 'Client', 'Warm', 'bo@example.com'],
        ['Cy Roe', 'Client', 'Do not contact', 'cy@example.com'],
      ],
    });

    const { dialogs } = setUp(state).ledger;
    press(state, 'Build or refresh');

    expect(dialogs[0]?.message).toContain(
      'Status keeps what you have in it, as Status (before): where somebody says no there, it counts',
    );
    expect(onTheWeek(state)).toEqual(['Ann Lee', 'Bo Kim']);
  });
});

test('a line of totals below the list is nobody', () => {
  const state = aHostedOffice({ Contacts: [...PEOPLE, [], ['Total: 2 people', '', '']] });

  const { dialogs } = setUp(state).ledger;
  press(state, 'Build or refresh');
  press(state, 'Check the workbook');

  expect(dialogs.map(({ title }) => title)).not.toContain('What kind of contacts are they?');
  expect(onTheWeek(state)).toEqual(['Ann Lee', 'Bo Kim']);
  expect(shown(state, 'Problems')).toContainEqual(
    expect.arrayContaining(['Contacts', 'Name', 'Total: 2 people']),
  );
});

test('a header that stands there twice is told before the one yes', () => {
  const state = aHostedOffice({
    Contacts: [
      ['Name', 'Email', 'Email'],
      ['Ann Lee', 'a@example.com', 'b@example.com'],
    ],
  });

  const { ledger, told } = setUp(state);

  for (const text of [ledger.dialogs[0]?.message, told])
    expect(text).toContain(
      "Email: found 2 columns: Email (B) and Email (C), expected one column Email: rename the other. Until then Contacts can't be read.",
    );
});

test('names without a header: what is missing is said', () => {
  const { dialogs } = setUp(aHostedOffice({ Contacts: [['Ann Lee'], ['Bo Kim']] })).ledger;

  expect(dialogs[0]?.message).toContain('answer No, write Name above the names');
});

test('Undo gives formulas back as they pointed, however many columns came and went', () => {
  const contacts: readonly (readonly Content[])[] = [
    ['Name', 'Kind', 'Twice'],
    ['Ann Lee', 'Client', formula('=X2*2', 0)],
  ];
  const state = aHostedOffice({ Contacts: contacts });

  setUp(state);
  press(state, 'Build or refresh');
  press(state, 'Undo last run');
  press(state, 'Undo last run');

  expect(tabOf(state, 'Contacts').cells[1]?.[2]).toEqual(formula('=X2*2', 0));
});

test('messages name the tab that is ours, where one of that name is the office’s own', () => {
  const state = aHostedOffice({ Contacts: PEOPLE, Sales: [['Shoes', 12]], Alliances: [['France']] });
  setUp(state);

  const told = (['Find inactive…', 'Lunches > Plan'] as const).map((item) => press(state, item).told);

  expect(told[0]).toContain('Nothing stands on Sales (Cultivate) yet');
  expect(told[1]).toContain('to the tab Alliances (Cultivate)');
});

test.each(['Rank clients…', 'Find inactive…', 'Release…', 'Check greetings…', 'Log introductions…'] as const)(
  '%s in an empty spreadsheet says what comes first',
  (item) => {
    const state = aHostedOffice({ Sheet1: [] });

    const { told } = press(state, item);

    expect(told).toContain('choose Set up > This workbook, paste your people into Contacts');
    expect(namesIn(state)).toEqual(['Sheet1']);
  },
);

test('Check greetings… adds the columns that it needs to a bare list', () => {
  const state = aHostedOffice({
    Contacts: [
      ['Name', 'Kind'],
      ['Ann Lee', 'Client'],
    ],
  });

  press(state, 'Check greetings…');

  expect(rowsOf(state, 'Contacts').map(({ cell }) => cell('Dear (guess)'))).toEqual(['Ann']);
});

test('a tab of people that somebody has cleared stops what rests on it, and nothing is taken off the sheet', () => {
  const state = aHostedOffice({ Contacts: PEOPLE });
  setUp(state);
  press(state, 'Build or refresh');
  tabOf(state, 'Contacts').cells = [];
  const before = onTheWeek(state);

  const { told } = press(state, 'the daily run', { faults: {} });

  expect(told).toContain('nothing at all, while people are named on This week');
  expect(onTheWeek(state)).toEqual(before);
});
