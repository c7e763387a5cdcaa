/** Conditional formats in a spreadsheet file: a formula and what it paints. */
import type { ConditionalFormattingRule, Worksheet } from '@cj-tech-master/excelts';
import { a1Of, columnLetters } from '../../host/spreadsheet/a1';
import type { Area, ConditionalFormat, SheetState } from '../../host/state';
import { argb, writeLook } from './looks';

/** Writes the tab's rules in their order: the first that holds paints. */
export const writeConditionals = (sheet: SheetState, worksheet: Worksheet): void =>
  sheet.conditionalFormats.forEach((format, index) => {
    const [first] = format.areas;
    const formula = first && formulaOf(format, first);
    if (!formula) return;
    const { background, ...rest } = format.look;
    const style = {
      ...writeLook(rest),
      // In such a style the colour of a filled cell is that behind the pattern.
      ...(background
        ? {
            fill: {
              type: 'pattern' as const,
              pattern: 'solid' as const,
              bgColor: { argb: argb(background) },
            },
          }
        : {}),
    };
    const rule: ConditionalFormattingRule & { stopIfTrue: boolean } = {
      type: 'expression',
      formulae: [formula],
      priority: index + 1,
      style,
      stopIfTrue: true,
    };
    worksheet.addConditionalFormatting({ ref: format.areas.map(a1Of).join(' '), rules: [rule] });
  });

/** The rule as a formula for its first cell, without `=`; undefined for a condition that isn't written. */
const formulaOf = ({ criterion, values }: ConditionalFormat, first: Area): string | undefined => {
  const cell = `${columnLetters(first.column)}${first.row}`;
  const value = String(values[0] ?? '');
  const quoted = `"${value.replaceAll('"', '""')}"`;
  switch (criterion) {
    case 'CUSTOM_FORMULA':
      return value.replace(/^=/, '');
    case 'CELL_EMPTY':
      return `${cell}=""`;
    case 'CELL_NOT_EMPTY':
      return `${cell}<>""`;
    case 'TEXT_EQUAL_TO':
      return `${cell}=${quoted}`;
    case 'TEXT_CONTAINS':
      return `ISNUMBER(SEARCH(${quoted},${cell}))`;
    case 'TEXT_STARTS_WITH':
      return `LEFT(${cell},${value.length})=${quoted}`;
    case 'NUMBER_GREATER_THAN':
      return `${cell}>${value}`;
    case 'NUMBER_LESS_THAN':
      return `${cell}<${value}`;
    default:
      return undefined;
  }
};
