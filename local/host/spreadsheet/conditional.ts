/** Conditional formats as recorded rules; `painted.ts` says which cells they colour. */
import type { Execution } from '../execution';
import type { FormatRule, FormatRuleBuilder, Sheet } from '../google';
import { enumeration, whole } from '../handout';
import { arrayIn } from '../realm';
import type { ConditionalFormat, Look } from '../state';
import { areaOf, onItsTab } from './context';
import type { SheetSelf } from './sheet-self';

type Criteria = typeof GoogleAppsScript.Spreadsheet.BooleanCriteria;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;

/** The kinds of conditions, by Google's names. */
export const BooleanCriteria = enumeration<Criteria>('BooleanCriteria', [
  'CUSTOM_FORMULA',
  'TEXT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_STARTS_WITH',
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'NUMBER_GREATER_THAN',
  'NUMBER_LESS_THAN',
]);

const conditionOf = ({ criterion, values, look }: ConditionalFormat): Condition =>
  whole<Condition>('BooleanCondition', {
    getCriteriaType: () => Reflect.get(BooleanCriteria, criterion),
    getCriteriaValues: () => [...values],
    getBackground: () => look.background ?? null,
    getFontColor: () => look.fontColor ?? null,
    getBold: () => (look.fontWeight === undefined ? null : look.fontWeight === 'bold'),
    getItalic: () => (look.fontStyle === undefined ? null : look.fontStyle === 'italic'),
    getStrikethrough: () => (look.fontLine === undefined ? null : look.fontLine === 'line-through'),
    getUnderline: () => (look.fontLine === undefined ? null : look.fontLine === 'underline'),
  });

const formats = new WeakMap<object, ConditionalFormat>();

/** Conditional formats of a tab. */
export const conditionalMethods = ({ context, execution, adjust, glance, id }: SheetSelf): Partial<Sheet> => {
  const handleOf = (format: ConditionalFormat): FormatRule => {
    const handle = whole<FormatRule>('ConditionalFormatRule', {
      copy: () => formatRuleBuilder(execution, format),
      getBooleanCondition: () => conditionOf(format),
      getRanges: () =>
        arrayIn(
          execution.realm,
          format.areas.map((area) => context.range({ ...area, sheetId: id })),
        ),
    });
    formats.set(handle, format);
    return handle;
  };
  return {
    getConditionalFormatRules: () =>
      glance('getConditionalFormatRules', (sheet) =>
        arrayIn(execution.realm, sheet.conditionalFormats.map(handleOf)),
      ),
    setConditionalFormatRules: (rules) =>
      void adjust('setConditionalFormatRules', (sheet) => {
        const next = rules.flatMap((rule) => formats.get(rule) ?? []);
        const reaches = next.flatMap(({ areas }) => areas);
        if (reaches.some((area) => area.row + area.numRows - 1 > sheet.maxRows))
          execution.fail('The coordinates of the range are outside the dimensions of the sheet.');
        sheet.conditionalFormats = next;
      }),
    clearConditionalFormatRules: () =>
      void adjust('clearConditionalFormatRules', (sheet) => {
        sheet.conditionalFormats = [];
      }),
  };
};

/** A builder, like `SpreadsheetApp.newConditionalFormatRule()`. */
export const formatRuleBuilder = (
  execution: Pick<Execution, 'fail'>,
  initial: ConditionalFormat = { areas: [], criterion: '', values: [], look: {} },
): FormatRuleBuilder => {
  let format = initial;
  const change = (next: Partial<ConditionalFormat>): FormatRuleBuilder => {
    format = { ...format, ...next };
    return builder;
  };
  const when = (criterion: string, ...values: (string | number)[]) => change({ criterion, values });
  const paint = (look: Look) => change({ look: { ...format.look, ...look } });
  const builder: FormatRuleBuilder = whole<FormatRuleBuilder>('ConditionalFormatRuleBuilder', {
    whenFormulaSatisfied: (formula) => when('CUSTOM_FORMULA', formula),
    whenTextEqualTo: (text) => when('TEXT_EQUAL_TO', text),
    whenTextContains: (text) => when('TEXT_CONTAINS', text),
    whenTextStartsWith: (text) => when('TEXT_STARTS_WITH', text),
    whenCellEmpty: () => when('CELL_EMPTY'),
    whenCellNotEmpty: () => when('CELL_NOT_EMPTY'),
    whenNumberGreaterThan: (number) => when('NUMBER_GREATER_THAN', number),
    whenNumberLessThan: (number) => when('NUMBER_LESS_THAN', number),
    setBackground: (color) => paint(color === null ? {} : { background: color }),
    setFontColor: (color) => paint(color === null ? {} : { fontColor: color }),
    setBold: (isBold) => paint({ fontWeight: isBold ? 'bold' : 'normal' }),
    setItalic: (isItalic) => paint({ fontStyle: isItalic ? 'italic' : 'normal' }),
    setRanges: (ranges) => change({ areas: ranges.map((range) => onItsTab(areaOf(range))) }),
    setStrikethrough: (isStruck) => paint({ fontLine: isStruck ? 'line-through' : 'none' }),
    setUnderline: (isUnderlined) => paint({ fontLine: isUnderlined ? 'underline' : 'none' }),
    build: () => {
      if (format.areas.length === 0) execution.fail('A conditional format rule must have a range.');
      if (format.criterion === '') execution.fail('A conditional format rule must have a condition.');
      const handle = whole<FormatRule>('ConditionalFormatRule', {
        copy: () => formatRuleBuilder(execution, format),
        getBooleanCondition: () => conditionOf(format),
      });
      formats.set(handle, format);
      return handle;
    },
  });
  return builder;
};
