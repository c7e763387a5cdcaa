/**
 * `npm run mutate`: would a test notice if a line of the domain were wrong? The whole takes a night. With
 * `--changed [REF]` only the files that differ from REF, in minutes; what isn't known here goes to Stryker,
 * as `--mutate src/domain/values/money.ts`.
 */
import { spawnSync } from 'node:child_process';
import { changedIn } from './changed.mjs';

const { files, others } = changedIn(process.argv.slice(2));
const mutated = files?.filter((file) => /^src\/domain\/.*\.ts$/.test(file));

if (mutated?.length === 0) console.log('Nothing of the domain has changed.');
else {
  const only = mutated ? ['--mutate', mutated.join(',')] : [];
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', ...only, ...others],
    { stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
}
