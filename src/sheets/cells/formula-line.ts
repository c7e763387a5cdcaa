/** Formulas that go with their row. */

/** Texts and other tabs' cells are passed over; of the rest, the letters of a cell and its row. */
const CELL =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|(?<![\p{L}\d_.$])(\$?[A-Za-z]{1,3}\$?)(\d+)(?![\p{L}\d_(.])/gu;

/**
 * A formula that stood on a line as it must be written on another: what named cells of its own row names
 * those of the row on which it stands then. Rows that are moved take their formulas along; one that is
 * written anew names what its text says.
 */
export const formulaOnLine = (formula: string, from: number, to: number): string =>
  from === to
    ? formula
    : formula.replace(CELL, (whole, letters: string | undefined, row: string | undefined) =>
        letters !== undefined && Number(row) === from ? `${letters}${to}` : whole,
      );
