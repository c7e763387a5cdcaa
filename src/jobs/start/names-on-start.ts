/** What Start says of tabs, with the names that these have in the workbook. */
import type { Cell, Grid } from '../../sheets/cells/cell';
import { inNamesOfToday } from '../../runner/names-of-today';
import type { Office } from '../../runner/job';
import { tables, type TableName } from '../../sheets/tabs/tables';
import { START, START_LAYOUT, STEP_LINES } from './start-layout';

/** Lines whose value is Cultivate's own sentence, and holds nothing that somebody typed. */
const SENTENCES: ReadonlySet<Cell> = new Set<Cell>([
  ...[START.open, START.missing, START.capacity, START.question, START.next],
  ...Object.values(STEP_LINES).map(({ label }) => label),
]);

/** The hints of the page as it is first made that send people to tabs, by the labels of their lines. */
const HINTS: ReadonlyMap<Cell, string> = new Map(
  START_LAYOUT.flatMap(([label = '', , hint = '']) =>
    typeof hint === 'string' && hint !== '' ? [[label, hint] as const] : [],
  ),
);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A hint with today's names, where it stands as it was first written, whatever its tabs were called then;
 * what somebody wrote in its place stays, and so does one about a tab that this run doesn't know.
 */
function hintOfToday(
  office: Pick<Office<never>, 'locate'>,
  reads: readonly TableName[],
  hint: string,
  standing: Cell,
): Cell {
  const named = (Object.keys(tables) as TableName[]).filter((key) => hint.includes(tables[key].name));
  if (typeof standing !== 'string' || named.length === 0 || !named.every((key) => reads.includes(key)))
    return standing;
  const whatever = named.reduce(
    (pattern, key) => pattern.split(escaped(tables[key].name)).join('.{1,100}'),
    escaped(hint),
  );
  return new RegExp(`^${whatever}$`).test(standing) ? inNamesOfToday(office, named, hint) : standing;
}

/**
 * The lines of Start with today's names.
 *
 * @param reads the tabs that the run knows: of these alone names are looked up
 */
export const inNamesOnStart = (
  office: Pick<Office<never>, 'locate'>,
  reads: readonly TableName[],
  page: Grid,
): Grid =>
  page.map((row) => {
    const [label = '', value = '', hint = '', ...more] = row;
    const isSentence = SENTENCES.has(label) && typeof value === 'string';
    const ownHint = HINTS.get(label);
    if (!isSentence && ownHint === undefined) return row;
    return [
      label,
      isSentence ? inNamesOfToday(office, reads, value) : value,
      ownHint === undefined ? hint : hintOfToday(office, reads, ownHint, hint),
      ...more,
    ];
  });
