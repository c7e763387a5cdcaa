/** What the tests of the first day share: people on a pasted list, and what a person sees of a workbook. */
import type { Content, OfficeState } from '../../local/host/state';
import type { Press } from './built';

/** Tabs that only Cultivate looks at. */
export const HIDDEN_OF_OURS = ['Cultivate journal', 'Cultivate trash'];

export type Rows = readonly (readonly Content[])[];
export const PEOPLE: Rows = [
  ['Name', 'Kind', 'Phone'],
  ['Ann Lee', 'Client', '555-0101'],
  ['Bo Kim', 'Client', '555-0102'],
];

/** All that a person sees of some tabs: names, order, cells, looks, what is hidden. */
export const sightOf = ({ book }: OfficeState) =>
  book.sheets
    .filter(({ name }) => !HIDDEN_OF_OURS.includes(name))
    .map(({ name, isHidden, cells, frozenRows, columns }) => ({
      name,
      isHidden,
      frozenRows,
      isAnyColumnHidden: columns.some((column) => column?.isHidden === true),
      cells: cells.map((line) => [...line]),
    }));

export const namesIn = ({ book }: OfficeState): string[] =>
  book.sheets.map(({ name }) => name).filter((name) => !HIDDEN_OF_OURS.includes(name));

/** Yes to whatever Set up asks. */
export const YESSES = Array.from({ length: 6 }, () => 'yes');

/** Set up, and the daily run, each answering what was told. */
export const itemsOf = (press: Press) => ({
  setUp: (state: OfficeState): string => press(state, 'This workbook', { answers: YESSES }).told,
  daily: (state: OfficeState): string => press(state, 'the daily run', { faults: {} }).told,
});
