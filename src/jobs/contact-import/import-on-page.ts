/** Import contacts… as its page asks for it: what there is, what would be imported, and doing it. */
import type { ContactField, ContactValues } from '../../domain/contact-import/matching/contact-values';
import {
  CLASS_CHOICES,
  classInWords,
  classKey,
  classValuesIn,
} from '../../domain/contact-import/matching/classes';
import { COLUMN_CHOICES, meaningInWords } from '../../domain/contact-import/columns/column-choices';
import type { ImportAsked, ImportProposal, ListedPeople } from '../../pages/contract/import-contacts';
import { contacts } from '../../sheets/tabs/contacts';
import type { Job, Plan } from '../../runner/job';
import { valueInWords } from '../pipeline/value-in-words';
import type { ImportAnswers } from './answers';
import { answersDecided, areOffered } from './decided';
import { IMPORTING, importPlan, nobodyIn } from './import-contacts';
import { importCounts, importFindings } from './in-words';
import { importList, listRead, type Entry } from './list';
import { ownCompared } from './own-columns';
import { IMPORT_TABS, sourceTabs, type ImportOffice } from './source';
import { differences, doubtful, firstAnswers, perhapsAmong, unsure, yearsIn } from './still-open';
import { changedValues } from './values-to-set';

type Imports = Job<(typeof IMPORT_TABS)[number]>;

const MOST_PEOPLE = 10;
/** Nobody reads more lines of one kind; the rest are counted. */
const MOST_LINES = 100;

const firstOf = <Line>(all: readonly Line[]): { first: Line[]; others: number } => ({
  first: all.slice(0, MOST_LINES),
  others: Math.max(0, all.length - MOST_LINES),
});

/** What is written of somebody, a line a column: "Email: ann@home.example". */
function written(office: ImportOffice, entry: Entry, answers: ImportAnswers): string[] {
  const values: ContactValues = entry.contact ? changedValues(entry, answers) : entry.values;
  const ours = (Object.keys(values) as ContactField[])
    .filter((field) => field !== 'name')
    .map((field) => {
      const { header, field: kind } = contacts.columns[field];
      return [header, valueInWords(kind, values[field])];
    });
  return [...ours, ...ownCompared(office, entry).added].flatMap(([header, value]) =>
    value === '' ? [] : [`${header}: ${value}`],
  );
}

const listed = (office: ImportOffice, entries: readonly Entry[], answers: ImportAnswers): ListedPeople => ({
  count: entries.length,
  first: entries
    .slice(0, MOST_PEOPLE)
    .map((entry) => ({ name: entry.person.name, says: written(office, entry, answers) })),
});

/** The columns as they are taken where nobody says otherwise, those first that somebody should look at. */
function columnsOf(office: ImportOffice, { source }: ImportAnswers): ImportProposal['columns'] {
  const first = firstAnswers(office, source);
  const open = new Set([...unsure(office, first), ...doubtful(office, first)]);
  const refusing = new Set(doubtful(office, first));
  return listRead(office, first)
    .columns.filter(({ samples }) => samples.length > 0)
    .map((column) => ({
      header: column.header,
      samples: [...column.samples],
      guess: refusing.has(column) ? 'Refuses e-mail' : meaningInWords(column.meaning),
      isOpen: open.has(column),
    }))
    .sort((one, other) => Number(other.isOpen) - Number(one.isOpen));
}

function proposalOf(office: ImportOffice, answers: ImportAnswers): ImportProposal {
  const { read, couples } = importList(office, answers);
  const { fresh, changed, unchanged } = importCounts(office, answers);
  const { remarks, refusing, leftOut, dropped } = importFindings(office, answers);
  return {
    program: read.program?.name ?? '',
    hint: read.program?.hint ?? '',
    columns: columnsOf(office, answers),
    columnChoices: [...COLUMN_CHOICES],
    classes: classValuesIn(read.people).map(({ header, value, count, guess }) => ({
      ...{ header, value, count },
      means: classInWords(answers.classes.get(classKey(header, value)) ?? guess),
    })),
    classChoices: Object.keys(CLASS_CHOICES),
    couples,
    areCouplesTwo: answers.areCouplesTwo ?? true,
    perhaps: firstOf(
      perhapsAmong(office, { ...answers, perhapsSame: new Set() }).map(({ person, who }) => ({
        ...{ line: person.line, name: person.name },
        ...{ who: who.name, why: who.why },
      })),
    ),
    differs: differences(office, answers).map(({ field, ...rest }) => ({ column: field, ...rest })),
    years: [...yearsIn(office, answers)],
    fresh: listed(office, fresh, answers),
    changed: listed(office, changed, answers),
    unchanged,
    unreadable: firstOf(read.unreadable.map(({ line, what, why }) => `row ${line}, ${what}: ${why}`)),
    refusing: firstOf(refusing.map(({ person }) => person.name)),
    leftOut: firstOf(leftOut),
    dropped,
    remarks: firstOf(remarks),
  };
}

const refused = (report: string): Plan => ({ changes: [], report, isRefused: true });

/** The answers of a page, where somebody can be imported by them; else why not. */
function answersIn(office: ImportOffice, { source, decisions }: ImportAsked): ImportAnswers | string {
  if (source.kind === 'tab' && !sourceTabs(office).includes(source.name))
    return `There is no tab ${source.name} with a list any more, so nothing was imported.`;
  if (!areOffered(decisions)) return 'What was chosen isn’t on offer, so nothing was imported.';
  return nobodyIn(office, source) ?? answersDecided(office, source, decisions);
}

/** The tabs that may hold a list. */
export const importSources: Imports = {
  name: IMPORTING.name,
  reads: IMPORT_TABS,
  leavesRowsAlone: true,
  plan: (office) => ({ changes: [], report: '', page: { tabs: [...sourceTabs(office)] } }),
};

/** What would be imported. */
export const proposeImport = (asked: ImportAsked): Imports => ({
  ...IMPORTING,
  leavesRowsAlone: 'told apart',
  plan: (office) => {
    const answers = answersIn(office, asked);
    return typeof answers === 'string'
      ? refused(answers)
      : { changes: [], report: '', page: proposalOf(office, answers) };
  },
});

/** Imports what was decided, as the dialogs do. */
export const importDecided = (asked: ImportAsked): Imports => ({
  ...IMPORTING,
  plan: (office) => {
    const answers = answersIn(office, asked);
    return typeof answers === 'string' ? refused(answers) : importPlan(office, answers);
  },
});
