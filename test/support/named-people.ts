/** People as somebody types them after a lunch: any names, in any of the ways in which a line is written. */
import fc from 'fast-check';

/** Somebody on a line; what isn't typed is ''. */
export type Typed = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly note: string;
  readonly from: string;
};

const SYLLABLES = [
  ...[
    'an',
    'lee',
    'bo',
    'kim',
    'söre',
    'núñ',
    'ez',
    'østby',
    'жан',
    'на',
    '李',
    '安娜',
    'مريم',
    'ลี',
    'दी',
    'Ó',
  ],
  ...['-Mae', '’Neil', "d'", 'J.', 'von', 'de', 'la', 'Jr.', 'x', 'no', 'e\u0301'],
];
const NOTES = [
  'dentist',
  'CPA at Acme',
  'a friend of the mayor',
  'since 2026-11-23',
  '2 children',
  'Bäcker in Kassel',
];

const words = (max: number) =>
  fc
    .array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 3 })
    .map((syllables) => syllables.join(''))
    .filter((word) => /\p{L}/u.test(word[0] ?? ''))
    // With letters behind a dot it may be an address in the web, e.g. "Jr.de"; in "and'" a quotation ends.
    .filter((word) => !/\.\p{L}|'$/u.test(word))
    .chain((first) =>
      fc.array(fc.constantFrom(...SYLLABLES), { maxLength: max }).map((rest) => [first, ...rest]),
    );

/** A name, in any script. That of nobody, such as "no", has its own test. */
const name = words(3)
  .map((parts) => parts.join(' '))
  .filter((text) => !/^(?:no|x)$/i.test(text));

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });
const phone = fc.oneof(
  digits(4).map((four) => `555-${four.join('')}`),
  digits(4).map((four) => `+1 (312) 555-${four.join('')}`),
  digits(4).map((four) => `312.555.${four.join('')} ext. 12`),
);
const email = fc
  .tuple(
    fc.constantFrom('ann', 'bo.kim', 'c+roe', 'søren', 'd_d'),
    fc.constantFrom('example.com', 'mail.example.org'),
  )
  .map((parts) => parts.join('@'));

const perhaps = (text: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), text);

const somebody: fc.Arbitrary<Typed> = fc.record({
  name,
  email: perhaps(email),
  phone: perhaps(phone),
  note: perhaps(fc.constantFrom(...NOTES)),
  from: perhaps(name),
});

type Style = { readonly marker: string; readonly between: string; readonly isBracketed: boolean };

const style: fc.Arbitrary<Style> = fc.record({
  marker: fc.constantFrom('', '- ', '• ', '1. ', '(2) ', '3) ', '  ', '– '),
  between: fc.constantFrom(', ', ' - ', ' | ', ' – ', ': ', ',', '\t'),
  isBracketed: fc.boolean(),
});

/** The line on which somebody stands. */
function lineOf({ name: who, email: address, phone: number, note, from }: Typed, given: Style): string {
  const { marker, between, isBracketed } = given;
  const known = [
    isBracketed && note !== '' ? `(${note})` : note,
    number,
    isBracketed && address !== '' ? `<${address}>` : address,
    from === '' ? '' : `from ${from}`,
  ];
  return `${marker}${[who, ...known].filter((part) => part !== '').join(between)}`;
}

type CellOfNames = { readonly people: readonly Typed[]; readonly cell: string };

/** People, and a cell that names them: one a line or parted by semicolons, with blank lines between. */
const aCellOf = (whom: fc.Arbitrary<Typed>): fc.Arbitrary<CellOfNames> =>
  fc
    .array(fc.tuple(whom, style, fc.constantFrom('\n', '\r\n', ';', ' ; ', '\n\n', '\n - \n', '\n?\n')))
    .map((lines) => ({
      people: lines.map(([person]) => person),
      cell: lines.map(([person, given, end]) => `${lineOf(person, given)}${end}`).join(''),
    }));

/** Any names at all, as a list has them. */
export const aCellOfNames = aCellOf(somebody);

const inLargeLetters = (text: string): string =>
  text.replace(/(^|\s)(\p{Ll})/gu, (_, space: string, letter: string) => space + letter.toUpperCase());

/** Each word of a name begins with a large letter, as people write them; "Will" and "No" are names, too. */
export const aCellOfProperNames = aCellOf(
  somebody.map((person) => ({
    ...person,
    name: inLargeLetters(person.name),
    from: inLargeLetters(person.from),
  })),
);
