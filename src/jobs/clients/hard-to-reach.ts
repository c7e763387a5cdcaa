/** Clients > Hard to reach: what each referral out of reach needs next, and which appeals have gone (S19). */
import {
  WAIT_DAYS,
  boardInWords,
  referralBoard,
  usualWait,
  type BoardRow,
} from '../../domain/alliances/referrals/referral-steps';
import { plural } from '../../domain/text/words';
import { eachQuoted } from '../../domain/text/shortened';
import { hardToReach } from '../../sheets/tabs/hard-to-reach';
import { after, begin, bookOf, conclude, COURSE_TABS, type CourseOffice } from '../pipeline/pipeline';
import { setAsAsked } from '../../runner/change';
import { typeFirst, type Job, type Plan } from '../../runner/job';
import { keepReferrals, keepsSteps } from './update-referrals';
import { withStart } from '../start/start-report';

const boardOf = (office: CourseOffice): BoardRow[] => referralBoard(bookOf(office), office.today);

const questionText = (board: readonly BoardRow[]): string =>
  [
    ...board.map(({ referral, contact, next }) => `${referral.id}: ${contact.name}: ${next}.`),
    '',
    `Has an appeal gone? Type its number, or several parted by commas: ${WAIT_DAYS} days are waited, and you may change the day. Leave it empty if none has.`,
  ].join('\n');

/** The referrals that an answer names: "R0002", "r2" or "2". */
function sentIn(board: readonly BoardRow[], answer: string) {
  const typed = answer.split(/[\s,;]+/).filter((text) => text !== '');
  const numberOf = (text: string): number => (/^r?\d+$/i.test(text) ? Number(text.replace(/\D/g, '')) : NaN);
  const found = typed.map((text) =>
    board.find(({ referral, isToBeSent }) => isToBeSent && numberOf(referral.id) === numberOf(text)),
  );
  return {
    sent: [...new Set(found)].flatMap((row) => row ?? []),
    unknown: typed.filter((_, index) => found[index] === undefined),
  };
}

const EMPTY: Plan = typeFirst(
  hardToReach,
  'Nobody is out of reach: on the tab Hard to reach a row is somebody who was referred and doesn’t call back.',
);

function planFrom(raw: CourseOffice, answer: string): Plan {
  const begun = begin(raw);
  const { office } = begun;
  const board = boardOf(office);
  if (board.length === 0) return EMPTY;
  const { sent, unknown } = sentIn(board, answer);
  const marked = after(begun, {
    changes: sent.map(({ referral }) =>
      setAsAsked(hardToReach, referral.id, { waitUntil: usualWait(office.today) }),
    ),
  });
  const kept = after(marked, { changes: keepReferrals(marked.office) });
  const told = [
    ...(sent.length === 0 ? [] : [`Noted ${plural(sent.length, 'appeal')} as sent.`]),
    ...eachQuoted(unknown, (text) => `${text} is no appeal that can be sent now.`),
    `${boardInWords(boardOf(kept.office))}. See the tab Hard to reach.`,
  ];
  return conclude(withStart(after(kept, { changes: [], told })));
}

export const workOnReferrals: Job<(typeof COURSE_TABS)[number]> = {
  name: 'Hard to reach',
  reads: COURSE_TABS,

  question: (office) => {
    const board = boardOf(begin(office).office);
    return keepsSteps(office) && board.some(({ isToBeSent }) => isToBeSent)
      ? { kind: 'prompt', title: 'Hard to reach', text: questionText(board) }
      : null;
  },

  plan: (office, answer) =>
    keepsSteps(office) || !office.tables.hardToReach.exists
      ? planFrom(office, answer)
      : {
          changes: [],
          report: 'Hard to reach needs the columns Step and Appeals so far. Nothing was changed.',
          isRefused: true,
        },
};
