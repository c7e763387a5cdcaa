/** The cell functions on an office of a given size: what each takes of the processor. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createHost } from '../../local/host/host';
import { isDate, type Realm } from '../../local/host/realm';
import { emptyOffice } from '../../local/host/state';
import type { Program } from '../../local/office/program';
import { runFunction } from '../../local/office/run';
import { officeOf } from './office';

export const FORMULAS = ['CULTIVATE_TIER', 'CULTIVATE_CORE', 'CULTIVATE_DUE', 'CULTIVATE_WHY'] as const;
export type FormulaName = (typeof FORMULAS)[number];

/** In the order of the arguments; the day stands after the third. */
const TABS = ['Contacts', 'Sales', 'Touches', 'Plan', 'Settings', 'Alliances'] as const;
const DAY = '2026-11-23';

/** What each tab holds, as Google hands it to a formula. */
export type Ranges = readonly (readonly unknown[][])[];

/** The ranges of an office with so many contacts. */
export function rangesOf(contacts: number): Ranges {
  const { services, end } = createHost(officeOf(contacts));
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const ranges = TABS.map((tab) => spreadsheet.getSheetByName(tab)?.getDataRange().getValues() ?? []);
  end();
  return ranges;
}

/** The dates of a range as the script knows dates. */
const inside = (range: Ranges[number], { Date }: Realm): unknown[][] =>
  range.map((row) => row.map((cell) => (isDate(cell) ? new Date(cell.getTime()) : cell)));

const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const NUMBERS_SORTED = 500_000;

/** What a fixed piece of work takes here and now, in milliseconds: sorting half a million numbers, on a good machine a tenth of a second. */
export function yardstickMs(): number {
  let last = 1;
  const numbers = Array.from({ length: NUMBERS_SORTED }, () => (last = (last * 48_271) % 2_147_483_647));
  const started = processorMs();
  numbers.sort((a, b) => a - b);
  return processorMs() - started;
}

/** The garbage of what went before isn't the formula's. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

/**
 * The processor time in milliseconds that a formula takes to fill a column, in a context of its own, as each recalculation at Google has.
 *
 * @throws when the formula fails, or fills another number of cells than there are rows
 */
export function millisecondsOf(program: Program, ranges: Ranges, name: FormulaName): number {
  let [started, ended] = [0, 0];
  const { report } = runFunction(
    { state: emptyOffice(), program },
    {
      ...{ name, functionName: name, context: 'menu' },
      parameters: (_host, { realm }) => {
        const [contacts, sales, touches, ...others] = ranges.map((range) => inside(range, realm));
        collectGarbage();
        started = processorMs();
        return [contacts, sales, touches, DAY, ...others];
      },
      receive: (value) => {
        ended = processorMs();
        return Array.isArray(value) ? value.length : 0;
      },
    },
  );
  if (!report.ok || report.returned !== ranges[0]?.length) throw new Error(`${name}: ${report.message}`);
  return ended - started;
}
