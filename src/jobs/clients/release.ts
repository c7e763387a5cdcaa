/**
 * Clients > Release…: a household leaves every sheet and letter, and stays on file with one line: what
 * happened? (S5, S26)
 */
import { NOBODY_YET } from '../pipeline/nobody-yet';
import type { Contact } from '../../domain/records/contact';
import { reasonsInWords } from '../../domain/clients/blueprint';
import { householdsOf, mayBeContacted } from '../../domain/clients/household/household';
import { listed, plural } from '../../domain/text/words';
import { quoted } from '../../domain/text/shortened';
import { directoryOf } from '../../sheets/read/naming';
import { expectedName } from '../../sheets/read/resolve-contacts';
import type { TableReading } from '../../sheets/declare/table';
import { contacts } from '../../sheets/tabs/contacts';
import { setAsAsked, type Change } from '../../runner/change';
import type { Answers, Job, Plan, Prompt } from '../../runner/job';

const WHO = 'who';
const WHAT = 'what happened';

const promptsFor = (people: readonly Contact[], reasons: readonly string[]): readonly Prompt[] => [
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
    text: (answers) => whatHappenedTo(people, answers.get(WHO) ?? '', reasons),
  },
];

type Leaving =
  { readonly ok: true; readonly leaving: readonly Contact[] } | { readonly ok: false; readonly why: string };

/** Everybody who goes with whom somebody typed. */
function leavingWith(people: readonly Contact[], who: string): Leaving {
  const naming = directoryOf(people).find(who, '');
  if (!naming.ok)
    return { ok: false, why: `${quoted(who)} was typed; ${expectedName(naming.candidates)} is expected.` };
  const members = householdsOf(people)
    .map((household) => household.members)
    .filter((household) => household.some(({ id }) => id === naming.id))
    .flat();
  // Do not contact is each person's own, and says more than Released.
  const leaving = members.filter(mayBeContacted);
  return leaving.length === 0
    ? { ok: false, why: `${quoted(who)} is marked Do not contact, which says more.` }
    : { ok: true, leaving };
}

const namesOf = (leaving: readonly Contact[]): string[] => leaving.map(({ name, id }) => name || id);

/** Names everybody before the yes; null where nobody can be released. */
function whatHappenedTo(people: readonly Contact[], who: string, reasons: readonly string[]): string | null {
  const found = leavingWith(people, who);
  if (!found.ok) return null;
  const { leaving } = found;
  const together =
    leaving.length === 1
      ? ''
      : ` They are one household by the column Household: ${leaving[0]?.household ?? ''}.`;
  return [
    `This releases ${plural(leaving.length, 'person', 'people')}: ${listed(namesOf(leaving))}.${together}`,
    '',
    `Type one line: what happened?${reasonsInWords(reasons)} It is kept on Contacts under What happened. Cancel releases nobody.`,
  ].join('\n');
}

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
  const found = leavingWith(people, who);
  if (!found.ok) return refused(found.why);
  if (line === undefined) return refused('It was not said what happened.');
  return {
    changes: found.leaving.map((member) => released(member, line)),
    report: `Released ${listed(namesOf(found.leaving))}: the next run takes them off the sheet.`,
  };
}

const lacks = ({ layout }: TableReading<typeof contacts>): boolean =>
  !layout.indexes.has('statusByHand') || !layout.indexes.has('whatHappened');

export const release: Job<'contacts'> = {
  name: 'Release…',
  reads: ['contacts'],
  adds: { contacts: ['statusByHand', 'whatHappened'] },

  prompts: ({ tables, settings }) =>
    lacks(tables.contacts) ? [] : promptsFor(tables.contacts.rows, settings.reasonsForLeaving),

  plan: ({ tables }, _answer, _done, answers = new Map()) =>
    lacks(tables.contacts) ? refused(NOBODY_YET) : planFrom(tables.contacts.rows, answers),
};
