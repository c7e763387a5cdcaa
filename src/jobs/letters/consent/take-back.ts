/** Drafts to people who mustn't get them any more: thrown away, so that nobody presses Send. */
import { mayStillBeWrittenTo, WITHDRAWAL_WORDS } from '../../../domain/letters/audience/consent-again';
import type { DraftState } from '../../../domain/letters/draft-states';
import type { Correspondence } from '../../../domain/letters/audience/exclusion';
import { groupBy } from '../../../domain/values/collections';
import { drafts } from '../../../sheets/tabs/drafts';
import { setCells, type Change } from '../../../runner/change';
import type { Made, Round } from '../../../runner/job';
import { draftKeyOf } from '../draft/draft-rows';
import type { DraftRow, LetterOffice } from '../compose/letter-office';

export type Withdrawn = { readonly row: DraftRow; readonly why: string };

/** Of these rows, those whose people said no, or whom the office may not write to, by now. */
export function withdrawnIn(
  rows: readonly DraftRow[],
  { tables }: LetterOffice,
  correspondence: Correspondence,
): Withdrawn[] {
  const kinds = new Map(tables.letters.rows.map(({ id, kind }) => [id, kind]));
  return rows.flatMap((row) => {
    const kind = kinds.get(row.letterId) ?? null;
    if (kind === null) return [];
    const still = mayStillBeWrittenTo({ kind, contactId: row.contactId, email: row.email }, correspondence);
    return still.ok ? [] : [{ row, why: WITHDRAWAL_WORDS[still.reason] }];
  });
}

/**
 * What is written once a draft is gone: who said no is out, and whoever else was in its Bcc waits for another
 * one.
 */
const changesOf = (
  members: readonly DraftRow[],
  withdrawn: ReadonlyMap<string, string>,
  state: DraftState,
): Change[] =>
  members.map(({ key }) => {
    const why = withdrawn.get(key);
    return setCells(drafts, key, {
      draftId: '',
      messageId: '',
      time: '',
      ...(why === undefined ? { state: 'Intended', why: '' } : { state, why }),
    });
  });

/**
 * A round that throws away the drafts of these people. One Together goes as a whole: for the others it is
 * made again, without them.
 *
 * @param state what their rows become
 * @param onTried told of each draft that was tried, whether or not it could be thrown away
 */
export function takeBack(
  withdrawn: readonly Withdrawn[],
  office: LetterOffice,
  state: DraftState,
  onTried: (draftKey: string) => void,
): Round {
  const whys = new Map(withdrawn.map(({ row, why }) => [row.key, why]));
  const keys = new Set(withdrawn.map(({ row }) => draftKeyOf(row)));
  const standing = office.tables.drafts.rows.filter(
    (row) => (row.state === 'Drafted' || row.state === 'Needs review') && keys.has(draftKeyOf(row)),
  );
  const members = groupBy(standing, draftKeyOf);
  return {
    isUrgent: true,
    intentions: [],
    progress: `Threw away ${members.size} drafts to people who said no.`,
    make: ({ drafts: mailbox }): Made => ({
      changes: [...members].flatMap(([key, rows]) => {
        onTried(key);
        const ids = new Set(rows.map(({ draftId }) => draftId));
        const areGone = [...ids].every((id) => mailbox.remove(id).ok);
        return areGone ? changesOf(rows, whys, state) : [];
      }),
    }),
  };
}
