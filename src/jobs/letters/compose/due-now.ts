/** Whom a standing letter is due to, by the same records and in the same week as the call sheet. */
import type { DueLetter } from '../../../domain/letters/due/due-letter';
import { dueLetters } from '../../../domain/letters/due/due-letters';
import type { StandingKind } from '../../../domain/records/letter';
import { after, begin, bookOf } from '../../pipeline/pipeline';
import { weekServed } from '../../week/lay-out-week';
import { suggestExperts } from '../../clients/update-experts';
import type { LetterOffice } from './letter-office';

function findDue(kind: StandingKind, asRead: LetterOffice): DueLetter[] {
  const begun = begin(asRead);
  const { office } = after(begun, { changes: suggestExperts(begun.office) });
  return dueLetters(kind, bookOf(office), weekServed(office));
}

type DueByKind = Map<StandingKind, readonly DueLetter[]>;
/** By what was logged until the run began: nobody falls due, or ceases to be, between two of its rounds. */
const known = new WeakMap<object, DueByKind>();

/** To whom a letter of this kind is due now; found once a run. */
export function dueNow(kind: StandingKind, office: LetterOffice): readonly DueLetter[] {
  const byKind: DueByKind = known.get(office.tables.touches) ?? new Map();
  known.set(office.tables.touches, byKind);
  const due = byKind.get(kind) ?? findDue(kind, office);
  byKind.set(kind, due);
  return due;
}
