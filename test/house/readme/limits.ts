/** The table of limits in docs/limits.md, with the numbers that the code goes by. */
import { LIMIT_MS } from '../../../local/host/prices';
import { MOST_CELLS } from '../../../local/host/spreadsheet/size';
import { CELLS_A_READ } from '../../../src/google/read-cells';
import { ABANDONED_AFTER_DAYS } from '../../../src/jobs/start/whose-daily-run';
import { CHARACTERS_KEPT, RUNS_KEPT } from '../../../src/runner/journal/journal';
import { LOCK_WAIT_MILLISECONDS } from '../../../src/runner/lock';
import { SOFT_STOP_MILLISECONDS } from '../../../src/runner/rounds/soft-stop';
import { LONGEST_TEXT } from '../../../src/sheets/declare/fields/text';
import { MOST_CHARACTERS } from '../../../src/pages/contract/import-contacts';
import { markdownTable } from './markdown';

const count = (number: number): string => number.toLocaleString('en');
const minutes = (milliseconds: number): string => `${count(milliseconds / 60_000)} minutes`;

/** What ends where, who set the limit, and what happens there. */
export const limitsTable = (): string =>
  markdownTable(
    ['What', 'Limit', 'What happens there'],
    [
      ['Cells in a spreadsheet', count(MOST_CELLS), "Google's. 2,000 people in 50 columns take 1% of it."],
      [
        'Characters in a cell',
        count(LONGEST_TEXT),
        "Google's, less one. Longer text is cut and ends in “…”.",
      ],
      ['Cells in one read', count(CELLS_A_READ), 'Larger tabs are read in several pieces.'],
      [
        'A run',
        minutes(LIMIT_MS),
        `Google's. A run that has thought for ${minutes(SOFT_STOP_MILLISECONDS)} stops before it writes anything.`,
      ],
      [
        'Runs at once',
        '1 a spreadsheet',
        `The second waits ${LOCK_WAIT_MILLISECONDS / 1000} seconds, then says who is at work.`,
      ],
      [
        'Daily runs',
        '1 an office',
        `A second is refused, until the first hasn't been seen for ${ABANDONED_AFTER_DAYS} days.`,
      ],
      [
        'Runs that can be undone',
        count(RUNS_KEPT),
        `Or ${count(CHARACTERS_KEPT)} characters of what stood before; the last run always.`,
      ],
      [
        'Characters in a file for _Import contacts…_',
        count(MOST_CHARACTERS),
        'Ours: 20,000 people with notes are half of it. A larger file is refused before it is read; a tab takes it.',
      ],
    ],
  );
