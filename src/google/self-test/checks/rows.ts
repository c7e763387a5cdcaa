/** Checks 12 and 13: tick boxes, notes, rules and formulas, and what becomes of them when rows move. */
import type { Bench } from '../bench';
import type { Sheet } from '../../tabs';
import { check, documented, measured, remembered, reported } from '../check';

/** A sheet with, in column A, the number of each row; on row 3 a note, a tick box and a formula. */
function laidOut(bench: Bench): Sheet {
  const sheet = bench.blank();
  sheet.getRange(1, 1, 6, 1).setValues([1, 2, 3, 4, 5, 6].map((row) => [`row ${row}`]));
  sheet.getRange(3, 2).setNote('a note');
  sheet.getRange(3, 3).setDataValidation(box()).setValue(true);
  sheet.getRange(3, 4).setValue('=A3');
  sheet.getRange(1, 6).setValue('=A3');
  return sheet;
}

const box = () => SpreadsheetApp.newDataValidation().setAllowInvalid(true).requireCheckbox().build();

/** What stands on a row, in one text. */
function rowOf(sheet: Sheet, row: number): string {
  const [[text, , ticked] = []] = sheet.getRange(row, 1, 1, 4).getValues();
  const note = sheet.getRange(row, 2).getNote();
  const rule = sheet.getRange(row, 3).getDataValidation() ? 'box' : 'no box';
  const parts = [text, note, rule, ticked, sheet.getRange(row, 4).getFormula()];
  return parts.map((part) => (part === '' ? 'blank' : String(part))).join(' · ');
}

const elsewhere = (sheet: Sheet): string => sheet.getRange(1, 6).getFormula();
const found = (thing: unknown): string => (thing ? 'yes' : 'no');

const boxes = check({
  number: 12,
  stage: 'first click',
  needs: 'week',
  facts: {
    'A blank cell that gets a tick box reads': remembered(''),
    'Clearing a tab keeps its notes': measured('yes'),
    'It keeps tick boxes': remembered('yes'),
    'It keeps what a tick box held': documented('no'),
  },
  see: (bench) => {
    const sheet = laidOut(bench);
    const blank = sheet.getRange(5, 3).setDataValidation(box()).getValue();
    sheet.clear();
    return {
      'A blank cell that gets a tick box reads': String(blank),
      'Clearing a tab keeps its notes': found(sheet.getRange(3, 2).getNote()),
      'It keeps tick boxes': found(sheet.getRange(3, 3).getDataValidation()),
      'It keeps what a tick box held': found(sheet.getRange(3, 3).getValue()),
    };
  },
});

const WHOLE_ROW = (row: number) => `row 3 · a note · box · true · =A${row}`;

const moved = check({
  number: 13,
  stage: 'first click',
  needs: 'week',
  facts: {
    'moveRows takes along note, box and formula': documented(WHOLE_ROW(2)),
    'A formula elsewhere follows the row': documented('=A2'),
    'insertRowsAfter: the formula elsewhere': documented('=A3'),
    'The new row has no note': remembered('yes'),
    'deleteRows: the formula elsewhere': documented('=A2'),
    'moveTo takes along note, box and formula': documented(WHOLE_ROW(9)),
    'moveTo: the formula elsewhere': documented('=A9'),
    'moveTo leaves behind': remembered('blank · blank · no box · blank · blank'),
  },
  see: (bench) => {
    const sheet = laidOut(bench);
    sheet.moveRows(sheet.getRange(3, 1), 2);
    const [afterMove, formulaAfterMove] = [rowOf(sheet, 2), elsewhere(sheet)];
    sheet.insertRowsAfter(1, 1);
    const [afterInsert, noteOfNew] = [elsewhere(sheet), sheet.getRange(2, 2).getNote()];
    sheet.deleteRows(2, 1);
    const afterDelete = elsewhere(sheet);
    sheet.getRange(2, 1, 1, 4).moveTo(sheet.getRange(9, 1));
    return {
      'moveRows takes along note, box and formula': afterMove,
      'A formula elsewhere follows the row': formulaAfterMove,
      'insertRowsAfter: the formula elsewhere': afterInsert,
      'The new row has no note': noteOfNew === '' ? 'yes' : 'no',
      'deleteRows: the formula elsewhere': afterDelete,
      'moveTo takes along note, box and formula': rowOf(sheet, 9),
      'moveTo: the formula elsewhere': elsewhere(sheet),
      'moveTo leaves behind': rowOf(sheet, 2),
    };
  },
});

const filtered = check({
  number: 13,
  stage: 'first click',
  needs: 'week',
  facts: {
    'moveRows under a filter': remembered('row 1 · row 3 · row 2 · row 4'),
    'A hidden row stays hidden where it is moved to': remembered('yes'),
  },
  see: (bench) => {
    const sheet = laidOut(bench);
    sheet.getRange(1, 1, 6, 4).createFilter();
    sheet.moveRows(sheet.getRange(3, 1), 2);
    const order = sheet.getRange(1, 1, 4, 1).getValues().join(' · ');
    sheet.getFilter()?.remove();
    sheet.hideRows(5);
    sheet.moveRows(sheet.getRange(5, 1), 3);
    return {
      'moveRows under a filter': order,
      'A hidden row stays hidden where it is moved to': found(sheet.isRowHiddenByUser(3)),
    };
  },
});

const isRefused = (act: () => unknown): string => {
  try {
    act();
    return 'no';
  } catch {
    return 'yes';
  }
};

const merged = check({
  number: 13,
  stage: 'first click',
  needs: 'week',
  facts: {
    'Moving a row out of merged cells is refused': reported('yes'),
    'The second of merged cells keeps what is written to it': reported('no'),
    'Sorting moves a hidden row': reported('no'),
    'Clearing a tab unmerges its cells': reported('no'),
  },
  see: (bench) => {
    const sheet = laidOut(bench);
    sheet.getRange(5, 5, 2, 1).merge();
    const refused = isRefused(() => sheet.moveRows(sheet.getRange(6, 1), 2));
    sheet.getRange(6, 5).setValue('covered');
    const kept = sheet.getRange(6, 5).getValue();
    sheet.getRange(5, 5, 2, 1).breakApart();
    sheet.hideRows(3);
    sheet.getRange(1, 1, 3, 1).sort({ column: 1, ascending: false });
    const hidden = sheet.getRange(3, 1).getValue();
    sheet.getRange(5, 5, 2, 1).merge();
    sheet.clear();
    return {
      'Moving a row out of merged cells is refused': refused,
      'The second of merged cells keeps what is written to it': found(kept),
      'Sorting moves a hidden row': hidden === 'row 3' ? 'no' : 'yes',
      'Clearing a tab unmerges its cells': sheet.getRange(5, 5).isPartOfMerge() ? 'no' : 'yes',
    };
  },
});

export const ROW_CHECKS = [boxes, moved, filtered, merged];
