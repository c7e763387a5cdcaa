/**
 * The tab Touch plan as the office set it up: how often each touch is due for whom. The year of touches
 * follows it.
 */
import { fillTab, type Tab } from './tab';

const GROUPS = [
  'Tier 1',
  'Tier 2',
  'Tier 3',
  'Cultivating prospect',
  'Other prospect',
  'Alliance',
  'Personal',
] as const;
export type Group = (typeof GROUPS)[number];

export type PlanLine = {
  readonly touch: string;
  readonly who: 'Principal' | 'Assistant';
  readonly minutes: number;
  /** Days from one touch to the next, by group; never for a group that isn't named. */
  readonly days: Partial<Record<Group, number>>;
  readonly aWeekAtMost: number | null;
};

const line = (
  touch: string,
  who: PlanLine['who'],
  minutes: number,
  days: PlanLine['days'],
  aWeekAtMost: number | null = null,
): PlanLine => ({ touch, who, minutes, days, aWeekAtMost });

export const PLAN: readonly PlanLine[] = [
  line('Email', 'Assistant', 2, { 'Tier 1': 30, 'Tier 2': 30, 'Cultivating prospect': 30, Alliance: 30 }),
  line('Courtesy call', 'Assistant', 10, { 'Tier 1': 91, 'Tier 2': 91 }, 20),
  line('Recall', 'Assistant', 7, { 'Cultivating prospect': 91 }),
  line('Thinking of you', 'Assistant', 2, { 'Tier 1': 61, 'Tier 2': 122, Alliance: 61, Personal: 122 }, 10),
  line('Handwritten note', 'Assistant', 5, { 'Tier 1': 91, 'Tier 2': 182, Alliance: 182, Personal: 182 }, 10),
  line('Item of value', 'Assistant', 10, { 'Tier 1': 182, 'Tier 2': 365, Alliance: 365 }, 5),
  line('Review', 'Principal', 45, { 'Tier 1': 91 }),
  line('Check-in', 'Assistant', 10, { 'Tier 1': 91, 'Tier 2': 91, 'Tier 3': 91 }),
  line('Alliance lunch', 'Principal', 75, { Alliance: 91 }),
  line('Meet and greet', 'Principal', 75, {}),
  line('Exchange meeting', 'Principal', 75, {}),
  line('Follow-up call', 'Principal', 10, Object.fromEntries(GROUPS.map((group) => [group, 7]))),
];

const UNPLANNED: PlanLine = line('Call', 'Assistant', 10, {});

/** Who does a touch, how long it takes and how often; a touch without a line is an unplanned call. */
export const planOf = (touch: string): PlanLine =>
  PLAN.find((candidate) => candidate.touch === touch) ?? UNPLANNED;

const PARTS: Readonly<Record<string, readonly string[]>> = {
  Calls: ['Courtesy call', 'Recall', 'Review', 'Check-in', 'Follow-up call'],
  'By mail': ['Email', 'Thinking of you', 'Handwritten note', 'Item of value'],
  Lunches: ['Alliance lunch', 'Meet and greet', 'Exchange meeting'],
};
const partOf = (touch: string): string =>
  Object.keys(PARTS).find((part) => PARTS[part]?.includes(touch)) ?? '';

const WHAT: Readonly<Record<string, string>> = {
  'Courtesy call': 'To say that you think of them, and to ask what they need.',
  Recall: 'To somebody who asked to stay in touch: once a quarter each.',
  Review: 'The talk about their goals; it stands in for a courtesy call.',
  'Check-in': 'To a client who has gone quiet, in place of the courtesy call.',
  'Follow-up call': 'The first call to somebody who was introduced.',
  Email: 'A letter to all who opted in; one row on This week.',
  'Thinking of you': 'One or two sentences by e-mail on a topic they care about.',
  'Handwritten note': 'Two or three lines by hand.',
  'Item of value': 'Something that they can use.',
  'Alliance lunch': 'With one alliance after the other; the tab Lunches plans it.',
  'Meet and greet': 'A table of two or three who should know each other.',
  'Exchange meeting': 'Introductions both ways with a partner outside the roster.',
};

/** The tab Touch plan. */
export const planTab = (): Tab =>
  fillTab<PlanLine>(
    'Touch plan',
    [
      ['Touch', ({ touch }) => touch],
      ['Who', ({ who }) => who],
      ['Minutes', ({ minutes }) => minutes],
      ...GROUPS.map((group) => [group, ({ days }: PlanLine) => days[group] ?? ''] as const),
      ['A week at most', ({ aWeekAtMost }) => aWeekAtMost ?? ''],
      ['What it is', ({ touch }) => WHAT[touch] ?? ''],
      ['Part', ({ touch }) => partOf(touch)],
    ],
    Object.keys(PARTS).flatMap((part) => PLAN.filter(({ touch }) => partOf(touch) === part)),
  );
