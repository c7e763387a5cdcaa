/** What somebody types in: a field in the cell, with the words of its dropdown below. */
import type { EditorBase, EditorCtr } from '@revolist/revogrid';
import { choiceList } from './choice-list';

/** What is known of a cell that is edited. */
export type Edited = {
  /** `Result, row 5` */
  readonly label: string;
  readonly entry: string;
  readonly choices: readonly string[] | null;
};

/** @param editedAt what stands in a cell, by its row and column in view, from 0 */
export const cellEditor =
  (editedAt: (row: number, column: number) => Edited): EditorCtr =>
  (_column, save, close): EditorBase => {
    const field = document.createElement('input');
    field.autocomplete = 'off';
    let list: ReturnType<typeof choiceList> | null = null;
    const begin = (element: Element, typed: unknown, edited: Edited): void => {
      const isTyped = typeof typed === 'string' && typed !== '';
      field.value = isTyped ? typed : edited.entry;
      field.setAttribute('aria-label', edited.label);
      element.append(field);
      if (edited.choices) list = choiceList(field, edited.choices, (word) => save(word), isTyped);
      setTimeout(() => {
        field.focus();
        if (!isTyped) field.select();
      });
    };
    field.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.isComposing || list?.move(event.key)) return;
      const word = list?.marked() ?? field.value;
      if (event.key === 'Enter') save(word);
      else if (event.key === 'Tab') save(word, true);
      else if (event.key === 'Escape') close(false);
      else return;
      event.preventDefault();
    });
    const editor: EditorBase = {
      element: null,
      render: (h) => h('div', { class: 'editor' }),
      componentDidRender: () => {
        const { element, editCell } = editor;
        if (!element || !editCell || field.isConnected) return;
        begin(element, editCell.val, editedAt(Number(editCell.model['row']), Number(editCell.prop)));
      },
      appendPendingInput: (value) => {
        field.value += value;
        return true;
      },
      beforeDisconnect: () => field.blur(),
      disconnectedCallback: () => {
        list?.remove();
        field.remove();
      },
      getValue: () => field.value,
    };
    return editor;
  };
