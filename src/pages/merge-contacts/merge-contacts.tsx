/** Merge contacts: those who may stand there twice, one pair after the other. */
import { useEffect } from 'preact/hooks';
import type { MergePairs } from '../contract/merge-contacts';
import { useLoaded } from '../kit/use-loaded';
import { Waiting } from '../kit/waiting';
import { call } from './calls';
import { Pairs } from './pairs';

export const MergeContacts = () => {
  const [loaded, load] = useLoaded<MergePairs>();
  const ask = (): void => void load(() => call('mergePairs'));
  useEffect(ask, []);
  return loaded.is === 'there' ? (
    <Pairs first={loaded.value} />
  ) : (
    <Waiting
      title="Merge contacts"
      loaded={loaded}
      what="Looking for people who stand there twice…"
      again={ask}
    />
  );
};
