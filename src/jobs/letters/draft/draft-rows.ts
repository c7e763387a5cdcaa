/** Rows of Drafts: which draft each belongs to, and when it was begun. */
import { isoDay, parseIsoDay } from '../../../domain/calendar/civil-day';
import { contentDigest } from '../../../mail/build/digest';
import type { Moment } from '../../../runner/ports';
import type { DraftRow, LetterOffice } from '../compose/letter-office';

const GROUP = /^\d{1,4}$/;
/** What several rows share a draft for: a group in Bcc, or the need that two are introduced for. */
const SHARED = /^(?:\d{1,4}|N\d+)$/;

/** What tells a row's draft from others of the same letter to the same contact; '' where nothing does. */
export const occasionOf = ({ key, letterId, contactId }: DraftRow): string => {
  const start = `${letterId}-${contactId}-`;
  return key.startsWith(start) ? key.slice(start.length) : '';
};

/** The number of the Bcc group that a row belongs to; null: it has a draft of its own. */
export function groupOf(row: DraftRow): number | null {
  const occasion = occasionOf(row);
  return GROUP.test(occasion) ? Number(occasion) : null;
}

/** The key of the draft that a row belongs to: by it the draft is found in Gmail. */
export function draftKeyOf(row: DraftRow): string {
  const occasion = occasionOf(row);
  return SHARED.test(occasion) ? `${row.letterId}-${occasion}` : row.key;
}

/**
 * The key of a draft as the message carries it. A copy of the workbook has the same letters and people, and
 * may be used in the same mailbox: it must not take this one's drafts for its own.
 */
export const mailKeyOf = (draftKey: string, { workbookId }: Pick<LetterOffice, 'workbookId'>): string =>
  `${contentDigest(workbookId)}/${draftKey}`;

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');

/** A moment as the column Time keeps it: "2026-11-23T07:00:12". Such texts sort as time goes. */
export const timeText = ({ day, secondOfDay }: Moment): string =>
  `${isoDay(day)}T${two(secondOfDay / 3600)}:${two((secondOfDay / 60) % 60)}:${two(secondOfDay % 60)}`;

const TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})$/;
const SECONDS_A_DAY = 86_400;

/**
 * Seconds from a time as it was kept until now; Infinity where it can't be read, or lies ahead: the clock was
 * put back.
 */
export function secondsSince(time: string, { day, secondOfDay }: Moment): number {
  const [, iso = '', hours, minutes, seconds] = TIME.exec(time) ?? [];
  const then = parseIsoDay(iso);
  if (then === null) return Infinity;
  const clock = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const age = (day - then) * SECONDS_A_DAY + secondOfDay - clock;
  return age < 0 ? Infinity : age;
}
