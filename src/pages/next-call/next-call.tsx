/** Next call: what is loaded, and what is shown while it is. */
import { useEffect } from 'preact/hooks';
import type { Calls } from '../contract/next-call';
import { Waiting } from '../kit/waiting';
import { useLoaded } from '../kit/use-loaded';
import { Calling } from './calling';
import { call } from './calls';

export const NextCall = () => {
  const [loaded, load] = useLoaded<Calls>();
  const ask = (): void => void load(() => call('nextCalls'));
  useEffect(ask, []);
  if (loaded.is === 'there') return <Calling calls={loaded.value} reload={ask} />;
  return <Waiting title="Next call" loaded={loaded} what="Looking up who comes next…" again={ask} />;
};
