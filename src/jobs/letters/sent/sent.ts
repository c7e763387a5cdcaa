/** Letters that somebody has sent: their rows say so, and each recipient has a touch, once (S10). */
import type { CivilDay } from '../../../domain/calendar/civil-day';
import { mayBeSent } from '../../../domain/letters/draft-states';
import { isStanding, type LetterKind } from '../../../domain/records/letter';
import type { Touch } from '../../../domain/touches/touch-types';
import { drafts } from '../../../sheets/tabs/drafts';
import { letters } from '../../../sheets/tabs/letters';
import { touches } from '../../../sheets/tabs/touches';
import type { TableName } from '../../../sheets/tabs/tables';
import { withChanges } from '../../pipeline/apply';
import { appendRow, setAsAsked, setCells, type Change } from '../../../runner/change';
import type { Office } from '../../../runner/job';
import { namesOf } from '../../pipeline/names-of';
import { broughtAbout } from './brought-about';
import { draftsOf, LETTER_TABS, signerOf, type DraftRow, type LetterRow } from '../compose/letter-office';
import { stateByRows, tellState } from '../compose/letter-state';

export const SENT_TABS = LETTER_TABS;
export type SentOffice = Office<(typeof SENT_TABS)[number]>;
/** The tabs that tell which letters wait to be marked as sent. */
export const MARKED_BY = ['contacts', 'drafts', 'letters', 'touches'] as const satisfies readonly TableName[];
export type MarkedOffice = Office<(typeof MARKED_BY)[number]>;

/** What a letter counts as once it is sent. */
const TOUCH_OF: Readonly<Record<LetterKind, Touch>> = {
  Letter: 'Email',
  'Hard-times letter': 'Email',
  Personal: 'Email',
  'Check-in': 'Check-in',
  'Thinking of you': 'Thinking of you',
  Appeal: 'Email',
  Introduction: 'Introduction',
};

const sourceKeyOf = ({ key }: DraftRow): string => `draft/${key}`;

/** Finds rows whose touch is still to be logged: that of a contact on file, once. */
function untoldIn({ tables }: MarkedOffice): (row: DraftRow) => boolean {
  const logged = new Set(tables.touches.rows.map(({ sourceKey }) => sourceKey));
  const known = new Set(tables.contacts.rows.map(({ id }) => id));
  return (row) => known.has(row.contactId) && !logged.has(sourceKeyOf(row));
}

/**
 * Finds rows that stand as sent, which is never taken back, while their touches were: by Undo, or with a run
 * that died.
 */
export function halfMarkedIn(office: MarkedOffice): (row: DraftRow) => boolean {
  const isUntold = untoldIn(office);
  return (row) => row.state === 'Sent' && isUntold(row);
}

/** The rows that marking a letter as sent is about. */
export function rowsToMark(letter: LetterRow, office: MarkedOffice): DraftRow[] {
  const isHalfMarked = halfMarkedIn(office);
  const isUnmarked = !isStanding(letter.kind) && letter.sentOn === null;
  return draftsOf(office, letter).filter(
    (row) =>
      (row.state !== null && mayBeSent(row.state)) ||
      (row.state === 'Sent' && isUnmarked) ||
      isHalfMarked(row),
  );
}

/** The day on which a letter counts as sent: a standing one goes out anew each time. */
export const sentDayOf = ({ kind, sentOn }: LetterRow, { today }: Pick<MarkedOffice, 'today'>): CivilDay =>
  isStanding(kind) ? today : (sentOn ?? today);

/** One touch a recipient, however often it is marked. Sending them took its time once. */
function touchesFor(letter: LetterRow, rows: readonly DraftRow[], office: SentOffice): Change[] {
  const { tables, settings } = office;
  const nameOf = namesOf(tables.contacts.rows);
  return rows.filter(untoldIn(office)).map((row, index) =>
    appendRow(touches, {
      date: sentDayOf(letter, office),
      contact: nameOf(row.contactId),
      contactId: row.contactId,
      touch: TOUCH_OF[letter.kind ?? 'Letter'],
      who: signerOf(letter, settings).doer,
      result: 'Sent',
      minutes: index === 0 ? null : 0,
      note: letter.name,
      sourceKey: sourceKeyOf(row),
    }),
  );
}

/** What changes when these rows of a letter were sent. */
export function markSent(letter: LetterRow, rows: readonly DraftRow[], office: SentOffice): Change[] {
  const marks = [
    setAsAsked(letters, letter.id, { sentOn: sentDayOf(letter, office) }),
    ...rows.map(({ key }) => setCells(drafts, key, { state: 'Sent', why: '' })),
  ];
  const marked = withChanges(office, marks);
  const state = isStanding(letter.kind) ? stateByRows(letter, marked) : 'Sent';
  return [
    ...marks,
    tellState(letter, marked, state),
    ...touchesFor(letter, rows, office),
    ...broughtAbout(letter, rows, office),
  ];
}
