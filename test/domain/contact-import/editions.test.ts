/**
 * Other editions of programs' exports: older ones, other languages, columns in another order, and lists that
 * offices make themselves. Whoever stands in a row is who it is about, and no value vanishes.
 */
import { only, read, table } from '../../support/nothing-vanishes';

const programOf = (text: string): string | undefined => read(text).program?.name;

describe('Outlook', () => {
  const OLD = {
    ...{ Title: 'Mr.', 'First Name': 'Bo', 'Middle Name': 'C', 'Last Name': 'Kim', Suffix: 'Jr.' },
    ...{ Company: 'Acme', Department: 'Sales', 'Job Title': 'Buyer', 'Business Street': '9 Main' },
    ...{
      'Business City': 'Chicago',
      'Business Country': 'USA',
      'Home Street': '1 Elm',
      'Home City': 'Oak Park',
    },
    ...{ 'Other Street': '3 Oak', 'Other City': 'Gary', "Assistant's Phone": '312-555-0120' },
    ...{
      'Business Phone 2': '312-555-0111',
      'Company Main Phone': '312-555-0114',
      'Car Phone': '312-555-0113',
    },
    ...{
      'Primary Phone': '312-555-0119',
      Account: 'ACC7',
      "Assistant's Name": 'Ann Assist',
      Birthday: '4/25/1980',
    },
    ...{ 'E-mail Address': 'bo@acme.example', 'E-mail Display Name': 'Bo at Acme', Initials: 'BCK' },
    ...{ Keywords: 'lease;golf', "Manager's Name": 'Meg Manager', 'PO Box': 'PO Box 4', Private: 'False' },
    ...{ Profession: 'Engineer', 'Referred By': 'Ann Example', Spouse: 'Eve Kim', 'User 1': 'one' },
  };

  test('of before: an assistant’s name is nobody’s but the assistant’s', () => {
    expect(programOf(table(OLD))).toBe('Outlook');
    expect(only(table(OLD))).toMatchObject({
      ...{ name: 'Bo C Kim, Jr.', dear: 'Bo', spouse: 'Eve Kim', referredBy: 'Ann Example' },
      own: new Map([
        ['Account', 'ACC7'],
        ["Assistant's Name", 'Ann Assist'],
        ["Manager's Name", 'Meg Manager'],
        ['User 1', 'one'],
      ]),
    });
  });

  test('in another order of its columns it says the same of the person', () => {
    const turned = Object.fromEntries(Object.entries(OLD).reverse());
    const { name, emails, birthday, spouse, company } = only(table(OLD));

    expect(only(table(turned))).toMatchObject({ name, emails, birthday, spouse, company });
  });

  test('of today, in the browser: without categories', () => {
    const text = table({
      ...{
        'First Name': 'Bo',
        'Last Name': 'Kim',
        Title: 'Mr.',
        Nickname: 'Bobby',
        'E-mail Address': 'bo@a.example',
      },
      ...{
        'E-mail 2 Address': '',
        'Mobile Phone': '312-555-0103',
        "Assistant's Name": 'Ann',
        'Business Street': '9 Main',
      },
      ...{
        'Business Country/Region': 'USA',
        'Home Street': '',
        Schools: 'MIT',
        Location: 'Loop',
        Birthday: '4/25/1980',
      },
    });

    expect(programOf(text)).toBe('Outlook');
    expect(only(text)).toMatchObject({ name: 'Bo Kim', dear: 'Bobby', emails: ['bo@a.example'] });
  });

  test.each([
    [
      'German of today',
      'Outlook (German)',
      'de-DE',
      {
        ...{
          Vorname: 'Bo',
          Nachname: 'Kim',
          Titel: 'Herr',
          'E-Mail-Adresse': 'bo@a.example',
          'E-Mail-Adresse 2': '',
        },
        ...{
          'Telefon (geschäftlich)': '+43 1 5550101',
          Haupttelefon: '+43 1 5550109',
          Mobiltelefon: '+43 660 5550103',
        },
        ...{
          'Name Assistent': 'Ann',
          'Straße (geschäftlich)': 'Ring 1',
          'Ort (geschäftlich)': 'Wien',
          'Partner/in': 'Eve Kim',
        },
        ...{ Geburtstag: '25.04.1980', 'E-Mail-Typ': 'SMTP', Ort: 'Oben' },
      },
    ],
    [
      'French of today',
      'Outlook (French)',
      'fr-FR',
      {
        ...{
          Prénom: 'Bo',
          Nom: 'Kim',
          Titre: 'M.',
          'Adresse de courrier': 'bo@a.example',
          Conjoint: 'Eve Kim',
        },
        ...{
          'Téléphone mobile': '+33 6 55501030',
          'Télécopie (bureau)': '+33 1 55501090',
          Anniversaire: '25/04/1980',
        },
        ...{ Catégories: 'Client', Commentaires: 'Rappelle' },
      },
    ],
    [
      'Portuguese',
      'Outlook (Portuguese)',
      'pt-BR',
      {
        ...{ Título: 'Sr.', Nome: 'Bo', Sobrenome: 'Kim', Empresa: 'Acme', Celular: '+55 21 955501030' },
        ...{
          'Endereço de Email': 'bo@a.example',
          Aniversário: '25/04/1980',
          Cônjuge: 'Eve Kim',
          Anotações: 'Retorna',
        },
      },
    ],
  ])('%s', (_edition, program, language, row) => {
    const text = table(row, ';');

    expect(programOf(text)).toBe(program);
    expect(only(text, language)).toMatchObject({
      ...{ name: 'Bo Kim', emails: ['bo@a.example'], spouse: 'Eve Kim' },
      ...{ birthday: { month: 4, dayOfMonth: 25, year: 1980 }, anniversary: null },
      phones: [
        { label: 'mobile' },
        ...(program === 'Outlook (German)' ? [{}, {}] : program === 'Outlook (French)' ? [{}] : []),
      ],
    });
  });
});

