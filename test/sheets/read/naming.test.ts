import { directoryOf, type Nameable } from '../../../src/sheets/read/naming';

const aContact = (id: string, name: string, company = '', email = ''): Nameable => ({
  id,
  name,
  company,
  email,
});

const directory = directoryOf([
  aContact('C0001', 'Ann Example', 'Acme', 'ann@example.com'),
  aContact('C0002', 'Ann Example', 'Bakery'),
  aContact('C0003', 'José Müller', '', 'jose@example.com'),
  aContact('C0004', 'Jose Muller Junior'),
  aContact('C0005', ''),
  aContact('C0006', 'Zoë'),
  { ...aContact('C0007', 'Zoe', '', 'zoe@example.com'), otherEmails: ['zoe@home.example'] },
]);

describe('a contact is found', () => {
  const found: readonly (readonly [why: string, named: string, id: string, expected: string])[] = [
    ['by name', 'José Müller', '', 'C0003'],
    ['whatever its letters and blanks', ' josé  MÜLLER ', '', 'C0003'],
    ['composed otherwise', 'Jose\u0301 Mu\u0308ller', '', 'C0003'],
    ['without its accents', 'Jose Muller', '', 'C0003'],
    ['with its accents, where another has none', 'zoë', '', 'C0006'],
    ['without accents, where another has some', 'zoe', '', 'C0007'],
    ['by name and company, where the name is not the only one', 'Ann Example (Bakery)', '', 'C0002'],
    ['by its address', 'Ann@Example.com', '', 'C0001'],
    ['by its address with a name', 'Ann <ann@example.com>', '', 'C0001'],
    ['by its address as a link', 'mailto:Ann@example.com', '', 'C0001'],
    ['by another address of theirs', 'zoe@home.example', '', 'C0007'],
    ['by its id, typed as a name', 'c0002', '', 'C0002'],
    ['by name, whatever id stands beside it', 'José Müller', 'C0001', 'C0003'],
    ['by the id beside a name that is not the only one', 'Ann Example', 'C0002', 'C0002'],
    ['by the id beside a name that nobody bears any more', 'Ann Married', 'C0001', 'C0001'],
    ['by the id alone', '', 'C0003', 'C0003'],
    ['though its row is gone, by the id', 'Deleted Person', 'C0099', 'C0099'],
  ];

  test.each(found)('%s', (_, named, id, expected) => {
    expect(directory.find(named, id)).toEqual({ ok: true, id: expected });
  });
});

describe('nobody is found, and the candidates are named', () => {
  const lost: readonly (readonly [why: string, named: string, candidates: readonly string[]])[] = [
    ['a name of two', 'Ann Example', ['Ann Example (Acme)', 'Ann Example (Bakery)']],
    ['a part of names', 'muller', ['José Müller', 'Jose Muller Junior']],
    ['a name of nobody', 'Bob', []],
    ['nothing', '', []],
  ];

  test.each(lost)('%s', (_, named, candidates) => {
    expect(directory.find(named, '')).toEqual({ ok: false, candidates });
  });

  test.each<[why: string, contacts: Nameable[], candidates: string[]]>([
    [
      'by email, where companies are the same or blank',
      [
        aContact('C0001', 'Jo', '', 'jo@a.example'),
        aContact('C0002', 'Jo', 'Acme'),
        aContact('C0003', 'Jo', 'Acme', 'jo@b.example'),
      ],
      [
        'jo@a.example (Jo)',
        'Jo (who needs a company or an email of their own on Contacts first)',
        'jo@b.example (Jo)',
      ],
    ],
    [
      "by the office's own number",
      [
        { ...aContact('C0001', 'Jo'), ownNumber: '17' },
        { ...aContact('C0002', 'Jo'), ownNumber: '18' },
      ],
      ['17 (Jo)', '18 (Jo)'],
    ],
    [
      'once, where nothing tells them apart',
      [aContact('', 'Jo'), aContact('', 'Jo')],
      ['Jo (who needs a company or an email of their own on Contacts first)'],
    ],
  ])('%s, and never by the hidden id', (_why, contacts, candidates) => {
    const among = directoryOf(contacts);

    expect(among.find('Jo', '')).toEqual({ ok: false, candidates });
    for (const candidate of candidates.filter((text) => !text.includes('needs')))
      expect(among.find(candidate.replace(/ \(Jo\)$/, ''), '').ok).toBe(true);
  });

  test('five at most', () => {
    const many = directoryOf(
      Array.from({ length: 9 }, (_, index) =>
        aContact(`C000${index + 1}`, 'Ann Example', `Company ${index + 1}`),
      ),
    );

    const naming = many.find('Ann Example', '');

    expect(naming).toEqual({
      ok: false,
      candidates: [1, 2, 3, 4, 5].map((number) => `Ann Example (Company ${number})`),
    });
  });
});

describe('a contact is offered', () => {
  const cases: readonly (readonly [why: string, contact: Nameable, label: string])[] = [
    ['by name', aContact('C0003', 'José Müller', 'Acme'), 'José Müller'],
    [
      'with the company where the name is not the only one',
      aContact('C0001', 'Ann Example', 'Acme'),
      'Ann Example (Acme)',
    ],
    ['by name, where nobody bears it yet', aContact('C0009', 'Bob Example', 'Acme'), 'Bob Example'],
    ['without one, where there is none', aContact('C0008', 'Ann Example'), 'Ann Example'],
  ];

  test.each(cases)('%s', (_, contact, label) => {
    expect(directory.labelOf(contact)).toBe(label);
  });
});
