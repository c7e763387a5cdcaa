/** What time is measured by, so that a claim holds on any machine. */
/** The processor's time so far, in milliseconds: what else the machine does doesn't count. */
export const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const NUMBERS_SORTED = 500_000;

/**
 * What a fixed piece of work takes here and now, in milliseconds: sorting half a million numbers, on a good
 * machine a tenth of a second.
 */
export function yardstickMs(): number {
  let last = 1;
  const numbers = Array.from({ length: NUMBERS_SORTED }, () => (last = (last * 48_271) % 2_147_483_647));
  const started = processorMs();
  numbers.sort((a, b) => a - b);
  return processorMs() - started;
}
