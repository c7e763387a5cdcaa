/** Service calls by what they are for. */
import type { Ledger, Transfer } from '../../local/host/ledger';
import { tables } from '../../src/sheets/tabs/tables';

export const CALL_KINDS = [
  'tab reads',
  'id reads',
  'other reads',
  'writes',
  'journal',
  'flushes',
  'lock',
  'properties',
  'rows moved',
  'looks',
  'glances',
  'others',
] as const;
export type CallKind = (typeof CALL_KINDS)[number];
export type CallCounts = Readonly<Record<CallKind, number>>;

/**
 * What a run costs whatever it reads and writes: no more than twelve calls (of the lock, only that it is
 * taken).
 */
export const FIXED_KINDS: readonly CallKind[] = ['journal', 'flushes', 'lock', 'properties'];

const headerLineOf = new Map(Object.values(tables).map(({ name, headerLine }) => [name, headerLine]));

/** Whole tabs are read from A1 on; ids as one column, from the header down. */
function kindOfTransfer({ method, tab, isWrite, row, column, numRows, numColumns }: Transfer): CallKind {
  if (tab === 'Cultivate journal') return 'journal';
  if (tab === 'Cultivate trash' || method === 'moveTo') return 'rows moved';
  if (isWrite) return 'writes';
  // The line of the headers is read with the ids, before and after a write.
  if (method === 'getValues' && numRows === 1 && row === headerLineOf.get(tab)) return 'id reads';
  if (method === 'getValues' && column === 1 && numColumns > 1) return 'tab reads';
  return numColumns === 1 && row === headerLineOf.get(tab) ? 'id reads' : 'other reads';
}

/**
 * Methods that move no cells, by the first pattern that fits. Letting go of a lock is no more than taking it.
 */
const KINDS_OF_METHODS: readonly (readonly [RegExp, CallKind | null])[] = [
  [/\.flush$/, 'flushes'],
  [/^Lock\.releaseLock$/, null],
  [/^Lock\./, 'lock'],
  [/^Properties\./, 'properties'],
  [/\.(moveRows|insertRowsAfter|insertColumnsAfter|deleteRows|clear)$/, 'rows moved'],
  [/\.(setDataValidations|hide\w+|show\w+|setActiveSheet|moveActiveSheet)$/, 'looks'],
  [/^(Spreadsheet|Sheet)\.get/, 'glances'],
];

function kindOfMethod(method: string): CallKind | null {
  const found = KINDS_OF_METHODS.find(([pattern]) => pattern.test(method));
  return found ? found[1] : 'others';
}

/** How many calls of each kind a run made. */
export function callsByKind({ byMethod, transfers }: Ledger): CallCounts {
  const moving = new Set(transfers.map(({ method }) => `Range.${method}`));
  const kinds = [
    ...transfers.map(kindOfTransfer),
    ...Object.entries(byMethod)
      .filter(([method]) => !moving.has(method))
      .flatMap(([method, count]) => Array.from({ length: count }, () => kindOfMethod(method))),
  ];
  const counts = Object.fromEntries(CALL_KINDS.map((kind) => [kind, 0])) as Record<CallKind, number>;
  for (const kind of kinds) if (kind !== null) counts[kind] += 1;
  return counts;
}

/**
 * The calls with a write for every column. Neighbours are written together where the same lines change, which
 * in a larger office other columns do: what must not grow is the columns that are written.
 */
export const callsByColumn = ({ total, transfers }: Ledger): number =>
  transfers.reduce((calls, { isWrite, numColumns }) => calls + (isWrite ? numColumns - 1 : 0), total);

/** How many cells a run read, or wrote. */
export const cellsMoved = ({ transfers }: Ledger, way: 'read' | 'written'): number =>
  transfers
    .filter(({ isWrite }) => isWrite === (way === 'written'))
    .reduce((sum, { numRows, numColumns }) => sum + numRows * numColumns, 0);
