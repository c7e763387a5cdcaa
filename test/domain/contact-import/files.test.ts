/**
 * Bytes, delimited text and cards, as programs write them; delimited text also as a well-kept library reads
 * it.
 */
import { parse } from 'papaparse';
import { textOfBytes } from '../../../src/domain/contact-import/files/bytes';
import { readDelimited } from '../../../src/domain/contact-import/files/delimited';
import { whyNoText } from '../../../src/domain/contact-import/files/file-kinds';
import { readCards, unescaped, withoutPictures } from '../../../src/domain/contact-import/files/vcard';
import { factsOfCard } from '../../../src/domain/contact-import/person/card-facts';
import { personOf } from '../../../src/domain/contact-import/person/person';
import { aDateReader, textOfExport } from '../../support/imported';
import { FILES } from './address-book';

describe('the encoding of a file', () => {
  const CASES: readonly (readonly [string, readonly number[], string, string])[] = [
    ['a byte order mark of UTF-8', [0xef, 0xbb, 0xbf, 0xc3, 0xa9], 'é', 'UTF-8'],
    ['UTF-8 without a mark', [0xc5, 0x81, 0xf0, 0x9f, 0x8e, 0x89], 'Ł🎉', 'UTF-8'],
    ['UTF-16 as Windows writes it', [0xff, 0xfe, 0xe9, 0x00, 0x09, 0x00], 'é\t', 'UTF-16'],
    ['UTF-16 the other way', [0xfe, 0xff, 0x00, 0xe9], 'é', 'UTF-16'],
    ['else Windows-1252', [0x4d, 0xfc, 0x80, 0x92], 'Mü€’', 'Windows-1252'],
    ['an overlong form is no UTF-8', [0xc0, 0x80], 'À€', 'Windows-1252'],
    ['half of a pair is none', [0xed, 0xa0, 0x80], 'í\u00a0€', 'Windows-1252'],
    ['a sequence that ends early is none', [0x41, 0xe2, 0x82], 'Aâ‚', 'Windows-1252'],
  ];

  test.each(CASES)('%s', (_why, bytes, text, encoding) => {
    expect(textOfBytes(bytes)).toEqual({ text, encoding });
  });
});

describe('a file that holds no text is known by its bytes', () => {
  const signs = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));

  test.each<[string, readonly number[], string]>([
    ['an Excel workbook', signs('PK\u0003\u0004..[Content_Types].xml..xl/workbook.xml'), 'Excel workbook'],
    ['an old Excel workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'Excel workbook'],
    ['a packed file', signs('PK\u0003\u0004..Connections.csv'), 'Open it first'],
    ['a PDF', signs('%PDF-1.7'), 'CSV or vCard'],
    ['Outlook’s own', signs('!BDN....'), 'Comma Separated Values'],
    ['something else', [0x41, 0x00, 0x42], 'holds no text'],
    ['a list in Windows-1250, as in Prague', signs('Ji\u00f8\u00ed S\u009dava, \u008d'), 'would be garbled'],
    [
      'UTF-8 with a letter cut in half',
      signs('M\u00c3\u00bcller, Z\u00c3\u00bcrich, B\u00c3'),
      'would be garbled',
    ],
  ])('%s', (_what, bytes, expected) => {
    expect(whyNoText(bytes)).toContain(expected);
  });

  test('text of any encoding is text', () => {
    for (const bytes of [
      signs('Name,Email'),
      signs('M\u00fcller, \u0080 5'),
      [0xff, 0xfe, 0x41, 0x00],
      [0xfe, 0xff, 0x00, 0x41],
      [],
    ])
      expect(whyNoText(bytes)).toBeNull();
  });
});

describe('delimited text', () => {
  test.each(Object.keys(FILES).filter((file) => !file.endsWith('.vcf') && file !== 'abook.csv'))(
    '%s reads as papaparse reads it',
    (file) => {
      const { rows, delimiter } = readDelimited(textOfExport(file));

      const { data } = parse<string[]>(textOfExport(file).replace(/^\uFEFF/, ''), {
        delimiter,
        skipEmptyLines: true,
      });

      expect(rows.filter((row) => row.length > 1)).toEqual(data);
    },
  );

  test('a quote inside quotes that isn’t doubled is a quote', () => {
    expect(readDelimited('"Prefers "early" calls","b"\n"x","y"').rows).toEqual([
      ['Prefers "early" calls', 'b'],
      ['x', 'y'],
    ]);
  });

  test('the delimiter is the one that gives the steadiest table', () => {
    expect(readDelimited('Name;Note\nAnn;a, b, c\nBo;d\n').delimiter).toBe(';');
    expect(readDelimited('Name\tNote\nAnn\ta, b; c\n').delimiter).toBe('\t');
  });

  test('line breaks of every system, a blank field at the end, quotes with line breaks', () => {
    expect(readDelimited('a,b\r\n"1\r\n2",\rx,y').rows).toEqual([
      ['a', 'b'],
      ['1\r\n2', ''],
      ['x', 'y'],
    ]);
  });
});

