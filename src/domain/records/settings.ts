/** What an office can set for itself, as the rules of the practice take it. */
import type { CivilDay, Weekday } from '../calendar/civil-day';
import type { Season } from '../season/season';
import type { ProfileList } from './alliance';
import type { Doer, Kind } from './contact';
import { tradeDefaults, type Livelihood, type TradeDefaults } from '../clients/livelihood';
import { DEFAULT_WARNING_KINDS, type WarningKind } from '../touches/dates/warnings';

export type PersonInOffice = { readonly name: string; readonly email: string };

export type PracticeSettings = TradeDefaults &
  Readonly<Record<ProfileList, string>> & {
    readonly officeName: string;
    readonly postalAddress: string;
    readonly principal: PersonInOffice;
    readonly assistant: PersonInOffice;

    readonly firstWeekday: Weekday;
    readonly workingDays: ReadonlySet<Weekday>;
    readonly holidays: ReadonlySet<CivilDay>;
    readonly dailyRunHour: number;
    /** Who gets the morning event, by their e-mail address; '': nobody (S25). */
    readonly morningEventOf: string;

    readonly season: Season;
    /** The day on which the season was set; null: it was never changed. */
    readonly seasonSince: CivilDay | null;
    /**
     * The last day of the window in which Hard times recontacts every prospect (S2d); null: the default
     * length from `seasonSince`.
     */
    readonly prospectsUntil: CivilDay | null;
    /** The kinds and tags of those whom Hard times recontact; none: every prospect (S2d). */
    readonly recontacted: readonly string[];
    /** The day on which the Hard-times letter was marked as sent; null: not yet (S2c). */
    readonly hardTimesLetterSentOn: CivilDay | null;
    /** Whether the Hard-times letter leaves out clients without a consent record (S2b). */
    readonly asksConsentInHardTimes: boolean;

    /**
     * What the office lives from; null: nobody has said. The trade's defaults hold where nothing else is set
     * (S5).
     */
    readonly livesFrom: Livelihood | null;

    /** Items a day for each (S12). */
    readonly itemsADay: Readonly<Record<Doer, number>>;
    /** Minutes a day for each (S12). */
    readonly minutesADay: Readonly<Record<Doer, number>>;
    /** For so many days nobody who was reached is asked again (S12). */
    readonly quietDays: number;
    /** Kinds of key dates that have warnings of their own (S13). */
    readonly warningKinds: readonly WarningKind[];
    /** Whether birthdays of all clients are kept, whatever their tier (S13). */
    readonly keepsAllBirthdays: boolean;
    /** The day of the last fresh start after an absence; null: never (S12). */
    readonly freshStartOn: CivilDay | null;
    /** What a blank Kind means on Contacts. */
    readonly blankKindMeans: Kind;

    readonly coreSharePercent: number;
    readonly peripheralRatio: number;
    readonly cultivationTarget: number;
    readonly rosterTarget: number;
    /** How many people an alliance knows, about: for the reach of the roster (S22). */
    readonly peopleAnAllianceReaches: number;
    /** In a sentence; the four lists beside it say it in words that files use (S15, S29). */
    readonly whoWeWantToMeet: string;

    readonly lunchDays: ReadonlySet<Weekday>;
    readonly lunchTime: string;
    readonly lunchesAWeek: number;
    readonly namesALunch: number;
    /** Per cent of its cadence that a lunch comes early at most (S16). */
    readonly minimumGapPercent: number;
    readonly tablesAMonth: number;
    readonly exchangeMeetingsAMonth: number;
    /** Working days that it takes to book a lunch: none is planned sooner (S16). */
    readonly bookingLeadDays: number;

    /** The tab with the responses of the office's own form; '' for none (S27). */
    readonly intakeTab: string;
    /** Up to when its responses were read, such as "2026-11-20 09:12:33"; '' for none of them (S27). */
    readonly intakeReadTo: string;

    /** The office's own short lists: why people leave, and what worked (S26). */
    readonly reasonsForLeaving: readonly string[];
    readonly reasonsItWorked: readonly string[];

    /** A letter to more recipients than this is refused. */
    readonly largestLetter: number;
  };

/** Days in which Hard times recontacts every prospect, where no end was set (S2d). */
export const PROSPECTS_WINDOW_DAYS = 60;

export const DEFAULT_SETTINGS: PracticeSettings = {
  officeName: '',
  postalAddress: '',
  principal: { name: '', email: '' },
  assistant: { name: '', email: '' },

  firstWeekday: 1,
  workingDays: new Set<Weekday>([1, 2, 3, 4, 5]),
  holidays: new Set<CivilDay>(),
  dailyRunHour: 6,
  morningEventOf: '',

  season: 'Good times',
  seasonSince: null,
  prospectsUntil: null,
  recontacted: [],
  hardTimesLetterSentOn: null,
  asksConsentInHardTimes: false,

  ...tradeDefaults(null),
  livesFrom: null,

  itemsADay: { Principal: 3, Assistant: 12 },
  minutesADay: { Principal: 120, Assistant: 180 },
  quietDays: 7,
  warningKinds: DEFAULT_WARNING_KINDS,
  keepsAllBirthdays: false,
  freshStartOn: null,
  blankKindMeans: 'Not yet',

  coreSharePercent: 80,
  peripheralRatio: 2,
  cultivationTarget: 240,
  rosterTarget: 25,
  peopleAnAllianceReaches: 200,
  whoWeWantToMeet: '',
  wouldUnderstand: '',
  wouldValue: '',
  wouldWant: '',
  canAfford: '',

  lunchDays: new Set<Weekday>([2, 4]),
  lunchTime: '12:00',
  lunchesAWeek: 2,
  namesALunch: 5,
  minimumGapPercent: 60,
  tablesAMonth: 2,
  exchangeMeetingsAMonth: 2,
  bookingLeadDays: 5,

  intakeTab: '',
  intakeReadTo: '',

  reasonsForLeaving: ['price', 'moved away', 'went to another', 'heard too little', 'no need', 'retired'],
  reasonsItWorked: [
    'quick answers',
    'stayed in touch',
    'good advice',
    'introductions',
    'reviews',
    'kindness',
  ],

  largestLetter: 2000,
};
