/**
 * Set up > This workbook: makes the tabs an office begins with, and adds to its own what they lack, after one
 * yes.
 */
import { DEFAULT_PLAN } from '../../domain/touches/touch-plan';
import { foldHeader } from '../../sheets/headers/header-keys';
import { standardSettingRows } from '../../sheets/read/settings';
import { tables, START_TAB, type TableName } from '../../sheets/tabs/tables';
import { touchPlan } from '../../sheets/tabs/touch-plan';
import { aboutTouch, TOUCHES_BY_PART } from '../../sheets/tabs/touch-plan-parts';
import { settings } from '../../sheets/tabs/settings/settings';
import { withChanges } from '../pipeline/apply';
import { appendRow, setCells, type AppendRow, type Change } from '../../runner/change';
import type { Job, Office, Question } from '../../runner/job';
import { clientsAfter, kindQuestion, kindsAnswered, leftOpenInWords } from './kinds';
import { isLivelihoodOpen, isLivelihoodRow, livelihoodAnswered, livelihoodQuestion } from './livelihood';
import { broughtTold, foreignTold, namesOfTabs } from './what-it-does';
import { inWords } from '../../runner/outcome';
import type { RowError } from '../../sheets/read/row-error';
import { START } from '../start/start-layout';
import { startPage, valueOf } from '../start/start-page';
import { missingInWords } from '../start/what-is-missing';

/** What people read and type into first, in the order in which it stands. */
export const SET_UP_TABS = [
  'thisWeek',
  'contacts',
  'lunches',
  'letters',
  'alliances',
  'introductions',
  'sales',
  'dates',
  'touchPlan',
  'settings',
] as const satisfies TableName[];
/** What is made beside somebody else's of that name alone: without it nobody can be written to. */
const MADE_BESIDE = ['noEmailList'] as const satisfies TableName[];
export const SET_UP_READS = [...SET_UP_TABS, ...MADE_BESIDE] as const;
type SetUpTab = (typeof SET_UP_READS)[number];

/** The Touch plan as it is first made; an office that has emptied its Touch plan wants no touches. */
const planRows = ({ exists }: Office<SetUpTab>['tables']['touchPlan']): Change[] =>
  exists
    ? []
    : TOUCHES_BY_PART.map((touch) => {
        const { who, minutes, days, aWeekAtMost: weeklyCap } = DEFAULT_PLAN[touch];
        return appendRow(touchPlan, {
          ...{ touch, who, minutes, weeklyCap },
          ...aboutTouch(touch),
          tier1: days['Tier 1'],
          tier2: days['Tier 2'],
          tier3: days['Tier 3'],
          cultivating: days['Cultivating prospect'],
          otherProspect: days['Other prospect'],
          alliance: days.Alliance,
          personal: days.Personal,
        });
      });

/** What earlier versions didn't say of the touches that stand there. */
const planExplained = ({ rows }: Office<SetUpTab>['tables']['touchPlan']): Change[] =>
  rows.flatMap(({ id, touch, part }) =>
    touch === null || part === aboutTouch(touch).part
      ? []
      : [setCells(touchPlan, id, { ...aboutTouch(touch) })],
  );

/** The settings that have no row yet, each with its standard. */
function settingRows({ rows }: Office<SetUpTab>['tables']['settings']): AppendRow[] {
  const nameOf = ({ setting }: { readonly setting?: string }): string => foldHeader(String(setting));
  const present = new Set(rows.map(nameOf));
  return standardSettingRows()
    .filter((row) => !present.has(nameOf(row)))
    .map((row) => appendRow(settings, row));
}

/** What earlier versions didn't say of the settings that stand there. */
function settingsExplained({ rows }: Office<SetUpTab>['tables']['settings']): Change[] {
  const standing = new Map(rows.map((row) => [foldHeader(row.setting), row]));
  return standardSettingRows().flatMap(({ setting, whatItDoes, allowed, part }) => {
    const row = standing.get(foldHeader(setting));
    return row && row.part !== part ? [setCells(settings, row.id, { whatItDoes, allowed, part })] : [];
  });
}

/**
 * Start as it is first made, in front until the first week is built, with the questions that are left open;
 * and the way there.
 */
function startChanges(office: SetUpOffice, changes: readonly Change[], isLivelihoodSaid: boolean): Change[] {
  const { start, tables: read } = office;
  const after = withChanges(office, changes);
  const open = leftOpenInWords(after, isLivelihoodSaid);
  const isMade = start.length === 0;
  const isNews = isMade || valueOf(start, START.open) !== open;
  return [
    ...(isNews
      ? [
          startPage(start, [
            [START.title, office.settings.officeName],
            [START.open, open],
            [START.missing, missingInWords(after)],
          ]),
        ]
      : []),
    ...(isMade && read.thisWeek.rows.length === 0 ? [{ kind: 'first', tab: START_TAB } as const] : []),
    ...(isNews || changes.length > 0 ? [{ kind: 'open', tab: START_TAB } as const] : []),
  ];
}

