/** The cell functions on an office of a given size: what each takes of the processor. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createHost } from '../../local/host/host';
import { isDate, type Realm } from '../../local/host/realm';
import { emptyOffice } from '../../local/host/state';
import type { Program } from '../../local/office/program';
import { runFunction } from '../../local/office/run';
import { officeOf } from './office';
import { processorMs } from './yardstick';

/** What each formula is given, in the order of its arguments; null: the day. */
const JUDGED_BY = ['Contacts', 'Sales', 'Touches', null, 'Touch plan', 'Settings', 'Alliances'] as const;
const ARGUMENTS = {
  CULTIVATE_TIER: JUDGED_BY,
  CULTIVATE_CORE: JUDGED_BY,
  CULTIVATE_DUE: JUDGED_BY,
  CULTIVATE_WHY: JUDGED_BY,
  CULTIVATE_LUNCHES: [
    ...(['Contacts', 'Alliances', 'Lunches', null] as const),
    ...(['Introductions', 'Touches', 'Needs', 'Touch plan', 'Settings', 'Sales'] as const),
  ],
} as const;
export type FormulaName = keyof typeof ARGUMENTS;
type Tab = Exclude<(typeof ARGUMENTS)[FormulaName][number], null>;

/** Those that fill a column as high as the tab Contacts. */
export const COLUMN_FORMULAS = [
  'CULTIVATE_TIER',
  'CULTIVATE_CORE',
  'CULTIVATE_DUE',
  'CULTIVATE_WHY',
] as const satisfies readonly FormulaName[];

const TABS = [
  ...(['Contacts', 'Sales', 'Touches', 'Touch plan', 'Settings'] as const),
  ...(['Alliances', 'Lunches', 'Introductions', 'Needs'] as const),
] as const satisfies readonly Tab[];
const DAY = '2026-11-23';

type Range = readonly (readonly unknown[])[];
/** What each tab holds, as Google hands it to a formula. */
export type Ranges = ReadonlyMap<Tab, Range>;

/** The ranges of an office with so many contacts. */
export function rangesOf(contacts: number): Ranges {
  const { services, end } = createHost(officeOf(contacts));
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const ranges = TABS.map((tab): [Tab, Range] => [
    tab,
    spreadsheet.getSheetByName(tab)?.getDataRange().getValues() ?? [],
  ]);
  end();
  return new Map(ranges);
}

/** The dates of a range as the script knows dates. */
const inside = (range: Range, { Date }: Realm): unknown[][] =>
  range.map((row) => row.map((cell) => (isDate(cell) ? new Date(cell.getTime()) : cell)));

/** The garbage of what went before isn't the formula's. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

export type Measured = { readonly milliseconds: number; readonly rows: number };

/**
 * The processor time that a formula takes to fill its rows, in a context of its own, as each recalculation at
 * Google has.
 *
 * @throws when the formula fails
 */
export function measure(program: Program, ranges: Ranges, name: FormulaName): Measured {
  let [started, ended] = [0, 0];
  const { report } = runFunction(
    { state: emptyOffice(), program },
    {
      ...{ name, functionName: name, context: 'menu' },
      parameters: (_host, { realm }) => {
        const given = ARGUMENTS[name].map((tab) => (tab ? inside(ranges.get(tab) ?? [], realm) : DAY));
        collectGarbage();
        started = processorMs();
        return given;
      },
      receive: (value) => {
        ended = processorMs();
        return Array.isArray(value) ? value.length : 0;
      },
    },
  );
  if (!report.ok) throw new Error(`${name}: ${report.message}`);
  return { milliseconds: ended - started, rows: Number(report.returned) };
}
