import { civilDay } from '../../../src/domain/calendar/civil-day';
import type { Cell } from '../../../src/sheets/cells/cell';
import { isPlaceholder } from '../../../src/sheets/read/placeholders';
import { hardToReach } from '../../../src/sheets/tabs/hard-to-reach';
import { introductions } from '../../../src/sheets/tabs/introductions';
import { lunches } from '../../../src/sheets/tabs/lunches';
import { needs } from '../../../src/sheets/tabs/needs';
import { alliances } from '../../../src/sheets/tabs/alliances';
import { contacts } from '../../../src/sheets/tabs/contacts';
import { aTabOf } from '../../support/office';

describe('a cell that says there is nothing to say', () => {
  test.each<Cell>([
    '-',
    '–',
    '—',
    '--',
    '.',
    '...',
    '…',
    '?',
    '??',
    '/',
    'n/a',
    'N/A',
    'N.A.',
    'NA',
    'tbd',
    'TBC',
    'Unknown',
    'not known',
    'null',
    '( )',
    '$ -',
    '"',
    '〃',
    'unbekannt',
    'not provided',
    'n/k',
    'N.K.',
    'no data',
    'No data.',
    '(no data)',
    'not available',
    'not yet known',
    'to be confirmed',
    'to follow',
    "don't know",
    'k.A.',
    'n.v.t.',
    'inconnue',
    'undefined',
    '<blank>',
    'pending',
    'not on file',
    'keine Angabe',
    'nvt',
  ])('is a placeholder in any such column: %s', (cell) => {
    expect([isPlaceholder(cell, 'unknown'), isPlaceholder(cell, 'unknown or none')]).toEqual([true, true]);
  });

  test.each<Cell>(['single', 'Lives alone', 'married', 'yes', '2 people', 'ledig', 'same', '-', 'none'])(
    'names no household: %s',
    (cell) => {
      expect(isPlaceholder(cell, 'unknown or alone')).toBe(true);
    },
  );

  test.each<Cell>([
    'Same family',
    'Samer',
    'Above & Co',
    'Singleton',
    'Do',
    'The Smiths',
    'Family Lee',
    'Oben GmbH',
  ])('a name is none: %s', (cell) => {
    expect(isPlaceholder(cell, 'unknown or alone')).toBe(false);
  });

  test.each<Cell>([
    'none',
    'None.',
    'none yet',
    'no household',
    'keine',
    'ninguno',
    'no',
    'nobody',
    'nothing',
    'x',
    'XXX',
    '0',
    0,
    '000-0000',
    false,
    ...[
      'same',
      'Same',
      'the same',
      'same as above',
      'as above',
      'see above',
      '(see above)',
      'ditto',
      'dito',
      'Dto.',
    ],
    ...[
      'same address as above',
      'Same as husband',
      'idem',
      's.o.',
      'siehe oben',
      'wie oben',
      'voir ci-dessus',
      'même',
    ],
    ...['zie boven', 'lo mismo', 'come sopra'],
  ])('is one where there may be none: %s', (cell) => {
    expect([isPlaceholder(cell, 'unknown'), isPlaceholder(cell, 'unknown or none')]).toEqual([false, true]);
  });

  test.each<Cell>([
    '0/0/00',
    '0/0/0000',
    '00.00.0000',
    '0000-00-00',
    '0000-00-00 00:00:00',
    '0000-00-00T00:00:00Z',
    '1/0/1900',
    '00.01.1900',
    0,
    { day: civilDay(1899, 12, 30), secondOfDay: 0 },
    'N/A',
    '-',
  ])('is one where a day should stand: %j', (cell) => {
    expect(isPlaceholder(cell, 'unknown or day zero')).toBe(true);
  });

  test.each<Cell>(['x', 'no', 'yes', '0000-05-03', '1/1/1900', '10/10/00', 1, 45_000])(
    'is none where a day should stand: %j',
    (cell) => {
      expect(isPlaceholder(cell, 'unknown or day zero')).toBe(false);
    },
  );

  test.each<Cell>([
    'Na',
    'Nolan',
    'Lee',
    '555-0100',
    'x-ray',
    '#N/A',
    'none of your business, she said',
    'Nk',
    'No Data Ltd',
    'Nick',
    'data',
    '❤',
    7,
    true,
  ])('is none: %s', (cell) => {
    expect([isPlaceholder(cell, 'unknown'), isPlaceholder(cell, 'unknown or none')]).toEqual([false, false]);
  });
});

