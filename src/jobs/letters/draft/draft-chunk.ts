/**
 * The next few drafts of a letter: rows that say what is about to be made, the making, and rows that say what
 * was.
 */
import { asTold } from '../../../domain/text/shortened';
import { drafts } from '../../../sheets/tabs/drafts';
import { setCells, type Change } from '../../../runner/change';
import type { Made, Round } from '../../../runner/job';
import type { Drafts, MailTrouble } from '../../../runner/drafts-port';
import type { Composed } from '../compose/compose-letter';
import { timeText } from './draft-rows';
import { draftsToMake, writeDraft, type PendingDraft } from './drafts-to-make';
import { draftsOf, type DraftRow, type LetterOffice } from '../compose/letter-office';
import { rowWriter } from './row-writer';

/**
 * Drafts in a chunk of a letter One each; Together each draft, with the rows of all in its Bcc, is a chunk.
 */
const CHUNK = 20;

/** The next drafts to be made, written; [] when none is left. */
export const nextDrafts = (composed: Composed, office: LetterOffice): PendingDraft[] =>
  draftsToMake(composed, office)
    .slice(0, composed.way === 'Together' ? 1 : CHUNK)
    .map((draft) => writeDraft(draft, composed, office));

/** The rows of a draft before it is made. Whoever is kept out has a row that says why. */
function intend(
  { recipients, written }: PendingDraft,
  { letter, mark, signer, text }: Composed,
  office: LetterOffice,
): Change[] {
  const write = rowWriter(letter, office);
  const { today: day, secondOfDay } = office;
  return recipients.map(({ rowKey, contactId, email, why }) => {
    const values = {
      email,
      subject: written.ok ? written.subject : text.subject,
      state: why === null ? ('Intended' as const) : ('Skipped' as const),
      why: why ?? '',
      mailbox: signer.mailbox.address,
      mark,
      time: timeText({ day, secondOfDay }),
    };
    return write(rowKey, contactId, values);
  });
}

const keysOf = ({ recipients }: PendingDraft): string[] =>
  recipients.filter(({ why }) => why === null).map(({ rowKey }) => rowKey);
const eachRow = (pending: PendingDraft, values: Partial<DraftRow>): Change[] =>
  keysOf(pending).map((key) => setCells(drafts, key, values));

/** Said only where it is so: the watchdog can do nothing about what somebody has to put right. */
export const GOES_ON = 'It goes on by itself within ten minutes.';

const sentence = (reason: string): string => (/[.!?]$/.test(reason) ? reason : `${reason}.`);

/**
 * What is written where Gmail didn't make a draft. What nobody knows stays as it is, for a later run to
 * settle.
 */
const AFTER: Readonly<Record<MailTrouble, (pending: PendingDraft, reason: string) => Made>> = {
  permanent: (pending, why) => ({ changes: eachRow(pending, { state: 'Skipped', why }) }),
  later: (pending, stop) => ({
    changes: eachRow(pending, { time: '' }),
    stop: `${sentence(stop)} ${GOES_ON}`,
  }),
  'not allowed': (pending, stop) => ({ changes: eachRow(pending, { time: '' }), stop }),
  again: () => ({ changes: [] }),
};

function make(pending: PendingDraft, mailbox: Drafts, time: string): Made {
  if (!pending.written.ok) return { changes: [] };
  const made = mailbox.create(pending.written.raw);
  return made.ok
    ? { changes: eachRow(pending, { ...made.value, state: 'Drafted', time }) }
    : AFTER[made.trouble](pending, made.reason);
}

/** A round that makes these drafts; once Gmail refuses more, the rest waits for a later run. */
export function draftRound(
  pending: readonly PendingDraft[],
  composed: Composed,
  office: LetterOffice,
): Round {
  const done = draftsOf(office, composed.letter).filter(({ state }) => state === 'Drafted').length;
  const people = pending.reduce((sum, { recipients }) => sum + recipients.length, 0);
  const left = composed.missing.length;
  return {
    intentions: pending.flatMap((each) => intend(each, composed, office)),
    progress: `${asTold(composed.letter.name)}: ${done + people} of ${done + Math.max(left, people)} have a draft.`,
    make: ({ drafts: mailbox, clock }) => {
      const changes: Change[] = [];
      let stop = '';
      for (const each of pending) {
        const made =
          stop === '' ? make(each, mailbox, timeText(clock.now())) : AFTER['not allowed'](each, stop);
        changes.push(...made.changes);
        stop = made.stop ?? '';
      }
      return { changes, stop };
    },
  };
}
