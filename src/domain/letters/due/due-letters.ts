/** Whom a standing letter is due to, and what words of the office's own may name in it. */
import type { Book } from '../../clients/household/book';
import type { Week } from '../../calendar/workdays';
import { dueCheckIns, dueThoughts } from './due-by-the-week';
import type { DueLetter } from './due-letter';
import { dueAppeals, dueIntroductions } from './due-on-a-case';
import { isStanding, type LetterKind, type StandingKind } from '../../records/letter';

type Standing = {
  readonly dueIn: (book: Book, week: Week) => DueLetter[];
  readonly fields: readonly string[];
  /** What is said where it is due to nobody. */
  readonly nobody: string;
};

const STANDING: Readonly<Record<StandingKind, Standing>> = {
  'Check-in': {
    dueIn: dueCheckIns,
    fields: ['Sale'],
    nobody: 'nobody is due for a check-in this week',
  },
  'Thinking of you': {
    dueIn: dueThoughts,
    fields: ['Topic'],
    nobody: 'nobody is due for a thought this week, or the Touch plan allows no more of them',
  },
  Appeal: {
    dueIn: dueAppeals,
    fields: ['Pain', 'Gain', 'Referred by'],
    nobody:
      'no appeal can be sent: see Step on Hard to reach, and fill in Pain or Gain where research comes first',
  },
  Introduction: {
    dueIn: dueIntroductions,
    fields: ['Dear', 'Need', 'Client', 'Expert'],
    nobody: 'no open need has an expert whom somebody chose: see Clients > Introduce to an expert…',
  },
};

/** To whom a standing letter is due now, and what it says to each. */
export const dueLetters = (kind: StandingKind, book: Book, week: Week): DueLetter[] =>
  STANDING[kind].dueIn(book, week);

/** What the words of a letter may name besides columns of Contacts. */
export const fieldsBeside = (kind: LetterKind): readonly string[] =>
  isStanding(kind) ? STANDING[kind].fields : [];

/** Why a standing letter goes to nobody. */
export const whyNobody = (kind: StandingKind): string => STANDING[kind].nobody;
