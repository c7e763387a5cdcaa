/**
 * The first steps of an office on Start: each ticks itself, and the first that is left is said at the top,
 * with what to click.
 */
import type { Kind } from '../../domain/records/contact';
import type { StepItem } from '../../pages/contract/first-steps';
import { isFormulaCell, type Cell } from '../../sheets/cells/cell';
import { isLinkToTab, linkToTab } from '../../runner/write/page/page-cells';
import type { AnyTable, TableReading } from '../../sheets/declare/table';
import { contacts } from '../../sheets/tabs/contacts';
import { letters } from '../../sheets/tabs/letters';
import { settings } from '../../sheets/tabs/settings/settings';
import { thisWeek } from '../../sheets/tabs/this-week';
import type { Change } from '../../runner/change';
import type { Office } from '../../runner/job';
import { inNamesOfToday } from '../../runner/names-of-today';
import { START, STEP_DONE } from './start-layout';
import { readStart, valueOf, type StartNews } from './start-page';

type StepOffice = Pick<Office<never>, 'settings' | 'start' | 'locate'> & {
  readonly tables: Readonly<Record<string, TableReading<AnyTable>>>;
};

/**
 * What a run knows: the office as it read it, and what it changes. Null: it didn't read the tab, so the step
 * stays as it stands.
 */
type IsDone = (office: StepOffice, changes: readonly Change[]) => boolean | null;

type FirstStep = {
  readonly label: string;
  readonly about: string;
  /** Where it is done; left out where that is no tab. */
  readonly on?: AnyTable;
  /** The item of the menu that does it, where one does. */
  readonly item?: StepItem;
  readonly isDone: IsDone;
};

const readingOf = ({ tables }: StepOffice, { name }: AnyTable): TableReading<AnyTable> | undefined =>
  Object.values(tables).find(({ table }) => table.name === name);

const isAppendedTo = (table: AnyTable, changes: readonly Change[]): boolean =>
  changes.some((change) => change.kind === 'append' && change.table.name === table.name);

/** Whether the tab has a row. */
const hasRows =
  (table: AnyTable): IsDone =>
  (office, changes) => {
    const reading = readingOf(office, table);
    return reading ? reading.rows.length > 0 || isAppendedTo(table, changes) : null;
  };

/** Set up makes Settings last, and nothing else makes it. */
const isSetUp: IsDone = (office, changes) => {
  const reading = readingOf(office, settings);
  const isMade = changes.some((change) => change.kind === 'tab' && change.table.name === settings.name);
  return reading ? reading.exists || isMade : null;
};

const NOT_YET: Kind = 'Not yet';
const isKind = (value: unknown): boolean => typeof value === 'string' && value !== NOT_YET;

/** Whether it was said of anybody what they are. */
const hasKinds: IsDone = (office, changes) => {
  const reading = readingOf(office, contacts);
  if (!reading) return null;
  const isSaid = office.settings.blankKindMeans !== NOT_YET && reading.rows.length > 0;
  const isSet = changes.some(
    (change) =>
      (change.kind === 'set' || change.kind === 'append') &&
      change.table.name === contacts.name &&
      isKind(change.values['kind']),
  );
  return isSaid || isSet || reading.rows.some((row) => isKind(Reflect.get(row, 'kind')));
};

const BUILD = 'Cultivate > This week > Build or refresh';

/** In the order in which an office takes them. */
const FIRST_STEPS: readonly FirstStep[] = [
  {
    label: 'Step 1',
    about: 'Make the tabs: Cultivate > Set up > This workbook.',
    item: 'This workbook',
    isDone: isSetUp,
  },
  {
    label: 'Step 2',
    on: contacts,
    about: `Paste your people into Contacts, at least a name each. Then choose ${BUILD}.`,
    isDone: hasRows(contacts),
  },
  {
    label: 'Step 3',
    on: contacts,
    about: `Say under Kind on Contacts what each of them is. Then choose ${BUILD}.`,
    isDone: hasKinds,
  },
  {
    label: 'Step 4',
    on: thisWeek,
    item: 'Build or refresh',
    about: `Choose ${BUILD}. Then work through This week: type each call's Result.`,
    isDone: hasRows(thisWeek),
  },
  {
    label: 'Step 5',
    on: settings,
    about: `Type the names of the principal and the assistant on Settings. ${BUILD} takes them up.`,
    isDone: ({ settings: { principal } }) => principal.name !== '',
  },
  {
    label: 'Step 6',
    item: 'Daily run…',
    about:
      'Switch the daily run on: Cultivate > Set up > Daily run…. From then on every morning logs what you did and adds what became due.',
    isDone: ({ start }) => (start.length === 0 ? null : readStart(start).owner !== ''),
  },
  {
    label: 'Step 7',
    on: letters,
    item: 'New letter…',
    about: 'Write your first letter: Cultivate > Letters > New letter….',
    isDone: hasRows(letters),
  },
];

/** The tabs that steps are done on. */
const STEP_TABS = ['contacts', 'thisWeek', 'settings', 'letters'] as const;

const STEP_NEXT = '▸ Next';
const ALL_DONE = 'All first steps are done.';

type StepNow = FirstStep & { readonly isFinished: boolean; readonly isNext: boolean };

/** Each step, and whether it is done: where a run didn't read its tab, as Start has it. */
export function firstStepsOf(office: StepOffice, changes: readonly Change[]): readonly StepNow[] {
  const steps = FIRST_STEPS.map((step) => ({
    ...step,
    about: inNamesOfToday(office, STEP_TABS, step.about),
    isFinished: step.isDone(office, changes) ?? valueOf(office.start, step.label) === STEP_DONE,
  }));
  const next = steps.findIndex(({ isFinished }) => !isFinished);
  return steps.map((step, place) => ({ ...step, isNext: place === next }));
}

/**
 * The lines of the first steps after a run.
 *
 * @param office what the run read, with Start as it is written; `linkAt`: the formula that stands beside a
 * step, '' where there is none
 * @param changes what the run changes
 */
export function firstStepsNews(
  office: StepOffice & { readonly linkAt: (label: string) => string },
  changes: readonly Change[],
): StartNews {
  const steps = firstStepsOf(office, changes);
  return [
    [START.next, steps.find(({ isNext }) => isNext)?.about ?? ALL_DONE],
    ...steps.map(({ label, about, on, isFinished, isNext }): StartNews[number] => [
      label,
      isFinished ? STEP_DONE : isNext ? STEP_NEXT : '',
      about,
      linkBeside(office, changes, label, on),
    ]),
  ];
}

/**
 * The link to a step's tab, right of what is said of it; what stands there, where there is no such tab, or it
 * is somebody's own.
 */
function linkBeside(
  { start, locate, linkAt }: Parameters<typeof firstStepsNews>[0],
  changes: readonly Change[],
  label: string,
  table: AnyTable | undefined,
): Cell {
  const standing = start.find(([first]) => first === label)?.[LINK_PLACE] ?? '';
  if (!table) return standing;
  const { gid, tab } = locate(table.name);
  const isMade = changes.some((change) => 'table' in change && change.table.name === table.name);
  // Where the tab was renamed, the link shows the name that it had.
  const isFree = standing === '' || standing === tab || isFormulaCell(standing) || isLinkToTab(linkAt(label));
  return isFree && (gid !== null || isMade) ? linkToTab(table.name, tab) : standing;
}
/** The column of the links, from 0. */
export const LINK_PLACE = 3;
