/** Lists that offices make themselves: couples in a row, other languages, several values for one place. */
import { only, read, table } from '../../support/nothing-vanishes';

describe('a couple in one row', () => {
  test.each([
    [
      {
        'First Name': 'Ann',
        'Last Name': 'Example',
        'Spouse First Name': 'Tom',
        'Spouse Last Name': 'Smith',
      },
    ],
    [{ 'First Name': 'Ann', 'Last Name': 'Example', 'First Name 2': 'Tom', 'Last Name 2': 'Smith' }],
    [
      {
        ...{ 'Client 1 First Name': 'Ann', 'Client 1 Last Name': 'Example' },
        ...{ 'Client 2 First Name': 'Tom', 'Client 2 Last Name': 'Smith' },
      },
    ],
  ])('%j is Ann Example, and Tom Smith', (row) => {
    expect(only(table(row))).toMatchObject({ name: 'Ann Example', spouse: 'Tom Smith' });
  });

  test.each([
    ['Spouse First Name', true],
    ['Co-Client First Name', true],
    ['Partner Last Name', true],
    ['Client 2 First Name', false],
    ['Applicant 2 Last Name', false],
    ['First Name 2', false],
  ])('%s is the spouse’s, for sure: %s', (header, isSure) => {
    const { columns } = read(table({ 'First Name': 'Ann', [header]: 'Tom' }));

    expect(columns[1]).toMatchObject({ meaning: { place: 'spouse' }, isSure });
  });

  test.each([
    ['Contact 2 First Name', 'Contact 2 Last Name'],
    ['Contact First Name 2', 'Contact Last Name 2'],
    ['Member 2 First Name', 'Member 2 Last Name'],
    ['Person 2 First Name', 'Person 2 Last Name'],
    ['Client 3 First Name', 'Client 3 Last Name'],
    ['First Name 3', 'Last Name 3'],
  ])('%s, %s: somebody else, whom nobody married to the first', (first, last) => {
    const text = table({
      ...{ Company: 'Acme', 'Contact 1 First Name': 'Ann', 'Contact 1 Last Name': 'Example' },
      ...{ [first]: 'Tom', [last]: 'Baxter' },
    });

    expect(only(text)).toMatchObject({ name: 'Ann Example', spouse: '' });
    expect(read(text).columns.slice(3)).toMatchObject([
      { meaning: { place: 'own' }, isSure: false },
      { meaning: { place: 'own' }, isSure: false },
    ]);
  });

  test('what reaches the spouse, or whoever else stands in the row, reaches nobody else', () => {
    const text = table({
      ...{
        Name: 'Ann Example',
        Spouse: 'Tom Example',
        'Spouse Cell': '312 555 0199',
        'Spouse Email': 'tom@x.example',
      },
      ...{
        'Secondary Contact': 'Bo Kim',
        'Assistant Email': 'asst@x.example',
        'Owner Email': 'pat@office.example',
      },
      ...{ 'Emergency Contact': 'Cy Roe', 'Emergency Phone': '312 555 0198', 'Mobile Phone': '312 555 0101' },
    });

    expect(only(text)).toMatchObject({
      ...{ name: 'Ann Example', spouse: 'Tom Example', emails: [] },
      phones: [{ text: '312 555 0101' }],
    });
  });
});

test.each([
  ['of a language that nobody here reads', 'Etunimi;Sähköposti;Puhelin', 'fi-FI'],
  ['of which one word is known', 'Name;Sähköposti;Puhelin', 'fi-FI'],
])(
  'headers %s are headers, and addresses below them are taken for addresses, for somebody to look at',
  (_what, headers, language) => {
    const { people, columns } = read(
      `${headers}\nAnn Example;ann@x.example;+358 40 5550101\nBo Kim;bo@x.example;+358 40 5550102\n`,
      language,
    );

    expect(people.map(({ emails, phones }) => [emails, phones.length])).toEqual([
      [['ann@x.example'], 1],
      [['bo@x.example'], 1],
    ]);
    expect(columns.slice(1).map(({ isSure }) => isSure)).toEqual([false, false]);
  },
);

test.each([
  ['Policy number', '1200345'],
  ['Policy number', '120-0345'],
  ['Account number', '630-555-0911'],
  ['Customer ID', '1200345'],
  ['Customer No.', '12 00 345'],
  ['Loan balance', '1200345'],
  ['Kundennummer', '12-003-45'],
  ['Vertragsnr.', '1200345'],
  ['Numéro de contrat', '12 003 457'],
  ['Member since', '2019-2020'],
  ['Asiakasnumero', '12-00345'],
  ['Vermögen', '1 250 000'],
  ['Sopimus', '1200345'],
])('"%s", %s, is no phone', (header, value) => {
  const { columns } = read(table({ Name: 'Ann Example', Email: 'ann@x.example', [header]: value }));

  expect(columns[2]?.meaning.place).not.toBe('phone');
});

test.each([
  ['Puhelinnumero', '040-5550101'],
  ['Puhelin', '+358405550101'],
  ['Where to ring', '(312) 555-0101'],
])('"%s", %s, may be a phone', (header, value) => {
  const { columns } = read(table({ Name: 'Ann Example', Email: 'ann@x.example', [header]: value }));

  expect(columns[2]).toMatchObject({ meaning: { place: 'phone' }, isSure: false });
});

test.each([
  ['Se canceló la suscripción a todos los correos electrónicos', 'true'],
  ['Von allen E-Mails abgemeldet', 'true'],
  ['Désinscrit de tous les e-mails', 'oui'],
  ['Keine E-Mails', 'x'],
  ['Werbewiderspruch', 'ja'],
  ['Geen nieuwsbrief', 'ja'],
  ['No enviar correos', 'sí'],
])('a refusal in another language: %s, %s', (header, value) => {
  const person = only(table({ Name: 'Ann Example', 'E-Mail': 'ann@x.example', [header]: value }));

  expect([...person.refusals]).toEqual(['No email']);
});

test.each([
  ['Nicht kontaktieren', 'Nothing'],
  ['Ne pas contacter', 'Nothing'],
  ['Ne pas appeler', 'No calls'],
  ['No llamar', 'No calls'],
])('%s', (header, refusal) => {
  expect([...only(table({ Name: 'Ann Example', [header]: 'x' })).refusals]).toEqual([refusal]);
});

test('what a place of one value can’t hold stands in words', () => {
  const text = table({
    ...{ Name: 'Ann Example', Company: 'Acme', Employer: 'Beta LLC', Salutation: 'Annie', Nickname: 'Nan' },
    ...{ 'Referred By': 'Bo Kim', Referrer: 'Cy Roe', Household: 'The Examples', Family: 'Elm Street' },
  });

  expect(only(text).background.split('\n').sort()).toEqual([
    'Employer: Beta LLC',
    'Family: Elm Street',
    'Nickname: Nan',
    'Referrer: Cy Roe',
  ]);
});
