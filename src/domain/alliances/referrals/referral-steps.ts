/** Referrals that don't call back: research, appeal, wait; steps that nobody can skip (S19). */
import type { Book } from '../../clients/household/book';
import { addDays, type CivilDay } from '../../calendar/civil-day';
import type { Contact } from '../../records/contact';
import { isOnFileOnly, mayBeContacted } from '../../clients/household/household';
import { compareIds } from '../../values/order';
import { longDay } from '../../text/words';
import type { Referral, ReferralStep } from '../../records/referral';

/**
 * How long an appeal is given, where nobody says otherwise: two weeks let a message be read, and aren't
 * forgotten.
 */
export const WAIT_DAYS = 14;
export const usualWait = (today: CivilDay): CivilDay => addDays(today, WAIT_DAYS);

const isResearched = ({ pain, gain }: Referral): boolean => pain.trim() !== '' || gain.trim() !== '';

/** The day has come, or nobody says when it will: the referral mustn't be forgotten. */
const isOver = ({ waitUntil }: Referral, today: CivilDay): boolean =>
  waitUntil === null || waitUntil <= today;

/**
 * Whoever types until when to wait says that the appeal has gone; after the first, only a day to come is
 * news.
 */
const isSent = (referral: Referral, today: CivilDay): boolean =>
  referral.waitUntil !== null && (!isOver(referral, today) || referral.appealsSoFar === 0);

/**
 * Where each step leads: to the next one, back, or nowhere yet. `mayAppeal`: no other appeal to that person
 * is out.
 */
const LEADS_TO: Readonly<
  Record<ReferralStep, (referral: Referral, today: CivilDay, mayAppeal: boolean) => ReferralStep>
> = {
  Research: (referral) => (isResearched(referral) ? 'Appeal' : 'Research'),
  Appeal: (referral, today, mayAppeal) => {
    if (!isResearched(referral)) return 'Research';
    return mayAppeal && isSent(referral, today) ? 'Wait' : 'Appeal';
  },
  Wait: (referral, today) => (isOver(referral, today) ? 'Appeal' : 'Wait'),
};

/** The referral as far as it has come by today; each appeal that has gone is counted once. */
export function advanced(referral: Referral, today: CivilDay, mayAppeal = true): Referral {
  const step = LEADS_TO[referral.step](referral, today, mayAppeal);
  if (step === referral.step) return referral;
  const appealsSoFar = referral.appealsSoFar + (step === 'Wait' ? 1 : 0);
  return advanced({ ...referral, step, appealsSoFar }, today, mayAppeal);
}

/** Whether an appeal is out: sent, and its day hasn't come. */
const isInFlight = (
  referral: Referral,
  today: CivilDay,
): referral is Referral & { readonly waitUntil: CivilDay } =>
  referral.step === 'Wait' && referral.status === 'Open' && !isOver(referral, today);

/** Until when a person is left to an appeal; null: none is out. */
export function waitingUntil({ referrals }: Book, contactId: string, today: CivilDay): CivilDay | null {
  const out = referrals.find((each) => each.contactId === contactId && isInFlight(each, today));
  return out?.waitUntil ?? null;
}

/** An open referral on the board, and what it needs next. */
export type BoardRow = {
  readonly referral: Referral;
  readonly contact: Contact;
  /** Why a day in Wait until counts for nothing; null: it does, or none stands there. */
  readonly refusal: string | null;
  /** Whether its appeal can be sent now. */
  readonly isToBeSent: boolean;
  readonly next: string;
};

function rowOf(referral: Referral, contact: Contact, today: CivilDay, mayAppeal: boolean): BoardRow {
  const { step, waitUntil } = referral;
  const isTyped = waitUntil !== null && waitUntil > today;
  const row = { referral, contact, refusal: null, isToBeSent: false };
  if (step === 'Research') {
    const refusal = waitUntil === null ? null : 'nothing yet: an appeal needs Pain or Gain first';
    return { ...row, refusal, next: 'find out what would spare them pain or bring them gain: Pain, Gain' };
  }
  if (isInFlight(referral, today)) return { ...row, next: `wait until ${longDay(referral.waitUntil)}` };
  if (mayAppeal) return { ...row, isToBeSent: true, next: 'send the appeal, and fill in Wait until' };
  const refusal = isTyped ? 'nothing yet: another appeal to them is out' : null;
  return { ...row, refusal, next: 'wait: another appeal to them is out' };
}

/**
 * The open referrals of people whom one may write to, by number, each as far as it has come; never two
 * appeals to one person at a time.
 */
export function referralBoard({ referrals, contactOf, householdOf }: Book, today: CivilDay): BoardRow[] {
  const open = referrals.filter(({ status, id }) => status === 'Open' && id !== '');
  const inFlight = new Map(
    open.flatMap((each) => (isInFlight(each, today) ? [[each.contactId, each.id]] : [])),
  );
  return [...open]
    .sort((a, b) => compareIds(a.id, b.id))
    .flatMap((each) => {
      const [contact, household] = [contactOf.get(each.contactId), householdOf.get(each.contactId)];
      if (!contact || !household || !mayBeContacted(contact) || isOnFileOnly(household)) return [];
      const other = inFlight.get(each.contactId);
      const mayAppeal = other === undefined || other === each.id;
      const now = advanced(each, today, mayAppeal);
      if (isInFlight(now, today)) inFlight.set(now.contactId, now.id);
      return [rowOf(now, contact, today, mayAppeal)];
    });
}

const STEP_WORDS: Readonly<Record<ReferralStep, (count: number) => string>> = {
  Research: (count) => `${count} to research`,
  Appeal: (count) => `${count} to appeal to`,
  Wait: (count) => `${count} ${count === 1 ? 'waits' : 'wait'}`,
};

/** "3 don't call back: 1 to research, 1 to appeal to, 1 waits" */
export function boardInWords(board: readonly BoardRow[]): string {
  if (board.length === 0) return 'Everybody calls back';
  const parts = (['Research', 'Appeal', 'Wait'] as const).flatMap((step) => {
    const count = board.filter(({ referral }) => referral.step === step).length;
    return count === 0 ? [] : [STEP_WORDS[step](count)];
  });
  return `${board.length} ${board.length === 1 ? "doesn't" : "don't"} call back: ${parts.join(', ')}`;
}
