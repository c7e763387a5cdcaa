/** How far a letter is, as Letters says it in State and Counts: worked out from its rows of Drafts. */
import { DRAFT_STATES, mayBeSent } from '../../../domain/letters/draft-states';
import { isStanding } from '../../../domain/records/letter';
import { letters } from '../../../sheets/tabs/letters';
import { setCells, type Change } from '../../../runner/change';
import { inScope, stepOf, type LetterState } from './letter-scope';
import { draftsOf, isOwn, signerOf, type DraftRow, type LetterOffice, type LetterRow } from './letter-office';

/** The job that goes on with letters, as Start says it. */
export const GO_ON_WITH_DRAFTS = 'Go on with drafts';

const isUnderWay = (letter: LetterRow): boolean =>
  (letter.sentOn === null || isStanding(letter.kind)) && ['Ready', 'Drafting'].includes(stepOf(letter));

const isOpenRow = ({ state }: DraftRow): boolean => state === 'Intended';

/**
 * The letters that whoever runs the job has to go on with: asked for or begun, or with rows that a run left
 * in doubt.
 */
export function lettersToGoOnWith(office: LetterOffice): LetterRow[] {
  const own = office.tables.letters.rows.filter((letter) =>
    isOwn(office, signerOf(letter, office.settings).mailbox.address),
  );
  return own.filter((letter) => isUnderWay(letter) || draftsOf(office, letter).some(isOpenRow));
}

/**
 * Whether drafts of the runner's own mailbox wait to be made or settled. A row that was never begun waits for
 * its letter.
 */
export function hasUnfinished(office: LetterOffice): boolean {
  const isInDoubt = (row: DraftRow): boolean =>
    isOpenRow(row) && row.time !== '' && isOwn(office, row.mailbox);
  return lettersToGoOnWith(office).length > 0 || office.tables.drafts.rows.some(isInDoubt);
}

/**
 * How far a letter is by its rows. A standing one is sent as soon as none of its drafts lies in Gmail any
 * more.
 */
export function stateByRows(letter: LetterRow, office: LetterOffice): LetterState {
  const rows = draftsOf(office, letter);
  if (rows.some(isOpenRow)) return inScope(letter, 'Drafting');
  const isSent = isStanding(letter.kind)
    ? !rows.some(({ state }) => state !== null && mayBeSent(state))
    : letter.sentOn !== null;
  return isSent ? 'Sent' : 'Drafted';
}

/** "Drafted 38, Skipped 3"; '' where nothing is. */
export function countsInWords(rows: readonly DraftRow[]): string {
  return DRAFT_STATES.map((state) => ({ state, count: rows.filter((row) => row.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${state} ${count}`)
    .join(', ');
}

/** State and Counts of a letter. */
export const tellState = (letter: LetterRow, office: LetterOffice, state: LetterState): Change =>
  setCells(letters, letter.id, { state, counts: countsInWords(draftsOf(office, letter)) });
