/** Cells that couldn't be read, on a tab: a rule a column, and a note a cell. */
import { isNoteOfOurs, UNREAD_MARK, unreadFormula } from '../../sheets/declare/unread';
import { PAINTS } from '../../sheets/declare/theme';
import { columnLetters } from '../../sheets/headers/headers';
import type { UnreadCell } from '../../runner/ports';
import { onceMore } from '../read-cells';
import type { Sheet } from '../tabs';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const criteriaOf = (rule: Rule): string[] =>
  (rule.getBooleanCondition()?.getCriteriaValues() ?? []).map(String);
const isUnreadRule = (rule: Rule): boolean => criteriaOf(rule).some((value) => value.includes(UNREAD_MARK));

/** Paints these cells and no others; rules and notes of anybody else stay. */
export const setUnread = (sheet: Sheet, headerRow: number, cells: readonly UnreadCell[]): void =>
  onceMore(() => paintUnread(sheet, headerRow, cells));

function paintUnread(sheet: Sheet, headerRow: number, cells: readonly UnreadCell[]): void {
  const rules = sheet.getConditionalFormatRules();
  const [former, others] = [rules.filter(isUnreadRule), rules.filter((rule) => !isUnreadRule(rule))];
  const byColumn = new Map<number, UnreadCell[]>();
  for (const cell of cells) byColumn.set(cell.column, [...(byColumn.get(cell.column) ?? []), cell]);
  const wanted = [...byColumn].flatMap(([column, own]) => {
    const formula = unreadFormula(
      column,
      headerRow,
      own.map(({ cell }) => cell),
    );
    return formula === null ? [] : [{ column, formula }];
  });
  const stands = former.flatMap((rule) => criteriaOf(rule)).join('\n');
  if (stands !== wanted.map(({ formula }) => formula).join('\n')) {
    const ours = wanted.map(({ column, formula }) => ruleFor(sheet, headerRow, column, formula));
    sheet.setConditionalFormatRules([...ours, ...others]);
  }
  const columns = new Set([
    ...byColumn.keys(),
    ...former.flatMap((rule) => rule.getRanges().map((range) => range.getColumn())),
  ]);
  for (const column of columns) setNotes(sheet, headerRow, column, byColumn.get(column) ?? []);
}

function ruleFor(sheet: Sheet, headerRow: number, column: number, formula: string): Rule {
  const letters = columnLetters(column - 1);
  return SpreadsheetApp.newConditionalFormatRule()
    .setRanges([sheet.getRange(`${letters}${headerRow}:${letters}`)])
    .whenFormulaSatisfied(formula)
    .setBackground(PAINTS.bad.background)
    .setFontColor(PAINTS.bad.color)
    .build();
}

/** A note of somebody's own stays, and says nothing of ours. */
function setNotes(sheet: Sheet, headerRow: number, column: number, cells: readonly UnreadCell[]): void {
  const wanted = new Map(cells.map(({ row, note }) => [row, note]));
  const letters = columnLetters(column - 1);
  const standing = sheet.getRange(`${letters}${headerRow + 1}:${letters}`).getNotes();
  const byNote = new Map<string, string[]>();
  standing.forEach(([stands = ''], index) => {
    const row = headerRow + 1 + index;
    const note = wanted.get(row) ?? '';
    if (stands === note || (stands !== '' && !isNoteOfOurs(stands))) return;
    byNote.set(note, [...(byNote.get(note) ?? []), `${letters}${row}`]);
  });
  for (const [note, places] of byNote) sheet.getRangeList(places).setNote(note);
}
