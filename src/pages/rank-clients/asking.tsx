/** The household in front, and what is felt about it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Felt, ToRank } from '../contract/rank-clients';
import { Button } from '../kit/button';
import { useKeys } from '../kit/keys';
import { Told, Trouble } from '../kit/live';
import { useAnswers, type Answering } from './use-answers';

const KEYS: Readonly<Record<Felt, string>> = { Love: 'L', Fine: 'F', 'Let go': 'G' };
/** Nobody answers about two households within a blink: a key that is pressed twice means one. */
const BLINK_MS = 250;

/** The place in a list, its end included; it moves once a blink. */
function usePlace(end: number): [place: number, go: (by: 1 | -1) => boolean] {
  const [place, setPlace] = useState(0);
  const lastMove = useRef(0);
  const go = (by: 1 | -1): boolean => {
    if (Date.now() - lastMove.current < BLINK_MS) return false;
    lastMove.current = Date.now();
    setPlace((before) => Math.max(0, Math.min(end, before + by)));
    return true;
  };
  return [place, go];
}

type Props = { readonly toRank: ToRank; more(): void };

export const Asking = ({ toRank: { clients, waiting, words }, more }: Props) => {
  const [place, go] = usePlace(clients.length);
  const answering = useAnswers();
  const client = clients[place];
  const answer = (feeling: Felt): void => {
    if (client && go(1)) answering.answer(client, feeling);
  };
  useKeys(
    (key) => {
      const felt = words.find(({ feeling }) => KEYS[feeling] === key.toUpperCase())?.feeling;
      if (felt && client) answer(felt);
      else if (key.toUpperCase() === 'S') go(1);
      else if (key === 'Backspace') go(-1);
      else return false;
      return true;
    },
    () => undefined,
  );
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [place]);
  const given = client && answering.answers.get(client.id);
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {client ? client.name : 'Rank clients'}
      </h1>
      <Saved answering={answering} />
      {client ? (
        <>
          <p class="block">
            {place + 1} of {clients.length}
            {client.about !== '' && ` · ${client.about}`}
          </p>
          <Answers words={words} given={given} answer={answer} />
          <p class="row">
            <Button shortcut="S" onPress={() => go(1)}>
              Skip
            </Button>
            {place > 0 && (
              <Button shortcut="Backspace" onPress={() => go(-1)}>
                Back
              </Button>
            )}
          </p>
        </>
      ) : (
        <End
          left={waiting - answering.answers.size}
          isMore={clients.length > 0}
          answering={answering}
          more={more}
        />
      )}
    </>
  );
};

type AnswersProps = Pick<ToRank, 'words'> & {
  readonly given: Felt | undefined;
  answer(feeling: Felt): void;
};

const Answers = ({ words, given, answer }: AnswersProps) => (
  <div class="answers" role="group" aria-label="How do you feel about them?">
    {words.map(({ feeling, means }) => (
      <Button
        key={feeling}
        isPressed={given === feeling}
        shortcut={KEYS[feeling]}
        onPress={() => answer(feeling)}
      >
        <strong>{feeling}</strong>: {means}
      </Button>
    ))}
  </div>
);

const Saved = ({ answering: { unsaved, isSaving, tryAgain } }: { readonly answering: Answering }) => (
  <>
    <Told>{isSaving && 'saving…'}</Told>
    {unsaved.length > 0 && (
      <Trouble>
        {unsaved.map(({ client, why }) => (
          <p key={client.id}>
            Not saved: {client.name}. {why}
          </p>
        ))}
        <Button onPress={tryAgain}>Try again</Button>
      </Trouble>
    )}
  </>
);

type EndProps = {
  readonly left: number;
  readonly isMore: boolean;
  readonly answering: Answering;
  more(): void;
};

const End = ({ left, isMore, answering: { answers, isSaving, unsaved }, more }: EndProps) => (
  <>
    <p class="block">
      {answers.size > 0 && 'Their tiers follow with the next run. '}
      {left <= 0
        ? 'Every household is answered.'
        : `${left} ${left === 1 ? 'household waits' : 'households wait'} for an answer.`}
    </p>
    {left > 0 && isMore && (
      <Button isFirst isDisabled={isSaving || unsaved.length > 0} onPress={more}>
        Go on
      </Button>
    )}
  </>
);
