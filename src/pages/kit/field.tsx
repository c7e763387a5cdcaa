/** A text with its label. */
import type { RefObject } from 'preact';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** With each letter. */
  onType(value: string): void;
  /** When the field is left, if it was changed. */
  onLeave(): void;
  readonly lines?: number;
  readonly shortcut?: string;
  readonly place?: RefObject<HTMLTextAreaElement | null>;
};

export const Field = ({ id, label, value, onType, onLeave, lines = 1, shortcut, place }: Props) => (
  <div class="form-group">
    <label for={id}>
      {label}
      {shortcut !== undefined && <kbd aria-hidden="true">{shortcut}</kbd>}
    </label>
    <textarea
      id={id}
      ref={place ?? null}
      rows={lines}
      value={value}
      aria-keyshortcuts={shortcut}
      onInput={({ currentTarget }) => onType(currentTarget.value)}
      onChange={onLeave}
    />
  </div>
);
