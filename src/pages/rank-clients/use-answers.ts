/** Answers, saved one after the other while the next household is shown already. */
import { useRef, useState } from 'preact/hooks';
import type { ClientToRank, Felt } from '../contract/rank-clients';
import { reasonOf } from '../kit/call';
import { tabNamed } from '../kit/tabs';
import { call } from './calls';

type Unsaved = { readonly client: ClientToRank; readonly feeling: Felt; readonly why: string };

export type Answering = {
  /** By the ids of their households. */
  readonly answers: ReadonlyMap<string, Felt>;
  readonly unsaved: readonly Unsaved[];
  readonly isSaving: boolean;
  answer(client: ClientToRank, feeling: Felt): void;
  tryAgain(): void;
};

const WHY = {
  'changed meanwhile': () => 'Somebody else has answered meanwhile: that stands.',
  gone: () => `They aren’t on ${tabNamed('Contacts')} any more.`,
} as const;

export function useAnswers(): Answering {
  const [answers, setAnswers] = useState<ReadonlyMap<string, Felt>>(new Map());
  const [unsaved, setUnsaved] = useState<readonly Unsaved[]>([]);
  const [open, setOpen] = useState(0);
  /** What stands in the sheet by now, as far as this page has written it. */
  const standing = useRef(new Map<string, Felt>());
  const last = useRef<Promise<void>>(Promise.resolve());
  const save = async (client: ClientToRank, feeling: Felt): Promise<void> => {
    const was = standing.current.get(client.id) ?? '';
    const why = await call('saveFeeling', { id: client.id, was, feeling }).then(
      ({ is }) => (is === 'saved' ? '' : WHY[is]()),
      reasonOf,
    );
    if (why === '') standing.current.set(client.id, feeling);
    setUnsaved((before) => [
      ...before.filter((each) => each.client.id !== client.id),
      ...(why === '' ? [] : [{ client, feeling, why }]),
    ]);
    setOpen((before) => before - 1);
  };
  const inTurn = (client: ClientToRank, feeling: Felt): void => {
    setOpen((before) => before + 1);
    last.current = last.current.then(() => save(client, feeling));
  };
  return {
    answers,
    unsaved,
    isSaving: open > 0,
    answer: (client, feeling) => {
      setAnswers((before) => new Map([...before, [client.id, feeling]]));
      inTurn(client, feeling);
    },
    tryAgain: () => unsaved.forEach(({ client, feeling }) => inTurn(client, feeling)),
  };
}
