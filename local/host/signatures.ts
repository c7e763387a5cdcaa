/**
 * What the methods that the add-in calls take: a wrong number or kind of arguments is refused, as at Google
 * (gas-fakes, live), rather than ignored.
 */
import type { Execution } from './execution';

type Kind =
  'any' | 'number' | 'text' | 'text?' | 'boolean' | 'boolean?' | 'list' | 'table' | 'object' | 'object?';

const NUMBERS = ['number', 'number'] as const;
const COLOUR = [['text?']] as const;
const TEXT = [['text']] as const;
const TABLE = [['table']] as const;
const NUMBER = [['number']] as const;
const OBJECT = [['object']] as const;

const SIGNATURES: Readonly<Record<string, Readonly<Record<string, readonly (readonly Kind[])[]>>>> = {
  'SpreadsheetApp.Range': {
    setValue: [['any']],
    setValues: TABLE,
    setFormula: TEXT,
    setFormulas: TABLE,
    setNote: COLOUR,
    setNotes: TABLE,
    setBackground: COLOUR,
    setBackgrounds: TABLE,
    setFontColor: COLOUR,
    setFontWeight: COLOUR,
    setFontSize: NUMBER,
    setNumberFormat: TEXT,
    setNumberFormats: TABLE,
    setHorizontalAlignment: COLOUR,
    setVerticalAlignment: COLOUR,
    setWrap: [['boolean']],
    setDataValidation: [['object?']],
    setDataValidations: TABLE,
    copyTo: [['object'], ['object', 'object'], ['object', 'object', 'boolean']],
    moveTo: OBJECT,
    offset: [NUMBERS, ['number', 'number', 'number'], ['number', 'number', 'number', 'number']],
    getCell: [NUMBERS],
    shiftColumnGroupDepth: NUMBER,
    shiftRowGroupDepth: NUMBER,
    getValues: [[]],
    getFormulas: [[]],
    getDisplayValues: [[]],
  },
  'SpreadsheetApp.Sheet': {
    getRange: [TEXT[0], NUMBERS, ['number', ...NUMBERS], [...NUMBERS, ...NUMBERS]],
    getRangeList: [['list']],
    insertRowsAfter: [NUMBERS],
    insertRowsBefore: [NUMBERS],
    insertColumnsAfter: [NUMBERS],
    insertColumnsBefore: [NUMBERS],
    deleteRow: NUMBER,
    deleteRows: [NUMBERS],
    deleteColumn: NUMBER,
    deleteColumns: [NUMBERS],
    moveRows: [['object', 'number']],
    moveColumns: [['object', 'number']],
    hideColumns: [NUMBER[0], NUMBERS],
    showColumns: [NUMBER[0], NUMBERS],
    hideRows: [NUMBER[0], NUMBERS],
    setFrozenRows: NUMBER,
    setFrozenColumns: NUMBER,
    setColumnWidth: [NUMBERS],
    setColumnWidths: [['number', ...NUMBERS]],
    setName: TEXT,
    setHiddenGridlines: [['boolean']],
    setTabColor: COLOUR,
    appendRow: [['list']],
    getColumnGroup: [NUMBERS],
    getRowGroup: [NUMBERS],
    getRowGroupDepth: NUMBER,
    insertChart: OBJECT,
    removeChart: OBJECT,
    setConditionalFormatRules: [['list']],
  },
  'SpreadsheetApp.Spreadsheet': {
    getSheetByName: TEXT,
    insertSheet: [[], TEXT[0], NUMBER[0], ['text', 'number']],
    deleteSheet: OBJECT,
    setActiveSheet: OBJECT,
    moveActiveSheet: NUMBER,
    toast: [TEXT[0], ['text', 'text'], ['text', 'text', 'number']],
  },
  'LockService.Lock': { tryLock: NUMBER, waitLock: NUMBER },
};

const isKind = (value: unknown, kind: Kind): boolean => {
  if (kind === 'any') return true;
  if (value === null) return kind.endsWith('?');
  if (kind === 'number') return typeof value === 'number' && !Number.isNaN(value);
  if (kind.startsWith('text')) return typeof value === 'string';
  if (kind.startsWith('boolean')) return typeof value === 'boolean';
  if (kind.startsWith('object')) return typeof value === 'object';
  return Array.isArray(value) && (kind === 'list' || value.every((row) => Array.isArray(row)));
};

/** How Google names the kind of an argument. */
const named = (value: unknown): string => {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'object') return Array.isArray(value) ? 'number[]' : String(value);
  return typeof value === 'string' ? 'String' : typeof value;
};

/** A method of a class, named with its service, that refuses what it doesn't take. */
export const checkedMethod = (execution: Execution, name: string, method: string, work: unknown): unknown => {
  const signatures = SIGNATURES[name]?.[method];
  if (!signatures || typeof work !== 'function') return work;
  return (...values: unknown[]): unknown => {
    const fits = signatures.some(
      (kinds) => kinds.length === values.length && kinds.every((kind, index) => isKind(values[index], kind)),
    );
    if (!fits)
      execution.fail(
        `The parameters (${values.map(named).join(',')}) don't match the method signature for ${name}.${method}.`,
      );
    return Reflect.apply(work, undefined, values);
  };
};

/** A part of a class whose methods refuse what they don't take. */
export const checked = <Part extends object>(execution: Execution, name: string, part: Part): Part => {
  for (const method of Object.keys(SIGNATURES[name] ?? {}))
    if (method in part)
      Reflect.set(part, method, checkedMethod(execution, name, method, Reflect.get(part, method)));
  return part;
};
