import type { CellView } from '../contract';

/** The cell that has the focus; its place counts from 1. */
export type Selected = { readonly row: number; readonly column: number; readonly cell: CellView | null };
