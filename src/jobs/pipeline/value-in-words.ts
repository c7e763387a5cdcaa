/** A value as somebody would type it into its cell. */
import { longDay } from '../../domain/text/words';
import { isDateCell, isFormulaCell } from '../../sheets/cells/cell';
import type { Field } from '../../sheets/declare/field';
import { encodeField } from '../../sheets/write/encode';

/** @return '' for a formula, and where nothing stands */
export function valueInWords(field: Field<unknown>, value: unknown): string {
  const cell = encodeField(field, value) ?? '';
  if (typeof cell !== 'object') return String(cell);
  return isDateCell(cell) && !isFormulaCell(cell) ? longDay(cell.day) : '';
}
