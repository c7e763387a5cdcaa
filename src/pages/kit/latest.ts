/** What a listener calls stays what was drawn last. */
import { useRef } from 'preact/hooks';

/**
 * An effect runs a frame after what it belongs to is drawn, and somebody may press or leave before it does. A
 * listener that is set once, and asks for the latest each time, is never a letter behind.
 *
 * @return answers what was given when this was drawn last
 */
export const useLatest = <T>(value: T): (() => T) => {
  const latest = useRef(value);
  latest.current = value;
  return () => latest.current;
};
