/** Print: what is printed, on which paper, and how it will look. */
import { useEffect } from 'preact/hooks';
import type { Printable } from '../contract/print';
import { Waiting } from '../kit/waiting';
import { useLoaded } from '../kit/use-loaded';
import { call } from './calls';
import { Choosing } from './choosing';

export const Print = () => {
  const [loaded, load] = useLoaded<Printable>();
  const ask = (): void => void load(() => call('printable'));
  useEffect(ask, []);
  return loaded.is === 'there' ? (
    <Choosing printable={loaded.value} />
  ) : (
    <Waiting title="Print" loaded={loaded} what="Putting together what can be printed…" again={ask} />
  );
};
