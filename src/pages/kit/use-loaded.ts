/** What a page has asked the script for: on its way, there, or not, and why. */
import { useRef, useState } from 'preact/hooks';
import { reasonOf } from './call';

export type Loaded<Value> =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly reason: string }
  | { readonly is: 'there'; readonly value: Value };

/** @returns what is there by now, and how to ask: of two questions only the later one's answer counts */
export function useLoaded<Value>(): [Loaded<Value>, (ask: () => Promise<Value>) => Promise<void>] {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ is: 'loading' });
  const latest = useRef(0);
  const load = async (ask: () => Promise<Value>): Promise<void> => {
    const mine = (latest.current += 1);
    setLoaded({ is: 'loading' });
    const next = await ask().then(
      (value): Loaded<Value> => ({ is: 'there', value }),
      (error: unknown): Loaded<Value> => ({ is: 'failed', reason: reasonOf(error) }),
    );
    if (mine === latest.current) setLoaded(next);
  };
  return [loaded, load];
}
