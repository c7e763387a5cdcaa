/** The papers that offices print on, in millimetres. */

export const PAPERS = {
  A4: { width: 210, height: 297 },
  Letter: { width: 215.9, height: 279.4 },
} as const;
export type Paper = keyof typeof PAPERS;

/** What the browser's printer is told; labels bring their own margins. */
export const pageRule = (paper: Paper, marginMillimetres: number): string => {
  const { width, height } = PAPERS[paper];
  return `@page { size: ${width}mm ${height}mm; margin: ${marginMillimetres}mm; }`;
};
