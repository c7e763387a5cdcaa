/**
 * Data validation: the builder of rules, and what a strict rule refuses. A tick box on a blank cell leaves it
 * blank [?: A blank cell that gets a tick box reads].
 */
import { displayOf } from '../display';
import type { Range, Rule, RuleBuilder } from '../google';
import { enumeration, whole } from '../handout';
import {
  shownIn,
  type Area,
  type BookState,
  type Content,
  type SheetState,
  type Validation,
  type ValidationCriterion,
} from '../state';
import { a1Of } from './a1';
import { areaOf, sheetState, type Context } from './context';
import { attributeAt, contentAt, forEachCell } from './grid';
import { noteListed } from './listings';

type Criteria = typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria;

/** The kinds of rules, by Google's names. */
export const DataValidationCriteria = enumeration<Criteria>('DataValidationCriteria', [
  'CHECKBOX',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'DATE_IS_VALID_DATE',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'CUSTOM_FORMULA',
]);

const CRITERIA = {
  checkbox: DataValidationCriteria.CHECKBOX,
  list: DataValidationCriteria.VALUE_IN_LIST,
  range: DataValidationCriteria.VALUE_IN_RANGE,
  date: DataValidationCriteria.DATE_IS_VALID_DATE,
  other: DataValidationCriteria.CUSTOM_FORMULA,
} as const;

const validations = new WeakMap<object, Validation>();

/** The rule behind a handle; null takes the rule away. */
export const validationOf = (rule: Rule | null): Validation | null => (rule && validations.get(rule)) ?? null;

/**
 * A builder of rules, like `SpreadsheetApp.newDataValidation()`. Rules refuse nothing until told otherwise,
 * as in Sheets.
 */
export const ruleBuilder = (context: Context, initial?: Validation): RuleBuilder => {
  let criterion: ValidationCriterion | null = initial ?? null;
  let allowInvalid = initial?.allowInvalid ?? true;
  let helpText = initial?.helpText ?? null;
  const require = (next: ValidationCriterion): RuleBuilder => {
    criterion = next;
    return builder;
  };
  const other = (name: string, ...values: (string | number)[]): RuleBuilder =>
    require({ kind: 'other', criterion: name, values });
  const builder: RuleBuilder = whole<RuleBuilder>('DataValidationBuilder', {
    requireCheckbox: (...values: (string | number | boolean)[]) =>
      require({ kind: 'checkbox', ...(values.length === 0 ? {} : { values }) }),
    requireValueInList: (values: string[], hasDropdown: boolean = true) =>
      require({ kind: 'list', values: Array.from(values, String), hasDropdown }),
    requireValueInRange: (range: Range, hasDropdown: boolean = true) =>
      require(fromRange(context, range, hasDropdown)),
    requireDate: () => require({ kind: 'date' }),
    requireNumberBetween: (start, end) => other('NUMBER_BETWEEN', start, end),
    requireNumberGreaterThan: (number) => other('NUMBER_GREATER_THAN', number),
    requireNumberGreaterThanOrEqualTo: (number) => other('NUMBER_GREATER_THAN_OR_EQUAL_TO', number),
    requireNumberLessThanOrEqualTo: (number) => other('NUMBER_LESS_THAN_OR_EQUAL_TO', number),
    requireTextIsEmail: () => other('TEXT_IS_VALID_EMAIL'),
    requireTextIsUrl: () => other('TEXT_IS_VALID_URL'),
    requireFormulaSatisfied: (formula) => other('CUSTOM_FORMULA', formula),
    setAllowInvalid: (allow) => {
      allowInvalid = allow;
      return builder;
    },
    setHelpText: (text) => {
      helpText = text;
      return builder;
    },
    getAllowInvalid: () => allowInvalid,
    getHelpText: () => helpText,
    build: () => {
      if (!criterion) return context.execution.fail('The data validation rule has no criteria.');
      return ruleHandle(context, { ...criterion, allowInvalid, ...(helpText === null ? {} : { helpText }) });
    },
  });
  return builder;
};

