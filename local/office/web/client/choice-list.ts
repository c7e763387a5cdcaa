/** The words of a dropdown below a field, as a listbox that the field steers. */

let lists = 0;

export type ChoiceList = {
  /** Moves the mark with the arrows. @returns whether the key was for the list */
  move(key: string): boolean;
  marked(): string | undefined;
  remove(): void;
};

export const choiceList = (
  field: HTMLInputElement,
  words: readonly string[],
  choose: (word: string) => void,
  isTyped: boolean,
): ChoiceList => {
  lists += 1;
  const list = document.createElement('ul');
  const stood = isTyped ? '' : field.value;
  let items: HTMLElement[] = [];
  let at = -1;
  list.id = `choices-${lists}`;
  list.className = 'choices';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Choices');
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-controls', list.id],
    ['aria-expanded', 'true'],
    ['aria-autocomplete', 'list'],
  ] as const)
    field.setAttribute(name, value);
  const mark = (index: number): void => {
    at = items.length === 0 || index < 0 ? -1 : index % items.length;
    items.forEach((item, each) => item.setAttribute('aria-selected', String(each === at)));
    items[at]?.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', items[at]?.id ?? '');
  };
  const fill = (): void => {
    const wanted = field.value === stood ? '' : field.value.toLowerCase();
    const fitting = words.filter((word) => word.toLowerCase().includes(wanted));
    items = fitting.map((word, index) => itemOf(word, `${list.id}-${index}`, choose));
    list.replaceChildren(...items);
    list.hidden = items.length === 0;
    // What is typed means the first word that has it.
    mark(wanted === '' ? -1 : 0);
  };
  fill();
  field.addEventListener('input', fill);
  const place = field.getBoundingClientRect();
  Object.assign(list.style, {
    left: `${place.left}px`,
    top: `${place.bottom + 2}px`,
    minWidth: `${place.width}px`,
  });
  document.body.append(list);
  const overlap = list.getBoundingClientRect().bottom - window.innerHeight;
  if (overlap > 0) list.style.top = `${Math.max(0, place.top - list.offsetHeight - 2)}px`;
  return {
    move: (key) => {
      if (list.hidden || (key !== 'ArrowDown' && key !== 'ArrowUp')) return false;
      mark(key === 'ArrowDown' ? at + 1 : (at < 0 ? 0 : at) - 1 + items.length);
      return true;
    },
    marked: () => items[at]?.textContent ?? undefined,
    remove: () => list.remove(),
  };
};

const itemOf = (word: string, id: string, choose: (word: string) => void): HTMLElement => {
  const item = document.createElement('li');
  item.id = id;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  item.textContent = word;
  item.addEventListener('mousedown', (event) => {
    event.preventDefault();
    choose(word);
  });
  return item;
};
