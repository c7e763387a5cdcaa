/** The runs that are measured: a week in the life of an office of a given size, and what each run cost. */
import type { Ledger } from '../../local/host/ledger';
import { CPU_FACTOR } from '../../local/host/prices';
import type { OfficeState } from '../../local/host/state';
import { menuRun } from '../../local/office/menu';
import type { Program } from '../../local/office/program';
import { runFunction, type Request } from '../../local/office/run';
import { triggerRun } from '../../local/office/triggers';
import { officeOf, sheetNamed } from './office';
import { withShares, type Shares } from './phases';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** Rows of This week that people fill in on a day. */
const ROWS_A_DAY = 20;
const HEADER_INDEX = 1;
/** Names that come of a week's lunches. */
const NAMES_LOGGED = 10;

/** A run, what happens in the office before it, and what is run. */
type Case = {
  readonly name: string;
  readonly before: (state: OfficeState) => void;
  readonly request: (state: OfficeState, program: Program) => Request;
  /** What is typed into its dialogs, in their order. */
  readonly answers?: readonly string[];
};

const menuItem = (label: string) => (state: OfficeState, program: Program) =>
  menuRun({ state, program }, label);
const daily = (state: OfficeState): Request => triggerRun(state, 'daily', undefined);

/** In the order in which they happen. */
const CASES: readonly Case[] = [
  { name: 'Daily run: the first, builds the week', before: () => undefined, request: daily },
  {
    name: `Daily run: the next day, logs ${ROWS_A_DAY} rows`,
    before: (state) => {
      fillRows(state);
      state.now += DAY_MS;
    },
    request: daily,
  },
  {
    name: 'Build or refresh',
    before: () => undefined,
    request: menuItem('Build or refresh'),
  },
  {
    name: 'Daily run: the next Monday, builds over the old week',
    before: (state) => {
      state.now += 6 * DAY_MS;
    },
    request: daily,
  },
  { name: 'Lunches: Plan', before: () => undefined, request: menuItem('Lunches > Plan') },
  {
    name: 'Lunches: Send invitations…, to all of four weeks',
    before: () => undefined,
    request: menuItem('Send invitations…'),
    answers: ['yes'],
  },
  {
    name: `Lunches: Log introductions…, ${NAMES_LOGGED} of them`,
    before: () => undefined,
    request: menuItem('Log introductions…'),
    answers: ['C0124', Array.from({ length: NAMES_LOGGED }, (_, index) => `New Name ${index}`).join('; ')],
  },
];

export const CASE_NAMES: readonly string[] = CASES.map(({ name }) => name);

/** Every call that was on the list is held. */
export function fillRows(state: OfficeState): void {
  const { cells } = sheetNamed(state, 'This week');
  const columnOf = (header: string) => cells[HEADER_INDEX]?.indexOf(header) ?? -1;
  const [key, what, result] = [columnOf('Key'), columnOf('What'), columnOf('Result')];
  const calls = cells.filter(
    (row, index) => index > HEADER_INDEX && row[key] && /call/i.test(String(row[what])),
  );
  for (const row of calls.slice(0, ROWS_A_DAY)) row[result] = 'Reached';
}

export type Measured = {
  readonly name: string;
  readonly contacts: number;
  /** It asks first, and reads for that what it reads again under the lock. */
  readonly isAsking: boolean;
  readonly message: string;
  readonly ledger: Readonly<Ledger>;
  /**
   * On the simulated clock: the prices of the calls, and the script's own time as Google's processors take
   * it.
   */
  readonly minutes: number;
  /** The script's own time on this machine. */
  readonly cpuMs: number;
  readonly shares: Shares;
  /** All that the journal keeps after the run. */
  readonly journalCharacters: number;
};

export const charactersIn = (state: OfficeState, tab: string): number =>
  sheetNamed(state, tab)
    .cells.flat()
    .map((content) => String(content).length)
    .reduce((sum, length) => sum + length, 0);

/**
 * Measures every run at one size.
 *
 * @throws when a run fails, or takes longer than Google allows
 */
export function measureRuns(program: Program, contacts: number): Measured[] {
  const state = officeOf(contacts);
  return CASES.map(({ name, before, request, answers = [] }) => {
    before(state);
    const asked = request(state, program);
    const { result, shares } = withShares(() =>
      runFunction({ state, program, answers, speed: 'simulated' }, asked),
    );
    const { report, ledger } = result;
    if (!report.ok) throw new Error(`${name}, ${contacts} contacts: ${report.message}`);
    const { message, cpuMs } = report;
    const minutes = (ledger.simulatedMs + CPU_FACTOR * cpuMs) / MINUTE_MS;
    const journalCharacters = charactersIn(state, 'Cultivate journal');
    const isAsking = answers.length > 0;
    return { name, contacts, isAsking, message, ledger, minutes, cpuMs, shares, journalCharacters };
  });
}
