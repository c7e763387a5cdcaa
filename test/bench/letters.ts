/**
 * Letters measured: how many runs and minutes they take, and what becomes of them after a kill; beside the
 * loop that people write.
 */
import { createHost } from '../../local/host/host';
import type { Ledger } from '../../local/host/ledger';
import { LIMIT_MS } from '../../local/host/prices';
import type { HostOptions } from '../../local/host/options';
import type { OfficeState } from '../../local/host/state';
import { copyOf, theAddIn, type Item, type Press } from '../support/built';
import { anOfficeWithLetters, keysIn } from '../support/letter-office';
import type { Claim } from './claims';
import { processorMs } from './yardstick';

const MINUTE_MS = 60_000;
const WATCHDOG_MS = 10 * MINUTE_MS;
/** A letter that takes more runs than this doesn't end. */
const MOST_RUNS = 12;
/** In how many places, evenly spread over its calls, a run is killed. */
const KILLS = 24;

export type Way = 'One each' | 'Together';
export type LetterMeasured = {
  readonly name: string;
  readonly people: number;
  readonly drafts: number;
  readonly runs: number;
  readonly calls: number;
  /** On the simulated clock, the waits between runs left out. */
  readonly minutes: number;
  readonly longestRunMinutes: number;
  /**
   * Of the kills that were tried: after how many, once all had gone on, somebody had two drafts; and how many
   * drafts were too many.
   */
  readonly kills: number;
  readonly killsWithDuplicates: number;
  readonly duplicates: number;
};

const anOffice = (people: number, way: Way): OfficeState =>
  anOfficeWithLetters(people, { How: way, Body: 'Read your lease.' });

const duplicatesIn = (state: OfficeState): number => {
  const keys = keysIn(state);
  return keys.length - new Set(keys).size;
};

/** Draft…, then the watchdog until it takes itself away. */
function drafted(press: Press, state: OfficeState): Ledger[] {
  const ledgers: Ledger[] = [];
  for (let run = 0; run < MOST_RUNS; run += 1) {
    const item: Item = run === 0 ? 'Draft…' : 'the watchdog';
    ledgers.push(press(state, item, { speed: 'simulated', cpuMs: processorMs }).ledger);
    state.now += WATCHDOG_MS;
    if (state.triggers.length === 0) break;
  }
  // The last of the watchdog's runs found nothing to do.
  return ledgers.length > 1 ? ledgers.slice(0, -1) : ledgers;
}

/** Where a run of so many calls is killed. */
const places = (calls: number): number[] =>
  Array.from({ length: KILLS }, (_, index) => Math.max(1, Math.floor(((index + 1) * calls) / (KILLS + 1))));

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const minutesOf = ({ simulatedMs }: Ledger): number => simulatedMs / MINUTE_MS;

function measured(
  name: string,
  people: number,
  state: OfficeState,
  ledgers: readonly Ledger[],
  afterKills: readonly number[],
): LetterMeasured {
  return {
    name,
    people,
    drafts: state.drafts.length,
    runs: ledgers.length,
    calls: sumOf(ledgers.map(({ total }) => total)),
    minutes: sumOf(ledgers.map(minutesOf)),
    longestRunMinutes: Math.max(...ledgers.map(minutesOf)),
    kills: afterKills.length,
    killsWithDuplicates: afterKills.filter((count) => count > 0).length,
    duplicates: sumOf(afterKills),
  };
}

/**
 * A letter drafted by the add-in; `isKilled`: also with each of several kills, after which the watchdog and
 * the person go on.
 */
export function measureLetter(folder: string, people: number, way: Way, isKilled: boolean): LetterMeasured {
  const press = theAddIn(folder);
  const state = anOffice(people, way);
  const ledgers = drafted(press, state);
  const first = ledgers[0]?.total ?? 0;
  const afterKills = (isKilled ? places(first) : []).map((stopAtCall) => {
    const killed = anOffice(people, way);
    press(killed, 'Draft…', { faults: { stopAtCall } });
    killed.now += WATCHDOG_MS / 2;
    press(killed, 'the watchdog');
    press(killed, 'Draft…');
    return duplicatesIn(killed);
  });
  return measured(`${way}, ${people.toLocaleString('en')} people`, people, state, ledgers, afterKills);
}

/**
 * A draft and a cell a row, as mail merges are mostly written: whoever has no mark yet gets a draft, then the
 * mark.
 */
