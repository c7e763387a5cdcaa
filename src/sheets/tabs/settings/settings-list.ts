/**
 * The office's settings, each declared once: its name, how its cell is read, what holds without one, what it
 * does.
 */
import type { Weekday } from '../../../domain/calendar/civil-day';
import { SEASONS } from '../../../domain/season/season';
import {
  BUYING_RULES,
  LIVELIHOODS,
  type BuyingRule,
  type TradeDefaults,
} from '../../../domain/clients/livelihood';
import { KINDS } from '../../../domain/records/contact';
import { PROSPECTS_WINDOW_DAYS, DEFAULT_SETTINGS as DEFAULTS } from '../../../domain/records/settings';
import { oneOf, yesNo } from '../../declare/fields/choices';
import { civilDate, pastDate, time, stamp } from '../../declare/fields/days';
import { listOf, weekday } from '../../declare/fields/lists';
import { warningTable } from '../../declare/fields/warnings';
import { countOf, number, percent, wholeNumber } from '../../declare/fields/numbers';
import { email, text } from '../../declare/fields/text';
import { setting } from './setting';
import { PRACTICE_SETTINGS } from './settings-of-practice';

const atLeastNone = wholeNumber({ min: 0 });
const atLeastOne = wholeNumber({ min: 1 });
const weekdays = listOf(weekday(), 'days of the week, such as Mon, Tue, Wed');
const days = listOf(
  civilDate(),
  'dates with their year, parted by semicolons, such as 25 Dec 2026; 1 Jan 2027',
);
const warnings = listOf(wholeNumber({ min: 1, max: 3660 }), 'whole numbers of days, such as 180, 90, 30');
const inWeekOrder = (chosen: ReadonlySet<Weekday>): readonly Weekday[] => [...chosen];