const fromRange = ({ execution }: Context, range: Range, hasDropdown: boolean): ValidationCriterion => {
  const source = areaOf(range);
  noteListed(execution.state.book, source);
  const isOpen = source.row - 1 + source.numRows >= sheetState(execution, source.sheetId).maxRows;
  return { kind: 'range', source, isOpen, hasDropdown };
};

/** A rule as scripts see it. */
export const ruleHandle = (context: Context, validation: Validation): Rule => {
  const handle = whole<Rule>('DataValidation', {
    copy: () => ruleBuilder(context, validation),
    getAllowInvalid: () => validation.allowInvalid,
    getCriteriaType: () =>
      validation.kind === 'other'
        ? (Reflect.get(DataValidationCriteria, validation.criterion) ?? CRITERIA.other)
        : CRITERIA[validation.kind],
    getCriteriaValues: () => criteriaValues(context, validation),
    getHelpText: () => validation.helpText ?? '',
  });
  validations.set(handle, validation);
  return handle;
};

const criteriaValues = (context: Context, validation: Validation): unknown[] => {
  switch (validation.kind) {
    case 'date':
      return [];
    case 'checkbox':
      return [...(validation.values ?? [])];
    case 'list':
      return [[...validation.values], validation.hasDropdown];
    case 'range':
      return [context.range({ ...validation.source }), validation.hasDropdown];
    case 'other':
      return [...validation.values];
    default:
      return validation satisfies never;
  }
};

/** An area of fewer cells is looked at cell by cell sooner than its whole tab. */
const FEW_CELLS = 500;

/** Whether a rule may refuse a value in this area: most writes need no further look. */
export const mayRefuse = (sheet: SheetState, { numRows, numColumns }: Area): boolean =>
  numRows * numColumns < FEW_CELLS ||
  sheet.columns.some((line) => line?.look?.validation?.allowInvalid === false) ||
  sheet.looks.some((line) => line?.some((look) => look?.validation?.allowInvalid === false));

/** Why a strict rule refuses this content in a cell, in Google's words; null when it is welcome. */
export const refusal = (
  book: BookState,
  sheet: SheetState,
  row: number,
  column: number,
  content: Content,
): string | null => {
  const rule = attributeAt(sheet, row, column, 'validation');
  if (!rule || rule.allowInvalid || content === '' || isWelcome(book, rule, content)) return null;
  const cell = a1Of({ row: row + 1, column: column + 1, numRows: 1, numColumns: 1 });
  const hint =
    rule.kind === 'list' ? `Please enter one of the following values: ${rule.values.join(', ')}.` : '';
  const advice = rule.helpText ?? hint;
  return `The data you entered in cell ${cell} violates the data validation rules set on this cell.${advice && `\n${advice}`}`;
};

const isWelcome = (book: BookState, rule: Validation, content: Content): boolean => {
  const shown = shownIn(content);
  switch (rule.kind) {
    case 'checkbox':
      return rule.values ? rule.values.some((value) => value === shown) : typeof shown === 'boolean';
    case 'list':
      return listed(rule).has(displayOf(content, undefined));
    case 'range':
      return listedInRange(book, rule).has(displayOf(content, undefined));
    case 'date':
      return typeof shown === 'object';
    case 'other':
      return true;
    default:
      return rule satisfies never;
  }
};

const lists = new WeakMap<object, ReadonlySet<string>>();

const listed = (rule: { values: readonly string[] }): ReadonlySet<string> => {
  const known = lists.get(rule);
  if (known) return known;
  const made = new Set(rule.values);
  lists.set(rule, made);
  return made;
};

const listedInRange = (
  book: BookState,
  { source, isOpen }: Extract<Validation, { kind: 'range' }>,
): ReadonlySet<string> => {
  const values = new Set<string>();
  const sheet = book.sheets.find((each) => each.id === source.sheetId);
  if (!sheet) return values;
  const numRows = isOpen ? sheet.cells.length - source.row + 1 : source.numRows;
  forEachCell({ ...source, numRows }, (row, column) => {
    values.add(displayOf(contentAt(sheet, row, column), attributeAt(sheet, row, column, 'numberFormat')));
  });
  return values;
};
