/** What was said and learned: the cells of the row, as fields. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { SETTLED, type Call, type Calls, type TypedColumn, type TypedOnRow } from '../contract/next-call';
import { Button } from '../kit/button';
import { Field } from '../kit/field';
import { NextDate } from './next-date';
import type { Calling } from './use-calling';

type Props = {
  readonly calls: Calls;
  readonly call: Call;
  readonly typed: TypedOnRow;
  readonly doing: Pick<Calling, 'type' | 'keep' | 'putOff'>;
  readonly note: RefObject<HTMLTextAreaElement | null>;
};

type Chip = { readonly column: TypedColumn; readonly label: string };

/** What may be typed besides the note, where the sheet has a column for it. */
const chipsFor = ({ asksFor }: Call, { columns }: Calls): readonly Chip[] => {
  const chips: readonly Chip[] = [
    { column: 'theyIntroduced', label: 'They introduced' },
    { column: 'theyNeed', label: 'They need' },
    { column: 'worriedAbout', label: 'Worried about' },
    ...(asksFor === '' ? [] : [{ column: 'answer', label: `Answer: ${asksFor}` } as const]),
  ];
  return chips.filter(({ column }) => columns.includes(column));
};

export const Form = ({ calls, call, typed, doing: { type, keep, putOff }, note }: Props) => {
  const chips = chipsFor(call, calls);
  const [open, setOpen] = useState<ReadonlySet<TypedColumn>>(
    () => new Set(chips.flatMap(({ column }) => (typed[column] === '' ? [] : [column]))),
  );
  const turn = (column: TypedColumn): void => {
    const next = new Set(open);
    if (!next.delete(column)) next.add(column);
    setOpen(next);
  };
  const isSettled = typed.worriedAbout === SETTLED;
  return (
    <section aria-label="What was said">
      {calls.columns.includes('note') && (
        <Field
          id="note"
          label="Note"
          shortcut="N"
          lines={3}
          place={note}
          value={typed.note}
          onType={(value) => type({ note: value })}
          onLeave={keep}
        />
      )}
      <div class="row" role="group" aria-label="What you learned">
        {chips.map(({ column, label }) => (
          <Button key={column} isChip isPressed={open.has(column)} onPress={() => turn(column)}>
            {label}
          </Button>
        ))}
        {call.worries.length > 0 && calls.columns.includes('worriedAbout') && (
          <WorrySettled isSettled={isSettled} type={type} />
        )}
      </div>
      {chips
        .filter(({ column }) => open.has(column) && !(column === 'worriedAbout' && isSettled))
        .map(({ column, label }) => (
          <Field
            key={column}
            id={column}
            label={label}
            value={typed[column]}
            onType={(value) => type({ [column]: value })}
            onLeave={keep}
          />
        ))}
      {calls.columns.includes('nextDate') && (
        <NextDate
          calls={calls}
          value={typed.nextDate}
          choose={(nextDate) => type({ nextDate })}
          putOff={putOff}
        />
      )}
    </section>
  );
};

type Worry = { readonly isSettled: boolean; readonly type: Calling['type'] };

const WorrySettled = ({ isSettled, type }: Worry) => (
  <Button isChip isPressed={isSettled} onPress={() => type({ worriedAbout: isSettled ? '' : SETTLED })}>
    Worry settled
  </Button>
);
