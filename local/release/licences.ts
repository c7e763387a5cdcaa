/** The licences of the packages whose code stands in the release: they ask to be named wherever it goes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE_IN_PATH = /node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** The packages that a source map names, each once. */
export const packagesIn = (sources: readonly string[]): string[] =>
  [...new Set(sources.map((source) => PACKAGE_IN_PATH.exec(source)?.[1] ?? ''))]
    .filter((name) => name !== '')
    .sort();

/** @throws for a package that comes without a licence */
function licenceOf(name: string): string {
  const folder = join('node_modules', name);
  const file = existsSync(folder) && readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${name} stands in the release, and its package has no licence.`);
  return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
}

/**
 * All licences, our own first.
 *
 * @param sources as the source map of the script names them
 */
export const licences = (sources: readonly string[]): string =>
  [`Cultivate\n\n${readFileSync('LICENSE', 'utf8').trim()}`, ...packagesIn(sources).map(licenceOf)].join(
    `\n\n${'-'.repeat(78)}\n\n`,
  ) + '\n';
