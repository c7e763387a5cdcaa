/** A page without anything to show yet: it waits, or says why there is nothing. */
import { Button } from './button';
import { Busy, Trouble } from './live';
import type { Loaded } from './use-loaded';

type Props = {
  readonly title: string;
  readonly loaded: Exclude<Loaded<unknown>, { is: 'there' }>;
  /** What it waits for. */
  readonly what: string;
  again(): void;
};

export const Waiting = ({ title, loaded, what, again }: Props) => (
  <>
    <h1>{title}</h1>
    {loaded.is === 'loading' ? (
      <Busy what={what} />
    ) : (
      <Trouble>
        <p>{loaded.reason}</p>
        <Button onPress={again}>Try again</Button>
      </Trouble>
    )}
  </>
);
