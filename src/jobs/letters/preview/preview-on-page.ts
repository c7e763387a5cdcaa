/** Preview… as its page asks for it: which letters there are, and what the preview of one says. */
import type { LetterPreview, LettersToPreview, PreviewLine } from '../../../pages/contract/letter-preview';
import type { Job } from '../../../runner/job';
import { NO_LETTER, unsentLetters } from '../choose-letter';
import type { LetterOffice } from '../compose/letter-office';
import type { Preview } from './preview';
import type { Line } from './preview-lines';
import { previewParts, previewTitle, verdict } from './preview-page';
import { howItReads } from './preview-reading';

/** Nobody reads more letters one after the other; the tab shows the first few of them. */
const MOST_ON_PAGE = 25;

/** The letters to choose from. */
export const lettersToPreview: Job<'letters'> = {
  name: 'Preview…',
  reads: ['letters'],
  leavesRowsAlone: 'told apart',
  plan: (office) => {
    const page: LettersToPreview = {
      letters: unsentLetters(office).map(({ id, name }) => ({ id, name })),
      nothing: NO_LETTER,
    };
    return { changes: [], report: '', page };
  },
};

const plain = ([label, text]: Line): PreviewLine => [String(label), String(text)];

/** What the tab Preview says, for the page. */
export function previewShown(preview: Preview, office: LetterOffice): LetterPreview {
  const { title, remarks, letters } = howItReads(preview, office, MOST_ON_PAGE);
  return {
    title: previewTitle(preview, office),
    verdict: verdict(preview),
    parts: previewParts(preview, office).map((part) => ({ title: part.title, lines: part.lines.map(plain) })),
    reading: {
      ...{ title, remarks: [...remarks] },
      letters: letters.map(({ head, text, html }) => ({ head: head.map(plain), text, html })),
    },
  };
}
