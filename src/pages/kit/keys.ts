/** Keys that do something wherever the focus is, but for fields that are typed into. */
import { useEffect } from 'preact/hooks';
import { useLatest } from './latest';

/** Buttons to choose by take arrows, Enter and the space bar, and no letters. */
const CHOSEN_BY = /^(?:Arrow|Enter$| $)/;

const isTypedInto = (target: EventTarget | null, key: string): boolean =>
  target instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(target.type)
    ? CHOSEN_BY.test(key)
    : target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

/**
 * @param onKey what a key does, by its name as the browser has it; false: nothing. Held down, it does it once
 * @param onEscape what Escape does in a field
 */
export const useKeys = (onKey: (key: string) => boolean, onEscape: () => void): void => {
  const latest = useLatest({ onKey, onEscape });
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (isTypedInto(event.target, event.key)) {
        if (event.key === 'Escape') latest().onEscape();
        return;
      }
      if (event.repeat && !event.key.startsWith('Arrow')) return;
      if (latest().onKey(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
};
