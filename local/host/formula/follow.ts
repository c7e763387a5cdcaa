/** The cells that a formula names follow their rows and columns. */

const PART = /"(?:[^"]|"")*"|(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![A-Za-z(\d])/g;

/** What becomes of a column (from 1) and of a row; null where it is gone. */
export type Following = { column(column: number): number | null; row(row: number): number | null };

/** @returns the formula as the sheet has it afterwards; a cell that is gone is `#REF!` */
export const followCells = (source: string, { column, row }: Following): string =>
  source.replace(PART, (whole, dollar: string | undefined, letters: string, fixed: string, line: string) => {
    if (dollar === undefined) return whole;
    const [across, down] = [column(numberOf(letters)), row(Number(line))];
    return across === null || down === null ? '#REF!' : `${dollar}${lettersOf(across)}${fixed}${down}`;
  });

const numberOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const lettersOf = (column: number): string => {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
};
