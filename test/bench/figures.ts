/** The figures of the runs as a table: a block a job, a column a size. */
import { CALL_KINDS, callsByKind, cellsMoved } from './calls';
import type { Claim } from './claims';
import { PHASES } from './phases';
import type { Measured } from './runs';

const LABEL_WIDTH = 26;
const NUMBER_WIDTH = 12;

/** The figures of one run, by what they say. */
export function figuresOf(run: Measured): Record<string, number> {
  const { ledger, minutes, cpuMs, shares } = run;
  const counts = callsByKind(ledger);
  return {
    ...Object.fromEntries(CALL_KINDS.map((kind) => [kind, counts[kind]])),
    'all calls': ledger.total,
    'cells read': cellsMoved(ledger, 'read'),
    'cells written': cellsMoved(ledger, 'written'),
    ...Object.fromEntries(PHASES.map((phase) => [`${phase}, %`, Math.round(100 * shares[phase])])),
    'journal, characters': run.journalCharacters,
    'processor, ms': cpuMs,
    'simulated minutes': Number(minutes.toFixed(2)),
  };
}

const line = (label: string, cells: readonly string[]): string =>
  label.padEnd(LABEL_WIDTH) + cells.map((cell) => cell.padStart(NUMBER_WIDTH)).join('');

/** One job at every size. */
function block(runs: readonly Measured[]): string[] {
  const figures = runs.map(figuresOf);
  const labels = Object.keys(figures[0] ?? {});
  return [
    runs[0]?.name ?? '',
    line(
      '  contacts',
      runs.map(({ contacts }) => contacts.toLocaleString('en')),
    ),
    ...labels.map((label) =>
      line(
        `  ${label}`,
        figures.map((each) => (each[label] ?? 0).toLocaleString('en')),
      ),
    ),
    '',
  ];
}

/** All jobs, and the claims with what was found. */
export function tableOf(sizes: readonly (readonly Measured[])[], claims: readonly Claim[]): string {
  const jobs = sizes[0] ?? [];
  const blocks = jobs.flatMap((_job, index) => block(sizes.flatMap((runs) => runs[index] ?? [])));
  const verdicts = claims.map(
    ({ text, found, isKept }) => `${isKept ? 'kept  ' : 'BROKEN'}  ${text}: ${found}`,
  );
  return [...blocks, ...verdicts, ''].join('\n');
}
