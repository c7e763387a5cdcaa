/** Next call: what is loaded, and what is shown while it is. */
import { useEffect, useState } from 'preact/hooks';
import type { Calls } from '../contract/next-call';
import { Button } from '../kit/button';
import { call, reasonOf } from '../kit/call';
import { Busy, Trouble } from '../kit/live';
import { Calling } from './calling';

type Loaded =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly reason: string }
  | { readonly is: 'there'; readonly calls: Calls };

export const NextCall = () => {
  const [loaded, setLoaded] = useState<Loaded>({ is: 'loading' });
  const load = async (): Promise<void> => {
    setLoaded({ is: 'loading' });
    try {
      setLoaded({ is: 'there', calls: await call('nextCalls') });
    } catch (error) {
      setLoaded({ is: 'failed', reason: reasonOf(error) });
    }
  };
  useEffect(() => void load(), []);
  if (loaded.is === 'there') return <Calling calls={loaded.calls} reload={load} />;
  return (
    <>
      <h1>Next call</h1>
      {loaded.is === 'loading' ? (
        <Busy what="Looking up who comes next…" />
      ) : (
        <Trouble>
          <p>{loaded.reason}</p>
          <Button onPress={load}>Try again</Button>
        </Trouble>
      )}
    </>
  );
};
