/** Rank clients… as its page asks for it: who waits for an answer, and each answer into its cell (S5). */
import type { ClientJudgement } from '../../domain/clients/judge';
import { NOBODY_YET } from '../pipeline/nobody-yet';
import { FEELINGS } from '../../domain/records/contact';
import { minutesInWords } from '../../domain/text/words';
import type { ClientToRank, FeelingAnswered, ToRank } from '../../pages/contract/rank-clients';
import { contacts } from '../../sheets/tabs/contacts';
import { setAsAsked } from '../../runner/change';
import type { Job, Plan } from '../../runner/job';
import { readStart } from '../start/start-page';
import { JUDGED_TABS } from './judge-office';
import {
  AT_A_TIME,
  companyOf,
  FEELING_WORDS,
  hasFeeling,
  namesOf,
  rankClients,
  waiting,
} from './rank-clients';

type Ranks = Job<(typeof JUDGED_TABS)[number]>;

/** Where judgement is hidden, no figures are shown. */
function clientOf({ household, net, time }: ClientJudgement, isHidden: boolean): ClientToRank {
  const figures = isHidden
    ? []
    : [
        `sales of 12 months ${net.toLocaleString('en-US')}`,
        ...(time.minutes > 0 ? [`${minutesInWords(time.minutes)} of 12 months`] : []),
      ];
  return {
    id: household.id,
    name: namesOf(household),
    about: [companyOf(household), ...figures].filter((text) => text !== '').join(' · '),
  };
}

/** Who waits for an answer. */
export const clientsToRank: Ranks = {
  name: rankClients.name,
  reads: JUDGED_TABS,
  adds: { contacts: ['feeling'] },
  leavesRowsAlone: 'told apart',
  plan: (office) => {
    if (!hasFeeling(office)) return { changes: [], report: NOBODY_YET, isRefused: true };
    const all = waiting(office);
    const isHidden = readStart(office.start).isJudgementHidden;
    const page: ToRank = {
      clients: all.slice(0, AT_A_TIME).map((each) => clientOf(each, isHidden)),
      waiting: all.length,
      words: FEELINGS.map((feeling) => ({ feeling, means: FEELING_WORDS[feeling] })),
    };
    return { changes: [], report: '', page };
  },
};

const answered = (is: 'saved' | 'changed meanwhile' | 'gone'): Plan => ({
  changes: [],
  report: '',
  page: { is },
});

/** One answer, as if somebody had typed it. */
export const saveFeeling = ({ id, was, feeling }: FeelingAnswered): Job<'contacts'> => ({
  name: rankClients.name,
  reads: ['contacts'],
  adds: { contacts: ['feeling'] },
  joinsRunsOfTheDay: true,
  plan: ({ tables: { contacts: people } }) => {
    const person = people.rows.find((each) => each.id === id);
    if (!person) return answered('gone');
    const now = person.feeling ?? '';
    if (now === feeling) return answered('saved');
    // What stands there and can't be read isn't overwritten either.
    const isUnread = now === '' && people.raw(person.line, 'feeling') !== '';
    if (now !== was || isUnread) return answered('changed meanwhile');
    return {
      changes: [setAsAsked(contacts, id, { feeling: feeling === '' ? null : feeling })],
      report: `${person.name}: ${contacts.columns.feeling.header} saved.`,
      page: { is: 'saved' },
    };
  },
});
