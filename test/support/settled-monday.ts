/** An office on a Monday whose ids were given by a run that was taken back: ids stay, and what Start says. */
import type { Content, OfficeState } from '../../local/host/state';
import { copyOf, type Press } from './built';
import { inTheSheet } from './in-the-sheet';
import { aMonday } from './small-office';

export const COLLEAGUE = 'colleague@office.example';

export function aSettledMonday(press: Press): OfficeState {
  const state = aMonday(press);
  press(state, 'the daily run');
  press(state, 'Undo last run');
  return state;
}

const LIST: readonly (readonly Content[])[] = [
  ['Name', 'E-mail', 'Phone'],
  ['Zoe Zorn', 'zoe@example.com', '555-0199'],
];

/** A copy of an office, with somebody to import on a tab of its own. */
export function withListToImport(office: OfficeState): OfficeState {
  const state = copyOf(office);
  inTheSheet(state, state.user, (book) => {
    book
      .insertSheet('Export')
      .getRange(1, 1, LIST.length, 3)
      .setValues(LIST.map((row) => row.map(String)));
  });
  return state;
}
