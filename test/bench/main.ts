/**
 * `npm run bench`: the week's runs at three sizes, loading, planning, letters and the cell functions, as a
 * table and as build/bench.json. Fails when a claim doesn't hold.
 *
 * `npm run bench -- [SIZE]… [NAME]…` takes these sizes, in contacts, and of the runs, "loading", "planning",
 * "letters" and the cell functions those whose name holds one of these words: `npm run bench -- 500 5000
 * refresh loading`.
 *
 * `npm run bench -- --against REF [NAME]…` builds that commit and measures it beside this build, one after
 * the other in one process: what each must be of the older one stands in against/rows.ts.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadProgram } from '../../local/office/program';
import { addInScript } from '../support/add-in';
import { buildOf, ownBuild } from './against/build';
import { judgeAgainst } from './against/judge';
import { firstRun, FIRST_RUN } from './against/measures';
import { judgeLoading, judgePlanning, judgeRuns, type Claim, importsOf, judgeImports } from './claims';
import { figuresOf, tableOf } from './figures';
import { CONTACTS_CLAIMED, FORMULAS, judgeFormula, rangesOf } from './formulas';
import {
  judgeKills,
  judgeLetter,
  LETTERS_CLAIMED,
  lettersTable,
  measureLetter,
  measureLoop,
  type LetterMeasured,
} from './letters';
import { officeOf, TOUCHES_A_CONTACT } from './office';
import { LUNCHES_A_WEEK } from './planning';
import { CASE_NAMES, measureRuns, type Measured } from './runs';

const inCheckout = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const SIZES: readonly number[] = [500, 5_000, 50_000];

const AGAINST = '--against';
const arguments_ = process.argv.slice(2);
const ref = arguments_.includes(AGAINST) ? arguments_[arguments_.indexOf(AGAINST) + 1] : undefined;
const words = arguments_.filter((word) => !word.startsWith('--') && word !== ref);
const given = words.filter((word) => /^\d+$/.test(word)).map(Number);
const names = words.filter((word) => !/^\d+$/.test(word)).map((word) => word.toLowerCase());
const isWanted = (name: string): boolean =>
  names.length === 0 || names.some((word) => name.toLowerCase().includes(word));

const program = loadProgram(inCheckout('dist'));

function measure(contacts: number): Measured[] {
  const touches = TOUCHES_A_CONTACT * contacts;
  process.stderr.write(
    `${contacts.toLocaleString('en')} contacts, ${touches.toLocaleString('en')} touches…\n`,
  );
  return measureRuns(program, contacts).filter(({ name }) => isWanted(name));
}

function measureAll(contacts: readonly number[]): Measured[][] {
  if (!CASE_NAMES.some(isWanted)) return [];
  // The first run of a program is the slowest, whatever its size: nothing of it is compiled yet.
  measureRuns(program, 200);
  return contacts.map(measure);
}

/** So many people get a letter of which every run is killed as well. */
const PEOPLE_AND_KILLS = 240;

function lettersAndClaims(): {
  readonly letters: readonly LetterMeasured[];
  readonly claims: readonly Claim[];
} {
  if (!isWanted('letters')) return { letters: [], claims: [] };
  process.stderr.write('Letters…\n');
  const dist = inCheckout('dist');
  const measured = LETTERS_CLAIMED.map((claimed) => ({
    claimed,
    letter: measureLetter(dist, claimed.people, claimed.way, false),
  }));
  const killed = measureLetter(dist, PEOPLE_AND_KILLS, 'One each', true);
  const loops = measureLoop(PEOPLE_AND_KILLS);
  return {
    letters: [killed, loops, ...measured.map(({ letter }) => letter)],
    claims: [
      ...measured.map(({ claimed, letter }) => judgeLetter(claimed, letter)),
      judgeKills(killed, loops),
    ],
  };
}

function judgeFormulas(): Claim[] {
  const wanted = FORMULAS.filter(isWanted);
  if (wanted.length === 0) return [];
  process.stderr.write('Cell functions…\n');
  const ranges = rangesOf(officeOf(CONTACTS_CLAIMED));
  return wanted.map((name) => judgeFormula(program, ranges, name));
}

/** A list of two thousand, and one of ten times as many. */
const IMPORTED: readonly number[] = [2_000, 20_000];

/** Measures this build by itself. */
function measureAlone(): void {
  const sizes = measureAll(given.length > 0 ? given.sort((one, other) => one - other) : SIZES);
  const { letters, claims: ofLetters } = lettersAndClaims();
  const claims = [
    ...(isWanted('imports') ? judgeImports(IMPORTED.map((people) => importsOf(program, people))) : []),
    ...(sizes.length > 0 ? judgeRuns(sizes) : []),
    ...(isWanted('loading') ? [judgeLoading(addInScript())] : []),
    ...(isWanted('planning') ? LUNCHES_A_WEEK.map(judgePlanning) : []),
    ...ofLetters,
    ...judgeFormulas(),
  ];
  const runs = sizes.flat().map((run) => ({
    name: run.name,
    contacts: run.contacts,
    message: run.message,
    ...figuresOf(run),
  }));

  process.stdout.write(`\n${tableOf(sizes, claims)}\n${letters.length > 0 ? lettersTable(letters) : ''}\n`);
  writeFileSync(inCheckout('build/bench.json'), `${JSON.stringify({ runs, letters, claims }, null, 2)}\n`);
  if (claims.some(({ isKept }) => !isKept)) process.exitCode = 1;
}

/** Measures this build beside an older one; a row that is missed, and not known to be, fails. */
async function measureAgainst(older: string): Promise<void> {
  const checkout = inCheckout('.');
  const judged = judgeAgainst(await buildOf(older, checkout), ownBuild(checkout), checkout, isWanted);
  process.stdout.write(`${judged.map(({ line }) => line).join('\n')}\n`);
  if (judged.some(({ verdict }) => verdict === 'missed')) process.exitCode = 1;
}

if (arguments_.includes(FIRST_RUN)) firstRun(ownBuild(inCheckout('.')), given[0] ?? 0);
else if (ref === undefined) measureAlone();
else await measureAgainst(ref);
