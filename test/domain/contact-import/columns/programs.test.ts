/** Exports of programs that can't be run here, made by hand from what is known of their headers. */
import { isoDay } from '../../../../src/domain/calendar/civil-day';
import type { ImportedPerson } from '../../../../src/domain/contact-import/person/person';
import { readText, type ListRead } from '../../../../src/domain/contact-import/read-list';
import { aDateReader } from '../../../support/imported';

const read = (text: string, language = 'en-US'): ListRead => readText(text, aDateReader(language));
const first = (text: string, language?: string): ImportedPerson => {
  const [person] = read(text, language).people;
  if (!person) throw new Error('nobody was read');
  return person;
};

test('Google Contacts of today: several values in a cell, the starred one first, groups of its own dropped', () => {
  const text = [
    '\uFEFFFirst Name,Middle Name,Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Relation 1 - Label,Relation 1 - Value,Event 1 - Label,Event 1 - Value,Website 1 - Value',
    'Ann,Bea,Example,Dr.,,Annie,,Acme,Owner, --11-25,"Likes tea.\nSecond line.",https://photos.example/1,* myContacts ::: Clients ::: Golf,Work,old@acme.example,* Home,ann@home.example ::: ann2@home.example,Mobile,+1 312 555 0101 ::: +1 312 555 0102,Home,"1 Elm St\nOak Park, IL 60301\nUSA",1 Elm St,Oak Park,IL,60301,USA,Spouse,Tom Example,Anniversary,2001-06-02,https://acme.example',
  ].join('\n');

  const { program, people } = read(text);
  const [ann] = people;

  expect(program?.name).toBe('Google Contacts');
  expect(ann).toMatchObject({
    name: 'Dr. Ann Bea Example',
    dear: 'Annie',
    company: 'Acme',
    profession: 'Owner',
    emails: ['ann@home.example', 'ann2@home.example', 'old@acme.example'],
    phones: [
      { text: '+1 312 555 0101', label: 'mobile' },
      { text: '+1 312 555 0102', label: 'mobile' },
    ],
    tags: ['Clients', 'Golf'],
    birthday: { month: 11, dayOfMonth: 25, year: null },
    anniversary: { month: 6, dayOfMonth: 2, year: 2001 },
    spouse: 'Tom Example',
  });
  expect(ann?.addresses.map((address) => address.text)).toEqual(['1 Elm St\nOak Park, IL 60301\nUSA']);
  expect(ann?.background).toBe('Likes tea.\nSecond line.\nWebsite: https://acme.example');
});

test('Google Contacts of before', () => {
  const text = [
    'Name,Given Name,Additional Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name,Organization 1 - Title',
    'Ann Example,Ann,,Example,* My Contacts ::: Clients,* Home,ann@home.example ::: ann@work.example,Mobile,312 555 0101,Acme,Owner',
  ].join('\n');

  expect(read(text).program?.name).toBe('Google Contacts (old)');
  expect(first(text)).toMatchObject({
    name: 'Ann Example',
    tags: ['Clients'],
    emails: ['ann@home.example', 'ann@work.example'],
    company: 'Acme',
    profession: 'Owner',
  });
});

test('Outlook: a street of two lines, dates of zeros, home before business', () => {
  const text = [
    'Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business Street 2,Business City,Business State,Business Postal Code,Business Country/Region,Home Street,Home City,Home State,Home Postal Code,Business Fax,Business Phone,Home Phone,Mobile Phone,Anniversary,Birthday,Categories,Children,E-mail Address,E-mail Type,E-mail 2 Address,Hobby,Notes,Referred By,Spouse',
    'Mr.,Bo,,Kim,,Acme,Sales,Buyer,9 Main St,Floor 2,Chicago,IL,60601,USA,1 Elm St,Oak Park,IL,60301,312-555-0109,312-555-0101,312-555-0102,312-555-0103,0/0/00,4/25/1980,Client;VIP,Cy and Di,bo@acme.example,SMTP,bo@home.example,Chess,Prefers mornings,Ann Example,Eve Kim',
  ].join('\n');

  expect(read(text).program?.name).toBe('Outlook');
  expect(first(text)).toMatchObject({
    ...{ name: 'Bo Kim', emails: ['bo@acme.example', 'bo@home.example'], anniversary: null },
    ...{ birthday: { month: 4, dayOfMonth: 25, year: 1980 }, tags: ['Client', 'VIP'] },
    ...{ children: 'Cy and Di', hobbies: 'Chess', referredBy: 'Ann Example', spouse: 'Eve Kim' },
    phones: [
      { text: '312-555-0103', label: 'mobile' },
      { text: '312-555-0102', label: 'home' },
      { text: '312-555-0101', label: 'work' },
      { text: '312-555-0109', label: 'fax' },
    ],
    addresses: [
      { label: 'home', text: '1 Elm St\nOak Park, IL 60301', city: 'Oak Park' },
      { label: 'work', text: '9 Main St\nFloor 2\nChicago, IL 60601\nUSA' },
    ],
    background:
      'Prefers mornings\nDepartment: Sales\nWork address: 9 Main St, Floor 2, Chicago, IL 60601, USA',
  });
});

