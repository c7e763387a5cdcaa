/** How it ended, in one press. */
import type { Result } from '../../domain/records/touch';
import type { Call } from '../contract/next-call';
import { Button } from '../kit/button';

type Props = { readonly call: Call; readonly result: Result | ''; finish(result: Result): void };

export const Results = ({ call, result, finish }: Props) => (
  <div class="results" role="group" aria-label="Result">
    {call.results.map((each, index) => (
      <Button
        key={each}
        isFirst={index === 0 && result === ''}
        isPressed={result === each}
        shortcut={String(index + 1)}
        onPress={() => finish(each)}
      >
        {each}
      </Button>
    ))}
  </div>
);
