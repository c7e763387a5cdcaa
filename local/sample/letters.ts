/** Two letters that went out, to whom, and who must not be written to. */
import { dayOf, isoDay, type Day } from './day';
import { diceFor } from './dice';
import type { Person } from './person';
import { blank, dateCell, fillTab, numbered, type Column, type Tab } from './tab';

export type Letter = {
  readonly id: string;
  readonly name: string;
  readonly kinds: readonly Person['kind'][];
  readonly subject: string;
  readonly body: string;
  readonly sentOn: Day;
};

/** One recipient of one letter. */
export type Mailing = {
  readonly letter: Letter;
  readonly person: Person;
  readonly key: string;
  readonly draftId: string;
  readonly state: 'Sent' | 'Discarded' | 'Skipped';
  readonly why: string;
  readonly repliedOn: Day | null;
};

export const PRINCIPAL = { name: 'Nora Fennimore', email: 'principal@office.example' };
export const ASSISTANT = { name: 'Tobias Larkmoor', email: 'assistant@office.example' };

/** At most so many are in Bcc of one draft. */
const GROUP_SIZE = 50;

const LETTERS: readonly Letter[] = [
  {
    id: numbered('L', 0),
    name: 'Spring letter 2026',
    kinds: ['Client', 'Alliance'],
    subject: 'Three things worth doing before summer',
    body: 'Spring is when leases are read and policies forgotten. Three short things that save money before June: look for the notice date, ask what the deductible is, and write down who has a key.\n\nHit reply if one of them worries you.',
    sentOn: dayOf(2026, 4, 14),
  },
  {
    id: numbered('L', 1),
    name: 'October letter 2026',
    kinds: ['Client', 'Prospect', 'Alliance'],
    subject: 'What landlords are asking this fall',
    body: 'Five owners told us this month what their landlords asked for at renewal. Two of the five demands went away when somebody asked why. Here is the question they used.\n\nWe are glad to read yours with you.',
    sentOn: dayOf(2026, 10, 13),
  },
];

/** Who got each letter: those who had opted in and could be written to. */
export const mailAll = (seed: number, people: readonly Person[]): Mailing[] =>
  LETTERS.flatMap((letter) => mail(seed, letter, people));

function mail(seed: number, letter: Letter, people: readonly Person[]): Mailing[] {
  const dice = diceFor(seed, `letter ${letter.id}`);
  const recipients = people.filter(
    (person) => letter.kinds.includes(person.kind) && canBeWritten(person, letter),
  );
  return recipients.map((person, index) => {
    const group = Math.floor(index / GROUP_SIZE) + 1;
    const isSkipped = person.worriedAbout !== '';
    return {
      letter,
      person,
      key: `${letter.id}-${person.id}-${String(group)}`,
      draftId: isSkipped ? '' : `r-${String(Number(letter.id.slice(1)) * 1000 + group)}`,
      state: isSkipped ? 'Skipped' : 'Sent',
      why: isSkipped ? 'Open concern' : '',
      repliedOn: !isSkipped && dice.isLucky(4) ? letter.sentOn + dice.between(0, 5) : null,
    };
  });
}

const canBeWritten = (person: Person, { sentOn }: Letter): boolean =>
  person.consent === 'Opted in' &&
  person.consentOn !== null &&
  person.consentOn <= sentOn &&
  person.email !== '' &&
  person.statusByHand === '' &&
  !person.isDraining;

const LETTER_COLUMNS: readonly Column<Letter>[] = [
  ['Name', ({ name }) => name],
  ['Kind', () => 'Letter'],
  ['From', () => 'Principal'],
  ['How', () => 'Together'],
  ['Kinds', ({ kinds }) => kinds.join(', ')],
  blank('Tiers'),
  blank('Core?'),
  blank('Status'),
  blank('With tags'),
  blank('Without tags'),
  ['Subject', ({ subject }) => subject],
  ['Body', ({ body }) => body],
  blank('Part 1'),
  blank('Part 2'),
  blank('Part 3'),
  blank('Part 4'),
  blank('Template draft'),
  ['State', () => 'Sent'],
  blank('Counts'),
  ['Sent on', ({ sentOn }) => dateCell(sentOn)],
  ['ID', ({ id }) => id],
];

/** The tab Letters. */
export const lettersTab = (): Tab => fillTab('Letters', LETTER_COLUMNS, LETTERS);

const DRAFT_COLUMNS: readonly Column<Mailing>[] = [
  ['Letter', ({ letter }) => letter.name],
  ['Contact', ({ person }) => person.name],
  ['Email', ({ person }) => person.email],
  ['Subject', ({ letter }) => letter.subject],
  ['State', ({ state }) => state],
  ['Draft ID', ({ draftId }) => draftId],
  blank('Message ID'),
  ['Time', ({ letter }) => `${isoDay(letter.sentOn)}T09:12`],
  ['Why', ({ why }) => why],
  ['Replied', ({ repliedOn }) => dateCell(repliedOn)],
  blank('Replied about'),
  blank('They introduced'),
  ['Mailbox', () => PRINCIPAL.email],
  ['Letter ID', ({ letter }) => letter.id],
  ['Contact ID', ({ person }) => person.id],
  ['Key', ({ key }) => key],
  blank('Names filed'),
  blank('Content'),
];

/** The tab Drafts. */
export const draftsTab = (mailings: readonly Mailing[]): Tab => fillTab('Drafts', DRAFT_COLUMNS, mailings);

type Refusal = { readonly email: string; readonly since: Day; readonly why: string };

/** The tab No email list: who opted out first, and an address that is on nobody's row any more. */
export function noEmailListTab(people: readonly Person[]): Tab {
  const optedOut = people.filter(({ consent, email }) => consent === 'Opted out' && email !== '').slice(0, 2);
  const refusals: Refusal[] = [
    ...optedOut.map(({ email }) => ({
      email,
      since: dayOf(2026, 4, 15),
      why: 'Replied stop to the spring letter',
    })),
    {
      email: 'frontdesk@example.org',
      since: dayOf(2026, 2, 3),
      why: 'Left the company; asked us to delete everything',
    },
  ];
  return fillTab<Refusal>(
    'No email list',
    [
      ['Email', ({ email }) => email],
      ['Since', ({ since }) => dateCell(since)],
      ['Why', ({ why }) => why],
    ],
    refusals,
  );
}
