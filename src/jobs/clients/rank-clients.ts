/**
 * Clients > Rank clients…: How we feel, asked of the principal for ten households at a time, the best sellers
 * first (S5).
 */
import { NOBODY_YET } from '../pipeline/nobody-yet';
import { unansweredHouseholds } from '../../domain/clients/tiers/rank-clients';
import type { Feeling } from '../../domain/records/contact';
import type { ClientJudgement } from '../../domain/clients/judge';
import { plural } from '../../domain/text/words';
import { quoted } from '../../domain/text/shortened';
import { contacts } from '../../sheets/tabs/contacts';
import { setAsAsked } from '../../runner/change';
import type { Answers, Job, Plan, Prompt } from '../../runner/job';
import { judgeOffice, JUDGED_TABS, type JudgedOffice } from './judge-office';

/** How many households are asked about at a time. */
export const AT_A_TIME = 10;

const FEELING_OF: Readonly<Record<string, Feeling>> = {
  l: 'Love',
  love: 'Love',
  f: 'Fine',
  fine: 'Fine',
  g: 'Let go',
  'let go': 'Let go',
};
/** What each answer means (S5). */
export const FEELING_WORDS: Readonly<Record<Feeling, string>> = {
  Love: 'I love this work, and they help us grow.',
  Fine: 'it is all right.',
  'Let go': 'I wish somebody else did it.',
};
const feelingIn = (answer: string): Feeling | null => FEELING_OF[answer.trim().toLowerCase()] ?? null;

/**
 * The households that wait for an answer. Whoever has no id yet gets one at the next run, and is asked about
 * then.
 */
export function waiting(office: JudgedOffice): ClientJudgement[] {
  const ids = new Set(office.tables.contacts.rows.map(({ id }) => id));
  return unansweredHouseholds(judgeOffice(office).judged.clients).filter(({ household }) =>
    ids.has(household.id),
  );
}

export const namesOf = ({ members }: ClientJudgement['household']): string =>
  members.map(({ name, id }) => name || id).join(' and ');

/** The first company of a household; '' where it has none. */
export const companyOf = ({ members }: ClientJudgement['household']): string =>
  members.find((member) => member.company !== '')?.company ?? '';

function promptFor({ household, net }: ClientJudgement, place: number, count: number): Prompt {
  const company = companyOf(household);
  const who = company === '' ? namesOf(household) : `${namesOf(household)}, ${company}`;
  return {
    about: household.id,
    title: `How do you feel about ${namesOf(household)}?`,
    text: [
      `${who}: sales of 12 months ${net.toLocaleString('en-US')}. (${place} of ${count} who wait for an answer)`,
      '',
      `L = Love: ${FEELING_WORDS.Love}`,
      `F = Fine: ${FEELING_WORDS.Fine}`,
      `G = Let go: ${FEELING_WORDS['Let go']}`,
      '',
      'Blank skips; Cancel ends, and keeps what you have answered.',
    ].join('\n'),
  };
}

export const hasFeeling = ({ tables }: JudgedOffice): boolean =>
  tables.contacts.layout.indexes.has('feeling');

const unreadTold = (unread: readonly string[]): string[] =>
  unread.length === 0
    ? []
    : [`Could not read ${unread.map(quoted).join(', ')}: L, F or G is wanted, and it is asked again.`];

const leftTold = (left: number): string =>
  left === 0
    ? 'Every household is answered.'
    : `${plural(left, 'household')} left: choose Rank clients… again whenever you like.`;

/** Whoever was answered by hand in the meantime keeps that answer. */
function planFrom(unanswered: readonly ClientJudgement[], answers: Answers): Plan {
  const given = unanswered.flatMap(({ household: { id } }) => {
    const answer = answers.get(id);
    return answer === undefined ? [] : [{ id, answer, feeling: feelingIn(answer) }];
  });
  const read = given.flatMap(({ id, feeling }) => (feeling === null ? [] : [{ id, feeling }]));
  const unread = given.filter(({ feeling }) => feeling === null).map(({ answer }) => answer);
  return {
    changes: read.map(({ id, feeling }) => setAsAsked(contacts, id, { feeling })),
    report: [
      ...(answers.size === 0
        ? []
        : [`Noted ${plural(read.length, 'answer')}; their tiers follow with the next run.`]),
      ...unreadTold(unread),
      leftTold(unanswered.length - read.length),
    ].join(' '),
  };
}

export const rankClients: Job<(typeof JUDGED_TABS)[number]> = {
  name: 'Rank clients…',
  reads: JUDGED_TABS,
  adds: { contacts: ['feeling'] },

  prompts: (office) => {
    if (!hasFeeling(office)) return [];
    const unanswered = waiting(office);
    return unanswered
      .slice(0, AT_A_TIME)
      .map((client, index) => promptFor(client, index + 1, unanswered.length));
  },

  plan: (office, _answer, _done, answers = new Map()) =>
    hasFeeling(office)
      ? planFrom(waiting(office), answers)
      : { changes: [], report: NOBODY_YET, isRefused: true },
};
