/** What an office can set for itself, as the rules of the practice take it. */
import type { CivilDay, Weekday } from './calendar';
import type { Season } from './campaigns/season';
import type { Doer, Kind } from './clients/contact';

export type PersonInOffice = { readonly name: string; readonly email: string };

export type PracticeSettings = {
  readonly officeName: string;
  readonly postalAddress: string;
  readonly principal: PersonInOffice;
  readonly assistant: PersonInOffice;

  readonly firstWeekday: Weekday;
  readonly workingDays: ReadonlySet<Weekday>;
  readonly holidays: ReadonlySet<CivilDay>;
  readonly dailyRunHour: number;

  readonly season: Season;
  /** The day on which the season was set; null: it was never changed. */
  readonly seasonSince: CivilDay | null;
  /** The last day of the window in which Hard times recontacts every prospect (S2d); null: the default length from `seasonSince`. */
  readonly prospectsUntil: CivilDay | null;
  /** The day on which the Hard-times letter was marked as sent; null: not yet (S2c). */
  readonly hardTimesLetterSentOn: CivilDay | null;
  /** Whether the Hard-times letter leaves out clients without a consent record (S2b). */
  readonly asksConsentInHardTimes: boolean;

  /** Items a day for each (S12). */
  readonly itemsADay: Readonly<Record<Doer, number>>;
  /** For so many days nobody who was reached is asked again (S12). */
  readonly quietDays: number;
  /** Days ahead of a key date on which it is warned of (S13). */
  readonly keyDateWarnings: readonly number[];
  /** The day of the last fresh start after an absence; null: never (S12). */
  readonly freshStartOn: CivilDay | null;
  /** What a blank Kind means on Contacts. */
  readonly blankKindMeans: Kind;
  /** Months without a sale that make a client Inactive (S14). */
  readonly inactiveAfterMonths: number;

  readonly coreSharePercent: number;
  readonly peripheralRatio: number;
  readonly cultivationTarget: number;
  readonly rosterTarget: number;
  readonly whoWeWantToMeet: string;

  readonly lunchDays: ReadonlySet<Weekday>;
  readonly lunchTime: string;
  readonly lunchesAWeek: number;
  readonly namesALunch: number;
  /** Per cent of its cadence that a lunch comes early at most (S16). */
  readonly minimumGapPercent: number;
  readonly tablesAMonth: number;
  readonly exchangeMeetingsAMonth: number;

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

  season: 'Good times',
  seasonSince: null,
  prospectsUntil: null,
  hardTimesLetterSentOn: null,
  asksConsentInHardTimes: false,

  itemsADay: { Principal: 2, Assistant: 8 },
  quietDays: 7,
  keyDateWarnings: [180, 90, 30],
  freshStartOn: null,
  blankKindMeans: 'Not yet',
  inactiveAfterMonths: 12,

  coreSharePercent: 80,
  peripheralRatio: 2,
  cultivationTarget: 240,
  rosterTarget: 25,
  whoWeWantToMeet: '',

  lunchDays: new Set<Weekday>([2, 4]),
  lunchTime: '12:00',
  lunchesAWeek: 2,
  namesALunch: 5,
  minimumGapPercent: 60,
  tablesAMonth: 2,
  exchangeMeetingsAMonth: 2,

  largestLetter: 2000,
};
