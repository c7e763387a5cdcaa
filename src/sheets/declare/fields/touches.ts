/** Columns that tell of a touch. */
import { RESULTS, type Result } from '../../../domain/records/touch';
import type { Field } from '../field';
import { oneOf } from './choices';

/** How a touch ended. */
export const result = (): Field<Result | null> =>
  oneOf(RESULTS, { formerly: { keep: 'Stay in touch', 'gives up': 'No longer interested' } });
