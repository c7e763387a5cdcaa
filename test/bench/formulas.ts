/** The cell functions on an office of a given size: what each takes of the processor. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createHost } from '../../local/host/host';
import { isDate, type Realm } from '../../local/host/realm';
import { emptyOffice, type OfficeState } from '../../local/host/state';
import type { Program } from '../../local/office/program';
import { runFunction } from '../../local/office/run';
import type { Claim } from './claims';
import { processorMs, yardstickMs } from './yardstick';

/** What each formula is given, in the order of its arguments; null: the day. */
const JUDGED_BY = ['Contacts', 'Sales', 'Touches', null, 'Touch plan', 'Settings', 'Alliances'] as const;
const ARGUMENTS = {
  CULTIVATE_TIER: JUDGED_BY,
  CULTIVATE_CORE: JUDGED_BY,
  CULTIVATE_DUE: JUDGED_BY,
  CULTIVATE_WHY: JUDGED_BY,
  CULTIVATE_STATUS: JUDGED_BY,
  CULTIVATE_NEXT: JUDGED_BY,
  CULTIVATE_SPIRAL: JUDGED_BY,
  CULTIVATE_YEAR: [...JUDGED_BY, 'Introductions'],
  CULTIVATE_LUNCHES: [
    ...(['Contacts', 'Alliances', 'Lunches', null] as const),
    ...(['Introductions', 'Touches', 'Needs', 'Touch plan', 'Settings', 'Sales'] as const),
  ],
} as const;
export type FormulaName = keyof typeof ARGUMENTS;
type Tab = Exclude<(typeof ARGUMENTS)[FormulaName][number], null>;

export const FORMULAS = Object.keys(ARGUMENTS) as readonly FormulaName[];

/** What the claim is made for: the contacts, with six touches each and their sales. */
export const CONTACTS_CLAIMED = 10_000;
/**
 * The yardstick takes a tenth of a second on a good machine; one that is busy or slow has so much more time.
 */
const MOST_YARDSTICKS = 14;
/** The better of so many counts: the others also measure what else the machine does. */
const TRIES = 2;
/**
 * A lunch each week of the quarter, below the headers; the others fill a column as high as the tab Contacts.
 */
const FEWEST_LUNCHES = 13;

const TABS = [
  ...(['Contacts', 'Sales', 'Touches', 'Touch plan', 'Settings'] as const),
  ...(['Alliances', 'Lunches', 'Introductions', 'Needs'] as const),
] as const satisfies readonly Tab[];
const DAY = '2026-11-23';

type Range = readonly (readonly unknown[])[];
/** What each tab holds, as Google hands it to a formula. */
export type Ranges = ReadonlyMap<Tab, Range>;

/** The ranges of an office. */
export function rangesOf(office: OfficeState): Ranges {
  const { services, end } = createHost(office);
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

type Measured = { readonly milliseconds: number; readonly rows: number };

/**
 * The processor time that a formula takes to fill its rows, in a context of its own, as each recalculation at
 * Google has.
 *
 * @throws when the formula fails
 */
export function measureFormula(program: Program, ranges: Ranges, name: FormulaName): Measured {
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

/**
 * The claim on a formula in an office of the size that it is made for. A count within the limit is enough.
 */
export function judgeFormula(program: Program, ranges: Ranges, name: FormulaName): Claim {
  const isOfLunches = name === 'CULTIVATE_LUNCHES';
  let best = Infinity;
  let hasAllRows = true;
  for (let tries = 0; tries < TRIES && best >= MOST_YARDSTICKS; tries += 1) {
    const { milliseconds, rows } = measureFormula(program, ranges, name);
    best = Math.min(best, milliseconds / yardstickMs());
    hasAllRows &&= isOfLunches ? rows > FEWEST_LUNCHES : rows === CONTACTS_CLAIMED + 1;
  }
  const work = isOfLunches ? 'plans among' : 'fills the rows of';
  return {
    text: `${name} ${work} ${CONTACTS_CLAIMED.toLocaleString('en')} contacts in less than ${MOST_YARDSTICKS} yardsticks`,
    found: hasAllRows ? `${best.toFixed(2)} ×` : 'rows are missing',
    isKept: hasAllRows && best < MOST_YARDSTICKS,
  };
}
