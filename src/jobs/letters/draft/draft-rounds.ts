/**
 * The protocol by which drafts are made, at most one each. What a run that died left in doubt is settled
 * first. Then, a few at a time, rows are written, drafts are made, and rows say so. Who says no meanwhile
 * gets none: a draft of this run to somebody who has said no since is thrown away before the next are made.
 */
import type { Template } from '../../../mail/parse/template';
import { setCells } from '../../../runner/change';
import type { NextRound, Round } from '../../../runner/job';
import { letters } from '../../../sheets/tabs/letters';
import { composeLetter, type Composed } from '../compose/compose-letter';
import { draftRound, nextDrafts } from './draft-chunk';
import { draftKeyOf } from './draft-rows';
import {
  correspondenceOf,
  isOwn,
  type DraftRow,
  type LetterOffice,
  type LetterRow,
  type LETTER_TABS,
} from '../compose/letter-office';
import { inScope, stepOf } from '../compose/letter-scope';
import { readTemplateRound } from './read-template-round';
import { recallRound } from '../consent/recall-drafts';
import { settleDoubtful } from './settle-doubtful';
import { takeBack, withdrawnIn } from '../consent/take-back';

/** What a run keeps in mind between its rounds. */
type Run = {
  /** Rows whose drafts were begun in this run: they are in no doubt. */
  readonly begun: Set<string>;
  /** Drafts that this run tried to throw away. */
  readonly thrownAway: Set<string>;
  /** Letters whose drafts were looked for, should their rows be gone. */
  readonly recalled: Set<string>;
  readonly templates: Map<string, Template>;
};

export type DraftingPlan = {
  /**
   * The letters to be drafted, as the office stands: all of them signed in the mailbox of whoever runs the
   * job.
   */
  readonly lettersOf: (office: LetterOffice) => readonly LetterRow[];
  /** Whether those who were skipped in an earlier run are tried again: somebody asked. */
  readonly isToTryAgain: boolean;
};

/** The rounds that draft letters in the mailbox of whoever runs the job. */
export function draftRounds({
  lettersOf,
  isToTryAgain,
}: DraftingPlan): NextRound<(typeof LETTER_TABS)[number]> {
  const run: Run = { begun: new Set(), thrownAway: new Set(), recalled: new Set(), templates: new Map() };
  return (office) => {
    const own = office.tables.drafts.rows.filter(({ mailbox }) => isOwn(office, mailbox));
    return (
      takeBackOwn(own, office, run) ??
      settleOwn(own, office, run) ??
      firstOf(lettersOf(office), (letter) => draftNext(letter, office, run, isToTryAgain))
    );
  };
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

function takeBackOwn(own: readonly DraftRow[], office: LetterOffice, run: Run): Round | null {
  const ours = own.filter(
    (row) => row.state === 'Drafted' && run.begun.has(row.key) && !run.thrownAway.has(draftKeyOf(row)),
  );
  const withdrawn = ours.length === 0 ? [] : withdrawnIn(ours, office, correspondenceOf(office));
  if (withdrawn.length === 0) return null;
  return takeBack(withdrawn, office, 'Skipped', (key) => run.thrownAway.add(key));
}

function settleOwn(own: readonly DraftRow[], office: LetterOffice, { begun }: Run): Round | null {
  const doubtful = own.filter(
    ({ state, time, key }) => state === 'Intended' && time !== '' && !begun.has(key),
  );
  doubtful.forEach(({ key }) => begun.add(key));
  return doubtful.length === 0 ? null : settleDoubtful(doubtful, office);
}

/**
 * Whether an earlier run made drafts of the letter, and somebody seems to have none: their rows may have been
 * deleted. Asked once a run.
 */
function isToBeRecalled(letter: LetterRow, { planned }: Composed, { recalled }: Run): boolean {
  const isFirst = !recalled.has(letter.id);
  recalled.add(letter.id);
  return isFirst && planned.length > 0 && !['', 'Ready'].includes(stepOf(letter));
}

function draftNext(letter: LetterRow, office: LetterOffice, run: Run, isToTryAgain: boolean): Round | null {
  const template = run.templates.get(letter.id) ?? null;
  if (letter.templateDraft !== '' && template === null)
    return readTemplateRound(letter, office, (read) => run.templates.set(letter.id, read));
  const isTried = ({ key }: DraftRow): boolean => !isToTryAgain || run.begun.has(key);
  const composition = composeLetter(letter, office, template, isTried);
  if (!composition.ok)
    return template
      ? { intentions: [], progress: '', make: () => ({ changes: [], stop: composition.stops.join(' ') }) }
      : null;
  if (isToBeRecalled(letter, composition.composed, run)) return recallRound(composition.composed, office);
  const pending = nextDrafts(composition.composed, office);
  if (pending.length === 0) return null;
  pending.forEach(({ recipients }) => recipients.forEach(({ rowKey }) => run.begun.add(rowKey)));
  const round = draftRound(pending, composition.composed, office);
  const state = inScope(letter, 'Drafting');
  const isTold = office.tables.letters.rows.some((row) => row.id === letter.id && row.state === state);
  return isTold
    ? round
    : { ...round, intentions: [setCells(letters, letter.id, { state }), ...round.intentions] };
}
