/** One pair: both, what hangs on each, whose values stay, and the result. */
import { useEffect, useRef } from 'preact/hooks';
import type { MergePairs } from '../contract/merge-contacts';
import { Button } from '../kit/button';
import { useKeys } from '../kit/keys';
import { Told, Trouble } from '../kit/live';
import { tabNamed } from '../kit/tabs';
import { Fields } from './fields';
import { usePairs, type PairsAtHand } from './use-pairs';

const keysOf = ({
  merge,
  notTheSame,
  chooseSide,
  go,
}: PairsAtHand): Readonly<Record<string, () => void>> => ({
  m: merge,
  d: notTheSame,
  ArrowLeft: () => chooseSide(false),
  ArrowRight: () => chooseSide(true),
  ArrowDown: () => go(1),
  ArrowUp: () => go(-1),
});

export const Pairs = ({ first }: { readonly first: MergePairs }) => {
  const at = usePairs(first);
  const { pair, all, place, busy, told, trouble, mergeExact } = at;
  useKeys(
    (key) => {
      const act = keysOf(at)[key.length === 1 ? key.toLowerCase() : key];
      act?.();
      return act !== undefined;
    },
    () => undefined,
  );
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [pair?.goes.id]);
  const count = all.pairs.length + all.others;
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {pair ? `${pair.stays.name} and ${pair.goes.name}` : `Nobody stands on ${tabNamed('Contacts')} twice`}
      </h1>
      <Told>{busy === '' ? told : busy}</Told>
      {told.startsWith('Merged') && <p class="gray">Undo last run takes it back.</p>}
      {trouble !== '' && <Trouble>{trouble}</Trouble>}
      {pair && (
        <>
          <p class="block">
            {place + 1} of {count}: {pair.why}
          </p>
          <Fields at={at} pair={pair} />
          <Actions at={at} />
        </>
      )}
      {all.exact > 1 && (
        <Button isDisabled={busy !== ''} onPress={mergeExact}>
          Merge all {all.exact} with one name and one address
        </Button>
      )}
    </>
  );
};

const Actions = ({ at: { busy, merge, notTheSame, go } }: { readonly at: PairsAtHand }) => (
  <p class="row">
    <Button isFirst isDisabled={busy !== ''} shortcut="M" onPress={merge}>
      Make one of the two
    </Button>
    <Button isDisabled={busy !== ''} shortcut="D" onPress={notTheSame}>
      Not the same
    </Button>
    <Button isDisabled={busy !== ''} shortcut="ArrowDown" onPress={() => go(1)}>
      Next pair
    </Button>
    <Button isDisabled={busy !== ''} shortcut="ArrowUp" onPress={() => go(-1)}>
      The one before
    </Button>
  </p>
);
