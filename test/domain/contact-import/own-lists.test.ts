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