const TRANSLATED: readonly (readonly [string, string, string])[] = [
  [
    'Outlook (German)',
    'Anrede;Vorname;Nachname;Firma;Position;Straße geschäftlich;Ort geschäftlich;Postleitzahl geschäftlich;Land/Region geschäftlich;Telefon geschäftlich;Telefon privat;Mobiltelefon;E-Mail-Adresse;E-Mail 2: Adresse;Geburtstag;Jahrestag;Kategorien;Partner;Notizen',
    'Herr;Bo;Kim;Acme GmbH;Einkauf;Ring 1;Wien;1010;Österreich;+43 1 5550101;+43 1 5550102;+43 660 5550103;bo@acme.example;bo@home.example;25.4.1980;0.0.00;Kunde;Eve Kim;Ruft zurück',
  ],
  [
    'Outlook (French)',
    'Titre;Prénom;Nom;Société;Fonction;Rue (bureau);Ville (bureau);Code postal (bureau);Pays/Région (bureau);Téléphone (bureau);Téléphone (domicile);Tél. mobile;Adresse de messagerie;Adresse de messagerie 2;Anniversaire;Anniversaire de mariage ou fête;Catégories;Conjoint(e);Notes',
    'M.;Bo;Kim;Acme GmbH;Einkauf;Ring 1;Wien;1010;Österreich;+43 1 5550101;+43 1 5550102;+43 660 5550103;bo@acme.example;bo@home.example;25/04/1980;0/0/00;Kunde;Eve Kim;Ruft zurück',
  ],
  [
    'Outlook (Spanish)',
    'Título;Nombre;Apellidos;Organización;Puesto;Calle del trabajo;Ciudad de trabajo;Código postal del trabajo;País o región del trabajo;Teléfono del trabajo;Teléfono particular;Teléfono móvil;Dirección de correo electrónico;Dirección de correo electrónico 2;Cumpleaños;Aniversario;Categorías;Cónyuge;Notas',
    'Sr.;Bo;Kim;Acme GmbH;Einkauf;Ring 1;Wien;1010;Österreich;+43 1 5550101;+43 1 5550102;+43 660 5550103;bo@acme.example;bo@home.example;25/4/1980;0/0/00;Kunde;Eve Kim;Ruft zurück',
  ],
  [
    'Outlook (Dutch)',
    'Titel;Voornaam;Achternaam;Bedrijf;Functie;Werkadres, straat;Werkadres, plaats;Werkadres, postcode;Werkadres, land/regio;Telefoon op werk;Telefoon thuis;Mobiele telefoon;E-mailadres;E-mailadres 2;Verjaardag;Speciale datum;Categorieën;Echtgenoot/echtgenote;Notities',
    'Dhr.;Bo;Kim;Acme GmbH;Einkauf;Ring 1;Wien;1010;Österreich;+43 1 5550101;+43 1 5550102;+43 660 5550103;bo@acme.example;bo@home.example;25-4-1980;0-0-00;Kunde;Eve Kim;Ruft zurück',
  ],
];

