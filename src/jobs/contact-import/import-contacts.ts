/**
 * Lists > Import contacts…: takes a list that another program exported, and that somebody has put into a tab,
 * in one run.
 */
import type { Answers, Job, Plan, Question } from '../../runner/job';
import { answersKept, toKeep, type ImportAnswers } from './answers';
import { changesOf } from './changes';
import { countsInWords, importCounts, importInWords } from './in-words';
import { importList, listRead } from './list';
import { STEPS } from './questions';
import { IMPORT_TABS, sourceIn, sourceTabs, type ImportOffice } from './source';
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

/** The headers by which a list is known again. */
const headersOf = (office: ImportOffice, tab: string): readonly string[] =>
  listRead(office, { tab, columns: new Map() }).columns.map(({ header }) => header);

const firstAnswers = (office: ImportOffice, tab: string): ImportAnswers =>
  answersKept(office, tab, headersOf(office, tab));

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
      const tab = sourceIn(office, typed);
      if (tab === null || listRead(office, { tab, columns: new Map() }).people.length === 0) return null;
      return questionFrom(office, firstAnswers(office, tab), 0);
    },
  };
}

/** What was said, as it is when each question is asked again. */
function answersSaid(office: ImportOffice, tab: string, answers: Answers): ImportAnswers {
  return STEPS.reduce(
    (said, { about, take }) => {
      const typed = answers.get(about);
      return typed === undefined ? said : take(office, said, typed);
    },
    firstAnswers(office, tab),
  );
}

const refused = (report: string): Plan => ({ changes: [], report, isRefused: true });

/** Why nothing can be imported; null: something can. */
function hindrance(office: ImportOffice, answer: string): string | null {
  if (sourceTabs(office).length === 0) return NO_SOURCE;
  const tab = sourceIn(office, answer);
  if (tab === null) return `"${answer}" is no tab of the list, so nothing was imported.`;
  const { people, unreadable } = listRead(office, { tab, columns: new Map() });
  const [first] = unreadable;
  return people.length > 0
    ? null
    : `Nobody could be read from ${tab}${first ? `: row ${first.line}, ${first.why}` : ': no column holds names or addresses'}.`;
}

export const importContacts: Job<(typeof IMPORT_TABS)[number]> = {
  name: 'Import contacts…',
  reads: IMPORT_TABS,
  adds: { contacts: FILLED, sales: 'all', dates: 'all' },
  question,

  plan: (office, answer, _done, typed = new Map()) => {
    const why = hindrance(office, answer);
    const tab = sourceIn(office, answer);
    if (why !== null || tab === null) return refused(why ?? NO_SOURCE);
    const answers = answersSaid(office, tab, typed);
    const counts = importCounts(office, answers);
    const changes = changesOf(office, answers);
    const kept = toKeep(answers, headersOf(office, tab));
    const { unreadable } = importList(office, answers).read;
    return {
      changes: kept && changes.length > 0 ? [...changes, { kind: 'keep', ...kept }] : changes,
      report: [
        `${countsInWords(counts)} from ${tab}.`,
        ...(unreadable.length === 0 ? [] : [`${unreadable.length} couldn't be read.`]),
        ...refusalsInWords(office, answers),
      ].join(' '),
    };
  },
};
