/** Rank clients: one household after the other, and three answers. */
import { useEffect, useState } from 'preact/hooks';
import type { ToRank } from '../contract/rank-clients';
import { Waiting } from '../kit/waiting';
import { useLoaded } from '../kit/use-loaded';
import { Asking } from './asking';
import { call } from './calls';

export const RankClients = () => {
  const [loaded, load] = useLoaded<ToRank>();
  const [round, setRound] = useState(0);
  const ask = (): void => void load(() => call('clientsToRank')).then(() => setRound((before) => before + 1));
  useEffect(ask, []);
  return loaded.is === 'there' ? (
    <Asking key={round} toRank={loaded.value} more={ask} />
  ) : (
    <Waiting title="Rank clients" loaded={loaded} what="Looking who waits for an answer…" again={ask} />
  );
};
