/**
 * The sample office, row by row, around the day on which it is made. The same day gives the same rows, so
 * that they are known again.
 */
import {
  addDays,
  isoDay,
  parseIsoDay,
  partsOf,
  startOfWeek,
  type CivilDay,
} from '../../../domain/calendar/civil-day';
import type { Direction, Outcome } from '../../../domain/records/introduction';
import type { Result } from '../../../domain/records/touch';
import type { Touch } from '../../../domain/touches/touch-types';
import type { RowOf } from '../../../sheets/declare/table';
import type { TableName, Tables } from '../../../sheets/tabs/tables';
import type { SettingValues } from '../../../sheets/tabs/settings/settings-list';
import { SAMPLE_PEOPLE, type SamplePerson } from './people';

/**
 * What stands in Source on the row of an invented person: the day of the sample, and the person's place in
 * it.
 */
const sourceOf = (day: CivilDay, place: number): string => `Sample ${isoDay(day)}, ${place + 1}`;

/** Which sample somebody belongs to; null: to none. */
export function readSource(source: string): { readonly day: CivilDay; readonly place: number } | null {
  const [, iso = '', number] = /^Sample (\d{4}-\d\d-\d\d), (\d+)$/.exec(source.trim()) ?? [];
  const day = parseIsoDay(iso);
  return day === null ? null : { day, place: Number(number) - 1 };
}

/** Settings that letters need; where the office has its own, those stay. */
export const sampleSettings = (user: string): Partial<SettingValues> => ({
  officeName: 'Sample office',
  postalAddress: '1 Sample Street, Sampleton',
  principalName: 'Sam Sample',
  ...(user === '' ? {} : { principalEmail: user }),
});

const MONDAY = 1;
const two = (number: number): string => String(number).padStart(2, '0');
const addressOf = (name: string): string => `${name.toLowerCase().replace(/ /g, '.')}@example.com`;

type Row<Name extends TableName> = Partial<RowOf<Tables[Name]>>;
export type SampleRows = { readonly [Name in TableName]?: readonly Row<Name>[] };

function contactRow(person: SamplePerson, place: number, day: CivilDay, id: string): Row<'contacts'> {
  const { name, kind, hasEmail = true, consent = 'Opted in', introducedBy = '', birthdayInDays } = person;
  const { month, dayOfMonth } = partsOf(addDays(day, birthdayInDays ?? 0));
  const seen = addDays(day, -person.seenDaysAgo);
  const isListed = person.cultivation === 'Cultivating';
  return {
    ...{ id, name, kind, profession: person.profession, company: person.company ?? '' },
    // Others are left for Check greetings…
    dear: kind === 'Client' || kind === 'Alliance' ? (name.split(' ')[0] ?? '') : '',
    ...(person.feeling ? { feeling: person.feeling } : {}),
    ...(person.worked ? { whatWorked: person.worked } : {}),
    ...(hasEmail ? { email: addressOf(name), emailConsent: consent } : {}),
    ...(hasEmail && consent !== 'Not asked' ? { consentDate: seen, consentSource: 'invented' } : {}),
    phone: `555-01${two(place)}`,
    ...{ household: person.household ?? '', tags: [...(person.tags ?? [])] },
    ...(kind === 'Client' || kind === 'Personal' ? { address: `${place + 1} Sample Street, Sampleton` } : {}),
    ...(birthdayInDays === undefined ? {} : { birthday: { month, dayOfMonth, year: null } }),
    ...{ likes: person.likes ?? '', dream: person.dream ?? '', worriedAbout: person.worriedAbout ?? '' },
    ...(person.cultivation ? { cultivation: person.cultivation } : {}),
    ...(isListed ? { invitedOn: addDays(seen, 10) } : {}),
    introducedBy,
    ...{ added: seen, source: sourceOf(day, place) },
  };
}

/** Who bought what, and so many days ago; the last three haven't for long. */
const SALES: readonly (readonly [name: string, amount: number, ...daysAgo: readonly number[]])[] = [
  ['Ana Silva', 4200, 20, 110, 200, 300, 420],
  ['Kofi Mensah', 3600, 40, 130, 250, 400],
  ['Ingrid Solberg', 2800, 4, 100, 220, 380],
  ['Hiroshi Tanaka', 1500, 70, 190, 310],
  ['Leila Haddad', 900, 60, 240],
  ['Mateo Rojas', 800, 90, 280],
  ['Aoife Brennan', 700, 120, 330],
  ['Jan Kowalski', 600, 150, 340],
  ['Nia Okafor', 500, 30],
  ['Tomas Novak', 400, 170],
  ['Elif Demir', 350, 210],
  ['Pavel Orlov', 60, 260, 500],
  ['Greta Lindt', 50, 290, 560],
  ['Samir Patel', 1100, 480, 600],
  ['Chloe Martin', 300, 520],
  ['Dewi Santoso', 250, 610],
];

