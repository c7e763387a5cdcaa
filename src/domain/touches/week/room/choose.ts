/**
 * Which of the due touches a week takes: what always stands, then what shares the room that is left (S12).
 */
import type { Book } from '../../../clients/household/book';
import type { Week } from '../../../calendar/workdays';
import type { DueTouch } from '../../due-touch';
import { draftOf, lockOf, type Draft } from '../draft';
import type { DueByRow } from '../due-touches';
import { place, withRiders, type Filling } from './fill';
import { compareRanks, rankOf } from '../rank';
import { placeParts } from './reserve';
import { giveBackRoom, isFull, takeRoom, type Room } from './room';

export type Choice = {
  /** In the order of the sheet. */
  readonly chosen: readonly Draft[];
  /** Households and touches that are due and don't fit. */
  readonly canWait: number;
};

const isWaiting = ({ alwaysStands }: DueTouch): boolean => !alwaysStands;

/** Up to so many a day of this week take its room; what waits for something else takes none yet. */
function takesRoom({ week }: Filling, draft: Draft, pacedSoFar: number): boolean {
  const { aDayAtMost } = draft.leading;
  return lockOf(draft) === null && (aDayAtMost === null || pacedSoFar < aDayAtMost * week.daysLeft.length);
}

/** What always stands comes whatever the room. */
function placeWhatStands(filling: Filling, rows: readonly (readonly DueTouch[])[]): void {
  const { book, week, room, chosen, asked } = filling;
  let paced = 0;
  for (const row of rows) {
    const draft = draftOf(
      book,
      week,
      row.filter(({ alwaysStands }) => alwaysStands),
    );
    if (draft === null) continue;
    if (takesRoom(filling, draft, paced)) takeRoom(room, draft);
    if (draft.leading.aDayAtMost !== null) paced += 1;
    chosen.set(row, draft);
    asked.add(draft.leading.household.id);
  }
}

/** What could wait rides on the rows that stand anyway, as far as there is room for it. */
function placeRiders(filling: Filling): void {
  const { room, chosen } = filling;
  for (const [row, draft] of chosen) {
    const rest = row.filter(isWaiting);
    if (rest.length === 0 || lockOf(draft) !== null) continue;
    const ridden = withRiders(filling, draft, rest);
    if (ridden === draft) continue;
    giveBackRoom(room, draft);
    takeRoom(room, ridden);
    chosen.set(row, ridden);
  }
}

/**
 * Fills a week. What always stands is there; of the rest each touch has its part kept, and what is left goes
 * by group and score.
 *
 * @param room what the rows on the sheet leave; it is used up
 * @param asked the households with an open row on the sheet
 */
export function choose(
  book: Book,
  week: Week,
  dues: DueByRow,
  room: Room,
  asked: ReadonlySet<string>,
): Choice {
  const rows = [...dues.values()].filter((row) => row.length > 0);
  const filling: Filling = { book, week, room, chosen: new Map(), asked: new Set(asked) };
  placeWhatStands(filling, rows);
  placeRiders(filling);
  const waiting = rows
    .filter((row) => !filling.chosen.has(row))
    .flatMap((row) => row.map((due) => ({ due, row, rank: rankOf(due, week.end, book.allianceIds) })))
    .sort((a, b) => compareRanks(a.rank, b.rank));
  placeParts(filling, waiting);
  for (const each of waiting) {
    if (isFull(room)) break;
    place(filling, each);
  }
  const chosen = [...filling.chosen.values()].sort((a, b) => compareRanks(a.rank, b.rank));
  return { chosen, canWait: rows.length - chosen.length };
}
