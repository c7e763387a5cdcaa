/**
 * Finds the suites that have to run in more than one time zone: those of the source files that depend on a
 * zone. As a program it prints, for the project in a folder, those files and the suites that cover each.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What gives another result in another zone, or takes in a Date that somebody else made. */
const DEPENDS_ON_A_ZONE = [
  /\bnew Date\(\)/,
  /\bnew Date\((?:[^()]|\([^()]*\))*,/,
  /\bnew Date\(['"`]/,
  /\bDate\.parse\(/,
  /\.[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)\(/,
  /\.to(Locale(Date|Time)?|Date|Time)String\(/,
  /\bIntl\.DateTimeFormat\(/,
  /\binstanceof Date\b/,
  /\bReflect\.construct\(RealDate\b/,
];
/** Of date-fns what is handed UTC dates depends on none. */
const DATE_FNS = /from 'date-fns/;
const OF_UTC = /from '@date-fns\/utc/;

const IMPORT = /^(?:import|export)\s+(?!type\b)[^;]*?from '(\.[^']+)'/gm;

const dependsOnAZone = (text) =>
  DEPENDS_ON_A_ZONE.some((pattern) => pattern.test(text)) || (DATE_FNS.test(text) && !OF_UTC.test(text));

/** Every file with TypeScript in these folders, by its path, with its text and the files that it imports. */
function readFiles(root, folders) {
  const present = folders.filter((folder) => existsSync(join(root, folder)));
  const paths = present.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, file)),
  );
  const known = new Set(paths);
  const resolved = (from, specifier) => {
    const path = join(dirname(from), specifier);
    return [path, `${path}.ts`, `${path}.tsx`].find((each) => known.has(each));
  };
  return new Map(
    paths.map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      const imports = [...text.matchAll(IMPORT)].map(([, specifier]) => resolved(path, specifier));
      return [path, { text, imports: imports.filter((each) => each !== undefined) }];
    }),
  );
}

/**
 * The suites that cover each file which depends on a zone: those that import it or a file that imports it,
 * else the nearest. A suite that depends on a zone itself is one, too.
 *
 * @return { files: { path: suites }, suites }
 */
export function zonedSuites(root) {
  const files = readFiles(root, ['src', 'local', 'test']);
  const isTest = (path) => path.startsWith('test/');
  const isSuite = (path) => /\.test\.tsx?$/.test(path);
  const importersOf = (paths) =>
    [...files]
      .filter(([, { imports }]) => imports.some((path) => paths.includes(path)))
      .map(([path]) => path);
  const nearestSuites = (path) => {
    const found = new Set();
    let reached = [path];
    for (let steps = 1; reached.length > 0 && (steps <= 2 || found.size === 0); steps += 1) {
      const importers = importersOf(reached);
      importers.filter(isSuite).forEach((suite) => found.add(suite));
      reached = importers.filter((importer) => !isTest(importer) && !reached.includes(importer));
    }
    return [...found];
  };
  const zoned = [...files].filter(([, { text }]) => dependsOnAZone(text)).map(([path]) => path);
  const byFile = zoned.filter((path) => !isTest(path)).map((path) => [path, nearestSuites(path)]);
  const suites = [...byFile.flatMap(([, nearest]) => nearest), ...zoned.filter(isSuite)];
  return { files: Object.fromEntries(byFile), suites: [...new Set(suites)].sort() };
}

const isProgram = process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isProgram) console.log(JSON.stringify(zonedSuites(process.argv[2] ?? '.')));
