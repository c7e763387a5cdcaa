/**
 * Letters > Check greetings…: how those without a Dear are greeted, guessed from their names. First the
 * guesses stand in Dear (guess), for everybody to look through; chosen again, it asks, and copies those that
 * stand there into Dear. No letter reads a guess, so one that nobody has confirmed greets nobody: not even a
 * contact who is new since, and not after Undo. Once all that is done, it asks how households are addressed
 * together, of whom that can't be guessed (S24).
 */
import { NOBODY_YET } from '../pipeline/nobody-yet';
import { guessDear } from '../../domain/text/greeting';
import { compareIds } from '../../domain/values/order';
import { isToBeSaid } from '../../domain/clients/household/addressed-together';
import { householdsOf, isOnFileOnly, type Household } from '../../domain/clients/household/household';
import { listed, plural } from '../../domain/text/words';
import type { RowOf } from '../../sheets/declare/table';
import { contacts } from '../../sheets/tabs/contacts';
import { setCells, type Change } from '../../runner/change';
import type { Answers, Job, Office, Plan, Prompt } from '../../runner/job';

type PeopleOffice = Office<'contacts'>;
type Person = RowOf<typeof contacts>;

/** Somebody without a Dear; `guess` is '' where their name doesn't say. */
type Guessed = { readonly person: Person; readonly guess: string };

/** How many a box names. */
const MOST_NAMED = 15;
const WHERE_GUESSES_ARE_WRONG =
  'Where one is wrong, type the right greeting into Dear: what stands there stays.';

/** By id, so that sorting the tab while somebody is asked changes nothing. */
const guessedIn = ({ tables }: PeopleOffice): Guessed[] =>
  tables.contacts.rows
    .filter(({ dear, name }) => dear === '' && name !== '')
    .sort((a, b) => compareIds(a.id, b.id))
    .map((person) => ({ person, guess: guessDear(person) ?? '' }));

/** Guesses that don't stand in their column yet, and old ones that a name no longer bears out. */
const unwrittenIn = (guessed: readonly Guessed[]): Guessed[] =>
  guessed.filter(({ person, guess }) => person.dearGuess !== guess);
/** Guesses that stand there to be seen. */
const seenIn = (guessed: readonly Guessed[]): Guessed[] =>
  guessed.filter(({ person, guess }) => guess !== '' && person.dearGuess === guess);

const hasColumns = ({ tables }: PeopleOffice): boolean =>
  tables.contacts.layout.indexes.has('dear') && tables.contacts.layout.indexes.has('dearGuess');

const named = (guessed: readonly Guessed[]): string[] => {
  const more = guessed.length - MOST_NAMED;
  return [
    ...guessed.slice(0, MOST_NAMED).map(({ person, guess }) => `${person.name}: Dear ${guess}`),
    ...(more > 0 ? [`… and ${more} more in Dear (guess) on Contacts`] : []),
  ];
};

/** What a name doesn't say, somebody has to. */
function unguessedTold(guessed: readonly Guessed[]): string {
  const count = guessed.filter(({ guess }) => guess === '').length;
  return count === 0
    ? ''
    : ` ${plural(count, 'name says', 'names say')} no greeting for sure: type Dear for them yourself.`;
}

function questionText(seen: readonly Guessed[]): string {
  return [
    `${plural(seen.length, 'greeting was', 'greetings were')} guessed:`,
    '',
    ...named(seen),
    '',
    `${WHERE_GUESSES_ARE_WRONG} Are they right? Yes copies them into Dear, and letters greet so.`,
  ].join('\n');
}

