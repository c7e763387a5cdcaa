/**
 * Lists > Import contacts…: takes a list that another program exported, and that somebody has put into a tab,
 * in one run.
 */
import { whyNoList } from '../../domain/contact-import/read-list';
import { quoted } from '../../domain/text/shortened';
import type { Answers, Job, Plan, Question } from '../../runner/job';
import { toKeep, type ImportAnswers } from './answers';
import { changesOf } from './changes';
import { countsInWords, importCounts, importInWords } from './in-words';
import { importList, listRead } from './list';
import { STEPS } from './questions';
import { IMPORT_TABS, sourceIn, sourceTabs, type ImportOffice, type ListSource } from './source';
import { firstAnswers, headersOf } from './still-open';
import { refusalsInWords } from './refusals-to-keep';

/** The columns of Contacts that an import fills, and that are added where they are missing. */
const FILLED = [
  ...[
    'dear',
    'dearGuess',
    'kind',
    'statusByHand',
    'tierByHand',
    'email',
    'otherEmails',
    'phone',
    'otherPhones',
  ],
  ...['company', 'profession', 'household', 'address', 'area', 'emailConsent', 'noCalls', 'consentDate'],
  ...[
    'consentSource',
    'cultivation',
    'introducedBy',
    'tags',
    'birthday',
    'anniversary',
    'children',
    'hobbies',
    'background',
  ],
  ...[
    'dream',
    'likes',
    'dislikes',
    'favouriteRestaurant',
    'sports',
    'pastimes',
    'worriedAbout',
    'whatHappened',
  ],
];

const NO_SOURCE =
  'There is no tab with a list: put one in with Sheets’ own File > Import > Insert new sheet(s), which takes .csv and .xlsx, and choose this item again.';

/** The question after some; at the end, all that will be done, for a yes. */
function questionFrom(office: ImportOffice, answers: ImportAnswers, place: number): Question | null {
  for (const [index, { about, ask, take }] of STEPS.entries()) {
    if (index < place) continue;
    const asked = ask(office, answers);
    if (asked)
      return {
        kind: 'prompt',
        about,
        ...asked,
        next: (typed) => questionFrom(office, take(office, answers, typed), index + 1),
      };
  }
  return { kind: 'confirm', title: 'Import contacts', text: importInWords(office, answers) };
}

function question(office: ImportOffice): Question | null {
  const tabs = sourceTabs(office);
  if (tabs.length === 0) return null;
  return {
    kind: 'prompt',
    title: 'Import contacts',
    text: [
      'Which tab holds the list? Type its number.',
      '',
      ...tabs.map((tab, place) => `${place + 1}  ${tab}`),
      '',
      'A file comes into a tab with Sheets’ own File > Import > Insert new sheet(s).',
    ].join('\n'),
    next: (typed) => {
      const source = sourceIn(office, typed);
      if (source === null || nobodyIn(office, source) !== null) return null;
      return questionFrom(office, firstAnswers(office, source), 0);
    },
  };
}

/** What was said, as it is when each question is asked again. */
function answersSaid(office: ImportOffice, source: ListSource, answers: Answers): ImportAnswers {
  return STEPS.reduce(
    (said, { about, take }) => {
      const typed = answers.get(about);
      return typed === undefined ? said : take(office, said, typed);
    },
    firstAnswers(office, source),
  );
}

/** What is read and added by whatever imports: dialogs, or a page. */
export const IMPORTING = {
  name: 'Import contacts…',
  reads: IMPORT_TABS,
  adds: { contacts: FILLED, sales: 'all', dates: 'all' },
} as const satisfies Pick<Job<(typeof IMPORT_TABS)[number]>, 'name' | 'reads' | 'adds'>;

const refused = (report: string): Plan => ({ changes: [], report, isRefused: true });

/** Why nobody can be imported from a list; null: somebody can. */
export function nobodyIn(office: ImportOffice, source: ListSource): string | null {
  const why = source.kind === 'file' ? whyNoList(source.text) : null;
  if (why !== null) return why;
  const { people, unreadable } = listRead(office, { source, columns: new Map() });
  const [first] = unreadable;
  return people.length > 0
    ? null
    : `Nobody could be read from ${source.name}${first ? `: row ${first.line}, ${first.why}` : ': no column holds names or addresses'}.`;
}

/** All that an import comes to. */
export function importPlan(office: ImportOffice, answers: ImportAnswers): Plan {
  const { source } = answers;
  const changes = changesOf(office, answers);
  const kept = toKeep(answers, headersOf(office, source));
  const { unreadable } = importList(office, answers).read;
  return {
    changes: kept && changes.length > 0 ? [...changes, { kind: 'keep', ...kept }] : changes,
    report: [
      `${countsInWords(importCounts(office, answers))} from ${source.name}.`,
      ...(unreadable.length === 0 ? [] : [`${unreadable.length} couldn't be read.`]),
      ...refusalsInWords(office, answers),
    ].join(' '),
  };
}

export const importContacts: Job<(typeof IMPORT_TABS)[number]> = {
  ...IMPORTING,
  question,

  plan: (office, answer, _done, typed = new Map()) => {
    if (sourceTabs(office).length === 0) return refused(NO_SOURCE);
    const source = sourceIn(office, answer);
    if (source === null) return refused(`${quoted(answer)} is no tab of the list, so nothing was imported.`);
    const why = nobodyIn(office, source);
    return why === null ? importPlan(office, answersSaid(office, source, typed)) : refused(why);
  },
};
