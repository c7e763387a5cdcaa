/**
 * What people type, on the built add-in: days that can't be, amounts as shops write them, formulas that show
 * nothing.
 */
import { simpleParser } from 'mailparser';
import { formula, type Content, type OfficeState } from '../../local/host/state';
import { theAddIn } from '../support/built';
import { aHostedOffice, on, shown, tabOf } from '../support/hosted';

const press = theAddIn();

const CONTACTS: Content[] = [
  'Name',
  'Kind',
  'Tier by hand',
  'Phone',
  'Dear',
  'Last touch',
  'Sales 12 months',
  'ID',
  'Added',
  'Dear (guess)',
];
const ANN: Content[] = ['Ann Example', 'Client', 1, '555-0101', '', '', '', 'C0001', on('2025-01-01'), ''];

test('a touch of next year silences nobody: it is reported, and the end of a lease stands on This week', () => {
  const office = aHostedOffice({
    Contacts: [CONTACTS, ANN],
    Touches: [
      ['Date', 'Contact', 'Touch', 'Result', 'ID', 'Contact ID'],
      [on('2027-11-20'), 'Ann Example', 'Courtesy call', 'Reached', 'T0001', 'C0001'],
    ],
    Dates: [
      ['Contact', 'Date', 'What'],
      ['Ann Example', on('2027-02-01'), 'lease end'],
    ],
  });

  press(office, 'Check the workbook');
  press(office, 'the daily run');

  expect(shown(office, 'Problems').map((cells) => cells.slice(0, 4).join(' | '))).toContain(
    'Touches | 2 | Date | 2027-11-20',
  );
  expect(shown(office, 'This week').join('\n')).toContain('lease end');
  expect(shown(office, 'Contacts')[1]?.[5]).toBe('');
});

test('a Hard-times letter that is to be sent some day unlocks nothing', () => {
  const office = (sentOn: Content) =>
    aHostedOffice({
      Contacts: [CONTACTS, ANN],
      Sales: [
        ['Date', 'Contact', 'Amount', 'ID', 'Contact ID'],
        [on('2026-10-01'), 'Ann Example', 1200, 'S0001', 'C0001'],
      ],
      Letters: [
        ['Name', 'Kind', 'Sent on', 'ID'],
        ['Calm', 'Hard-times letter', sentOn, 'L0001'],
      ],
      Settings: [
        ['Setting', 'Value'],
        ['Season', 'Hard times'],
        ['Season since', on('2026-11-16')],
      ],
    });
  const [sent, toCome, unsent] = [on('2026-11-20'), on('2027-11-20'), ''].map((sentOn) => {
    const state = office(sentOn);
    press(state, 'the daily run');
    return shown(state, 'This week')
      .slice(2)
      .map((cells) => cells.slice(0, 8).join(' | '));
  });

  expect(toCome).toEqual(unsent);
  expect(toCome).not.toEqual(sent);
});

test.each<[string, string, string, string | undefined]>([
  ['no cents, in Germany', '€ 1.200,-', 'de_DE', '1200'],
  ['no cents, in Norway', 'kr 1 200,-', 'nb_NO', '1200'],
  ['no cents, in Switzerland', "1'200.-", 'de_CH', '1200'],
  ['the currency behind the dash', '2.500,-€', 'de_DE', '2500'],
  ['the currency glued to it', 'EUR1.200,--', 'de_DE', '1200'],
  ['no cents, in America', '1,200,-', 'en_US', '1200'],
  ['a plus, in full-width signs', '＋ 1.200,-', 'de_DE', '1200'],
  ['rupees', 'Rs. 1,20,000', 'en_IN', '120000'],
  ['yen behind it', '１２０，０００円', 'ja_JP', '120000'],
  ['a credit, of which nobody knows: not counted', '1200 CR', 'en_US', '0'],
  ['a refund', '(1.200,-)', 'de_DE', '-1200'],
  ['a dash that says nothing: not counted, and reported', '1200 -', 'de_DE', '0'],
])('an amount, %s', (_why, amount, locale, sum) => {
  const office = aHostedOffice(
    {
      Contacts: [CONTACTS, ANN],
      Sales: [
        ['Date', 'Contact', 'Amount', 'ID', 'Contact ID'],
        [on('2026-10-01'), 'Ann Example', amount, 'S0001', 'C0001'],
      ],
    },
    { locale },
  );

  press(office, 'the daily run');

  expect(shown(office, 'Contacts')[1]?.[6] ?? '').toBe(sum);
});

test('formulas that show nothing stay, and Undo leaves them', () => {
  const nick = formula('=IFERROR(VLOOKUP(A2;Nick!A:B;2;0);"")');
  const office = aHostedOffice({
    Contacts: [CONTACTS, ANN.map((cell, index) => (CONTACTS[index] === 'Dear' ? nick : cell))],
    Sales: [
      ['Date', 'Contact', 'Amount', 'Check in'],
      [on('2026-11-20'), 'Ann Example', 100, formula('=IF(C2>500;TRUE;"")')],
    ],
  });
  const formulas = () => [tabOf(office, 'Contacts').cells[1]?.[4], tabOf(office, 'Sales').cells[1]?.[3]];
  const before = formulas();

  press(office, 'Build or refresh');
  press(office, 'Check greetings…', { answers: ['ok'] });
  const { told } = press(office, 'Check greetings…', { answers: ['yes'] });
  const after = formulas();
  for (let times = 0; times < 3; times += 1) press(office, 'Undo last run');

  expect(after).toEqual(before);
  expect(formulas()).toEqual(before);
  expect(told).toContain('Left alone, because formulas stand there: Dear on Contacts.');
});

