/** Conditional formats as recorded rules: nothing colours cells here. */
import type { FormatRule, FormatRuleBuilder, Sheet } from '../google';
import { whole } from '../handout';
import { arrayIn } from '../realm';
import type { ConditionalFormat, Look } from '../state';
import { areaOf, onItsTab } from './context';
import type { SheetSelf } from './sheet-self';

const formats = new WeakMap<object, ConditionalFormat>();

/** Conditional formats of a tab. */
export const conditionalMethods = ({ context, execution, adjust, glance, id }: SheetSelf): Partial<Sheet> => {
  const handleOf = (format: ConditionalFormat): FormatRule => {
    const handle = whole<FormatRule>('ConditionalFormatRule', {
      copy: () => formatRuleBuilder(format),
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
        sheet.conditionalFormats = rules.flatMap((rule) => formats.get(rule) ?? []);
      }),
    clearConditionalFormatRules: () =>
      void adjust('clearConditionalFormatRules', (sheet) => {
        sheet.conditionalFormats = [];
      }),
  };
};

/** A builder, like `SpreadsheetApp.newConditionalFormatRule()`. */
export const formatRuleBuilder = (
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
    build: () => {
      const handle = whole<FormatRule>('ConditionalFormatRule', { copy: () => formatRuleBuilder(format) });
      formats.set(handle, format);
      return handle;
    },
  });
  return builder;
};
