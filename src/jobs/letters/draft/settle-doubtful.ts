/** What becomes of drafts that a run which died was about to make: looked for in Gmail, and never guessed. */
import { settleIntended, type Settlement } from '../../../domain/letters/draft-states';
import { groupBy } from '../../../domain/values/collections';
import { messageIdOf } from '../../../mail/build/key';
import { drafts } from '../../../sheets/tabs/drafts';
import { setCells, type Change } from '../../../runner/change';
import type { Round } from '../../../runner/job';
import type { DraftIds, MailAnswer } from '../../../runner/drafts-port';
import { draftKeyOf, mailKeyOf, secondsSince, timeText } from './draft-rows';
import type { DraftRow, LetterOffice } from '../compose/letter-office';
import { idsIn, lookThrough, type Outside } from './look-through';

/** Gmail may not list yet what was made less than a minute ago. */
const SECONDS_TO_WAIT = 60;
/** Looking through all drafts of a mailbox ends after so long: what is still unknown then is for a person. */
const SWEEP_MILLISECONDS = 180_000;

/** The drafts found, by their keys in Gmail. */
type Found = Map<string, readonly DraftIds[]>;
type Sweep = { readonly found: Found; readonly isComplete: boolean };

/**
 * A round that settles these rows: adopted where the draft is there, else made again or left to a person, as
 * the rules say.
 */
export function settleDoubtful(doubtful: readonly DraftRow[], office: LetterOffice): Round {
  const byDraft = groupBy(doubtful, (row) => mailKeyOf(draftKeyOf(row), office));
  return {
    intentions: [],
    progress: `Looked for ${byDraft.size} drafts that a run left in doubt.`,
    make: (outside) => {
      waitForGmail(doubtful, outside);
      const sweep = lookFor([...byDraft.keys()], office, outside);
      if (!sweep.ok) return { changes: [], stop: sweep.reason };
      return {
        changes: [...byDraft].flatMap(([key, rows]) => settlementOf(key, rows, sweep.value, outside)),
      };
    },
  };
}

/** Waits until the youngest is a minute old. */
function waitForGmail(rows: readonly DraftRow[], { clock }: Outside): void {
  const now = clock.now();
  const youngest = Math.min(...rows.map(({ time }) => secondsSince(time, now)));
  if (youngest < SECONDS_TO_WAIT) clock.wait((SECONDS_TO_WAIT - youngest) * 1000);
}

function settlementOf(
  key: string,
  rows: readonly DraftRow[],
  { found, isComplete }: Sweep,
  { clock }: Outside,
): Change[] {
  const [ids, ...others] = found.get(key) ?? [];
  const now = clock.now();
  const settlement = settleIntended({
    found: others.length > 0 ? 'several' : ids ? 'one' : 'none',
    isSweepComplete: isComplete,
    minutesSinceCrash: Math.max(...rows.map(({ time }) => secondsSince(time, now))) / 60,
  });
  const values = valuesAfter(settlement, { ...ids, time: timeText(now) });
  return values ? rows.map((row) => setCells(drafts, row.key, values)) : [];
}

/** What a row says once it is settled; null: it waits for a later run. */
function valuesAfter(
  settlement: Settlement,
  made: Partial<DraftIds> & { readonly time: string },
): Partial<DraftRow> | null {
  switch (settlement.kind) {
    case 'adopt':
      return { ...made, state: 'Drafted', why: '' };
    case 'needs review':
      return { state: 'Needs review', why: settlement.why };
    case 'create once more':
      return { time: '' };
    case 'wait':
      return null;
  }
}

/**
 * By Message-ID first; for what isn't found so, every draft of the mailbox that no row knows is looked at.
 */
function lookFor(keys: readonly string[], office: LetterOffice, outside: Outside): MailAnswer<Sweep> {
  const found: Found = new Map();
  for (const key of keys) {
    const answer = outside.drafts.find(messageIdOf(key));
    if (!answer.ok) return answer;
    if (answer.value.length > 0) found.set(key, answer.value);
  }
  const missing = new Set(keys.filter((key) => !found.has(key)));
  return missing.size === 0
    ? { ok: true, value: { found, isComplete: true } }
    : sweep(missing, found, office, outside);
}

function sweep(
  missing: ReadonlySet<string>,
  found: Found,
  { tables }: LetterOffice,
  outside: Outside,
): MailAnswer<Sweep> {
  const looked = lookThrough(outside, idsIn(tables.drafts.rows), SWEEP_MILLISECONDS);
  if (!looked.ok) return looked;
  for (const { key, ids } of looked.value.drafts)
    if (missing.has(key)) found.set(key, [...(found.get(key) ?? []), ids]);
  return { ok: true, value: { found, isComplete: looked.value.isComplete } };
}
