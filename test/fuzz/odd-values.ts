/** What people and programs leave in cells: what a column expects, and what nobody does. */
import { formula, serial, type Content } from '../../local/host/state';
import type { Dice } from '../../local/sample/dice';
import type { Column } from '../../src/sheets/declare/table';

/** Monday 23 November 2026 as a spreadsheet counts days. */
const TODAY = 46_349;

const ODD_TEXTS: readonly string[] = [
  ...['-', 'N/A', 'none', 'x', '?', '0', ' ', '\u00A0', 'tbd', '…', 'TRUE', 'no', 'Ja'],
  ...[
    "'=1+1",
    '=HYPERLINK',
    '+1 555 0100',
    '-5',
    '@sum',
    '007',
    '1/2',
    '3 May',
    '31.12.2026',
    '12h30',
    '25:99',
  ],
  ...['€ 1.200,-', "1'200.-", 'kr 1 200', '(1,200.00)', '1e308', '12.34.56', '½'],
  ...[
    'a@example.com; b@example.com',
    'ned@example.com (asked)',
    'mailto:a@example.com',
    'a@',
    '@example.com',
  ],
  ...[
    'Example, Ann',
    'Dr. Dee Lee, MD',
    'Jones & Co, Inc.',
    "O'Hara",
    'Ann\nLee',
    '2 names',
    'http://example.com',
  ],
  ...['do not contact!', 'DNC', 'Deceased', 'past client', 'yes please', 'Opted out (phone)'],
  ...['<script>alert(1)</script>', '{{Dear}}', '[name]', '\u202Eabc', 'e\u0301', '👩‍👩‍👧', 'ＦＵＬＬ', 'Ω≈ç√'],
  ...[
    'A very long note. '.repeat(60),
    'Subject: x\r\nBcc: y@example.com',
    '$1',
    '\\',
    '"',
    '%00',
    'null',
    '__proto__',
  ],
];

const ODD_CONTENTS: readonly Content[] = [
  ...[0, -1, 0.5, 1e308, 46_000, 7e10],
  ...[true, false],
  ...[serial(0), serial(TODAY + 4000), serial(1), serial(46_000.75)],
  ...[formula('=NA()', '#N/A'), formula('=1+1', 2), formula('=IF(TRUE,"","x")', '')],
];

const asShown = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);

/** Something that no column expects. */
const oddContent = (dice: Dice): Content =>
  dice.isLucky(70) ? asShown(dice.pick(ODD_TEXTS)) : dice.pick(ODD_CONTENTS);

const WORDS = ['golf', 'the lease', 'wants a quote', 'Tuesday', 'boats and jazz', 'a better office', 'tax'];

/** What the column is for. */
function fitting({ header, field, idIn }: Column<unknown>, people: readonly string[], dice: Dice): Content {
  const { entry } = field;
  if (idIn !== null || entry.kind === 'contact') return dice.pick(people);
  if (/^(?:Amount|Minutes|Cost)$/.test(header)) return dice.between(1, 5000);
  switch (entry.kind) {
    case 'checkbox':
      return dice.isLucky(50);
    case 'dropdown':
      return entry.words.length > 0 ? dice.pick(entry.words) : dice.pick(WORDS);
    case 'format':
      return /[dy]/.test(entry.numberFormat) ? serial(TODAY + dice.between(-500, 120)) : dice.between(0, 900);
    case 'free':
    case 'plain text':
      return /mail/i.test(header)
        ? `p${dice.between(1, 30)}@example.com`
        : dice.isLucky(20)
          ? dice.between(1, 90)
          : dice.pick(WORDS);
    default:
      return dice.pick(WORDS);
  }
}

/** The cell of a column: blank, what it expects, or odd. */
export function contentFor(column: Column<unknown>, people: readonly string[], dice: Dice): Content {
  const chance = dice.between(1, 100);
  if (chance <= 30) return '';
  return chance <= 75 ? fitting(column, people, dice) : oddContent(dice);
}