type SetUpOffice = Office<SetUpTab>;

/** What keeps a tab that is there from being read, such as a header that stands there twice. */
function faultsOf({ tables: read, problems, locate }: SetUpOffice, name: SetUpTab): readonly RowError[] {
  const { state } = locate(tables[name].name);
  const isThere = state === 'ours' || state === 'brought';
  return isThere && !read[name].exists ? problems.filter(({ tab }) => tab === read[name].tab) : [];
}

const faultsTold = (office: SetUpOffice): string[] =>
  SET_UP_TABS.flatMap((name) => faultsOf(office, name)).map(
    (fault) => `${inWords(fault)} Until then ${fault.tab} can't be read.`,
  );

const isMissing = (office: SetUpOffice, name: SetUpTab): boolean =>
  MADE_BESIDE.some((each) => each === name)
    ? office.locate(tables[name].name).state === 'foreign'
    : !office.tables[name].exists && faultsOf(office, name).length === 0;
const missingTabs = (office: SetUpOffice): SetUpTab[] =>
  SET_UP_READS.filter((name) => isMissing(office, name));
const namesMade = (office: SetUpOffice): string[] => [
  ...(office.start.length > 0 ? [] : [office.locate(START_TAB).tab]),
  ...missingTabs(office).map((name) => office.locate(tables[name].name).tab),
];

/** What is asked last: the first of the open questions that there is something to ask about. */
function openQuestions(office: SetUpOffice): Question | null {
  const livelihood = (clients: number): Question | null =>
    clients > 0 && isLivelihoodOpen(office) ? livelihoodQuestion() : null;
  return (
    kindQuestion(office, (kind) => livelihood(clientsAfter(office, kind))) ??
    livelihood(clientsAfter(office, 'Not yet'))
  );
}

/** What it will do, for one yes, and then what only the office can say. */
function question(office: SetUpOffice): Question | null {
  const made = namesMade(office);
  const told = [
    ...(made.length === 0 ? [] : [`Makes ${made.join(', ')}.`]),
    ...faultsTold(office),
    ...foreignTold(office, [START_TAB, ...namesOfTabs(SET_UP_READS)]),
    ...SET_UP_TABS.flatMap((name) => broughtTold(office, office.tables[name])),
  ];
  const open = openQuestions(office);
  if (told.length === 0) return open;
  return {
    kind: 'confirm',
    title: 'Set up this workbook',
    text: [
      ...told,
      '',
      'Nothing of yours is changed or lost, and Undo last run takes it all back. Go on?',
    ].join('\n'),
    next: () => open,
  };
}

export const setUpWorkbook: Job<SetUpTab> = {
  name: 'This workbook',
  reads: SET_UP_READS,
  isForBrokenOffices: true,
  adds: Object.fromEntries(SET_UP_TABS.map((name) => [name, 'all'])),
  saysWhatColumnsMean: true,
  asksByStart: true,
  question,

  plan: (office, _answer, _done, answers = new Map()) => {
    const made = namesMade(office);
    const adapted = SET_UP_TABS.filter(
      (name) => (office.adaptations.get(tables[name].name)?.added ?? []).length > 0,
    );
    const [kinds, livelihood] = [kindsAnswered(office, answers), livelihoodAnswered(office, answers)];
    const settingsRows = settingRows(office.tables.settings).filter(
      ({ values }) => !livelihood.changes.some(({ kind }) => kind === 'append') || !isLivelihoodRow(values),
    );
    const added = adapted.map((name) => {
      const headers = office.adaptations.get(tables[name].name)?.added.map(({ header }) => header) ?? [];
      return `Added to ${office.tables[name].tab}: ${headers.join(', ')}.`;
    });
    const changes = [
      ...missingTabs(office).map((name): Change => ({ kind: 'tab', table: tables[name] })),
      ...adapted.map((name): Change => ({ kind: 'columns', table: tables[name] })),
      ...planRows(office.tables.touchPlan),
      ...planExplained(office.tables.touchPlan),
      ...settingsRows,
      ...settingsExplained(office.tables.settings),
      ...livelihood.changes,
      ...kinds.changes,
    ];
    return {
      changes: [
        ...changes,
        ...startChanges(office, changes, livelihood.changes.length > 0 || !isLivelihoodOpen(office)),
      ],
      report:
        made.length + added.length + kinds.changes.length + livelihood.changes.length === 0
          ? 'Every tab is there, and nothing that stood there was changed.'
          : [
              ...(made.length === 0 ? [] : [`Made ${made.join(', ')}.`]),
              ...added,
              ...kinds.told,
              ...livelihood.told,
              ...faultsTold(office),
              `${office.locate(START_TAB).tab} says how to begin.`,
            ].join(' '),
    };
  },
};