test.each(TRANSLATED)('%s says the same in its own words', (program, headers, row) => {
  const text = `${headers}\n${row}\n`;

  expect(read(text).program?.name).toBe(program);
  expect(first(text)).toMatchObject({
    ...{ name: 'Bo Kim', company: 'Acme GmbH', profession: 'Einkauf' },
    ...{ emails: ['bo@acme.example', 'bo@home.example'], spouse: 'Eve Kim', tags: ['Kunde'] },
    ...{ birthday: { month: 4, dayOfMonth: 25, year: 1980 }, anniversary: null, background: 'Ruft zurück' },
    phones: [{ label: 'mobile' }, { label: 'home' }, { label: 'work' }],
    addresses: [{ label: 'work', text: 'Ring 1\n1010 Wien\nÖsterreich', city: 'Wien' }],
    own: new Map(),
  });
});

test('LinkedIn: three lines above the headers', () => {
  const text = [
    'Notes:',
    '"When exporting your connection data, you may notice that some of the email addresses are missing."',
    '',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    'Ann,Example,https://linkedin.example/in/ann,ann@acme.example,Acme,Owner,03 Jan 2024',
  ].join('\n');

  const { program, dropped, people } = read(text);

  expect(program?.name).toBe('LinkedIn Connections');
  expect(dropped.above).toBe(2);
  expect(people).toMatchObject([
    {
      name: 'Ann Example',
      company: 'Acme',
      profession: 'Owner',
      own: new Map([['Connected On', '03 Jan 2024']]),
    },
  ]);
});

test('Wealthbox, Redtail, HubSpot: stages and households', () => {
  const wealthbox = first(
    'First Name,Last Name,Household Name,Household Title,Contact Type,Referred By,Birthdate,Email Address\nAnn,Example,The Examples,Head,Past Client,Bo Kim,1980-05-03,a@x.example\n',
  );
  const redtail = first(
    'First Name,Last Name,Salutation,Family Name,Servicing Advisor,Status,Category\nAnn,Example,Annie,Example Family,Pat,Active,A\n',
  );
  const hubspot = first(
    'Record ID,First Name,Last Name,Email,Lifecycle Stage,Lead Status\n7,Ann,Example,a@x.example,Customer,Open\n',
  );

  expect(wealthbox).toMatchObject({
    household: 'The Examples',
    referredBy: 'Bo Kim',
    classes: [{ header: 'Contact Type', value: 'Past Client' }],
  });
  expect(redtail).toMatchObject({
    name: 'Ann Example',
    dear: 'Annie',
    household: 'Example Family',
    classes: [{ value: 'Active' }, { value: 'A' }],
  });
  expect(hubspot.classes.map(({ value }) => value)).toEqual(['Customer', 'Open']);
});

test('a Salesforce report: totals and confidentiality are no people', () => {
  const { people, dropped, program } = read(
    [
      'First Name,Last Name,Account Name,Email,Mailing Street,Mailing City,Mailing State/Province,Mailing Zip/Postal Code,Last Activity',
      'Ann,Example,Acme,a@x.example,1 Elm St,Oak Park,IL,60301,11/2/2026',
      'First Name,Last Name,Account Name,Email,Mailing Street,Mailing City,Mailing State/Province,Mailing Zip/Postal Code,Last Activity',
      'Bo,Kim,Acme,b@x.example,,,,,',
      '"Grand Totals (2 records)",,,,,,,,',
      '',
      '"Confidential Information - Do Not Distribute"',
      '"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."',
    ].join('\n'),
  );

  expect(program?.name).toBe('Salesforce report');
  expect(people.map(({ name }) => name)).toEqual(['Ann Example', 'Bo Kim']);
  expect(dropped).toMatchObject({ repeatedHeaders: 1, footers: 3 });
  expect(people[0]?.lastContact === null ? null : isoDay(people[0]?.lastContact ?? (0 as never))).toBe(
    '2026-11-02',
  );
});

test('Airtable, Notion, plain lists: money of a year, days that end something, a last contact', () => {
  const person = first(
    'Name,Email,Phone,Status,Last contact,Lease end,Revenue 2025,Policy number\n"Example, Ann",a@x.example,312 555 0101,Active,2026-10-01,2027-03-01,"$1,250.00",P-77\n',
  );

  expect(person).toMatchObject({
    name: 'Ann Example',
    revenues: [{ year: 2025, text: '$1,250.00' }],
    keyDates: [{ what: 'Lease end' }],
    own: new Map([['Policy number', 'P-77']]),
  });
});