test('Thunderbird in German: its addresses, and the day of birth under the name of the whole date', () => {
  const text = table({
    ...{
      Vorname: 'Ann',
      Nachname: 'Example',
      Anzeigename: 'Ann Example',
      'Primäre E-Mail-Adresse': 'ann@a.example',
    },
    ...{
      'Sekundäre E-Mail-Adresse': 'ann2@a.example',
      'Fax-Nummer': '+43 1 5550109',
      'Privat: Adresse': 'Ring 1',
    },
    ...{
      'Privat: Ort': 'Wien',
      Arbeitstitel: 'Inhaberin',
      Geburtsjahr: '1980',
      Geburtsmonat: '05',
      Geburtstag: '03',
    },
    ...{ 'Benutzerdef. 1': 'eins', Notizen: 'Tee' },
  });

  expect(programOf(text)).toBe('Thunderbird (German)');
  expect(only(text, 'de-DE')).toMatchObject({
    ...{ emails: ['ann@a.example', 'ann2@a.example'], profession: 'Inhaberin' },
    ...{ birthday: { year: 1980, month: 5, dayOfMonth: 3 }, phones: [{ label: 'fax' }] },
  });
});

test('Wealthbox with a type and a mark beside each address and number', () => {
  const text = table({
    ...{
      'First Name': 'Ann',
      'Last Name': 'Example',
      'Household Name': 'The Examples',
      'Contact Type': 'Client',
    },
    ...{ 'Email 1': 'old@x.example', 'Email 1 Type': 'Work', 'Email 1 Primary': 'false' },
    ...{ 'Email 2': 'ann@x.example', 'Email 2 Type': 'Home', 'Email 2 Primary': 'true' },
    ...{ 'Phone 1': '312 555 0101', 'Phone 1 Type': 'Mobile', 'Phone 1 Primary': 'No' },
    ...{ 'Phone 2': '312 555 0102', 'Phone 2 Type': 'Work', 'Phone 2 Primary': 'Yes' },
  });

  expect(programOf(text)).toBe('Wealthbox');
  expect(only(text)).toMatchObject({
    emails: ['ann@x.example', 'old@x.example'],
    phones: [
      { text: '312 555 0102', label: 'work' },
      { text: '312 555 0101', label: 'mobile' },
    ],
  });
});

test.each([
  ['Ms.', 'Ann'],
  ['Mr. and Mrs.', 'Ann'],
  ['Dr.', 'Ann'],
  ['Dear Annie:', 'Annie'],
  ['Hi, Annie!', 'Annie'],
  ['Hi,', 'Ann'],
  ['Dear', 'Ann'],
  ['Hello:', 'Ann'],
  ['Deardra', 'Deardra'],
  ['Mrs. Example', 'Mrs. Example'],
])('a salutation "%s" greets %s', (salutation, dear) => {
  const { people } = read(table({ 'First Name': 'Ann', 'Last Name': 'Example', Salutation: salutation }));

  expect(people.map((person) => person.dear)).toEqual([dear]);
});

test('Mailchimp’s guess of somebody’s state is no part of the address', () => {
  const text = table({
    ...{
      'Email Address': 'ann@x.example',
      'First Name': 'Ann',
      'Last Name': 'Example',
      Address: '1 Elm St, Oak Park',
    },
    ...{ OPTIN_TIME: '', CONFIRM_TIME: '2024-01-03 10:00:00', CC: 'US', REGION: 'IL' },
  });

  expect(only(text).addresses.map((address) => address.text)).toEqual(['1 Elm St, Oak Park']);
});

test('a Salesforce report with addresses that are no picklists', () => {
  const text = table({
    ...{ 'First Name': 'Ann', 'Last Name': 'Example', 'Account Name': 'Acme', 'Mailing Street': '1 Elm St' },
    ...{
      'Mailing City': 'Oak Park',
      'Mailing State/Province (text only)': 'IL',
      'Mailing Zip/Postal Code': '60301',
    },
    ...{ 'Email Opt Out': '0', 'Fax Opt Out': '1' },
  });

  expect(only(text)).toMatchObject({
    addresses: [{ text: '1 Elm St\nOak Park, IL 60301' }],
    refusals: new Set(),
  });
});