describe('merge fields', () => {
  const FORMATS: Record<string, string> = {
    Renewal: 'd mmm yyyy',
    Premium: '$#,##0.00',
    Rate: '0%',
    Zip: '00000',
  };
  const HEADERS = ['Name', 'Kind', 'Email', 'Email consent', 'Dear', ...Object.keys(FORMATS), 'ID', 'Added'];
  const withLetter = (letter: Record<string, string>): OfficeState => {
    const office = aHostedOffice({
      Contacts: [
        HEADERS,
        [
          'Ann Example',
          'Client',
          'ann@home.example',
          'Opted in',
          'Ann',
          on('2026-12-01'),
          1200.5,
          0.05,
          2134,
          'C0001',
          on('2025-01-01'),
        ],
        [
          'Bo Example',
          'Client',
          'bo@home.example',
          'Opted in',
          'Bo',
          on('2027-01-31'),
          80,
          0.1,
          99,
          'C0002',
          on('2025-01-01'),
        ],
      ],
      Letters: [
        [
          'Name',
          'Kind',
          'From',
          'How',
          'Subject',
          'Body',
          'Template draft',
          'State',
          'Counts',
          'Sent on',
          'ID',
        ],
        [
          'May letter',
          'Letter',
          'Principal',
          'One each',
          'Your renewal',
          letter['Body'] ?? '',
          letter['Template draft'] ?? '',
          '',
          '',
          '',
          'L0001',
        ],
      ],
      Settings: [
        ['Setting', 'Value'],
        ['Office name', 'Test Office'],
        ['Postal address', '1 Main St'],
        ['Principal name', 'Pat Principal'],
        ['Principal email', 'principal@office.example'],
      ],
    });
    for (const line of [1, 2])
      tabOf(office, 'Contacts').looks[line] = HEADERS.map((header) => {
        const numberFormat = FORMATS[header];
        return numberFormat === undefined ? undefined : { numberFormat };
      });
    return office;
  };
  const BODY = 'Dear {{Dear}}, you renew on {{Renewal}} for {{Premium}} at {{Rate}}, zip {{Zip}}.';

  test('print what the sheet shows, each of its own row', async () => {
    const office = withLetter({ Body: BODY });

    press(office, 'Draft…');

    expect(await Promise.all(office.drafts.map(({ raw }) => textIn(raw)))).toEqual([
      expect.stringContaining('Dear Ann, you renew on 1 Dec 2026 for $1,200.50 at 5%, zip 02134.'),
      expect.stringContaining('Dear Bo, you renew on 31 Jan 2027 for $80.00 at 10%, zip 00099.'),
    ]);
  });

  test('are found in a template where they are bold in part', async () => {
    const office = withLetter({ 'Template draft': 'May words' });
    const html = 'Dear <b>{{De</b>ar}}, on {<i>{Rene<b>wal</b>}</i>} for {{Premium|<b>nothing</b>}}.';
    office.drafts.push({
      id: 'd1',
      owner: office.user,
      messageId: 'm1',
      threadId: 't1',
      raw: `Subject: May words\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`,
    });

    press(office, 'Draft…');

    const [, ann] = office.drafts;
    expect((await simpleParser(ann?.raw ?? '')).html).toContain(
      'Dear <b>Ann</b>, on 1 Dec 2026<i><b></b></i> for $1,200.50.',
    );
  });

  test('a template that is not there: no draft is made, and nothing is promised', () => {
    const office = withLetter({ 'Template draft': 'May words' });

    const { told } = press(office, 'Draft…');

    expect(told).toBe(
      'May letter: no draft was made. Stopped: Gmail has no draft with the subject "May words". Once that is put right, choose Draft… again.',
    );
    expect(shown(office, 'Letters')[1]?.[7]).not.toBe('Drafting');
  });

  test('a refused permission: nothing is promised, either', () => {
    const office = withLetter({ Body: BODY });
    office.consents[office.user] = [
      'spreadsheets.currentonly',
      'script.container.ui',
      'script.scriptapp',
      'userinfo.email',
    ].map((scope) => `https://www.googleapis.com/auth/${scope}`);

    const { told } = press(office, 'Draft…', { answers: ['yes'], consent: 'refuse' });
    press(office, 'the daily run');

    expect(told).toContain('isn’t allowed to make drafts in this mailbox yet');
    expect([told, ...shown(office, 'Start').flat()].join('\n')).not.toContain('by itself');
  });
});

const textIn = async (raw: string): Promise<string> => (await simpleParser(raw)).text ?? '';

test.each<[born: string, told: readonly string[]]>([
  ['2029-11-27', ['2029-11-27', 'a day up to today, 2026-11-23: until then it counts without its year']],
  ['1929-11-27', []],
])('a birthday of %s', (born, told) => {
  const state = aHostedOffice({
    Contacts: [
      ['Name', 'Kind', 'Birthday'],
      ['Ann Lee', 'Client', on(born)],
    ],
  });

  press(state, 'Check the workbook');

  const problem = shown(state, 'Problems').find((cells) => cells.includes('Birthday')) ?? [];
  expect(problem.slice(3, 5)).toEqual(told);
  expect(shown(state, 'Contacts')[1]).toContain(born);
});
