/** Builds the add-in once before the tests, most of which run what was built. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

export default function buildOnce({ rootDir }) {
  const { status } = spawnSync(process.execPath, ['build.mjs', '--release'], {
    cwd: rootDir,
    stdio: 'inherit',
  });
  // Tests of what was built then fail, rather than pass on an earlier build; the others can still run.
  if (status !== 0) rmSync(join(rootDir, 'dist'), { recursive: true, force: true });
}
