/** The rules by which a tab's cells are painted: ours are known by their formula, the office's own stay. */
import { columnLetters } from '../../sheets/headers/headers';
import { RULE_MARK, type PlacedRule } from '../../sheets/declare/appearance';
import { onceMore } from '../read-cells';
import type { Sheet } from '../tabs';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** What a rule asks, and of which columns. */
const conditionOf = (rule: Rule): string =>
  [
    ...(rule.getBooleanCondition()?.getCriteriaValues() ?? []).map(String),
    ...rule.getRanges().map((range) => range.getColumn()),
  ].join(' ');
const placedConditionOf = ({ condition, column }: PlacedRule): string =>
  `${'formula' in condition ? condition.formula : condition.contains} ${column}`;

/** Whether a rule is ours: by its mark, or as one of these. */
const isOurs = (known: readonly PlacedRule[]): ((rule: Rule) => boolean) => {
  const conditions = new Set(known.map(placedConditionOf));
  return (rule) => {
    const condition = conditionOf(rule);
    return condition.includes(RULE_MARK) || conditions.has(condition);
  };
};

/** Setting rules replaces all of a tab: the office's own stay, in their order, behind ours. */
export function setRules(
  sheet: Sheet,
  headerRow: number,
  before: readonly PlacedRule[],
  after: readonly PlacedRule[],
): void {
  const ofOurs = isOurs([...before, ...after]);
  onceMore(() => {
    const others = sheet.getConditionalFormatRules().filter((rule) => !ofOurs(rule));
    const ours = after.map((rule) => builtRule(sheet, headerRow, rule));
    sheet.setConditionalFormatRules([...ours, ...others]);
  });
}

/** The rules of ours as they could be set again. */
export const readRules = (sheet: Sheet, known: readonly PlacedRule[]): PlacedRule[] =>
  sheet.getConditionalFormatRules().filter(isOurs(known)).flatMap(placedRule);

function placedRule(rule: Rule): PlacedRule[] {
  const [range] = rule.getRanges();
  const condition = rule.getBooleanCondition();
  if (!range || !condition) return [];
  const text = String(condition.getCriteriaValues()[0] ?? '');
  const [background, color] = [condition.getBackground(), condition.getFontColor()];
  const [isBold, isStruck] = [condition.getBold(), condition.getStrikethrough()];
  return [
    {
      ...{ column: range.getColumn(), columns: range.getNumColumns() },
      condition: text.startsWith('=') ? { formula: text } : { contains: text },
      paint: {
        ...(background ? { background } : {}),
        ...(color ? { color } : {}),
        ...(isBold ? { isBold } : {}),
        ...(isStruck ? { isStruck } : {}),
      },
    },
  ];
}

function builtRule(sheet: Sheet, row: number, rule: PlacedRule): Rule {
  const { column, columns, condition, paint } = rule;
  const [first, last] = [columnLetters(column - 1), columnLetters(column + columns - 2)];
  // To the end of the grid, however long it is: somebody may be taking rows out.
  const empty = SpreadsheetApp.newConditionalFormatRule().setRanges([
    sheet.getRange(`${first}${row}:${last}`),
  ]);
  const builder =
    'formula' in condition
      ? empty.whenFormulaSatisfied(condition.formula)
      : empty.whenTextContains(condition.contains);
  if (paint.background !== undefined) builder.setBackground(paint.background);
  if (paint.color !== undefined) builder.setFontColor(paint.color);
  if (paint.isBold !== undefined) builder.setBold(paint.isBold);
  if (paint.isStruck !== undefined) builder.setStrikethrough(paint.isStruck);
  return builder.build();
}
