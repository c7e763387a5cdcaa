/** Service calls by what they are for. */
import type { Ledger, Transfer } from '../../local/host/ledger';
import { tables } from '../../src/sheets/tabs/tables';

export const CALL_KINDS = [
  'tab reads',
  'id reads',
  'other reads',
  'looks for formulas',
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

/**
 * Whole tabs are read from A1 on, before anything is written; ids later on, from the header down: as one
 * column after the line of the headers, which isn't counted, or with all cells of a small tab.
 */
function kindOfTransfer(
  { method, tab, isWrite, row, column, numRows, numColumns }: Transfer,
  hasWritten: boolean,
): CallKind | null {
  if (tab === 'Cultivate journal') return 'journal';
  if (tab === 'Cultivate trash' || method === 'moveTo') return 'rows moved';
  if (isWrite) return 'writes';
  if (method === 'getFormulas') return 'looks for formulas';
  if (method !== 'getValues') return 'other reads';
  if (numRows === 1 && row === headerLineOf.get(tab)) return null;
  const isFromHeaders = row === headerLineOf.get(tab) && (numColumns === 1 || column === 1);
  if (hasWritten && isFromHeaders) return 'id reads';
  return column === 1 && numColumns > 1 ? 'tab reads' : 'other reads';
}

/** What a run moved, each with whether anything was written before. */
const kindsOfTransfers = (transfers: readonly Transfer[]): (CallKind | null)[] => {
  const first = transfers.findIndex(({ isWrite }) => isWrite);
  return transfers.map((transfer, index) => kindOfTransfer(transfer, first >= 0 && index > first));
};

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
    ...kindsOfTransfers(transfers),
    ...Object.entries(byMethod)
      .filter(([method]) => !moving.has(method))
      .flatMap(([method, count]) => Array.from({ length: count }, () => kindOfMethod(method))),
  ];
  const counts = Object.fromEntries(CALL_KINDS.map((kind) => [kind, 0])) as Record<CallKind, number>;
  for (const kind of kinds) if (kind !== null) counts[kind] += 1;
  return counts;
}

/**
 * The calls with a write for every column that is written, however many blocks it takes, without looks for
 * formulas and lines of headers, and each look at where rows stand as one. Neighbours are written together
 * where the same lines change, which in a larger office other columns do, and what a small tab takes in one
 * call takes two or three in a larger one: what must not grow is what is read and written.
 */
export function callsByColumn({ total, transfers }: Ledger): number {
  const kinds = kindsOfTransfers(transfers);
  const uncounted = kinds.filter((kind) => kind === null || kind === 'looks for formulas').length;
  const writes = transfers.filter(({ isWrite }) => isWrite);
  const columns = new Set(
    writes.flatMap(({ tab, method, column, numColumns }) =>
      Array.from({ length: numColumns }, (_, index) => `${tab} ${method} ${column + index}`),
    ),
  );
  return total - uncounted - writes.length + columns.size;
}

/** How many cells a run read, or wrote. */
export const cellsMoved = ({ transfers }: Ledger, way: 'read' | 'written'): number =>
  transfers
    .filter(({ isWrite }) => isWrite === (way === 'written'))
    .reduce((sum, { numRows, numColumns }) => sum + numRows * numColumns, 0);
