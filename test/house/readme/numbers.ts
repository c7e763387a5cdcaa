/** The tables of what an office can change: its settings, its plan, and the weights behind the order. */
import { DEFAULT_PLAN } from '../../../src/domain/touches/touch-plan';
import { PLAN_COLUMNS } from '../../../src/domain/touches/touch-type';
import { CYCLIC_TOUCHES, PLANNED_TOUCHES } from '../../../src/domain/touches/touch-types';
import { SCORE_WEIGHTS, weightOf } from '../../../src/domain/touches/week/rank';
import { standardSettingRows } from '../../../src/sheets/read/settings';
import { markdownTable } from './markdown';

const numberText = (number: number | null): string => (number === null ? '' : String(number));

/** A checkbox is said as a yes or a no. */
const settingText = (cell: unknown): string =>
  typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : String(cell ?? '');

/** The settings with what holds until somebody changes it. */
export const settingsTable = (): string =>
  markdownTable(
    ['Setting', 'Default', 'What it does', 'What may stand there'],
    standardSettingRows().map(({ setting, value, whatItDoes, allowed }) =>
      [setting, value, whatItDoes, allowed].map(settingText),
    ),
  );

/** The days of each touch for each group. */
export const planTable = (): string =>
  markdownTable(
    ['Touch', 'Who', 'Minutes', ...PLAN_COLUMNS, 'A week at most'],
    PLANNED_TOUCHES.map((touch) => {
      const { who, minutes, days, aWeekAtMost } = DEFAULT_PLAN[touch];
      const cadences = PLAN_COLUMNS.map((column) => numberText(days[column]));
      return [touch, who, String(minutes), ...cadences, numberText(aWeekAtMost)];
    }),
  );

/** What counts how much in the order of the week. */
export function weightsTable(): string {
  const { otherTouch, tiers, notClients } = SCORE_WEIGHTS;
  const weights: readonly (readonly [string, number])[] = [
    ...CYCLIC_TOUCHES.map((touch): [string, number] => [touch, weightOf(touch)]).sort(
      ([, a], [, b]) => b - a,
    ),
    ['Any other touch', otherTouch],
    ...Object.entries(tiers).map(([tier, weight]): [string, number] => [`Tier ${tier}`, weight]),
    ['Who is no client', notClients],
  ];
  return markdownTable(
    ['What', 'Weight'],
    weights.map(([what, weight]) => [what, String(weight)]),
  );
}
