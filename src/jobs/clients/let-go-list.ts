/**
 * Clients > Let-go list: whom the office might refer onward, with what that costs and frees, and a text to
 * begin with (S5).
 */
import { sales } from '../../sheets/tabs/sales';
import { letGoList, type LetGoCandidate, type LetGoList } from '../../domain/clients/tiers/let-go';
import type { Judged } from '../../domain/clients/judge';
import { sumOfMoney } from '../../domain/values/money';
import { plural } from '../../domain/text/words';
import { labelRule, type PageLook } from '../../sheets/declare/appearance';
import { PAINTS } from '../../sheets/declare/theme';
import type { Cell, Grid } from '../../sheets/cells/cell';
import { makeTab } from '../../runner/change';
import type { Job } from '../../runner/job';
import { judgeOffice, JUDGED_TABS } from './judge-office';

const LET_GO_TAB = 'Let-go list';
const HEADERS: readonly Cell[] = [
  'Household',
  'ID',
  'Sales of 12 months lost',
  'Hours of 12 months freed',
  'Hours are',
  'Why Tier 3',
  'A text to edit',
];

const HOW: readonly string[] = [
  'Tier 3 as somebody has said, and Peripheral by the figures: the most hours first.',
  'To release a household: tell them, then choose Clients > Release…, which asks what happened. Nothing is sent or changed from here.',
  'Released typed into Status by hand on Contacts does the same; Check the workbook then asks for the line under What happened.',
];

/** Pixels, by header. */
const LOOK: PageLook = {
  widths: [190, 70, 90, 90, 80, 200, 420],
  isSheetOfPaper: true,
  tableFrom: HOW.length + 3,
  rules: [
    labelRule(['Household'], HEADERS.length, PAINTS.section),
    labelRule(['Together'], HEADERS.length, PAINTS.strong),
  ],
};

const lineOf = (candidate: LetGoCandidate): readonly Cell[] => [
  candidate.household.members.map(({ name }) => name).join(' and '),
  candidate.household.id,
  candidate.salesLost,
  candidate.hoursFreed,
  candidate.areHoursEstimated ? 'estimated' : 'logged',
  candidate.why,
  candidate.text,
];

const hoursOf = (candidates: readonly LetGoCandidate[]): number =>
  Math.round(100 * candidates.reduce((sum, { hoursFreed }) => sum + hoursFreed, 0)) / 100;

const totalOf = (candidates: readonly LetGoCandidate[]): readonly Cell[] => [
  'Together',
  '',
  sumOfMoney(candidates.map(({ salesLost }) => salesLost)),
  hoursOf(candidates),
  '',
  '',
  '',
];

/** Why nobody stands on the list. */
function nobodyTold({ hasSales, hasHours }: Judged): string {
  if (!hasSales) return 'Nobody can be compared yet: nothing stands on Sales.';
  if (!hasHours) return 'Nobody can be compared yet: no hours are logged on Touches.';
  return 'Nobody: no household is both Tier 3 as somebody has said, and Peripheral.';
}

const othersTold = ({ othersInTier3 }: LetGoList): string[] =>
  othersInTier3 === 0
    ? []
    : [
        `${plural(othersInTier3, 'further household')} in Tier 3: they take no more time than their sales carry.`,
      ];

const WIDTH = HEADERS.length;
const textLine = (text: string): readonly Cell[] => [text, ...Array<Cell>(WIDTH - 1).fill('')];

function pageOf(list: LetGoList, judged: Judged): Grid {
  const { candidates } = list;
  const found =
    candidates.length === 0
      ? [textLine(nobodyTold(judged))]
      : [HEADERS, ...candidates.map(lineOf), totalOf(candidates)];
  return [
    textLine('Let-go list'),
    ...HOW.map(textLine),
    textLine(''),
    ...found,
    ...othersTold(list).map(textLine),
  ];
}

const told = ({ candidates }: LetGoList, judged: Judged): string =>
  candidates.length === 0
    ? nobodyTold(judged)
    : `${plural(candidates.length, 'household')} to think about: ${hoursOf(candidates)} hours a year would be free. See the tab ${LET_GO_TAB}.`;

export const listLetGo: Job<(typeof JUDGED_TABS)[number]> = {
  name: 'Let-go list',
  reads: JUDGED_TABS,

  plan: (office) => {
    const { judged } = judgeOffice(office);
    const list = letGoList(judged.clients, office.settings);
    return {
      changes: [
        ...(judged.hasSales ? [] : [makeTab(sales)]),
        { kind: 'page', tab: LET_GO_TAB, rows: pageOf(list, judged), look: LOOK },
      ],
      report: told(list, judged),
    };
  },
};
