/** The next date: with a Result a promise, without one the row is put off. */
import { useState } from 'preact/hooks';
import type { Calls } from '../contract/next-call';
import { Button } from '../kit/button';

type Props = { readonly calls: Calls; readonly value: string; choose(date: string): void; putOff(): void };

export const NextDate = ({ calls: { nextDates }, value, choose, putOff }: Props) => {
  const isOther = value !== '' && !nextDates.some(({ date }) => date === value);
  const [isOpen, setOpen] = useState(isOther);
  return (
    <div role="group" aria-label="Next date">
      <div class="row">
        {nextDates.map(({ label, date, day }) => (
          <Button
            key={label}
            isChip
            isPressed={value === date}
            onPress={() => choose(value === date ? '' : date)}
          >
            {value === date ? day : label}
          </Button>
        ))}
        <Button isChip isPressed={isOpen} onPress={() => setOpen(!isOpen)}>
          Date…
        </Button>
        <Button shortcut="S" onPress={putOff}>
          Put off
        </Button>
      </div>
      {isOpen && (
        <div class="form-group">
          <label for="date">Next date</label>
          <input
            id="date"
            type="date"
            value={value}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          />
        </div>
      )}
    </div>
  );
};
