/**
 * Letters > Check drafts: which drafts are no longer in Gmail. The permission to make drafts can't see sent
 * mail, so whoever knows says whether they were sent or discarded. Drafts to people who said no since are
 * thrown away after a yes.
 */
import { groupBy } from '../../../domain/values/collections';
import { plural } from '../../../domain/text/words';
import { filtersInWords, HIDDEN_COUNT } from '../../pipeline/filtered';
import { drafts } from '../../../sheets/tabs/drafts';
import { setCells, type Change } from '../../../runner/change';
import type { Answers, Job, Made, Prompt, Round } from '../../../runner/job';
import type { Drafts, MailAnswer } from '../../../runner/ports';
import {
  draftsOf,
  isOwn,
  WHERE_PEOPLE_OPT_OUT,
  type DraftRow,
  type LetterOffice,
} from '../compose/letter-office';
import { stateByRows, tellState } from '../compose/letter-state';
import { halfMarkedIn, markSent, SENT_TABS, type SentOffice } from './sent';
import { takeBack, type Withdrawn } from '../consent/take-back';
import { ownDraftsToDelete } from '../consent/said-no';

/** What the question about people who said no is kept by: no letter has such an id. */
const SAID_NO = 'said no';
const MOST_NAMED = 10;
const SENT_OR_DISCARDED = 'Sent or discarded? It is no longer among the drafts in Gmail.';

const isSure = ({ state }: DraftRow): boolean => state === 'Drafted' || state === 'Needs review';
function ownIn(office: LetterOffice): DraftRow[] {
  const isHalfMarked = halfMarkedIn(office);
  return office.tables.drafts.rows.filter(
    (row) => isOwn(office, row.mailbox) && (isSure(row) || isHalfMarked(row)),
  );
}

/** The rows whose draft is gone: neither its own id nor its message's is there any more. */
function vanishedFrom(mailbox: Drafts, office: LetterOffice): MailAnswer<readonly DraftRow[]> {
  const own = ownIn(office);
  const all = own.length === 0 ? ({ ok: true, value: [] } as const) : mailbox.list();
  if (!all.ok) return all;
  const there = new Set(all.value.flatMap(({ draftId, messageId }) => [draftId, messageId]));
  return {
    ok: true,
    value: own.filter(({ draftId, messageId }) => !there.has(draftId) && !there.has(messageId)),
  };
}

function promptsFor(
  vanished: readonly DraftRow[],
  withdrawn: readonly Withdrawn[],
  office: LetterOffice,
): Prompt[] {
  const filtered = filtersInWords(office, [office.tables.drafts], HIDDEN_COUNT);
  const letters = [...groupBy(vanished, ({ letterId }) => letterId)].map(([about, rows]): Prompt => ({
    about,
    title: 'Check drafts',
    text: [
      `${plural(rows.length, 'person', 'people')}: the draft of ${rows[0]?.letter} is no longer in Gmail. ` +
        'Type "sent" or "discarded"; leave it blank if you don’t know.',
      ...filtered,
    ].join('\n'),
  }));
  if (withdrawn.length === 0) return letters;
  const named = withdrawn
    .slice(0, MOST_NAMED)
    .map(({ row, why }) => `${row.contact} (${row.letter}): ${why}`);
  const text = [
    `Drafts to ${plural(withdrawn.length, 'person', 'people')} who must not get them any more:`,
    ...named,
  ];
  return [
    ...letters,
    {
      about: SAID_NO,
      title: 'Check drafts',
      text: [...text, ...filtered, '', 'Type "yes" to delete these drafts.'].join('\n'),
    },
  ];
}

const answerTo = (answers: Answers, about: string): string => (answers.get(about) ?? '').trim().toLowerCase();

/** What becomes of a row whose draft is gone, as somebody said. */
function settled(row: DraftRow, answers: Answers): Change {
  const answer = answerTo(answers, row.letterId);
  if (answer === 'discarded') return setCells(drafts, row.key, { state: 'Discarded', why: '' });
  return setCells(drafts, row.key, { state: 'Needs review', why: SENT_OR_DISCARDED });
}

const lookRound = (office: LetterOffice, answers: Answers): Round => ({
  intentions: [],
  progress: 'Looked through the drafts in Gmail.',
  make: ({ drafts: mailbox }): Made => {
    const vanished = vanishedFrom(mailbox, office);
    return vanished.ok
      ? { changes: vanished.value.map((row) => settled(row, answers)) }
      : { changes: [], stop: vanished.reason };
  },
});

/** First what is gone is settled, then drafts to people who said no go. */
function checkRounds(answers: Answers) {
  let rounds = 0;
  return (office: LetterOffice): Round | null => {
    rounds += 1;
    if (rounds === 1) return lookRound(office, answers);
    const withdrawn = rounds === 2 && answerTo(answers, SAID_NO) === 'yes' ? ownDraftsToDelete(office) : [];
    return withdrawn.length === 0 ? null : takeBack(withdrawn, office, 'Discarded', () => undefined);
  };
}

const isGone = ({ state, why }: DraftRow): boolean => state === 'Needs review' && why === SENT_OR_DISCARDED;

function changesAfter(office: SentOffice, answers: Answers): Change[] {
  return office.tables.letters.rows.flatMap((letter) => {
    const rows = draftsOf(office, letter);
    const sent = answerTo(answers, letter.id) === 'sent' ? rows.filter(isGone) : [];
    if (sent.length > 0) return markSent(letter, sent, office);
    return rows.length === 0 ? [] : [tellState(letter, office, stateByRows(letter, office))];
  });
}

export const checkDrafts: Job<(typeof SENT_TABS)[number]> = {
  name: 'Check drafts',
  reads: SENT_TABS,
  rereads: WHERE_PEOPLE_OPT_OUT,
  permissionToAsk: 'drafts',
  writesAfterwards: { letters: ['state', 'counts', 'sentOn'] },

  prompts: (office, mailbox) => {
    const vanished = mailbox && vanishedFrom(mailbox, office);
    return promptsFor(vanished?.ok ? vanished.value : [], ownDraftsToDelete(office), office);
  },

  rounds: (_office, _answer, answers) => checkRounds(answers),

  plan: (office, _answer, done, answers = new Map()) => {
    if (done !== '')
      return { changes: [], report: `Gmail's drafts couldn't be looked at. ${done}`, isRefused: true };
    const own = office.tables.drafts.rows.filter((row) => isOwn(office, row.mailbox));
    const changes = changesAfter(office, answers);
    const open = own.filter((row) => isGone(row) && answerTo(answers, row.letterId) !== 'sent').length;
    const there = own.filter(({ state }) => state === 'Drafted').length;
    const unsure =
      open === 0
        ? ''
        : ` Of ${open} nobody has said whether they were sent: choose Check drafts again, or Mark as sent….`;
    return {
      changes,
      report: `${plural(there, 'person has', 'people have')} a draft that still lies in Gmail.${unsure}`,
    };
  },
};
