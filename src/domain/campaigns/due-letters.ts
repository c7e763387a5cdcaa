/** Whom a standing letter is due to, and what words of the office's own may name in it. */
import type { Book } from '../book';
import type { PlannedRow } from '../touches/week/row';
import type { Week } from '../workdays';
import { dueCheckIns, dueThoughts } from './due-by-the-week';
import type { DueLetter } from './due-letter';
import { dueAppeals, dueIntroductions } from './due-on-a-case';
import type { LetterKind, StandingKind } from './letter';
import { isStanding } from './letter';

/** The call sheet of the week, as it would be built now; built where somebody asks. */
export type Sheet = () => readonly PlannedRow[];

type Standing = {
  readonly dueIn: (book: Book, week: Week, sheet: Sheet) => DueLetter[];
  readonly fields: readonly string[];
  /** What is said where it is due to nobody. */
  readonly nobody: string;
};

const STANDING: Readonly<Record<StandingKind, Standing>> = {
  'Check-in': {
    dueIn: (book, week, sheet) => dueCheckIns(book, week, sheet()),
    fields: ['Sale'],
    nobody: 'nobody on This week is due for a check-in',
  },
  'Thinking of you': {
    dueIn: (book, week, sheet) => dueThoughts(book, week, sheet()),
    fields: ['Topic'],
    nobody: 'nobody on This week is due for a thought',
  },
  Appeal: {
    dueIn: dueAppeals,
    fields: ['Pain', 'Gain', 'Referred by'],
    nobody:
      'no appeal can be sent: see Step on Not calling back, and fill in Pain or Gain where research comes first',
  },
  Introduction: {
    dueIn: dueIntroductions,
    fields: ['Dear', 'Need', 'Client', 'Expert'],
    nobody: 'no open need has an expert whom somebody chose: see People > Introduce to an expert…',
  },
};

/** To whom a standing letter is due now, and what it says to each. */
export const dueLetters = (kind: StandingKind, book: Book, week: Week, sheet: Sheet): DueLetter[] =>
  STANDING[kind].dueIn(book, week, sheet);

/** What the words of a letter may name besides columns of Contacts. */
export const fieldsBeside = (kind: LetterKind): readonly string[] =>
  isStanding(kind) ? STANDING[kind].fields : [];

/** Why a standing letter goes to nobody. */
export const whyNobody = (kind: StandingKind): string => STANDING[kind].nobody;
