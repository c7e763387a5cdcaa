/** One call after the other: a key or a click fills in the Result, and the next name is there at once. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Calls } from '../contract/next-call';
import { Button } from '../kit/button';
import { useKeys } from '../kit/keys';
import { Told } from '../kit/live';
import { tabNamed } from '../kit/tabs';
import { Form } from './form';
import { Person } from './person';
import { Results } from './results';
import { forWhom, leftLater, leftToday } from './session';
import { UnsavedRows } from './unsaved-rows';
import { useCalling, type Calling as Doing } from './use-calling';
import { WhoseCalls } from './whose-calls';

type Props = { readonly calls: Calls; reload(): void };

export const Calling = ({ calls, reload }: Props) => {
  const doing = useCalling(calls);
  const heading = useRef<HTMLHeadingElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const { session, front } = doing;
  useEffect(() => heading.current?.focus(), [session.at]);
  useCallKeys(doing, heading, note);
  return (
    <>
      <Steps doing={doing} />
      <Told>
        {session.told.text !== '' && <span>{session.told.text} </span>}
        {session.told.undo && <Button onPress={doing.undo}>Undo</Button>}
      </Told>
      <UnsavedRows saver={doing.saver} calls={calls} open={doing.show} />
      {front ? (
        <>
          <Person call={front.row} heading={heading} />
          <Results call={front.row} result={front.typed.result} finish={doing.fillIn} />
          <Form
            key={front.row.key}
            calls={calls}
            call={front.row}
            typed={front.typed}
            doing={doing}
            note={note}
          />
        </>
      ) : (
        <NobodyLeft calls={calls} heading={heading} reload={reload} />
      )}
      <WhoseCalls
        calls={calls}
        whose={session.whose}
        choose={(whose) => doing.set(forWhom(session, whose))}
      />
    </>
  );
};

/** Back, how many are left, and on. */
const Steps = ({ doing: { session, saver, goBack, skip } }: { readonly doing: Doing }) => {
  const [left, later] = [leftToday(session), leftLater(session)];
  return (
    <nav class="steps" aria-label="Calls">
      <Button onPress={goBack} shortcut="ArrowLeft">
        ‹ Back
      </Button>
      <p>
        {left === 0 && later > 0 ? `Today is done, ${later} later` : `${left} left today`}
        {saver.isBusy() && <span class="saving"> · saving</span>}
      </p>
      <Button onPress={skip} shortcut="ArrowRight">
        Skip ›
      </Button>
    </nav>
  );
};

type Nobody = Props & { readonly heading: RefObject<HTMLHeadingElement | null> };

const NobodyLeft = ({ calls, heading, reload }: Nobody) => {
  const isNew = calls.calls.length === 0;
  return (
    <section>
      <h1 ref={heading} tabIndex={-1}>
        {isNew ? 'Nobody to call' : 'That was the last'}
      </h1>
      <p class="block">{isNew ? calls.nothing : `Nothing is left to do on ${tabNamed('This week')}.`}</p>
      <Button onPress={reload} isFirst>
        Look again
      </Button>
    </section>
  );
};

const useCallKeys = (
  { front, fillIn, putOff, goBack, skip }: Doing,
  heading: RefObject<HTMLHeadingElement | null>,
  note: RefObject<HTMLTextAreaElement | null>,
): void => {
  const deeds: Readonly<Record<string, () => void>> = {
    n: () => note.current?.focus(),
    s: putOff,
    arrowleft: goBack,
    arrowright: skip,
  };
  useKeys(
    (key) => {
      const result = front?.row.results[Number(key) - 1];
      const deed = result ? () => fillIn(result) : deeds[key.toLowerCase()];
      deed?.();
      return deed !== undefined;
    },
    () => heading.current?.focus(),
  );
};
