/** Enter goes on, Alt with ← goes back, wherever the focus is. */
import { useEffect } from 'preact/hooks';
import { useLatest } from '../kit/latest';

/** What Enter belongs to where the focus is on it. */
const HAS_ITS_OWN = 'button, select, a, textarea, summary, input[type="file"]';

export const useStepKeys = (keys: { next(): void; back(): void }): void => {
  const latest = useLatest(keys);
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.isComposing || event.repeat) return;
      const isBack = event.altKey && event.key === 'ArrowLeft';
      const isOnOwn = event.target instanceof Element && event.target.matches(HAS_ITS_OWN);
      const isNext = event.key === 'Enter' && !event.altKey && !event.ctrlKey && !event.metaKey && !isOnOwn;
      if (!isBack && !isNext) return;
      event.preventDefault();
      if (isBack) latest().back();
      else latest().next();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
};
