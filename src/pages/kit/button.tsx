/** Buttons: the first action of a page is blue. */
import type { ComponentChildren } from 'preact';

type Props = {
  readonly children: ComponentChildren;
  onPress(): void;
  readonly isFirst?: boolean;
  /** It is one of several, and chosen or not. */
  readonly isPressed?: boolean;
  readonly isChip?: boolean;
  readonly isDisabled?: boolean;
  /** The key that does the same, by its name; it is shown where it is one letter. */
  readonly shortcut?: string;
  /** The id of what it opens and closes. */
  readonly opens?: string;
};

export const Button = ({
  children,
  onPress,
  isFirst = false,
  isPressed,
  isChip = false,
  isDisabled = false,
  shortcut,
  opens,
}: Props) => (
  <button
    type="button"
    class={[isFirst ? 'action' : '', isChip ? 'chip' : ''].join(' ').trim()}
    // It keeps the focus, which a disabled one loses.
    aria-disabled={isDisabled || undefined}
    aria-pressed={isPressed}
    aria-keyshortcuts={shortcut}
    aria-controls={opens}
    // The second click of a double click is part of the first.
    onClick={({ detail }) => {
      if (detail < 2 && !isDisabled) onPress();
    }}
  >
    <span>{children}</span>
    {shortcut?.length === 1 && <kbd aria-hidden="true">{shortcut}</kbd>}
  </button>
);
