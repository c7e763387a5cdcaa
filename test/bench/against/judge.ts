/** The rows with what was found of either build: kept, missed, or known not to be reached. */
import type { Build } from './build';
import { BOUNDS, ROWS, type Bound, type Figures, type Row } from './rows';

/** The least of so many tries of each build, one after the other: the others measure the machine, too. */
const TRIES = 5;

type Verdict = 'reached' | 'missed' | 'not reached';
export type Judged = { readonly line: string; readonly verdict: Verdict };

type Spread = { readonly least: number; readonly most: number };

const inTurn = ({ figures, isTimed = false }: Row, builds: readonly Build[]): Map<string, Spread>[] => {
  const found = builds.map(() => new Map<string, Spread>());
  for (let tries = 0; tries < (isTimed ? TRIES : 1); tries += 1)
    builds.forEach((build, index) => found[index] && widen(found[index], figures(build)));
  return found;
};

function widen(spreads: Map<string, Spread>, figures: Figures): void {
  for (const [name, figure] of figures) {
    const { least, most } = spreads.get(name) ?? { least: figure, most: figure };
    spreads.set(name, { least: Math.min(least, figure), most: Math.max(most, figure) });
  }
}

const shown = (figure: number): string =>
  figure.toLocaleString('en', { maximumFractionDigits: figure < 10 ? 2 : 0 });

const verdictOf = (isKept: boolean, notReached: string | undefined): Verdict =>
  isKept ? 'reached' : notReached === undefined ? 'missed' : 'not reached';

const WIDTH = 12;
const told = (verdict: Verdict, text: string, notReached: string | undefined): Judged => ({
  line: `${verdict.padEnd(WIDTH)} ${text}${verdict === 'not reached' ? `\n${' '.repeat(WIDTH + 3)}${notReached}` : ''}`,
  verdict,
});

/** A row of several figures is as good as its worst one, of those that either build has. */
export function judgeRow(row: Row, older: Build, newer: Build): Judged {
  const [then = new Map<string, Spread>(), now = new Map<string, Spread>()] = inTurn(row, [older, newer]);
  const ratios = [...now].flatMap(([name, figure]) => {
    const before = then.get(name);
    return before ? [{ name, before, figure, ratio: figure.least / before.least }] : [];
  });
  const worst = ratios.reduce((one, other) => (other.ratio > one.ratio ? other : one));
  const most = Math.max(...[...now.values()].map(({ least }) => least));
  const isKept = worst.ratio <= row.must && most <= (row.most ?? Infinity);
  const middle = ratios.map(({ ratio }) => ratio).sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 0;
  const spread = ({ least, most: highest }: Spread): string =>
    least === highest ? shown(least) : `${shown(least)} to ${shown(highest)}`;
  const several = ratios.length > 1 ? ` (worst: ${worst.name}; median ${middle.toFixed(2)})` : '';
  return told(
    verdictOf(isKept, row.notReached),
    `${row.name}: ${worst.ratio.toFixed(2)}, must ${row.must}, aim ${row.aim}: ${spread(worst.figure)} after ${spread(worst.before)} ${row.unit}${several}${row.most === undefined ? '' : `; the longest ${shown(most)}, must ${shown(row.most)}`}`,
    row.notReached,
  );
}

function judgeBound({ name, most, figure, notReached }: Bound, checkout: string): Judged {
  const found = figure(checkout);
  return told(
    verdictOf(found <= most, notReached),
    `${name}: ${shown(found)}, must ${shown(most)}`,
    notReached,
  );
}

/**
 * Judges this build beside an older one.
 *
 * @param isWanted which rows are measured, by their names
 */
export const judgeAgainst = (
  older: Build,
  newer: Build,
  checkout: string,
  isWanted: (name: string) => boolean,
): Judged[] => [
  ...ROWS.filter(({ name }) => isWanted(name)).map((row) => judgeRow(row, older, newer)),
  ...BOUNDS.filter(({ name }) => isWanted(name)).map((bound) => judgeBound(bound, checkout)),
];
