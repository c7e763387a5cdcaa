/**
 * Undo last run: the newest run that still stands is taken back, and what people have changed since is kept.
 */
import { describeEntry } from './journal/journal';
import { takeBackLast, wasToGo, type TakenBack } from './journal/recover';
import { whatStays } from './journal/stays-done';
import { underLock } from './lock';
import { counted, refused, succeeded, told, type Outcome } from './outcome';
import type { Notes, Ports } from './ports';
import { doubtful, FOLDS_KEPT_AS } from './write/folds-kept';
import type { Found } from './read/read-office';
import { LOST, settled } from './take-hold';

/** Takes the last run back; called again, the one before it. */
export function undoLastRun(ports: Ports): Outcome {
  const name = 'Undo last run';
  return told(ports, name, () =>
    underLock(ports, name, () =>
      settled(ports, [], (found, broken) => {
        const outcome = undo(found, broken);
        doubtFolds(ports.notes);
        return outcome;
      }),
    ),
  );
}

/** Groups may stand where they did before the run that was taken back: the next one looks at each. */
function doubtFolds(notes: Notes): void {
  const kept = notes.get(FOLDS_KEPT_AS) ?? '';
  if (kept === '') return;
  notes.set(FOLDS_KEPT_AS, doubtful(kept));
  notes.keep();
}

/**
 * @param broken what was taken back just before: where that is what Undo was asked for and couldn't finish,
 * it is done now
 */
function undo({ workbook, journal }: Found, broken: readonly TakenBack[]): Outcome {
  const [asked] = broken.filter(wasToGo);
  if (asked)
    return asked.outcome
      ? succeeded(whatStays(workbook, asked.entry))
      : refused('Choose Undo again for the run before it.');
  const undone = takeBackLast(workbook, journal);
  if (!undone) return refused(`There is no run left to undo. ${whatStays(workbook, null)}`.trim());
  const run = describeEntry(undone.entry);
  if (!undone.outcome)
    return refused(`${run} can't be taken back: ${LOST} Choose Undo again for the run before it.`);
  const { cellsKept, rowsKept } = undone.outcome;
  const kept = [counted(cellsKept, 'cell'), counted(rowsKept, 'row')]
    .filter((text) => text !== '')
    .join(' and ');
  const remarks = [
    ...(kept === '' ? [] : [`Kept ${kept} that somebody has changed since.`]),
    whatStays(workbook, undone.entry),
  ];
  return succeeded([`Took back ${run}.`, ...remarks].join(' ').trim());
}
