/** Where a run's processor time went, from samples of the script's own stack. */
import { Session, type Profiler } from 'node:inspector';

export const PHASES = ['decoding', 'thinking', 'encoding', 'rest'] as const;
type Phase = (typeof PHASES)[number];
export type Shares = Readonly<Record<Phase, number>>;

/** The functions of the script by which a phase is entered; the innermost on the stack counts. */
const ENTRANCES: ReadonlyMap<string, Phase> = new Map([
  ['toGrid', 'decoding'],
  ['readTable', 'decoding'],
  ['question', 'thinking'],
  ['plan', 'thinking'],
  ['editOf', 'encoding'],
  ['packEdit', 'encoding'],
  ['writeColumns', 'encoding'],
  ['writeCells', 'encoding'],
]);

const SCRIPT = 'Code.js';
const MICROSECONDS_A_SAMPLE = 2000;

/**
 * Does the work; answers what it returned and each phase's share of the script's own time, all together 1.
 */
export function withShares<Result>(work: () => Result): { readonly result: Result; readonly shares: Shares } {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', { interval: MICROSECONDS_A_SAMPLE });
  session.post('Profiler.start');
  const result = work();
  let shares: Shares = sharesIn([]);
  // The inspector answers before post() returns: it is the same thread.
  session.post('Profiler.stop', (_error, { profile }) => {
    shares = sharesIn(profile.nodes);
  });
  session.disconnect();
  return { result, shares };
}

function sharesIn(nodes: readonly Profiler.ProfileNode[]): Shares {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const children = new Set(nodes.flatMap((node) => node.children ?? []));
  const samples = { decoding: 0, thinking: 0, encoding: 0, rest: 0 };
  const visit = (node: Profiler.ProfileNode, phase: Phase | null): void => {
    const inside = phaseOf(node, phase);
    if (inside !== null) samples[inside] += node.hitCount ?? 0;
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) visit(child, inside);
    }
  };
  for (const node of nodes) if (!children.has(node.id)) visit(node, null);
  const total = Math.max(
    1,
    Object.values(samples).reduce((sum, count) => sum + count, 0),
  );
  const shareOf = (phase: Phase) => samples[phase] / total;
  return {
    decoding: shareOf('decoding'),
    thinking: shareOf('thinking'),
    encoding: shareOf('encoding'),
    rest: shareOf('rest'),
  };
}

/**
 * What is built into the engine (without a file) belongs to whoever calls it; another file than the script's
 * is the host.
 */
function phaseOf(
  { callFrame: { url, functionName } }: Profiler.ProfileNode,
  around: Phase | null,
): Phase | null {
  if (url.endsWith(SCRIPT)) return ENTRANCES.get(functionName) ?? around ?? 'rest';
  return url === '' || url.startsWith('evalmachine') ? around : null;
}
