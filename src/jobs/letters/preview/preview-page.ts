/**
 * The tab Preview: what stops a letter, the numbers, who is left out and why, and how the first few will
 * read it.
 */
import { groupBy } from '../../../domain/values/collections';
import { longDay, plural } from '../../../domain/text/words';
import { asTold } from '../../../domain/text/shortened';
import type { RewritePage } from '../../../runner/change';
import type { PageLook } from '../../../sheets/declare/appearance';
import { PAGE_TITLE, PAINTS, SIZES } from '../../../sheets/declare/theme';
import { letterInNumbers } from './letter-in-numbers';
import type { LetterOffice } from '../compose/letter-office';
import type { Preview } from './preview';
import { counted, section, textLine, titleLine, type Line } from './preview-lines';
import { howItReads, readingLines } from './preview-reading';

const PREVIEW_TAB = 'Preview';
/** How many letters One each stand on the tab. */
const MOST_ON_TAB = 3;

/** Pixels: labels and numbers, and a letter as wide as it is comfortably read. */
const WIDTHS = [150, 640];
const LOOK: PageLook = {
  widths: WIDTHS,
  isSheetOfPaper: true,
  largeLines: [{ row: 2, column: 2, columns: 1, size: SIZES.heading, color: PAGE_TITLE.color }],
  rules: [{ when: '($A1<>"")*($B1="")*(ROW()>1)', columns: WIDTHS.length, paint: PAINTS.section }],
};

const HOW =
  'No draft was made. The page stays as it is: after a change, choose Preview… again. Test draft to me puts a letter into your own Gmail.';

const stopsInWords = (stops: readonly string[]): string =>
  `can't be drafted yet: ${plural(stops.length, 'thing stops', 'things stop')} it.`;

/** Whether it can be drafted, and what to do next. */
export function verdict({ stops, whyNobody }: Preview): string {
  if (stops.length > 0) return `It ${stopsInWords(stops)} Put that right, then choose Preview… again.`;
  return whyNobody ?? 'Nothing stops it: Letters > Draft… makes the drafts.';
}

/** Those whom the letter is for and who will be passed over, because of what their own row says or lacks. */
function skipped({ drafts }: Preview): Line[] {
  const kept = drafts.flatMap(({ recipients }) =>
    recipients.flatMap(({ name, why }) => (why === null ? [] : [{ name, why }])),
  );
  return [...groupBy(kept, ({ why }) => why)].map(([why, people]) => counted(why, people));
}

const ON_PAPER =
  'Clients without an e-mail address get it on paper: Season > Hard times… lists them on the tab Print list.';

function leftOut({ composed: { letter, audience } }: Preview): Line[] {
  const reasons = [...audience.excluded];
  const isOnPaper =
    letter.kind === 'Hard-times letter' &&
    reasons.some(([reason]) => reason === 'no email' || reason === 'bad email');
  return [
    ...reasons.map(([reason, members]) => counted(reason, members)),
    ...(isOnPaper ? [textLine(ON_PAPER)] : []),
  ];
}

/** A title, with what stands below it. */
type Part = { readonly title: string; readonly lines: readonly Line[] };

/** All but how it reads; parts of which there is nothing to say are left out. */
export function previewParts(preview: Preview, office: LetterOffice): Part[] {
  const { composed, stops, drafts } = preview;
  const numbers = [`${composed.letter.kind}, ${composed.way}.`, ...letterInNumbers(composed, drafts, office)];
  const parts: Part[] = [
    { title: 'What stops it', lines: stops.map(textLine) },
    { title: 'How it goes out', lines: numbers.map(textLine) },
    { title: 'Worth a second look', lines: composed.warnings.map(textLine) },
    { title: 'Who will be skipped', lines: skipped(preview) },
    { title: 'Who is left out', lines: leftOut(preview) },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** "Preview of Spring letter, as of 23 Nov 2026" */
export const previewTitle = ({ composed: { letter } }: Preview, { today }: LetterOffice): string =>
  `Preview of ${asTold(letter.name)}, as of ${longDay(today)}`;

/** The tab as of today. */
export function previewPage(preview: Preview, office: LetterOffice): RewritePage {
  return {
    kind: 'page',
    tab: PREVIEW_TAB,
    rows: [
      titleLine(previewTitle(preview, office)),
      textLine(verdict(preview)),
      textLine(HOW),
      ...previewParts(preview, office).flatMap(({ title, lines }) => section(title, lines)),
      ...readingLines(howItReads(preview, office, MOST_ON_TAB)),
    ],
    look: LOOK,
  };
}

function found({ composed: { letter }, stops, posting, whyNobody }: Preview): string {
  if (stops.length > 0) return `${asTold(letter.name)} ${stopsInWords(stops)}`;
  if (whyNobody !== null) return whyNobody;
  const [people, drafts] = [plural(posting.people, 'person', 'people'), plural(posting.drafts, 'draft')];
  return `${asTold(letter.name)} goes to ${people} in ${drafts}. No draft was made.`;
}

/** What is told of a preview. */
export const previewTold = (preview: Preview): string => `${found(preview)} See the tab ${PREVIEW_TAB}.`;