describe('on Contacts', () => {
  const read = (header: string, cell: Cell) =>
    aTabOf(contacts, [
      ['Name', header],
      ['Ann Example', cell],
    ]);

  test.each([
    ['Household', 'household', '-', ''],
    ['Household', 'household', 'n/k', ''],
    ['Household', 'household', 'no data', ''],
    ['Email', 'email', 'n/k', ''],
    ['Email', 'email', 'no e-mail', ''],
    ['Phone', 'phone', 'entfällt', ''],
    ['Referred by', 'introducedBy', 'noone', ''],
    ['Phone', 'phone', 'no data', ''],
    ['Household', 'household', 'Lee', 'Lee'],
    ['Worried about', 'worriedAbout', 'none', ''],
    ['Email', 'email', 'N/A', ''],
    ['Phone', 'phone', '0', ''],
    ['Referred by', 'introducedBy', '?', ''],
    ['Company', 'company', 'x', ''],
    ['Favourite restaurant', 'favouriteRestaurant', 'tbd', ''],
    ['Birthday', 'birthday', 'unknown', null],
    ['Birthday', 'birthday', '0/0/00', null],
    ['Anniversary', 'anniversary', '0000-00-00', null],
    ['Consent date', 'consentDate', '00/00/0000', null],
    ['Added', 'added', '0000-00-00 00:00:00', null],
    ['Tags', 'tags', '-', []],
    ['Children', 'children', 'none', 'none'],
    ['Status by hand', 'statusByHand', '-', null],
    ['Draining', 'isDraining', 'x', true],
    ['No calls', 'noCalls', 'x', true],
    ['Other emails', 'otherEmails', 'none', []],
  ] as const)('%s (%s) holding "%s"', (header, key, cell, value) => {
    const { rows, problems } = read(header, cell);

    expect([rows[0]?.[key], problems]).toEqual([value, []]);
  });
});

describe('where people are named, and in what steps and matches rest on', () => {
  const valueOf = <Row extends object>({ rows }: { readonly rows: readonly Row[] }, key: keyof Row) =>
    rows[0]?.[key];

  test.each(['-', 'n/a', 'None', 'tbd', '?'])('"%s" is nobody, and nothing', (cell) => {
    expect([
      valueOf(
        aTabOf(needs, [
          ['Contact', 'Need'],
          ['Ann', cell],
        ]),
        'need',
      ),
      valueOf(
        aTabOf(needs, [
          ['Contact', 'Expert by hand'],
          ['Ann', cell],
        ]),
        'expertByHand',
      ),
      valueOf(
        aTabOf(hardToReach, [
          ['Contact', 'Referred by'],
          ['Ann', cell],
        ]),
        'referredBy',
      ),
      valueOf(
        aTabOf(hardToReach, [
          ['Contact', 'Pain'],
          ['Ann', cell],
        ]),
        'pain',
      ),
      valueOf(
        aTabOf(introductions, [
          ['By or to', 'Person'],
          [cell, 'Ann'],
        ]),
        'byOrTo',
      ),
      valueOf(
        aTabOf(introductions, [
          ['By or to', 'Person'],
          ['Ann', cell],
        ]),
        'person',
      ),
      valueOf(
        aTabOf(alliances, [
          ['Contact', 'Wants to meet'],
          ['Ann', cell],
        ]),
        'wantsToMeet',
      ),
    ]).toEqual(['', '', '', '', '', '', '']);
    expect(
      valueOf(
        aTabOf(lunches, [
          ['Guests', 'Guests by hand'],
          ['Ann', cell],
        ]),
        'guestsByHand',
      ),
    ).toEqual([]);
  });
});