type Talk = readonly [name: string, daysAgo: number, touch: Touch, minutes: number, note: string];
const TALKS: readonly Talk[] = [
  ['Ana Silva', 100, 'Courtesy call', 15, 'the second shop is planned for spring'],
  ['Ana Silva', 200, 'Courtesy call', 12, ''],
  ['Ana Silva', 300, 'Review', 45, 'wants to know what a lease would cost'],
  ['Kofi Mensah', 95, 'Courtesy call', 10, 'two of the sons work with him now'],
  ['Kofi Mensah', 190, 'Courtesy call', 10, ''],
  ['Kofi Mensah', 290, 'Courtesy call', 10, ''],
  ['Ingrid Solberg', 30, 'Review', 50, 'moves the studio next year'],
  ['Hiroshi Tanaka', 20, 'Call', 20, 'thinks about selling the practice'],
  ['Leila Haddad', 120, 'Courtesy call', 10, 'has hired a second pharmacist'],
  ['Mateo Rojas', 140, 'Courtesy call', 10, ''],
  ['Pavel Orlov', 35, 'Call', 240, 'questions the bill again'],
  ['Pavel Orlov', 85, 'Call', 300, 'questions the bill'],
  ['Greta Lindt', 45, 'Call', 280, 'wants it all redone'],
  ['Samir Patel', 250, 'Courtesy call', 10, 'rebuilds the west wing'],
  ['Marta Costa', 80, 'Alliance lunch', 75, 'looks for young firms'],
  ['Yusuf Kaya', 60, 'Alliance lunch', 75, ''],
  ['Mei Lin', 100, 'Recall', 7, 'call again after the move'],
  ['Gwen Price', 50, 'Handwritten note', 5, ''],
];

/** Asked for at the last lunch. */
const MARTAS_LISTS = {
  wouldUnderstand: 'bakers, builders',
  wouldValue: 'clean books',
  wouldWant: 'a second shop',
  canAfford: 'shops with staff',
} as const;

const WANTS: readonly (readonly [name: string, wantsToMeet: string, gives: string, yes: number])[] = [
  ['Marta Costa', 'builders and bakers who keep no books', 'clean books', 11],
  ['Yusuf Kaya', 'architects; hotel owners', 'first look at homes', 10],
  ['Peter Ndlovu', 'importers', 'plain contracts', 9],
  ['Astrid Berg', 'teachers who want a house', 'quick answers', 8],
  ['Rosa Vidal', 'restaurant owners who hire', 'good people', 7],
  ['Daniel Cohen', 'a dentist or a pharmacist', 'networks that hold', 6],
  ['Linh Tran', 'florists and photographers', 'web shops', 5],
  ['Oskar Weiss', 'families with a business', 'wills', 3],
];
const QUESTIONS = [
  ...['knowsLikesAndTrustsUs', 'isTrustedInNetwork', 'respectsUs', 'willIntroduce', 'isWillingToIntroduce'],
  ...['knowsWhoWeWant', 'hasClientsLikeOurBest', 'isComplementary', 'hasStanding', 'canTakeIntroductions'],
  'isStillGrowing',
];

const LETTER: Row<'letters'> = {
  ...{ name: 'Sample: our monthly letter', kind: 'Letter', from: 'Principal', how: 'Together' },
  kinds: ['Client', 'Prospect'],
  subject: 'Three things worth knowing this month',
  body:
    'Good day\n\nThree things worth knowing this month: what changes in the new year, what does not, and what you can leave ' +
    'to us.\n\nIf one of them is on your mind, just answer.',
};

/** The day of the sample, and how its people are named in other tabs. */
type Maker = {
  readonly day: CivilDay;
  readonly idOf: (name: string) => string;
  readonly ago: (days: number) => CivilDay;
  /** Thursday of the week before. */
  readonly lunch: CivilDay;
  readonly who: (name: string) => { readonly contact: string; readonly contactId: string };
};

/**
 * The tick of recent sales stands already: a run would set it, and the row would look like somebody's own.
 */
const salesOf = ({ ago, who }: Maker): Row<'sales'>[] =>
  SALES.flatMap(([name, amount, ...daysAgo]) =>
    daysAgo.map((days) => ({ ...who(name), date: ago(days), amount, what: 'service', checkIn: days <= 7 })),
  );

