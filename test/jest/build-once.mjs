/** Builds the add-in once before the tests, most of which run what was built. */
import { execFileSync } from 'node:child_process';

export default function buildOnce({ rootDir }) {
  execFileSync(process.execPath, ['build.mjs'], { cwd: rootDir, stdio: 'inherit' });
}
