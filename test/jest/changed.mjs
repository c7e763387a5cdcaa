/** What a change touches, for `--changed [REF]`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Takes `--changed [REF]` out of a command's words.
 *
 * @return the files that differ from REF, by default those that aren't committed (null when it wasn't asked),
 * REF, and the other words
 */
export function changedIn(words) {
  const at = words.indexOf('--changed');
  if (at < 0) return { files: null, since: null, others: words };
  const named = words[at + 1];
  const isNamed = named !== undefined && !named.startsWith('-');
  const since = isNamed ? named : 'HEAD';
  const others = words.filter((_, index) => index !== at && !(isNamed && index === at + 1));
  return { files: filesChanged(since), since, others };
}

function filesChanged(since) {
  const git = (...parameters) => {
    const { status, stdout, stderr } = spawnSync('git', parameters, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return stdout.split('\n');
  };
  const all = [...git('diff', '--name-only', since), ...git('ls-files', '--others', '--exclude-standard')];
  return all.filter((file) => file !== '' && existsSync(file));
}
