/**
 * The question what kind of contact they are whose Kind is blank: a list of a thousand people doesn't become
 * a thousand clients unasked.
 */
import type { Kind } from '../../domain/records/contact';
import { isNotYet, withKinds } from '../../domain/clients/household/kind';
import { plural } from '../../domain/text/words';
import { contacts } from '../../sheets/tabs/contacts';
import type { TableName } from '../../sheets/tabs/tables';
import { setCells, type Change } from '../../runner/change';
import type { Answers, Office, Question } from '../../runner/job';
import { buyersIn } from '../pipeline/records';
import { resolveNames } from '../pipeline/resolve-names';

/** The tabs that say what kind of contacts they are. */
export const KIND_TABS = ['contacts', 'sales', 'alliances'] as const satisfies readonly TableName[];

type KindOffice = Pick<Office<(typeof KIND_TABS)[number]>, 'tables' | 'settings' | 'today'>;
type Person = KindOffice['tables']['contacts']['rows'][number];

/** What the question's answer is kept by. */
const ABOUT = 'kind';

/** What may be answered; the first is taken where nothing else is understood. */
const CHOICES: readonly (readonly [Kind, string])[] = [
  ['Not yet', 'Not yet: on file, on no sheet and in no letter, until you say more under Kind'],
  ['Client', 'Clients'],
  ['Prospect', 'Prospects'],
  ['Personal', 'Personal: birthdays and notes, no letters'],
];

/** Everybody who has a name, with the kind that counts, sales and rows on Alliances included. */
function withTheirKinds({ tables, settings, today }: KindOffice): Person[] {
  const { contacts: people, sales, alliances } = resolveNames({ tables }).office.tables;
  const { blankKindMeans } = settings;
  const allianceIds = new Set(alliances.rows.map(({ contactId }) => contactId));
  const named = people.rows.filter(({ name }) => name !== '');
  return withKinds(named, { allianceIds, buyerIds: buyersIn(sales, today), blankKindMeans });
}

/** The contacts of whom nobody has said what kind they are, and nothing else says it. */
function undecided(office: KindOffice): Person[] {
  const blank = new Set(
    office.tables.contacts.rows.filter(({ kind }) => kind === null).map(({ line }) => line),
  );
  return withTheirKinds(office).filter((person) => isNotYet(person) && blank.has(person.line));
}

/** How many clients there are once the question is answered. */
export const clientsAfter = (office: KindOffice, kind: Kind): number =>
  withTheirKinds(office).filter((person) => person.kind === 'Client').length +
  (kind === 'Client' ? undecided(office).length : 0);

/** The kind that an answer means; one that is no choice, or none, means Not yet. */
function kindIn(answer: string): Kind {
  const word = answer.trim().toLowerCase().replace(/s$/, '');
  const number = Number(word);
  const [numbered] = CHOICES[number - 1] ?? [];
  return numbered ?? CHOICES.find(([kind]) => kind.toLowerCase() === word)?.[0] ?? 'Not yet';
}

/** The question; null: everybody has a kind. */
export function kindQuestion(
  office: KindOffice,
  next: (kind: Kind) => Question | null = () => null,
): Question | null {
  const { length } = undecided(office);
  if (length === 0) return null;
  return {
    kind: 'prompt',
    about: ABOUT,
    title: 'What kind of contacts are they?',
    text: [
      `${plural(length, 'contact')} on Contacts ${length === 1 ? 'has' : 'have'} no Kind. Type the number of what they are; you can change each of them later.`,
      '',
      ...CHOICES.map(([, about], place) => `${place + 1}  ${about}`),
    ].join('\n'),
    next: (answer) => next(kindIn(answer)),
  };
}

/** Writes what was answered. */
export function kindsAnswered(office: KindOffice, answers: Answers): { changes: Change[]; told: string[] } {
  const answer = answers.get(ABOUT);
  const people = answer === undefined ? [] : undecided(office);
  const kind = kindIn(answer ?? '');
  return {
    changes: people.map(({ id }) => setCells(contacts, id, { kind })),
    told: people.length === 0 ? [] : [`${plural(people.length, 'contact')} without a Kind: ${kind}.`],
  };
}

/** The questions of Set up that nobody has answered, for Start; '' where none is open. */
export const leftOpenInWords = (office: KindOffice, isLivelihoodSaid: boolean): string =>
  [
    notYetInWords(office),
    clientsAfter(office, 'Not yet') > 0 && !isLivelihoodSaid
      ? 'What do you live from? Choose it on Settings, or Cultivate > Set up > This workbook asks again'
      : '',
  ]
    .filter((text) => text !== '')
    .join('\n');

/** Who is Not yet, for Start; '' where nobody is. */
export function notYetInWords(office: KindOffice): string {
  const { length } = withTheirKinds(office).filter(isNotYet);
  return length === 0
    ? ''
    : `${plural(length, 'contact')} ${length === 1 ? 'is' : 'are'} Not yet, so on no sheet and in no letter: say under Kind on Contacts what each is`;
}
