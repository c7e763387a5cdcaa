/**
 * The records of a practice, as the rules of the domain take them: everything unsaid is unknown or a default.
 */
import type { Alliance } from '../../src/domain/records/alliance';
import { QUESTIONS } from '../../src/domain/alliances/partners/partner-verdict';
import type { Introduction } from '../../src/domain/records/introduction';
import type { Referral } from '../../src/domain/records/referral';
import type { Lunch } from '../../src/domain/records/lunch';
import { NOBODY_REFUSED } from '../../src/domain/letters/audience/no-email-list';
import { openBook, type Book, type PracticeRecords } from '../../src/domain/clients/household/book';
import { parseIsoDay, type CivilDay } from '../../src/domain/calendar/civil-day';
import type { Contact } from '../../src/domain/records/contact';
import { FACTS } from '../../src/domain/clients/household/information-file';
import { DEFAULT_SETTINGS, type PracticeSettings } from '../../src/domain/records/settings';
import type { Sale } from '../../src/domain/records/sale';
import type { KeyDate } from '../../src/domain/records/key-date';
import { DEFAULT_PLAN, planWith, type TouchPlan } from '../../src/domain/touches/touch-plan';
import type { PlanRow } from '../../src/domain/touches/touch-type';
import type { LoggedTouch } from '../../src/domain/records/touch';
import type { PlannedTouch } from '../../src/domain/touches/touch-types';
import { buildWeek, type WeekPlan } from '../../src/domain/touches/week/build-week';
import type { StandingRow } from '../../src/domain/touches/week/row';
import { weekOn, type Week } from '../../src/domain/calendar/workdays';

/** on('2026-11-23') */
export function on(iso: string): CivilDay {
  const day = parseIsoDay(iso);
  if (day === null) throw new Error(`${iso} is no day`);
  return day;
}

/** The Monday on which most of these tests stand; a working week without holidays. */
export const MONDAY = on('2026-11-23');

export const aContact = (given: Partial<Contact> = {}): Contact => ({
  id: 'C0001',
  name: `Name of ${given.id ?? 'C0001'}`,
  dear: '',
  kind: 'Client',
  status: null,
  statusByHand: null,
  tier: null,
  tierByHand: null,
  core: null,
  feeling: null,
  isDraining: false,
  email: '',
  otherEmails: [],
  otherPhones: [],
  background: '',
  phone: '',
  company: '',
  profession: '',
  household: '',
  isHead: false,
  addressedTogether: '',
  address: '',
  area: '',
  who: null,
  emailConsent: null,
  noCalls: false,
  consentDate: null,
  consentSource: '',
  invitedOn: null,
  cultivation: null,
  whatHappened: '',
  introducedBy: '',
  tags: [],
  birthday: null,
  anniversary: null,
  dream: '',
  goals: '',
  likes: '',
  dislikes: '',
  favouriteRestaurant: '',
  children: '',
  hobbies: '',
  sports: '',
  pastimes: '',
  worriedAbout: '',
  added: on('2026-01-05'),
  recallWeek: null,
  lastTouch: null,
  nextDue: null,
  sales12Months: null,
  hours12Months: null,
  spiral: null,
  ...given,
});

/** Somebody on the cultivation list. */
export const aProspect = (given: Partial<Contact> = {}): Contact =>
  aContact({ kind: 'Prospect', cultivation: 'Cultivating', ...given });

