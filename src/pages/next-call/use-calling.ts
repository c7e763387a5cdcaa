/** What somebody can do while calling, by mouse and by keys, and where that leaves them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../domain/records/touch';
import type { Call, Calls, TypedOnRow } from '../contract/next-call';
import { useLatest } from '../kit/latest';
import {
  back,
  current,
  finished,
  goTo,
  open,
  skipped,
  typedAt,
  typedInto,
  undone,
  type Session,
} from './session';
import type { Saver } from './saver';
import { useSaver } from './use-saver';

/** Whoever presses the same twice in a blink means one call, not the next one's. */
const BLINK_MILLISECONDS = 300;

/** After so long without a letter, what was typed is saved, as a cell is that somebody leaves. */
const PAUSE_MILLISECONDS = 3000;

/** The row in front, and what stands on it. */
type Front = { readonly row: Call; readonly typed: TypedOnRow };

export type Calling = {
  readonly session: Session;
  readonly saver: Saver;
  readonly front: Front | null;
  type(change: Partial<TypedOnRow>): void;
  /** Saves what was typed so far. */
  keep(): void;
  fillIn(result: Result): void;
  /** Puts the row off to its Next date, or to the first that is offered. */
  putOff(): void;
  goBack(): void;
  skip(): void;
  undo(): void;
  show(key: string): void;
  set(session: Session): void;
};

export const useCalling = (calls: Calls): Calling => {
  const [session, set] = useState<Session>(() => open(calls));
  const saver = useSaver(calls);
  const isSecondPress = useSecondPress();
  const row = current(session);
  const front = row && { row, typed: typedAt(session, row) };

  const keep = (): void => {
    if (front) saver.save(front.row, front.typed);
  };
  useSaveWhenLeft(keep, session);
  const finish = (what: string, change: Partial<TypedOnRow>, told: string): void => {
    if (!front || isSecondPress(what)) return;
    const typed = { ...front.typed, ...change };
    saver.save(front.row, typed);
    set(finished(session, front.row, typed, told));
  };
  const move = (to: (from: Session) => Session): void => {
    keep();
    set(to(session));
  };
  return {
    ...{ session, saver, front, keep, set },
    type: (change) => {
      if (front) set(typedInto(session, front.row.key, { ...front.typed, ...change }));
    },
    fillIn: (result) => finish(result, { result }, `Logged: ${front?.row.name}, ${result}.`),
    putOff: () => {
      const nextDate = front?.typed.nextDate || calls.nextDates[0]?.date || '';
      const day = calls.nextDates.find(({ date }) => date === nextDate)?.day ?? nextDate;
      finish('put off', { nextDate }, `Put off to ${day}: ${front?.row.name}.`);
    },
    goBack: () => move(back),
    skip: () => move(skipped),
    undo: () => {
      const { undo } = session.told;
      const of = calls.calls.find(({ key }) => key === undo?.key);
      if (undo && of) saver.save(of, undo.typed);
      set(undone(session));
    },
    show: (key) => set(goTo(session, key)),
  };
};

/** Whether the same was pressed a blink ago. */
const useSecondPress = (): ((what: string) => boolean) => {
  const last = useRef({ what: '', at: 0 });
  return (what) => {
    const now = Date.now();
    const isSecond = last.current.what === what && now - last.current.at < BLINK_MILLISECONDS;
    if (!isSecond) last.current = { what, at: now };
    return isSecond;
  };
};

/** Loses no note: it is saved after a pause, and when somebody turns to the sheet or closes the page. */
const useSaveWhenLeft = (keep: () => void, session: Session): void => {
  const latest = useLatest(keep);
  useEffect(() => {
    const keepNow = (): void => latest()();
    window.addEventListener('blur', keepNow);
    window.addEventListener('pagehide', keepNow);
    return () => {
      window.removeEventListener('blur', keepNow);
      window.removeEventListener('pagehide', keepNow);
    };
  }, []);
  useEffect(() => {
    const pause = setTimeout(() => latest()(), PAUSE_MILLISECONDS);
    return () => clearTimeout(pause);
  }, [session]);
};
