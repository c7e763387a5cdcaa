/** Where somebody is in their calls, and what they have typed so far; pure. */
import type { Call, Calls, TypedOnRow } from '../contract/next-call';

export type Whose = '' | Exclude<Call['who'], ''>;

/** What was done last, and how it is undone. */
type Told = {
  readonly text: string;
  readonly undo: { readonly key: string; readonly typed: TypedOnRow } | null;
};

export type Session = {
  readonly calls: readonly Call[];
  readonly whose: Whose;
  /** The key of the row in front; '' when nothing is left. */
  readonly at: string;
  readonly typed: ReadonlyMap<string, TypedOnRow>;
  readonly done: ReadonlySet<string>;
  readonly told: Told;
};

const NOTHING_TOLD: Told = { text: '', undo: null };

export const open = ({ calls, whose, selected }: Calls): Session => {
  const isTheirs = calls.some(({ who, isDone }) => who === whose && !isDone);
  const session: Session = {
    calls,
    whose: isTheirs ? whose : '',
    at: '',
    typed: new Map(calls.map(({ key, typed }) => [key, typed])),
    done: new Set(calls.flatMap(({ key, isDone }) => (isDone ? [key] : []))),
    told: NOTHING_TOLD,
  };
  const isSelected = listed(session).some(({ key }) => key === selected);
  return { ...session, at: isSelected ? selected : nextOpen(session) };
};

/** The rows of whoever is calling, in their order. */
const listed = ({ calls, whose }: Pick<Session, 'calls' | 'whose'>): readonly Call[] =>
  whose === '' ? calls : calls.filter(({ who }) => who === whose || who === '');

export const current = (session: Session): Call | null =>
  session.calls.find(({ key }) => key === session.at) ?? null;

/** What stands on the row in front, with what was typed since. */
export const typedAt = ({ typed }: Session, { key, typed: given }: Call): TypedOnRow =>
  typed.get(key) ?? given;

/** How many are left for today; null: no more are, but so many of later days. */
export const leftToday = (session: Session): number =>
  listed(session).filter(({ key, isDue }) => isDue && !session.done.has(key)).length;

export const leftLater = (session: Session): number =>
  listed(session).filter(({ key, isDue }) => !isDue && !session.done.has(key)).length;

/** The next row that is left to do, and after the last those that were passed over; '' when none is. */
const nextOpen = (session: Session): string => {
  const rows = listed(session);
  const place = rows.findIndex(({ key }) => key === session.at);
  const after = [...rows.slice(place + 1), ...rows.slice(0, Math.max(0, place))];
  return (
    after.find(({ key }) => !session.done.has(key))?.key ?? (session.done.has(session.at) ? '' : session.at)
  );
};

const before = (session: Session): string => {
  const rows = listed(session);
  const place = rows.findIndex(({ key }) => key === session.at);
  return rows[(place < 0 ? rows.length : place) - 1]?.key ?? session.at;
};

/** To the next row, whatever stands on this one. */
export const skipped = (session: Session): Session => ({
  ...session,
  at: nextOpen(session),
  told: NOTHING_TOLD,
});

/** Back to the row before, to look or to correct. */
export const back = (session: Session): Session => ({ ...session, at: before(session), told: NOTHING_TOLD });

export const goTo = (session: Session, key: string): Session => ({ ...session, at: key });

export const forWhom = (session: Session, whose: Whose): Session => {
  const changed = { ...session, whose };
  const isThere = listed(changed).some(({ key }) => key === session.at);
  return isThere ? changed : { ...changed, at: nextOpen({ ...changed, at: '' }) };
};

/** Something typed on a row. */
export const typedInto = (session: Session, key: string, typed: TypedOnRow): Session => ({
  ...session,
  typed: new Map([...session.typed, [key, typed]]),
});

/** The row in front is done with what stands on it, and the next is there. */
export const finished = (session: Session, call: Call, typed: TypedOnRow, text: string): Session => {
  const undo = { key: call.key, typed: typedAt(session, call) };
  const done = new Set([...session.done, call.key]);
  const now = { ...typedInto(session, call.key, typed), done, told: { text, undo } };
  return { ...now, at: nextOpen(now) };
};

/** What was done last is as it was, and in front again. */
export const undone = (session: Session): Session => {
  const { undo } = session.told;
  if (undo === null) return session;
  const done = new Set(session.done);
  done.delete(undo.key);
  const told = { text: 'Taken back.', undo: null };
  return { ...typedInto(session, undo.key, undo.typed), done, at: undo.key, told };
};
