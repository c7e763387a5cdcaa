/**
 * What a letter brings about beside its touches once it is sent: an appeal is waited for, a need is met (S11,
 * S19).
 */
import { usualWait } from '../../../domain/alliances/referrals/referral-steps';
import type { LetterKind } from '../../../domain/records/letter';
import { hardToReach } from '../../../sheets/tabs/hard-to-reach';
import { introductionGiven } from '../../alliances/introduction-given';
import { setAsAsked, type Change } from '../../../runner/change';
import { resolveNames } from '../../pipeline/resolve-names';
import { occasionOf } from '../draft/draft-rows';
import type { DraftRow, LetterOffice, LetterRow } from '../compose/letter-office';

type Effect = (rows: readonly DraftRow[], office: LetterOffice) => Change[];

const nothing: Effect = () => [];

/** A day that somebody typed, and that is still to come, stays. */
const waitForAnswers: Effect = (rows, { tables, today }) => {
  const sent = new Set(rows.map((row) => occasionOf(row).replace(/-\d+$/, '')));
  return tables.hardToReach.rows
    .filter(({ id, waitUntil }) => sent.has(id) && (waitUntil === null || waitUntil <= today))
    .map(({ id }) => setAsAsked(hardToReach, id, { waitUntil: usualWait(today) }));
};

/** The two who share an occasion are the one with the need and the expert. */
const meetNeeds: Effect = (rows, office) =>
  resolveNames(office).office.tables.needs.rows.flatMap(({ id, contactId, status }) => {
    const both = rows.filter((row) => occasionOf(row) === id);
    const expert = both.find((row) => row.contactId !== contactId);
    const isOpen = status === null || status === 'Open';
    return expert && isOpen
      ? introductionGiven({ needId: id, clientId: contactId, expertId: expert.contactId }, office)
      : [];
  });

const EFFECTS: Readonly<Record<LetterKind, Effect>> = {
  Letter: nothing,
  'Hard-times letter': nothing,
  Personal: nothing,
  'Check-in': nothing,
  'Thinking of you': nothing,
  Appeal: waitForAnswers,
  Introduction: meetNeeds,
};

/** What else changes when these rows of a letter were sent. */
export const broughtAbout = (
  { kind }: LetterRow,
  rows: readonly DraftRow[],
  office: LetterOffice,
): Change[] => (kind === null ? [] : EFFECTS[kind](rows, office));