const RESULT_OF: Partial<Record<Touch, Result>> = { 'Alliance lunch': 'Held', 'Handwritten note': 'Sent' };

const touchesOf = ({ ago, who }: Maker): Row<'touches'>[] =>
  TALKS.map(([name, days, touch, minutes, note], place) => ({
    ...{ ...who(name), date: ago(days), touch, minutes, note, who: 'Principal' },
    ...{ result: RESULT_OF[touch] ?? 'Reached', sourceKey: `sample/${place + 1}` },
  }));

const alliancesOf = ({ who }: Maker): Row<'alliances'>[] =>
  WANTS.map(([name, wantsToMeet, gives, yes]) => ({
    ...{ ...who(name), wantsToMeet, gives },
    ...(name === 'Marta Costa' ? MARTAS_LISTS : {}),
    ...Object.fromEntries(QUESTIONS.map((question, place) => [question, place < yes])),
  }));

function introductionsOf({ ago, idOf, lunch }: Maker): Row<'introductions'>[] {
  const one = (
    [direction, by, name]: readonly [Direction, string, string],
    date: CivilDay,
    outcome: Outcome,
  ): Row<'introductions'> => ({
    ...{ date, direction, byOrTo: by, allianceId: idOf(by) },
    ...{ person: name, personId: idOf(name), outcome },
  });
  return [
    one(['Received', 'Marta Costa', 'Hana Kim'], lunch, 'Open'),
    one(['Received', 'Marta Costa', 'Victor Stan'], lunch, 'Open'),
    one(['Received', 'Yusuf Kaya', 'Ben Achterberg'], ago(150), 'Cultivate'),
    one(['Given', 'Marta Costa', 'Kofi Mensah'], ago(170), 'Next step'),
  ];
}

const lunchesOf = ({ lunch, idOf }: Maker): Row<'lunches'>[] => [
  {
    ...{ dateByHand: lunch, guestsByHand: ['Marta Costa'], guestIds: [idOf('Marta Costa')], status: 'Held' },
    ...{ place: 'The Sample Spoon', note: 'has room for two new clients' },
  },
];

const needsOf = ({ ago, who }: Maker): Row<'needs'>[] => [
  { ...who('Kofi Mensah'), date: ago(90), need: 'somebody who keeps the books', status: 'Open' },
  { ...who('Ingrid Solberg'), date: ago(30), need: 'a contract for the new studio', status: 'Open' },
];

const giftsOf = ({ ago, who }: Maker): Row<'given'>[] => [
  { ...who('Ana Silva'), date: ago(160), what: 'A book on olive trees', cost: 38, why: 'For the new shop' },
  { ...who('Kofi Mensah'), date: ago(70), what: 'Two tickets to the match', cost: 90, why: '' },
];

const datesOf = ({ day, who }: Maker): Row<'dates'>[] => [
  { ...who('Ana Silva'), date: addDays(day, 80), what: 'Lease ends' },
  { ...who('Jan Kowalski'), date: addDays(day, 25), what: 'Policy renewal', isEveryYear: true },
];

const referralsOf = ({ idOf, who }: Maker): Row<'hardToReach'>[] => [
  {
    ...{
      ...who('Noor Jansen'),
      referredBy: 'Peter Ndlovu',
      referredById: idOf('Peter Ndlovu'),
      status: 'Open',
    },
    ...{ pain: 'pays for cover twice', gain: 'one bill a year' },
  },
];

/**
 * All rows of a sample.
 *
 * @param day around which it is made
 * @param idOf the ids of its people, by their names
 */
export function sampleRows(day: CivilDay, idOf: (name: string) => string): SampleRows {
  const maker: Maker = {
    ...{ day, idOf },
    ago: (days) => addDays(day, -days),
    lunch: addDays(startOfWeek(day, MONDAY), -4),
    who: (name) => ({ contact: name, contactId: idOf(name) }),
  };
  return {
    contacts: SAMPLE_PEOPLE.map((person, place) => contactRow(person, place, day, idOf(person.name))),
    sales: salesOf(maker),
    touches: touchesOf(maker),
    alliances: alliancesOf(maker),
    introductions: introductionsOf(maker),
    lunches: lunchesOf(maker),
    needs: needsOf(maker),
    given: giftsOf(maker),
    dates: datesOf(maker),
    hardToReach: referralsOf(maker),
    letters: [LETTER],
  };
}