function loop(state: OfficeState, options: HostOptions): Ledger {
  const host = createHost(state, { context: 'menu', speed: 'simulated', cpuMs: () => 0, ...options });
  const { SpreadsheetApp, Gmail } = host.services;
  try {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Contacts');
    const rows = sheet?.getDataRange().getValues() ?? [];
    const [email, mark] = [rows[0]?.indexOf('Email') ?? 0, rows[0]?.indexOf('Tags') ?? 0];
    rows.forEach((row, index) => {
      if (index === 0 || row[mark] !== '') return;
      const message = `To: ${row[email]}\r\nX-Cultivate-Key: ${row[email]}\r\n\r\nRead your lease.`;
      Gmail.Users?.Drafts?.create({ message: { raw: Buffer.from(message).toString('base64url') } }, 'me');
      sheet?.getRange(index + 1, mark + 1).setValue('Drafted');
    });
  } catch {
    // Killed, or at the end of its six minutes: what was marked stands.
  }
  host.end();
  return host.ledger;
}

/** The same by the loop, run again until nobody is left. */
export function measureLoop(people: number): LetterMeasured {
  const office = anOffice(people, 'One each');
  const state = copyOf(office);
  const ledgers = [loop(state, {})];
  while (ledgers[ledgers.length - 1]?.stopped !== null && ledgers.length < MOST_RUNS)
    ledgers.push(loop(state, {}));
  const afterKills = places(ledgers[0]?.total ?? 0).map((stopAtCall) => {
    const killed = copyOf(office);
    loop(killed, { faults: { stopAtCall } });
    loop(killed, {});
    return duplicatesIn(killed);
  });
  return measured(
    `A draft and a cell a row, ${people.toLocaleString('en')} people`,
    people,
    state,
    ledgers,
    afterKills,
  );
}

/** A letter of which something is claimed. */
type LetterClaimed = {
  readonly people: number;
  readonly way: Way;
  readonly drafts: number;
  readonly mostRuns: number;
};

/** The watchdog goes on with what takes more than one run. */
export const LETTERS_CLAIMED: readonly LetterClaimed[] = [
  { people: 240, way: 'One each', drafts: 240, mostRuns: 1 },
  { people: 2_000, way: 'One each', drafts: 2_000, mostRuns: 5 },
  { people: 2_000, way: 'Together', drafts: 40, mostRuns: 1 },
];

/** The claim on the runs of a letter, by what was measured. */
export function judgeLetter(
  { people, way, drafts, mostRuns }: LetterClaimed,
  { runs, longestRunMinutes, ...made }: LetterMeasured,
): Claim {
  const isInTime = longestRunMinutes < LIMIT_MS / MINUTE_MS;
  return {
    text: `${way}, ${people.toLocaleString('en')} people are ${drafts.toLocaleString('en')} drafts in at most ${mostRuns} ${mostRuns === 1 ? 'run' : 'runs'}`,
    found: `${made.drafts.toLocaleString('en')} in ${runs}, the longest of ${longestRunMinutes.toFixed(1)} minutes`,
    isKept: made.drafts === drafts && runs <= mostRuns && isInTime,
  };
}

/** The claim on kills, where those of the loop show that they come at the worst of moments. */
export const judgeKills = (ours: LetterMeasured, loops: LetterMeasured): Claim => ({
  text: 'a kill never doubles a draft; the loop that writes a draft and a cell a row has some',
  found: `${ours.killsWithDuplicates} of ${ours.kills}; ${loops.killsWithDuplicates} of ${loops.kills}`,
  isKept: ours.killsWithDuplicates === 0 && ours.kills === loops.kills && loops.killsWithDuplicates > 0,
});

const COLUMNS: readonly (readonly [string, (each: LetterMeasured) => string])[] = [
  ['drafts', ({ drafts }) => drafts.toLocaleString('en')],
  ['runs', ({ runs }) => String(runs)],
  ['calls', ({ calls }) => calls.toLocaleString('en')],
  ['minutes', ({ minutes }) => minutes.toFixed(1)],
  [
    'kills that doubled a draft',
    ({ kills, killsWithDuplicates }) => (kills === 0 ? '' : `${killsWithDuplicates} of ${kills}`),
  ],
];

/** The letters as a table. */
export function lettersTable(letters: readonly LetterMeasured[]): string {
  const widest = Math.max(...letters.map(({ name }) => name.length));
  const line = (label: string, cells: readonly string[]): string =>
    [
      label.padEnd(widest),
      ...cells.map((cell, index) => cell.padStart((COLUMNS[index]?.[0].length ?? 0) + 4)),
    ].join('');
  return [
    line(
      'Letters',
      COLUMNS.map(([header]) => header),
    ),
    ...letters.map((each) =>
      line(
        each.name,
        COLUMNS.map(([, cellOf]) => cellOf(each)),
      ),
    ),
    '',
  ].join('\n');
}