/** The first time, or where somebody is new: the guesses, to be looked through. */
function writeGuesses(guessed: readonly Guessed[], unwritten: readonly Guessed[]): Plan {
  const found = guessed.filter(({ guess }) => guess !== '');
  const changes = unwritten.map(({ person, guess }): Change =>
    setCells(contacts, person.id, { dearGuess: guess }),
  );
  const next =
    found.length === 0
      ? ''
      : ` Look through Dear (guess) on Contacts, then choose Check greetings… again: no letter uses them before. ${WHERE_GUESSES_ARE_WRONG}`;
  const report = `Guessed ${plural(found.length, 'greeting')}.${next}${unguessedTold(guessed)}`;
  return { changes, report, box: [report, '', ...named(found)].join('\n').trim() };
}

/** Households asked about at a time: whoever leaves goes on from there. */
const HOUSEHOLDS_A_TIME = 10;

/** The households that several read one letter in, of which nobody has said how they are addressed. */
const householdsToAsk = ({ tables: { contacts: tab } }: PeopleOffice): Household[] =>
  tab.layout.indexes.has('addressedTogether')
    ? householdsOf(tab.rows.map((row) => ({ ...row, kind: row.kind ?? 'Client' }))).filter(
        (household) => !isOnFileOnly(household) && isToBeSaid(household),
      )
    : [];

const isDoneWithDear = (office: PeopleOffice): boolean => {
  const guessed = guessedIn(office);
  return hasColumns(office) && unwrittenIn(guessed).length + seenIn(guessed).length === 0;
};

const togetherPrompt = ({ id, reachable }: Household): Prompt => ({
  about: id,
  title: 'How are they addressed together?',
  text: [
    `${listed(reachable.map(({ name }) => name))} are one household by the column Household.`,
    '',
    'How does one letter or label name them? Type it, such as Ana Garcia and Ben Cole; or Each, for one each. Blank: their names in full, and you are asked again another time.',
  ].join('\n'),
});

/** What was typed, in the row of whom it begins with. */
const togetherSaid = (households: readonly Household[], answers: Answers): Change[] =>
  households.flatMap(({ id, reachable: [first] }) => {
    const said = answers.get(id)?.trim() ?? '';
    return said === '' || !first ? [] : [setCells(contacts, first.id, { addressedTogether: said })];
  });

export const checkGreetings: Job<'contacts'> = {
  name: 'Check greetings…',
  reads: ['contacts'],
  adds: { contacts: ['dear', 'dearGuess'] },
  holdsToItsQuestion: true,

  question: (office) => {
    const guessed = guessedIn(office);
    const seen = seenIn(guessed);
    const isToBeAsked = hasColumns(office) && unwrittenIn(guessed).length === 0 && seen.length > 0;
    return isToBeAsked ? { kind: 'confirm', title: 'Check greetings', text: questionText(seen) } : null;
  },

  prompts: (office) =>
    isDoneWithDear(office) ? householdsToAsk(office).slice(0, HOUSEHOLDS_A_TIME).map(togetherPrompt) : [],

  plan: (office, _answer, _done, answers = new Map()) => {
    if (!hasColumns(office))
      return {
        changes: [],
        report: NOBODY_YET,
        isRefused: true,
      };
    const guessed = guessedIn(office);
    const unwritten = unwrittenIn(guessed);
    if (unwritten.length > 0) return writeGuesses(guessed, unwritten);
    const seen = seenIn(guessed);
    if (seen.length > 0)
      return {
        changes: seen.map(({ person, guess }) => setCells(contacts, person.id, { dear: guess })),
        report: `Copied ${plural(seen.length, 'greeting')} into Dear.${unguessedTold(guessed)}`,
      };
    const households = householdsToAsk(office);
    const changes = togetherSaid(households, answers);
    const left = households.length - changes.length;
    const noted =
      changes.length === 0
        ? ''
        : ` Noted how ${plural(changes.length, 'household is', 'households are')} addressed.`;
    const open = left === 0 ? '' : ` ${plural(left, 'household')} left to ask about: choose it again.`;
    return { changes, report: `No greeting is to be checked.${unguessedTold(guessed)}${noted}${open}` };
  },
};
