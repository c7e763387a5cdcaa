/** The page Print list: the Hard-times letter on paper, for clients without an e-mail address (S2b). */
import { addressedAs } from '../../domain/text/greeting';
import type { PrintedLetter, PrintList } from '../../domain/season/print-list';
import type { Contact } from '../../domain/records/contact';
import { refuses } from '../../domain/clients/household/refusals';
import { NO_CALLS } from '../../domain/touches/week/asks';
import { longDay, plural } from '../../domain/text/words';
import { labelRule, type PageLook } from '../../sheets/declare/appearance';
import { PAINTS } from '../../sheets/declare/theme';
import type { Cell, Grid } from '../../sheets/cells/cell';
import type { CourseOffice } from '../pipeline/pipeline';
import type { RewritePage } from '../../runner/change';
import { printList } from './hard-times-letter';

const PRINT_LIST_TAB = 'Print list';

const HEADERS: readonly Cell[] = ['Name', 'ID', 'Dear', 'Postal address', 'Phone'];

const HOW: readonly string[] = [
  'Print the letter for each, and sign it. An Email that can’t be read counts as none: Check the workbook names its cell.',
  'Whoever opted out, or stands on the No email list, isn’t here. Season > Hard times…, chosen again, brings the list up to date.',
];

/** Pixels, by header. */
const LOOK: PageLook = {
  widths: [220, 90, 140, 260, 140],
  isSheetOfPaper: true,
  tableFrom: HOW.length + 3,
  rules: [labelRule(['Name'], HEADERS.length, PAINTS.section)],
};

const textLine = (text: string): readonly Cell[] => [text, ...HEADERS.slice(1).map(() => '')];

const phoneOf = (contact: Contact): string => (refuses(contact, 'No calls') ? NO_CALLS : contact.phone);
/** Each once, in their order; '' is none. */
const distinct = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => text !== ''))];

/** A letter's line; a greeting that one of them lacks is left to whoever writes it. */
function lineOf({ people, words, postalAddress }: PrintedLetter): readonly Cell[] {
  return [
    words,
    people.map(({ id }) => id).join(', '),
    addressedAs(people, 'nobody'),
    postalAddress,
    distinct(people.map(phoneOf)).join(', '),
  ];
}

/** Whoever has no address of either sort stands below the others. */
function linesOf({ letters, unreachable }: PrintList): Grid {
  const onPaper = letters.map(lineOf);
  const toCall = unreachable.map((contact) =>
    lineOf({ people: [contact], words: contact.name, postalAddress: '' }),
  );
  return [
    ...(onPaper.length === 0
      ? [textLine('Nobody: no client without e-mail has a postal address.')]
      : [HEADERS, ...onPaper]),
    ...(toCall.length === 0
      ? []
      : [textLine(''), textLine('Neither an e-mail nor a postal address: call them.'), HEADERS, ...toCall]),
  ];
}

const callsTold = ({ unreachable }: PrintList): string =>
  unreachable.length === 0
    ? ''
    : `, and ${plural(unreachable.length, 'client')} to call who ${unreachable.length === 1 ? 'has' : 'have'} no address at all`;

/** The page as of today, and what is told of it. */
export function printListPage(office: CourseOffice): { readonly page: RewritePage; readonly told: string } {
  const list = printList(office);
  const title = `The Hard-times letter on paper, as of ${longDay(office.today)}`;
  return {
    page: {
      kind: 'page',
      tab: PRINT_LIST_TAB,
      rows: [textLine(title), ...HOW.map(textLine), textLine(''), ...linesOf(list)],
      look: LOOK,
    },
    told: `The tab ${PRINT_LIST_TAB} has ${plural(list.letters.length, 'letter')} to print${callsTold(list)}.`,
  };
}
