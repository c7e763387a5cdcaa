/** The tabs as the rules of the practice read them: typed rows in, records out. */
import type { CivilDay } from '../../domain/calendar/civil-day';
import type { KeyDate } from '../../domain/records/key-date';
import type { Gift } from '../../domain/records/gift';
import type { Alliance } from '../../domain/records/alliance';
import type { Introduction } from '../../domain/records/introduction';
import { isInvitedTo } from '../../domain/alliances/lunches/invitation';
import { kindOfKey, type Lunch } from '../../domain/records/lunch';
import type { Need } from '../../domain/records/need';
import { QUESTIONS } from '../../domain/alliances/partners/partner-verdict';
import type { Referral } from '../../domain/records/referral';
import type { PracticeRecords } from '../../domain/clients/household/book';
import type { Contact } from '../../domain/records/contact';
import { noEmailListOf } from '../../domain/letters/audience/no-email-list';
import { letterSentOn } from '../../domain/season/hard-times-checklist';
import { FACTS, birthdayOf } from '../../domain/clients/household/information-file';
import { withKinds, type KindFacts } from '../../domain/clients/household/kind';
import { DEFAULT_PLAN, daysOfGroups, planOf, type TouchPlan } from '../../domain/touches/touch-plan';
import type { PlanRow } from '../../domain/touches/touch-type';
import type { Reply } from '../../domain/records/reply';
import type { PlannedTouch } from '../../domain/touches/touch-types';
import type { Sale } from '../../domain/records/sale';
import type { Office } from '../../runner/job';
import { onceATab } from './memoize';
import { saysNothing } from '../../sheets/read/read-row';
import type { TableName } from '../../sheets/tabs/tables';
import { COLUMN_OF } from '../../sheets/tabs/touch-plan';

/** The tabs that the rules of the week need. */
export const RECORD_TABS = [
  'contacts',
  'touches',
  'dates',
  'introductions',
  'lunches',
  'sales',
  'alliances',
  'needs',
  'given',
  'hardToReach',
  'letters',
  'drafts',
  'noEmailList',
  'touchPlan',
] as const satisfies readonly TableName[];
export type RecordTab = (typeof RECORD_TABS)[number];

type Tab<Name extends RecordTab> = Office<Name>['tables'][Name];

/** The Touch plan as it stands; a workbook without the tab has the default one. */
export function planFrom({ exists, rows }: Tab<'touchPlan'>): TouchPlan {
  if (!exists) return DEFAULT_PLAN;
  const entries = rows.flatMap((row): [PlannedTouch, PlanRow][] => {
    if (row.touch === null) return [];
    const usual = DEFAULT_PLAN[row.touch];
    const days = daysOfGroups((group) => row[COLUMN_OF[group]]);
    const { who, minutes } = row;
    return [
      [
        row.touch,
        { who: who ?? usual.who, minutes: minutes ?? usual.minutes, days, aWeekAtMost: row.weeklyCap },
      ],
    ];
  });
  return planOf(new Map(entries));
}

/** Everybody, with the birthday as it is known today. */
const contactsFrom = onceATab(({ rows }: Tab<'contacts'>, today): Contact[] =>
  rows.map((row) => {
    const birthday = birthdayOf(row, today);
    return birthday === row.birthday ? row : { ...row, birthday };
  }),
);

const keyDatesFrom = onceATab(({ rows }: Tab<'dates'>): KeyDate[] =>
  rows.flatMap(({ date, ...row }) => (date === null ? [] : [{ ...row, date }])),
);

const salesFrom = onceATab(({ rows }: Tab<'sales'>): Sale[] =>
  rows.flatMap(({ date, checkIn, beforeCultivate, ...row }) =>
    date === null ? [] : [{ ...row, date, isToCheckIn: checkIn, isYearsTotal: beforeCultivate }],
  ),
);

/** An item dated after today hasn't been given yet. */
const giftsFrom = onceATab((tab: Tab<'given'>): Gift[] =>
  happened(tab).flatMap(({ date, ...row }) => (date === null ? [] : [{ ...row, date }])),
);

/** The rows of a tab that have come to pass: of those dated after today nothing has happened yet. */
const happened = <Row extends { readonly line: number }>({
  rows,
  linesAhead,
}: {
  readonly rows: readonly Row[];
  readonly linesAhead: ReadonlySet<number>;
}): readonly Row[] => (linesAhead.size === 0 ? rows : rows.filter(({ line }) => !linesAhead.has(line)));

/** By the contacts as they read: with the kinds that count, made once while nothing of it changes. */
const kinds = new WeakMap<object, { readonly facts: KindFacts; readonly made: Contact[] }>();

function withTheirKinds(people: Contact[], facts: KindFacts): Contact[] {
  const known = kinds.get(people);
  const isSame =
    known?.facts.buyerIds === facts.buyerIds &&
    known.facts.blankKindMeans === facts.blankKindMeans &&
    [...known.facts.allianceIds].join() === [...facts.allianceIds].join();
  if (known && isSame) return known.made;
  const made = withKinds(people, facts);
  kinds.set(people, { facts, made });
  return made;
}

/** Who has a sale. */
export const buyersIn = onceATab(
  ({ rows }: Tab<'sales'>): ReadonlySet<string> =>
    new Set(rows.flatMap(({ contactId, date }) => (date === null ? [] : [contactId]))),
);

