/** Which letter is meant: the only one there is, or the one whose name somebody types. */
import { isStanding } from '../../domain/records/letter';
import { asTold, quoted } from '../../domain/text/shortened';
import type { Office, Question } from '../../runner/job';
import type { LetterRow } from './compose/letter-office';

export type Choice =
  | { readonly ok: true; readonly letter: LetterRow }
  /** Why none can be taken, and what to do. */
  | { readonly ok: false; readonly reason: string };

/** Why there is none to preview. */
export const NO_LETTER =
  'Letters has no letter that waits to be drafted: choose Letters > New letter… first.';

/** How a list of letters is told. */
const MOST_NAMED = 15;

const folded = (text: string): string => text.trim().toLowerCase();
const namesIn = (letters: readonly LetterRow[]): string =>
  letters
    .slice(-MOST_NAMED)
    .map(({ name }) => asTold(name))
    .join('\n');

/** The letter with this name or ID; '' means the only one. */
export function chooseLetter(candidates: readonly LetterRow[], answer: string, nothing: string): Choice {
  const wanted = folded(answer);
  const found =
    wanted === ''
      ? candidates
      : candidates.filter(({ name, id }) => [folded(name), folded(id)].includes(wanted));
  const [letter, ...others] = found;
  if (candidates.length === 0) return { ok: false, reason: nothing };
  if (!letter)
    return {
      ok: false,
      reason: `No letter here is called ${quoted(answer)}. There are:\n${namesIn(candidates)}`,
    };
  if (others.length > 0)
    return {
      ok: false,
      reason: `Several letters could be meant: give each a name of its own. There are:\n${namesIn(found)}`,
    };
  return { ok: true, letter };
}

/**
 * Asks which letter is meant where there are several, then what is to be asked about it.
 *
 * @param ask null: nothing more is asked
 */
export function askWhichLetter(
  title: string,
  candidates: readonly LetterRow[],
  ask: (letter: LetterRow) => Question | null,
): Question | null {
  const [only, ...others] = candidates;
  if (!only) return null;
  if (others.length === 0) return ask(only);
  return {
    kind: 'prompt',
    title,
    text: `Which letter? Type its name.\n\n${namesIn(candidates)}`,
    next: (answer) => {
      const choice = chooseLetter(candidates, answer, '');
      return choice.ok ? ask(choice.letter) : null;
    },
  };
}

/** The letters that weren't marked as sent, and the standing ones, which go out time and again. */
export const unsentLetters = ({ tables }: Pick<Office<'letters'>, 'tables'>): LetterRow[] =>
  tables.letters.rows.filter(
    ({ name, kind, sentOn }) => name !== '' && (sentOn === null || isStanding(kind)),
  );
