/** The saver of this page, drawn anew whenever something was saved or couldn't be. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Calls } from '../contract/next-call';
import { saverOf, type Saver } from './saver';
import { call } from './calls';

export const useSaver = (calls: Calls): Saver => {
  const [, setCount] = useState(0);
  const saver = useMemo(
    () =>
      saverOf(
        new Map(calls.calls.map(({ key, typed }) => [key, typed])),
        (save) => call('saveCall', save),
        () => setCount((count) => count + 1),
      ),
    [calls],
  );
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (saver.isBusy() || saver.unsaved().length > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [saver]);
  return saver;
};
