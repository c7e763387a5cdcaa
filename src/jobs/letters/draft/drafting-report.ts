/** What drafting came to: State and Counts of the letters, and what is said. */
import { whyNobody } from '../../../domain/letters/due/due-letters';
import { isStanding } from '../../../domain/records/letter';
import { plural } from '../../../domain/text/words';
import { asTold } from '../../../domain/text/shortened';
import type { Plan } from '../../../runner/job';
import { keepConsent } from '../consent/update-consent';
import { TIME_IS_UP } from '../../../runner/rounds/go-rounds';
import { composeLetter } from '../compose/compose-letter';
import { GOES_ON } from './draft-chunk';
import { draftsOf, type LetterOffice, type LetterRow } from '../compose/letter-office';
import { inScope, stepOf, type LetterState } from '../compose/letter-scope';
import { countsInWords, tellState } from '../compose/letter-state';

/** Who was skipped is told in the column Why; they aren't waited for. */
function stateOf(letter: LetterRow, office: LetterOffice): LetterState {
  const rows = draftsOf(office, letter);
  const composition = composeLetter(letter, office, null, () => true);
  const isOpen = rows.some(({ state }) => state === 'Intended');
  return composition.ok && composition.composed.missing.length === 0 && !isOpen
    ? 'Drafted'
    : inScope(letter, 'Drafting');
}

/** What stopped before the first row was written isn't gone on with: its State stays what it was. */
const isNotBegun = (letter: LetterRow, office: LetterOffice): boolean =>
  letter.state !== 'Drafting' && draftsOf(office, letter).length === 0;

function sentenceFor(letter: LetterRow, office: LetterOffice, state: LetterState | null): string {
  if (state === null) return `${asTold(letter.name)}: no draft was made.`;
  const composition = composeLetter(letter, office);
  if (!composition.ok) return `${asTold(letter.name)} can't be drafted. ${composition.stops.join(' ')}`;
  const rows = draftsOf(office, letter);
  const unclear = rows.filter((row) => row.state === 'Skipped' || row.state === 'Needs review').length;
  const see = unclear > 0 ? ` See Why on Drafts for ${plural(unclear, 'row')}.` : '';
  const next =
    state === 'Drafted' ? ' Look through them in Gmail, press Send, then choose Mark as sent….' : '';
  const nobody = isStanding(letter.kind) ? whyNobody(letter.kind) : 'nobody to write to';
  return `${asTold(letter.name)}: ${countsInWords(rows) || nobody}.${see}${next}`;
}

/**
 * The letters' State and Counts, and a line about each. Who said no is put on the No email list as in every
 * run.
 *
 * @param done why drafting ended early; '': it didn't
 */
export function tellDrafting(letters: readonly LetterRow[], office: LetterOffice, done: string): Plan {
  const told = letters.map((letter) => ({
    letter,
    state: done !== '' && isNotBegun(letter, office) ? null : stateOf(letter, office),
  }));
  const isUnfinished = told.some(({ state }) => state !== null && stepOf({ state }) === 'Drafting');
  const goesOn = isUnfinished && (done === '' || done === TIME_IS_UP) ? [GOES_ON] : [];
  const consent = keepConsent(office);
  return {
    changes: [
      ...told.flatMap(({ letter, state }) => (state === null ? [] : [tellState(letter, office, state)])),
      ...consent.changes,
    ],
    report: [
      ...consent.told,
      ...told.map(({ letter, state }) => sentenceFor(letter, office, state)),
      ...(done === '' ? [] : [`Stopped: ${done}`]),
      ...(told.some(({ state }) => state === null) ? ['Once that is put right, choose Draft… again.'] : []),
      ...goesOn,
    ].join(' '),
  };
}
