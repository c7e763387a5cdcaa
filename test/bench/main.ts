/** `npm run bench`: the week's runs at three sizes, as a table and as build/bench.json. Fails when a claim doesn't hold. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadProgram } from '../../local/office/program';
import { addInScript, load } from '../support/add-in';
import { judge } from './claims';
import { figuresOf, tableOf } from './figures';
import { lettersTable, measureLetter, measureLoop } from './letters';
import { TOUCHES_A_CONTACT } from './office';
import { LUNCHES_A_WEEK, planningMs } from './planning';
import { measureRuns, type Measured } from './runs';

const inCheckout = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const LOADINGS = 10;

const program = loadProgram(inCheckout('dist'));

function measure(contacts: number): Measured[] {
  const touches = TOUCHES_A_CONTACT * contacts;
  process.stderr.write(
    `${contacts.toLocaleString('en')} contacts, ${touches.toLocaleString('en')} touches…\n`,
  );
  return measureRuns(program, contacts);
}

// The first run of a program is the slowest, whatever its size: nothing of it is compiled yet.
measureRuns(program, 200);
const sizes = [measure(500), measure(5_000), measure(50_000)] as const;
const script = addInScript();
const loadingMs = Math.min(...Array.from({ length: LOADINGS }, () => load(script).milliseconds));
const planning = Math.max(...LUNCHES_A_WEEK.map(planningMs));
const claims = judge(sizes, { loadingMs, planningMs: planning });

process.stderr.write('Letters…\n');
const dist = inCheckout('dist');
const letters = [
  measureLetter(dist, 240, 'One each', true),
  measureLoop(240),
  measureLetter(dist, 2_000, 'Together', false),
  measureLetter(dist, 2_000, 'One each', false),
];

process.stdout.write(`\n${tableOf(sizes, claims)}\n${lettersTable(letters)}\n`);
const runs = sizes.flat().map((run) => ({
  name: run.name,
  contacts: run.contacts,
  message: run.message,
  ...figuresOf(run),
}));
writeFileSync(
  inCheckout('build/bench.json'),
  `${JSON.stringify({ runs, letters, loadingMs, planningMs: planning, claims }, null, 2)}\n`,
);
if (claims.some(({ isKept }) => !isKept)) process.exitCode = 1;