describe('address cards', () => {
  const reader = aDateReader();
  const person = (...lines: string[]) => {
    const [card] = readCards(['BEGIN:VCARD', ...lines, 'END:VCARD'].join('\r\n'));
    return personOf(1, card ? factsOfCard(card) : [], {
      reader,
      dates: () => ({ order: null, isMidnightHere: true }),
    });
  };

  test.each([
    ['--0503', { month: 5, dayOfMonth: 3, year: null }],
    ['--05-03', { month: 5, dayOfMonth: 3, year: null }],
    ['1604-05-03', { month: 5, dayOfMonth: 3, year: null }],
    ['19800503', { month: 5, dayOfMonth: 3, year: 1980 }],
    ['19800503T000000+0000', { month: 5, dayOfMonth: 3, year: 1980 }],
    ['1980-05-03T00:00:00Z', { month: 5, dayOfMonth: 3, year: 1980 }],
    ['1980-05-03T23:59:00-06:00', { month: 5, dayOfMonth: 3, year: 1980 }],
    ['2026-05-03', { month: 5, dayOfMonth: 3, year: null }],
    ['1900-05-03', { month: 5, dayOfMonth: 3, year: null }],
  ])('a birthday %s', (text, expected) => {
    expect(person('FN:Ann', `BDAY:${text}`).birthday).toEqual(expected);
  });

  test('a birthday in words that nobody can be sure of is kept in words', () => {
    const ann = person('FN:Ann', 'BDAY;VALUE=text:circa 1800');

    expect([ann.birthday, ann.background]).toEqual([null, 'BDAY: circa 1800']);
  });

  test('a year that Apple writes where there is none is none', () => {
    expect(person('FN:Ann', 'BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29').birthday).toEqual({
      month: 2,
      dayOfMonth: 29,
      year: null,
    });
  });

  test('groups with labels: an anniversary, a spouse, an event', () => {
    const ann = person(
      'FN:Ann',
      ...['item1.X-ABDATE;type=pref:2001-06-02', 'item1.X-ABLabel:_$!<Anniversary>!$_'],
      ...['item2.X-ABRELATEDNAMES:Tom', 'item2.X-ABLabel:_$!<Spouse>!$_'],
      ...['item3.X-ABDATE:2020-01-02', 'item3.X-ABLabel:First met'],
    );

    expect(ann).toMatchObject({
      anniversary: { month: 6, dayOfMonth: 2, year: 2001 },
      spouse: 'Tom',
      background: 'First met: 2020-01-02',
    });
  });

  test('quoted-printable in any property, broken softly before anything', () => {
    const ann = person(
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Zo=C3=AB',
      'NOTE;QUOTED-PRINTABLE:tea and=',
      ' BEGIN cake=0A=3D',
    );

    expect([ann.name, ann.background]).toEqual(['Zoë Müller', 'tea and BEGIN cake\n=']);
  });

  test('types in any case, quoted, and in the old way; the preferred one first', () => {
    const ann = person(
      'FN:Ann',
      'TEL;type="home,voice":1 312 555 0101',
      'TEL;WORK;FAX:1 312 555 0102',
      'TEL;TYPE=cell;TYPE=PREF:1 312 555 0103',
      'EMAIL:a@x.example',
      'EMAIL;PREF=1:b@x.example',
    );

    expect(ann.phones).toEqual([
      { text: '1 312 555 0103', label: 'mobile' },
      { text: '1 312 555 0101', label: 'home' },
      { text: '1 312 555 0102', label: 'fax' },
    ]);
    expect(ann.emails).toEqual(['b@x.example', 'a@x.example']);
  });

  test('a photo is passed over, folded as it may be, and what follows it isn’t', () => {
    const ann = person('PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ', ' SkZJRgABAQ==', 'FN:Ann', 'X-UNKNOWN:kept');

    expect(ann).toMatchObject({ name: 'Ann', own: new Map([['X-UNKNOWN', 'kept']]) });
  });

  test('pictures are left behind, and every line keeps its number', () => {
    const text =
      'BEGIN:VCARD\r\nitem1.PHOTO;ENCODING=b:/9j/4AAQ\r\n SkZJRgABAQ==\r\n\r\nFN:Ann\r\nNOTE:My photo:\r\n  of Bo\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Bo\r\nEND:VCARD\r\n';

    const without = withoutPictures(text);

    expect(without).not.toContain('9j');
    expect(readCards(without).map(({ line, lines }) => [line, lines.map(({ value }) => value)])).toEqual([
      [1, ['Ann', 'My photo: of Bo']],
      [9, ['Bo']],
    ]);
  });

  test('many cards in one file, one of them without an end', () => {
    const cards = readCards(
      'BEGIN:VCARD\nFN:Ann\nEND:VCARD\nBEGIN:VCARD\nFN:Bo\nBEGIN:VCARD\nFN:Cy\nEND:VCARD\n',
    );

    expect(cards.map(({ line, lines }) => [line, lines.map(({ value }) => value)])).toEqual([
      [1, ['Ann']],
      [4, ['Bo']],
      [6, ['Cy']],
    ]);
  });

  test('a backslash before anything else stays', () => {
    expect(unescaped('a\\nb\\, c\\; C:\\Clients \\\\')).toBe('a\nb, c; C:\\Clients \\');
  });
});