/** C0001, C0002…: as many as asked for, each made by its id. */
export const many = <T>(count: number, make: (id: string, index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(`C${String(index + 1).padStart(4, '0')}`, index));

/** A touch of C0001 that reached somebody. */
export const aTouch = (given: Partial<LoggedTouch> = {}): LoggedTouch => ({
  id: 'T0001',
  date: MONDAY,
  contactId: 'C0001',
  touch: 'Courtesy call',
  who: 'Assistant',
  result: 'Reached',
  mood: null,
  minutes: null,
  note: '',
  nextDate: null,
  sourceKey: '',
  ...given,
});

export const aKeyDate = (given: Partial<KeyDate> = {}): KeyDate => ({
  id: 'D0001',
  contactId: 'C0001',
  date: on('2027-03-01'),
  what: 'Lease ends',
  isEveryYear: false,
  isHandled: false,
  added: on('2026-01-05'),
  ...given,
});

export const anIntroduction = (given: Partial<Introduction> = {}): Introduction => ({
  id: 'I0001',
  date: on('2026-11-20'),
  direction: 'Received',
  allianceId: 'C0009',
  personId: 'C0001',
  outcome: 'Open',
  person: '',
  lunchKey: '',
  ...given,
});

export const aSale = (given: Partial<Sale> = {}): Sale => ({
  id: 'S0001',
  contactId: 'C0001',
  date: on('2026-11-20'),
  amount: 100,
  what: '',
  isToCheckIn: true,
  isYearsTotal: false,
  ...given,
});

export const aLunch = (given: Partial<Lunch> = {}): Lunch => ({
  key: 'L0001',
  date: on('2026-11-26'),
  kind: 'Alliance',
  guestIds: ['C0001'],
  state: 'Planned',
  place: '',
  isByHand: false,
  names: '',
  namesFiled: [],
  ...given,
});

/** Somebody who was referred by C0009 and doesn't call back; nothing is known of them yet. */
export const aReferral = (given: Partial<Referral> = {}): Referral => ({
  id: 'R0001',
  contactId: 'C0001',
  referredById: 'C0009',
  step: 'Research',
  pain: '',
  gain: '',
  appealsSoFar: 0,
  waitUntil: null,
  status: 'Open',
  ...given,
});

/** An alliance of which nothing is known yet. */
export const anAlliance = (given: Partial<Alliance> = {}): Alliance => ({
  contactId: 'C0001',
  respectsUs: false,
  knowsWhoWeWant: false,
  hasStanding: false,
  willIntroduce: false,
  isComplementary: false,
  canTakeIntroductions: false,
  isStillGrowing: false,
  isTrustedInNetwork: false,
  hasClientsLikeOurBest: false,
  knowsLikesAndTrustsUs: false,
  isWillingToIntroduce: false,
  wantsToMeet: '',
  wouldUnderstand: '',
  wouldValue: '',
  wouldWant: '',
  canAfford: '',
  gives: '',
  competesWith: '',
  cadenceDays: null,
  awayFrom: null,
  awayTo: null,
  lastLunch: null,
  ...given,
});

/** The Touch plan in which nothing comes round but what is given. */
export function aPlan(given: Partial<Record<PlannedTouch, Partial<PlanRow>>>): TouchPlan {
  return planWith((touch) => ({
    ...DEFAULT_PLAN[touch],
    aWeekAtMost: null,
    days: NEVER,
    ...given[touch],
  }));
}

const NEVER: PlanRow['days'] = {
  'Tier 1': null,
  'Tier 2': null,
  'Tier 3': null,
  'Cultivating prospect': null,
  'Other prospect': null,
  Alliance: null,
  Personal: null,
};

/** The same days in the columns that are named. */
export const days = (given: Partial<PlanRow['days']>): Pick<PlanRow, 'days'> => ({
  days: { ...NEVER, ...given },
});

/** A Plan in which nothing comes round at all. */
export const NOTHING_PLANNED = aPlan({});

type Given = Omit<Partial<PracticeRecords>, 'settings'> & { readonly settings?: Partial<PracticeSettings> };

/** The office's records, opened. */
export const aBook = ({ settings, ...given }: Given = {}): Book =>
  openBook({
    contacts: [aContact()],
    touches: [],
    keyDates: [],
    introductions: [],
    namesToAsk: [],
    lunches: [],
    sales: [],
    allianceIds: new Set(),
    alliances: [],
    needs: [],
    gifts: [],
    referrals: [],
    replies: [],
    factsKept: new Set(FACTS),
    questionsAsked: new Set(QUESTIONS),
    noEmailList: NOBODY_REFUSED,
    plan: DEFAULT_PLAN,
    ...given,
    settings: { ...DEFAULT_SETTINGS, ...settings },
  });

/** The week of a day, as the book's office works. */
export const aWeek = (today: CivilDay = MONDAY, book: Book = aBook()): Week => weekOn(today, book.settings);

/** The sheet as it is built on a day, over the rows that stand. */
export const theWeek = (
  given: Given = {},
  today: CivilDay = MONDAY,
  standing: readonly StandingRow[] = [],
): WeekPlan => {
  const book = aBook(given);
  return buildWeek(book, aWeek(today, book), standing);
};

/** A built sheet as it stands afterwards; rows with these keys have been logged. */
export const asStanding = ({ rows }: WeekPlan, loggedKeys: readonly string[] = []): StandingRow[] =>
  rows.map((row) => ({ ...row, isLogged: loggedKeys.includes(row.key), isReported: false }));
