/** The import of a list of a given size, and Check the workbook on it afterwards: what each cost. */
import { CPU_FACTOR } from '../../local/host/prices';
import type { OfficeState } from '../../local/host/state';
import { menuRun } from '../../local/office/menu';
import type { Program } from '../../local/office/program';
import { runFunction } from '../../local/office/run';
import { aHostedOffice } from '../support/hosted';
import { morningOf } from '../support/small-office';

const MINUTE_MS = 60_000;

export type ImportMeasured = {
  readonly people: number;
  readonly message: string;
  /** On the simulated clock, with the prices of the calls. */
  readonly minutes: number;
  /** The script's own time on this machine. */
  readonly cpuMs: number;
  /** Check the workbook's, on the list afterwards. */
  readonly checkMs: number;
};

const HEADERS = [
  ...['First Name', 'Last Name', 'Nickname', 'Organization Name', 'Birthday', 'Notes', 'Labels'],
  ...['E-mail 1 - Label', 'E-mail 1 - Value', 'Phone 1 - Label', 'Phone 1 - Value'],
  ...['Address 1 - Street', 'Address 1 - City', 'Address 1 - Region', 'Address 1 - Postal Code'],
];
const FIRST = ['Ann', 'Bo', 'Cy', 'Di', 'Eve', 'Flo', 'Gus', 'Hal', 'Ida', 'Jo'];

/** A list of so many people, all of them other people, though many are called nearly so. */
function listOf(people: number): string[][] {
  const rows = Array.from({ length: people }, (_, index) => [
    ...[
      FIRST[index % FIRST.length] ?? '',
      `Example${Math.floor(index / FIRST.length)}`,
      '',
      `Firm ${index % 400}`,
    ],
    ...[
      `19${50 + (index % 40)}-0${1 + (index % 9)}-1${index % 10}`,
      index % 3 === 0 ? 'Prefers mornings.' : '',
    ],
    ...['* myContacts ::: Clients', 'Work', `p${index}@firm${index % 400}.example`, 'Mobile'],
    ...[`+1 312 55${String(index).padStart(5, '0')}`, `${index} Elm Street`, 'Oak Park', 'IL', '60301'],
  ]);
  return [HEADERS, ...rows];
}

function run(state: OfficeState, program: Program, label: string, answers: readonly string[]) {
  const asked = menuRun({ state, program }, label);
  const { report, ledger } = runFunction({ state, program, answers, speed: 'simulated' }, asked);
  if (!report.ok) throw new Error(`${label}: ${report.message}`);
  return { ...report, minutes: (ledger.simulatedMs + CPU_FACTOR * report.cpuMs) / MINUTE_MS };
}

/**
 * Imports a list of so many people into a new office, and then checks the workbook.
 *
 * @throws when a run fails, or somebody of the list isn't imported
 */
export function measureImport(program: Program, people: number): ImportMeasured {
  const state = aHostedOffice({ Contacts: [['Name']], List: listOf(people) });
  state.now = morningOf('2026-11-23');
  for (const sheet of state.book.sheets) sheet.maxRows = Math.max(sheet.maxRows, people + 10);
  const { message, minutes, cpuMs } = run(state, program, 'Lists > Import contacts…', ['1', '', 'yes']);
  if (!message.includes(`${people} new`)) throw new Error(message);
  const check = run(state, program, 'Lists > Check the workbook', []);
  return { people, message, minutes, cpuMs, checkMs: check.cpuMs };
}
