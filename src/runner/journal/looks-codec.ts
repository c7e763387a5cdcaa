/** The rules and groups of a tab as the journal keeps them. */
import * as z from 'zod/mini';
import type { PlacedRule } from '../../sheets/declare/appearance';
import type { LineStretch } from '../../sheets/write/stretches';
import type { FoldsEdit, LooksEdit } from '../write/edit';

const packedRule = z.object({
  column: z.int(),
  columns: z.int(),
  formula: z.optional(z.string()),
  contains: z.optional(z.string()),
  paint: z.object({
    background: z.optional(z.string()),
    color: z.optional(z.string()),
    isBold: z.optional(z.boolean()),
    isStruck: z.optional(z.boolean()),
  }),
});
export const packedLooks = z.object({
  tab: z.string(),
  headerRow: z.int(),
  before: z.array(packedRule),
  after: z.array(packedRule),
});
type PackedLooks = z.infer<typeof packedLooks>;

const packRule = ({ condition, paint, ...place }: PlacedRule): z.infer<typeof packedRule> => ({
  ...place,
  ...condition,
  paint: { ...paint },
});

function unpackRule({
  column,
  columns,
  formula,
  contains = '',
  paint,
}: z.infer<typeof packedRule>): PlacedRule {
  const { background, color, isBold, isStruck } = paint;
  return {
    ...{ column, columns },
    condition: formula === undefined ? { contains } : { formula },
    paint: {
      ...(background === undefined ? {} : { background }),
      ...(color === undefined ? {} : { color }),
      ...(isBold === undefined ? {} : { isBold }),
      ...(isStruck === undefined ? {} : { isStruck }),
    },
  };
}

/** The rules before and after. */
export const packLooks = ({ before, after, ...edit }: LooksEdit): PackedLooks => ({
  ...edit,
  before: before.map(packRule),
  after: after.map(packRule),
});

/** What was packed. */
export const unpackLooks = ({ before, after, ...edit }: PackedLooks): LooksEdit => ({
  ...edit,
  before: before.map(unpackRule),
  after: after.map(unpackRule),
});

const packedStretches = z.array(z.object({ start: z.int(), length: z.int() }));
export const packedFolds = z.object({
  tab: z.string(),
  before: packedStretches,
  after: packedStretches,
  gone: packedStretches,
});

const packStretches = (stretches: readonly LineStretch[]): LineStretch[] =>
  stretches.map((each) => ({ ...each }));

/** The groups before and after. */
export const packFolds = ({ tab, before, after, gone }: FoldsEdit): z.infer<typeof packedFolds> => ({
  tab,
  before: packStretches(before),
  after: packStretches(after),
  gone: packStretches(gone),
});
