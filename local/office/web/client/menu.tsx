/**
 * A menu of the bar: a button that opens a list, whose entries may open lists beside them. Arrows, Enter,
 * Escape and the mouse.
 */
import { useEffect, useRef, useState } from 'preact/hooks';

export type Entry =
  | { readonly kind: 'item'; readonly label: string; act(): void }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly items: readonly Entry[] };

type Props = { readonly label: string; readonly items: readonly Entry[]; readonly isMain?: boolean };

export const Menu = ({ label, items, isMain = false }: Props) => {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!isOpen) return;
    root.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const outside = ({ target }: Event): void => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [isOpen]);
  return (
    <div class="menu" ref={root}>
      <button
        type="button"
        ref={button}
        class={isMain ? 'main' : ''}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {label}
      </button>
      {isOpen && <List label={label} items={items} close={close} back={close} />}
    </div>
  );
};

type ListProps = {
  readonly label: string;
  readonly items: readonly Entry[];
  /** Closes all of the menu, and this list alone. */
  close(): void;
  back(): void;
};

const List = ({ label, items, close, back }: ListProps) => {
  const [open, setOpen] = useState<number | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const own = (): HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>(':scope > li > [role="menuitem"]') ?? []),
  ];
  const focus = (step: number, from: number): void => {
    const all = own();
    all[(from + step + all.length) % all.length]?.focus();
  };
  const openAt = (index: number): void => {
    setOpen(index);
    requestAnimationFrame(() =>
      list.current
        ?.querySelector<HTMLElement>(`:scope > li:nth-child(${index + 1}) ul [role="menuitem"]`)
        ?.focus(),
    );
  };
  const onKey = (event: KeyboardEvent, entry: Entry, index: number): void => {
    const at = own().findIndex((each) => each === document.activeElement);
    if (event.key === 'ArrowDown') focus(1, at);
    else if (event.key === 'ArrowUp') focus(-1, at);
    else if (event.key === 'Home') focus(0, 0);
    else if (event.key === 'End') focus(-1, 0);
    else if (event.key === 'ArrowRight' && entry.kind === 'menu') openAt(index);
    else if (event.key === 'ArrowLeft' || event.key === 'Escape') back();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ul role="menu" aria-label={label} ref={list}>
      {items.map((entry, index) =>
        entry.kind === 'separator' ? (
          <li role="separator" key={index} />
        ) : (
          <li role="none" key={index} onMouseEnter={() => setOpen(entry.kind === 'menu' ? index : null)}>
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              {...(entry.kind === 'menu' ? { 'aria-haspopup': 'menu', 'aria-expanded': open === index } : {})}
              onKeyDown={(event) => onKey(event, entry, index)}
              onClick={() => {
                if (entry.kind === 'menu') return openAt(index);
                close();
                entry.act();
              }}
            >
              {entry.label}
              {entry.kind === 'menu' && <span class="more" aria-hidden="true" />}
            </button>
            {entry.kind === 'menu' && open === index && (
              <List
                label={entry.label}
                items={entry.items}
                close={close}
                back={() => {
                  setOpen(null);
                  own()[index]?.focus();
                }}
              />
            )}
          </li>
        ),
      )}
    </ul>
  );
};
