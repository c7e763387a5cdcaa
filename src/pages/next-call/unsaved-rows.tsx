/** What couldn't be saved, with what was typed kept until somebody says what becomes of it. */
import type { Calls } from '../contract/next-call';
import { Button } from '../kit/button';
import { Trouble } from '../kit/live';
import type { Saver } from './saver';

type Props = { readonly saver: Saver; readonly calls: Calls; open(key: string): void };

export const UnsavedRows = ({ saver, calls, open }: Props) => (
  <>
    {saver.unsaved().map(({ key, contact, reason }) => (
      <Trouble key={key}>
        <p>
          <strong>Not saved: {calls.calls.find((each) => each.key === key)?.name ?? contact}.</strong>{' '}
          {reason}
        </p>
        <p class="row">
          <Button onPress={() => saver.retry(key)}>Try again</Button>
          <Button onPress={() => open(key)}>Show it</Button>
          <Button onPress={() => saver.drop(key)}>Leave it</Button>
        </p>
      </Trouble>
    ))}
  </>
);
