/** Sheets of labels, in millimetres, as their makers say: sheets of a kind are alike, whoever makes them. */
import type { Paper } from './paper';

export type LabelSheet = {
  readonly name: string;
  readonly paper: Paper;
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  /** From the paper's edge to the first label. */
  readonly top: number;
  readonly left: number;
  /** From the left edge of one label to that of the next; below each other they touch. */
  readonly step: number;
};

export const LABEL_SHEETS = {
  /** Avery 5160 and the like: 1 × 2 5/8 inches. */
  '3 × 10': {
    name: '3 × 10, on Letter (2 5/8 × 1 inch)',
    paper: 'Letter',
    ...{ columns: 3, rows: 10, width: 66.675, height: 25.4, top: 12.7, left: 4.7625, step: 69.85 },
  },
  /** Avery L7163 and the like. */
  '2 × 7': {
    name: '2 × 7, on A4 (99.1 × 38.1 mm)',
    paper: 'A4',
    ...{ columns: 2, rows: 7, width: 99.1, height: 38.1, top: 15.15, left: 4.65, step: 101.6 },
  },
} as const satisfies Record<string, LabelSheet>;
export type LabelSheetName = keyof typeof LABEL_SHEETS;

/** The labels of each sheet of paper: the first begins behind those that are used already; null: blank. */
export function onSheets<Label>(
  labels: readonly Label[],
  { columns, rows }: LabelSheet,
  used: number,
): readonly (readonly (Label | null)[])[] {
  const size = columns * rows;
  const places = [...Array.from({ length: Math.min(used, size - 1) }, () => null), ...labels];
  const count = labels.length === 0 ? 0 : Math.ceil(places.length / size);
  return Array.from({ length: count }, (_, sheet) => places.slice(sheet * size, (sheet + 1) * size));
}
