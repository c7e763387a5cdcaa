/** First steps: the checklist of Start, each with the button that does it. */
import { useEffect, useState } from 'preact/hooks';
import type { Step, Steps } from '../contract/first-steps';
import { Button } from '../kit/button';
import { reasonOf } from '../kit/call';
import { Told, Trouble } from '../kit/live';
import { useLoaded } from '../kit/use-loaded';
import { Waiting } from '../kit/waiting';
import { call } from './calls';

export const FirstSteps = () => {
  const [loaded, load] = useLoaded<Steps>();
  const [steps, setSteps] = useState<Steps['steps']>([]);
  const [busy, setBusy] = useState('');
  const [told, setTold] = useState('');
  const [trouble, setTrouble] = useState('');
  const look = (): Promise<void> =>
    load(async () => {
      const now = await call('firstSteps');
      setSteps(now.steps);
      return now;
    });
  useEffect(() => void look(), []);
  /** One thing at a time: what is pressed meanwhile waits for nobody. */
  const act = async (label: string, deed: () => Promise<string>): Promise<void> => {
    if (busy !== '') return;
    setBusy(label);
    setTrouble('');
    try {
      setTold(await deed());
      setSteps((await call('firstSteps')).steps);
    } catch (error) {
      setTold('');
      setTrouble(reasonOf(error));
    }
    setBusy('');
  };
  if (loaded.is !== 'there')
    return <Waiting title="First steps" loaded={loaded} what="Looking at what is done…" again={look} />;
  return (
    <>
      <h1>First steps</h1>
      <Told>{busy === '' ? told : `${busy}…`}</Told>
      {trouble !== '' && <Trouble>{trouble}</Trouble>}
      {steps.every(({ state }) => state === 'done') && <p>All first steps are done.</p>}
      <ol>
        {steps.map((step) => (
          <StepLine key={step.label} step={step} isBusy={busy !== ''} act={act} />
        ))}
      </ol>
      <Button onPress={() => void act('Looking again', async () => '')}>Look again</Button>
    </>
  );
};

const STATES: Readonly<Record<Step['state'], string>> = { done: 'Done', next: 'Next', open: 'Later' };

type LineProps = {
  readonly step: Step;
  readonly isBusy: boolean;
  act(label: string, deed: () => Promise<string>): Promise<void>;
};

const StepLine = ({ step: { label, about, state, item, tab }, isBusy, act }: LineProps) => (
  <li class={state} aria-current={state === 'next' ? 'step' : undefined}>
    <h2>
      {label} · {STATES[state]}
    </h2>
    <p>{about}</p>
    <p class="row">
      {item !== '' && (
        <Button
          isFirst={state === 'next'}
          isDisabled={isBusy}
          onPress={() => void act(item, async () => (await call('doStep', { item })).told)}
        >
          {item}
        </Button>
      )}
      {tab !== '' && (
        <Button
          isFirst={state === 'next' && item === ''}
          isDisabled={isBusy}
          onPress={() =>
            void act(`Going to ${tab}`, async () => {
              await call('openStepTab', { tab });
              return `Now in front: ${tab}.`;
            })
          }
        >
          Go to {tab}
        </Button>
      )}
    </p>
  </li>
);
