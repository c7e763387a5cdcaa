/**
 * The appeal to a referral that doesn't call back: a short message to their own interest, made from the
 * research (S19).
 */
import type { LetterText } from '../../records/letter';
import { asTemplateText } from './merge-fields';

export type Research = {
  /** What would cause this person pain. */
  readonly pain: string;
  /** What would offer gain. */
  readonly gain: string;
  /** By name; '' where nobody referred them. */
  readonly referredBy: string;
};

export type Appeal =
  { readonly ok: true; readonly text: LetterText } | { readonly ok: false; readonly reason: 'no research' };

const withoutStop = (words: string): string => asTemplateText(words).replace(/[.\s]+$/, '');

/** The appeal, to be edited; there is none while both Pain and Gain are blank. */
export function appealText({ pain, gain, referredBy }: Research): Appeal {
  const [spared, brought, referrer] = [pain, gain, referredBy].map(withoutStop);
  const points = [
    ...(spared ? [`What it may spare you: ${spared}.`] : []),
    ...(brought ? [`What it may bring you: ${brought}.`] : []),
  ];
  if (points.length === 0) return { ok: false, reason: 'no research' };
  const opening = referrer
    ? `${referrer} thought that a short talk could be worth your while.`
    : 'A short talk could be worth your while.';
  const closing = 'Would ten minutes on the phone suit you this week? Name a time, and you get the call.';
  const body = ['Dear {{Dear}},', opening, points.join('\n'), closing, 'With kind regards\n{{Sender}}'];
  const subject = referrer
    ? `${referrer} suggested a short talk`
    : 'Ten minutes that may be worth your while';
  return { ok: true, text: { subject, body: body.join('\n\n') } };
}
