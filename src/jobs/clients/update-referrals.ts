/**
 * The worked-out columns of Hard to reach: how far each has come, and the appeal made from the research
 * (S19).
 */
import { addressedAs } from '../../domain/text/greeting';
import { referralBoard, type BoardRow } from '../../domain/alliances/referrals/referral-steps';
import type { Book } from '../../domain/clients/household/book';
import { appealText } from '../../domain/letters/text/appeal-text';
import { readyBody } from '../../domain/letters/text/ready-text';
import type { RowError } from '../../sheets/read/row-error';
import { hardToReach } from '../../sheets/tabs/hard-to-reach';
import { cellProblem } from '../pipeline/cell-problem';
import { bookOf, type CourseOffice } from '../pipeline/pipeline';
import { setCells, type Change } from '../../runner/change';
import type { Office } from '../../runner/job';

type ReferralOffice = Pick<Office<'hardToReach'>, 'tables' | 'today' | 'settings'>;

/** Without these two nobody could tell which appeals have gone. */
export const keepsSteps = ({ tables: { hardToReach: tab } }: ReferralOffice): boolean =>
  tab.layout.indexes.has('step') && tab.layout.indexes.has('appealsSoFar');

/** What stands in Appeal: nothing before the research; while it is out, what was sent. */
function appealOf(
  { referral, contact, isToBeSent }: BoardRow,
  { contactOf, settings }: Book,
  before: string,
): string {
  if (referral.step === 'Wait') return before;
  const referredBy = contactOf.get(referral.referredById)?.name ?? '';
  const appeal = appealText({ pain: referral.pain, gain: referral.gain, referredBy });
  return appeal.ok && isToBeSent
    ? readyBody(appeal.text, addressedAs([contact], 'the whole name'), settings)
    : '';
}

/** The cells that don't say how far each referral has come. */
export function keepReferrals(office: CourseOffice): Change[] {
  if (!keepsSteps(office)) return [];
  const book = bookOf(office);
  const board = new Map(referralBoard(book, office.today).map((row) => [row.referral.id, row]));
  return office.tables.hardToReach.rows.flatMap((row) => {
    const found = board.get(row.id);
    if (!found) return [];
    const { step, appealsSoFar } = found.referral;
    const now = { step, appealsSoFar, appeal: appealOf(found, book, row.appeal) };
    const isSame =
      now.step === row.step && now.appealsSoFar === row.appealsSoFar && now.appeal === row.appeal;
    return isSame ? [] : [setCells(hardToReach, row.id, now)];
  });
}

/** Days in Wait until that count for nothing yet. */
export function referralProblems({ tables, today }: ReferralOffice, book: Book): RowError[] {
  const tab = tables.hardToReach;
  const lineOf = new Map(tab.rows.map(({ id, line }) => [id, line]));
  return referralBoard(book, today).flatMap(({ referral, refusal }) => {
    const line = lineOf.get(referral.id);
    return refusal === null || line === undefined ? [] : [cellProblem(tab, line, 'waitUntil', refusal)];
  });
}
