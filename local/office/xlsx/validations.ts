/** What cells accept: between a spreadsheet file's rules and the office's. */
import type { DataValidation } from '@cj-tech-master/excelts';
import { parseArea, a1Of, splitTab } from '../../host/spreadsheet/a1';
import type { SheetState, Validation, ValidationCriterion } from '../../host/state';

/** How Google exports "is a valid date". */
const DATE_RULE = /DATEVALUE\(.*CELL\("format"/s;
const CHECKBOX_VALUES = 'TRUE,FALSE';

/** Google's names of the comparisons, by the file's. */
const COMPARISONS = {
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  lessThan: 'NUMBER_LESS_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
} as const;
const OPERATORS = ['between', 'notBetween', 'equal', 'notEqual', 'greaterThan', 'lessThan'] as const;

type Sheets = readonly SheetState[];

/** The rule, or undefined for one that accepts anything. `own` is the tab that it stands on. */
export const readValidation = (
  rule: DataValidation,
  own: SheetState,
  sheets: Sheets,
): Validation | undefined => {
  if (rule.type === 'any') return undefined;
  const isRefused = rule.showErrorMessage === true && (rule.errorStyle ?? 'stop') === 'stop';
  const help = rule.prompt ? { helpText: rule.prompt } : {};
  return { ...readCriterion(rule, own, sheets), allowInvalid: !isRefused, ...help };
};

const readCriterion = (
  rule: Exclude<DataValidation, { type: 'any' }>,
  own: SheetState,
  sheets: Sheets,
): ValidationCriterion => {
  const formulas = rule.formulae.map(String);
  const first = formulas[0] ?? '';
  if (rule.type === 'list') return readList(first, own, sheets);
  if (rule.type === 'custom' && DATE_RULE.test(first)) return { kind: 'date' };
  if (rule.type === 'whole' || rule.type === 'decimal')
    return {
      kind: 'other',
      criterion: COMPARISONS[rule.operator ?? 'between'],
      values: formulas.map(Number),
    };
  return { kind: 'other', criterion: 'CUSTOM_FORMULA', values: [`=${first}`] };
};

const readList = (source: string, own: SheetState, sheets: Sheets): ValidationCriterion => {
  const quoted = /^"(.*)"$/s.exec(source)?.[1];
  if (quoted?.toUpperCase() === CHECKBOX_VALUES) return { kind: 'checkbox' };
  if (quoted !== undefined)
    return { kind: 'list', values: quoted.replaceAll('""', '"').split(','), hasDropdown: true };
  const { tab, cells } = splitTab(source);
  const sheet = tab === null ? own : sheets.find((each) => each.name === tab);
  const area = sheet && parseArea(cells, sheet);
  if (!sheet || !area) return { kind: 'other', criterion: 'CUSTOM_FORMULA', values: [`=${source}`] };
  const isOpen = area.row + area.numRows > sheet.maxRows;
  const numRows = isOpen ? sheet.maxRows - area.row + 1 : area.numRows;
  return { kind: 'range', source: { ...area, numRows, sheetId: sheet.id }, isOpen, hasDropdown: true };
};

/** The rule for a file, or undefined if a file has none for it. */
export const writeValidation = (
  validation: Validation,
  cell: string,
  sheets: Sheets,
): DataValidation | undefined => {
  const rule = ruleFor(validation, cell, sheets);
  if (!rule) return undefined;
  const help = validation.helpText ? { prompt: validation.helpText, showInputMessage: true } : {};
  const style = validation.allowInvalid ? 'warning' : 'stop';
  return {
    ...rule,
    allowBlank: true,
    showErrorMessage: !validation.allowInvalid,
    errorStyle: style,
    ...help,
  };
};

const ruleFor = (validation: Validation, cell: string, sheets: Sheets): DataValidation | undefined => {
  switch (validation.kind) {
    case 'checkbox':
      return { type: 'list', formulae: [`"${CHECKBOX_VALUES}"`] };
    case 'list':
      return inlineList(validation.values);
    case 'date':
      return {
        type: 'custom',
        formulae: [
          `OR(NOT(ISERROR(DATEVALUE(${cell}))),AND(ISNUMBER(${cell}),LEFT(CELL("format",${cell}))="D"))`,
        ],
      };
    case 'range': {
      const sheet = sheets.find((each) => each.id === validation.source.sheetId);
      const cells = a1Of(validation.source).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
      return sheet && { type: 'list', formulae: [`'${sheet.name.replaceAll("'", "''")}'!${cells}`] };
    }
    case 'other':
      return otherRule(validation.criterion, validation.values);
    default:
      return validation satisfies never;
  }
};

/** A file holds such a list in 255 characters, parted by commas. */
const inlineList = (values: readonly string[]): DataValidation | undefined => {
  const list = values.join(',').replaceAll('"', '""');
  const isHeld = list.length <= 255 && values.every((value) => !value.includes(','));
  return isHeld ? { type: 'list', formulae: [`"${list}"`] } : undefined;
};

const otherRule = (criterion: string, values: readonly (string | number)[]): DataValidation | undefined => {
  if (criterion === 'CUSTOM_FORMULA')
    return { type: 'custom', formulae: [String(values[0] ?? '').replace(/^=/, '')] };
  const operator = OPERATORS.find((each) => COMPARISONS[each] === criterion);
  return operator && { type: 'decimal', operator, formulae: [...values] };
};