export const SETTINGS = {
  ...PRACTICE_SETTINGS,
  officeName: setting('Office name', text(), DEFAULTS.officeName, 'Stands in letters.'),
  postalAddress: setting(
    'Postal address',
    text(),
    DEFAULTS.postalAddress,
    'Stands below every letter to many.',
  ),
  principalName: setting('Principal name', text(), DEFAULTS.principal.name, 'Signs letters.'),
  principalEmail: setting(
    'Principal email',
    email(),
    DEFAULTS.principal.email,
    'The mailbox for the letters they sign.',
  ),
  assistantName: setting('Assistant name', text(), DEFAULTS.assistant.name, 'Signs letters.'),
  assistantEmail: setting(
    'Assistant email',
    email(),
    DEFAULTS.assistant.email,
    'The mailbox for the letters they sign.',
  ),
  firstWeekday: setting(
    'First day of the week',
    weekday(),
    DEFAULTS.firstWeekday,
    'The week is built for it.',
  ),
  workingDays: setting(
    'Working days',
    weekdays,
    inWeekOrder(DEFAULTS.workingDays),
    'The days that get things to do.',
  ),
  season: setting(
    'Season',
    oneOf(SEASONS),
    DEFAULTS.season,
    'Good times strengthen what exists; Hard times call in order.',
  ),
  seasonSince: setting<typeof DEFAULTS.seasonSince>(
    'Season since',
    pastDate(),
    DEFAULTS.seasonSince,
    'The day on which this season began.',
  ),
  prospectsUntil: setting<typeof DEFAULTS.prospectsUntil>(
    'Hard times until',
    civilDate(),
    DEFAULTS.prospectsUntil,
    `By then every prospect is called; blank: ${PROSPECTS_WINDOW_DAYS} days.`,
  ),
  recontacted: setting(
    'Hard times for',
    listOf(text(), 'kinds and tags, parted by commas, such as Prospects, Personal, rent'),
    DEFAULTS.recontacted,
    'Who is called in Hard times: these kinds, and of them those with a tag; blank: every prospect.',
  ),
  holidays: setting('Holidays', days, [...DEFAULTS.holidays], 'Days without anything to do.'),
  lunchDays: setting(
    'Lunch days',
    weekdays,
    inWeekOrder(DEFAULTS.lunchDays),
    'The days on which you have lunch with alliances.',
  ),
  lunchTime: setting('Lunch times', time(), DEFAULTS.lunchTime, 'When a lunch starts.'),
  lunchesAWeek: setting('Lunches a week', atLeastNone, DEFAULTS.lunchesAWeek, 'With alliances.'),
  namesALunch: setting(
    'Names a lunch',
    atLeastNone,
    DEFAULTS.namesALunch,
    'The introductions that a lunch aims at.',
  ),
  tablesAMonth: setting(
    'Meet and greets a month',
    atLeastNone,
    DEFAULTS.tablesAMonth,
    'Lunches with two or three guests.',
  ),
  exchangeMeetingsAMonth: setting(
    'Exchange meetings a month',
    atLeastNone,
    DEFAULTS.exchangeMeetingsAMonth,
    'With partners outside the roster.',
  ),
  minimumGapPercent: setting(
    'Minimum gap',
    percent(),
    DEFAULTS.minimumGapPercent,
    'The part of its cadence that a lunch waits at least.',
  ),
  blankKindMeans: setting<typeof DEFAULTS.blankKindMeans>(
    'A blank Kind means',
    oneOf(KINDS),
    DEFAULTS.blankKindMeans,
    'What somebody without a Kind is; Not yet: on file, on no sheet and in no letter.',
  ),
  bookingLeadDays: setting(
    'Booking lead',
    wholeNumber({ min: 0, max: 60 }),
    DEFAULTS.bookingLeadDays,
    'Working days that it takes to book a lunch: none is planned sooner.',
  ),
  livesFrom: setting<typeof DEFAULTS.livesFrom>(
    'What we live from',
    oneOf(LIVELIHOODS),
    DEFAULTS.livesFrom,
    'Sets the next three and Key date warnings, where you leave them blank.',
  ),
  inactiveAfterMonths: setting<number | null>(
    'Inactive after',
    countOf('months', { min: 1 }),
    null,
    'Months without a sale that make a client Inactive; blank: 12, with deals 36, with policies 15.',
  ),
  salesMonths: setting<number | null>(
    'Sales compared over',
    countOf('months', { min: 1, max: 120 }),
    null,
    'The sales by which clients are Core and tiers are estimated; blank: 12, with deals 36.',
  ),
  consistentBuying: setting<BuyingRule | null>(
    'Consistent buying',
    oneOf(BUYING_RULES),
    null,
    'What a client must have bought to be Core; blank: as your trade buys.',
  ),
  coreSharePercent: setting(
    'Core share',
    percent(),
    DEFAULTS.coreSharePercent,
    'The part of the sales that the core clients bring.',
  ),
  peripheralRatio: setting(
    'Peripheral ratio',
    number({ min: 0 }),
    DEFAULTS.peripheralRatio,
    'Share of hours over share of sales that makes a client peripheral.',
  ),
  cultivationTarget: setting(
    'Cultivation target',
    atLeastNone,
    DEFAULTS.cultivationTarget,
    'How many prospects the cultivation list aims at.',
  ),
  rosterTarget: setting(
    'Roster target',
    atLeastNone,
    DEFAULTS.rosterTarget,
    'How many alliances the roster aims at.',
  ),
  peopleAnAllianceReaches: setting(
    'People an alliance reaches',
    atLeastNone,
    DEFAULTS.peopleAnAllianceReaches,
    'How many people an alliance knows, about: the reach of the roster counts so many for each that trusts you.',
  ),
  keyDateWarnings: setting(
    'Key date warnings',
    warnings,
    [] as TradeDefaults['keyDateWarnings'],
    'Days ahead of a key date on which it is warned of; blank: 90, 30, with deals 180, 90, 30, with policies 45, 14.',
  ),
  warningKinds: setting(
    'Key date warnings by kind',
    warningTable(),
    DEFAULTS.warningKinds,
    'A word in What, and the days ahead for dates that have it.',
  ),
  keepsAllBirthdays: setting(
    'Birthdays of all clients',
    yesNo(),
    DEFAULTS.keepsAllBirthdays,
    'Yes: of every client, whatever the tier.',
  ),
  quietDays: setting(
    'Quiet days',
    atLeastNone,
    DEFAULTS.quietDays,
    'For so many days nobody who was reached is asked again.',
  ),
  itemsADayAssistant: setting(
    'Items a day, Assistant',
    atLeastNone,
    DEFAULTS.itemsADay.Assistant,
    'How much the week holds for the assistant; 0: nobody is, and all is the principal’s.',
  ),
  itemsADayPrincipal: setting(
    'Items a day, Principal',
    atLeastNone,
    DEFAULTS.itemsADay.Principal,
    'How much the week holds for the principal.',
  ),
  minutesADayAssistant: setting(
    'Minutes a day, Assistant',
    atLeastNone,
    DEFAULTS.minutesADay.Assistant,
    'How long the assistant can spend on the sheet a day.',
  ),
  minutesADayPrincipal: setting(
    'Minutes a day, Principal',
    atLeastNone,
    DEFAULTS.minutesADay.Principal,
    'How long the principal can spend on it.',
  ),
  freshStartOn: setting<typeof DEFAULTS.freshStartOn>(
    'Fresh start on',
    pastDate(),
    DEFAULTS.freshStartOn,
    'What was overdue that day is spread anew.',
  ),
  intakeTab: setting(
    'Intake tab',
    text(),
    DEFAULTS.intakeTab,
    'The tab with the responses of your own form: each daily run reads it, and writes nothing to it.',
  ),
  intakeReadTo: setting(
    'Intake read to',
    stamp(),
    DEFAULTS.intakeReadTo,
    'Responses up to then were read; empty it, and all are read again.',
  ),
  largestLetter: setting(
    'Largest letter',
    atLeastOne,
    DEFAULTS.largestLetter,
    'A letter to more people than this is refused.',
  ),
  asksConsentInHardTimes: setting(
    'Consent in hard times',
    yesNo(),
    DEFAULTS.asksConsentInHardTimes,
    'Yes: the hard-times letter goes only to who opted in.',
  ),
  dailyRunHour: setting(
    'Daily run hour',
    wholeNumber({ min: 0, max: 23 }),
    DEFAULTS.dailyRunHour,
    'The hour in which the daily run starts.',
  ),
  morningEventOf: setting(
    'Morning event of',
    email(),
    DEFAULTS.morningEventOf,
    'In whose calendar the daily run puts the day; Set up > Morning event… sets it. Blank: nobody’s.',
  ),
} as const;

type Settings = typeof SETTINGS;
export type SettingKey = keyof Settings;
/** Every setting's value, flat. */
export type SettingValues = { readonly [Key in SettingKey]: Settings[Key]['standard'] };