/** A name without a date still wants its follow-up: from today on. */
const introductionRows = onceATab((tab: Tab<'introductions'>, today): Introduction[] =>
  happened(tab).map(({ date, direction, outcome, ...row }) => ({
    ...row,
    date: date ?? today,
    direction: direction ?? 'Received',
    outcome: outcome ?? 'Open',
  })),
);

/** What was said instead of a name: whose introduction it is gets known once somebody has asked (S21). */
const isWithoutName = ({ personId, person, direction }: Introduction): boolean =>
  personId === '' && person !== '' && direction === 'Received';

const introductionsFrom = onceATab((tab: Tab<'introductions'>, today): Introduction[] =>
  introductionRows(tab, today).filter((row) => !isWithoutName(row)),
);

const namesToAskFrom = onceATab((tab: Tab<'introductions'>, today): Introduction[] =>
  introductionRows(tab, today).filter(isWithoutName),
);

/** Somebody has set the lunch by hand, or typed what can't be read: then nobody knows better. */
const isByHand = (
  { table, raw }: Tab<'lunches'>,
  { line, dateByHand, guestsByHand, status }: Tab<'lunches'>['rows'][number],
): boolean =>
  dateByHand !== null ||
  guestsByHand.length > 0 ||
  (status === null && !saysNothing(table.columns.status, raw(line, 'status'))) ||
  !saysNothing(table.columns.dateByHand, raw(line, 'dateByHand'));

/** The lunch of a row of Lunches; null: it has no day yet. */
export function lunchOn(
  tab: Tab<'lunches'>,
  row: Tab<'lunches'>['rows'][number],
  today: CivilDay,
): Lunch | null {
  const { key, guestIds, place, introduced: names, namesFiled } = row;
  const date = row.dateByHand ?? row.date;
  if (date === null) return null;
  const typed = row.status ?? 'Planned';
  // Nobody has held a lunch on a day by hand that is still to come: it stands for that day.
  const state = typed === 'Held' && row.dateByHand !== null && row.dateByHand > today ? 'Confirmed' : typed;
  const isSet = isByHand(tab, row) || isInvitedTo(row);
  const kind = row.kind ?? kindOfKey(key);
  return { key, date, kind, guestIds, state, place, isByHand: isSet, names, namesFiled };
}

const lunchesFrom = (tab: Tab<'lunches'>, today: CivilDay): Lunch[] =>
  tab.rows.flatMap((row) => lunchOn(tab, row, today) ?? []);

/** Who has a row on Alliances; a name that means nobody is reported where it was looked up. */
const alliancesFrom = ({ rows }: Tab<'alliances'>): Alliance[] =>
  rows.filter(({ contactId }) => contactId !== '');

/** A need without a date was learned today. */
const needsFrom = onceATab((tab: Tab<'needs'>, today): Need[] =>
  happened(tab).map(({ date, status, ...row }) => ({
    ...row,
    date: date ?? today,
    status: status ?? 'Open',
    isExpertChosen: row.expertByHand !== '',
  })),
);

const referralsFrom = ({ rows }: Tab<'hardToReach'>): Referral[] =>
  rows.map(({ step, status, appealsSoFar, ...row }) => ({
    ...row,
    step: step ?? 'Research',
    status: status ?? 'Open',
    appealsSoFar: appealsSoFar ?? 0,
  }));

const repliesFrom = ({ rows }: Tab<'drafts'>): Reply[] =>
  rows.flatMap(({ repliedOn: on, contactId, letter, repliedAbout: about }) =>
    on === null ? [] : [{ contactId, letter, on, about }],
  );

/** What the office keeps, as the rules of the practice read it. Names must have been resolved to ids. */
export function recordsOf({
  tables,
  settings,
  today,
}: Pick<Office<RecordTab>, 'tables' | 'settings' | 'today'>): PracticeRecords {
  const alliances = alliancesFrom(tables.alliances);
  const allianceIds = new Set(alliances.map(({ contactId }) => contactId));
  const { blankKindMeans } = settings;
  return {
    contacts: withTheirKinds(contactsFrom(tables.contacts, today), {
      ...{ allianceIds, blankKindMeans },
      buyerIds: buyersIn(tables.sales, today),
    }),
    touches: tables.touches.rows,
    keyDates: keyDatesFrom(tables.dates, today),
    introductions: introductionsFrom(tables.introductions, today),
    namesToAsk: namesToAskFrom(tables.introductions, today),
    lunches: lunchesFrom(tables.lunches, today),
    sales: salesFrom(tables.sales, today),
    allianceIds,
    alliances,
    needs: needsFrom(tables.needs, today),
    gifts: giftsFrom(tables.given, today),
    referrals: referralsFrom(tables.hardToReach),
    replies: repliesFrom(tables.drafts),
    factsKept: new Set(FACTS.filter((fact) => tables.contacts.layout.indexes.has(fact))),
    questionsAsked: new Set(QUESTIONS.filter((question) => tables.alliances.layout.indexes.has(question))),
    noEmailList: noEmailListOf(tables.noEmailList.rows),
    plan: planFrom(tables.touchPlan),
    settings: {
      ...settings,
      hardTimesLetterSentOn: letterSentOn(tables.letters.rows, settings.seasonSince),
    },
  };
}
