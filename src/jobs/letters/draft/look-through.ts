/** Looking through a mailbox: drafts that Cultivate made carry a key in a header. */
import { KEY_HEADER } from '../../../mail/build/key';
import type { Ports } from '../../../runner/ports';
import type { DraftIds, MailAnswer } from '../../../runner/drafts-port';
import type { DraftRow } from '../compose/letter-office';

export type Outside = Pick<Ports, 'drafts' | 'clock'>;

export type FoundDraft = {
  readonly ids: DraftIds;
  /** '' where Cultivate didn't make it. */
  readonly key: string;
  /** By their names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
};
export type LookedThrough = { readonly drafts: readonly FoundDraft[]; readonly isComplete: boolean };

/** The ids by which rows know their drafts. */
export const idsIn = (rows: readonly DraftRow[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ draftId, messageId }) => [draftId, messageId]));

/**
 * The drafts of a mailbox, newest first.
 *
 * @param known ids of drafts that needn't be looked at
 * @param milliseconds no further one is looked at after so long
 */
export function lookThrough(
  { drafts: mailbox, clock }: Outside,
  known: ReadonlySet<string>,
  milliseconds: number,
): MailAnswer<LookedThrough> {
  const all = mailbox.list();
  if (!all.ok) return all;
  const start = clock.elapsed();
  const drafts: FoundDraft[] = [];
  for (const ids of all.value) {
    if (known.has(ids.draftId) || known.has(ids.messageId)) continue;
    if (clock.elapsed() - start > milliseconds) return { ok: true, value: { drafts, isComplete: false } };
    const answer = mailbox.headers(ids.draftId);
    if (!answer.ok) return answer;
    // What is gone since it was listed has no headers.
    const headers = answer.value ?? new Map<string, string>();
    drafts.push({ ids, headers, key: headers.get(KEY_HEADER.toLowerCase()) ?? '' });
  }
  return { ok: true, value: { drafts, isComplete: true } };
}
