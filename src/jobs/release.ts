/** Clients > Release…: a household leaves every sheet and letter, and stays on file with one line: what happened? (S5) */
import type { Contact } from '../domain/clients/contact';
import { householdsOf, mayBeContacted } from '../domain/clients/household';
import { directoryOf } from '../sheets/naming';
import { expectedName } from '../sheets/resolve-contacts';
import type { TableReading } from '../sheets/table';
import { contacts } from '../sheets/tabs/contacts';
import { setAsAsked, type Answers, type Change, type Job, type Plan, type Prompt } from './job';

const WHO = 'who';
const WHAT = 'what happened';

const PROMPTS: readonly Prompt[] = [
  {
    about: WHO,
    title: 'Release a client',
    text: [
      'Whom do you release? Type a name, an e-mail address or an ID.',
      '',
      'Their household stays on file, and stands on no sheet and in no letter from then on. Tell them first: the Let-go list has a text to begin with.',
    ].join('\n'),
  },
  {
    about: WHAT,
    title: 'What happened?',
    text: 'One line, kept on Contacts under What happened. Cancel releases nobody.',
  },
];

const refused = (why: string): Plan => ({
  changes: [],
  report: `${why} Nobody was released.`,
  isRefused: true,
});

/** The line is a further one where something else stands there; said twice, it stands there once. */
function released({ id, whatHappened }: Contact, line: string): Change {
  const lines = whatHappened.split('\n').filter((text) => text !== '');
  return setAsAsked(contacts, id, {
    statusByHand: 'Released',
    whatHappened: [...new Set([...lines, line])].join('\n'),
  });
}

function planFrom(people: readonly Contact[], answers: Answers): Plan {
  const [who, line] = [answers.get(WHO), answers.get(WHAT)];
  if (who === undefined) return refused('It was not said whom.');
  if (line === undefined) return refused('It was not said what happened.');
  const naming = directoryOf(people).find(who, '');
  if (!naming.ok) return refused(`"${who}" was typed; ${expectedName(naming.candidates)} is expected.`);
  const members = householdsOf(people)
    .map((household) => household.members)
    .filter((household) => household.some(({ id }) => id === naming.id))
    .flat();
  // Do not contact is each person's own, and says more than Released.
  const leaving = members.filter(mayBeContacted);
  if (leaving.length === 0) return refused(`"${who}" is marked Do not contact, which says more.`);
  return {
    changes: leaving.map((member) => released(member, line)),
    report: `Released ${leaving.map(({ name, id }) => name || id).join(' and ')}: the next run takes them off the sheet.`,
  };
}

const lacks = ({ layout }: TableReading<typeof contacts>): boolean =>
  !layout.indexes.has('statusByHand') || !layout.indexes.has('whatHappened');

export const release: Job<'contacts'> = {
  name: 'Release…',
  reads: ['contacts'],

  prompts: ({ tables }) => (lacks(tables.contacts) ? [] : PROMPTS),

  plan: ({ tables }, _answer, _done, answers = new Map()) =>
    lacks(tables.contacts)
      ? refused('Contacts needs the columns Status by hand and What happened.')
      : planFrom(tables.contacts.rows, answers),
};
