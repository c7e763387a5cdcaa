/** What a setting is: declared once, read, written and explained by it. */
import type { Field } from '../../declare/field';

export type Setting<Value> = {
  /** As it stands in the first column of the tab. */
  readonly name: string;
  readonly field: Field<Value | null>;
  /** What holds where the row is missing, or its value blank. */
  readonly standard: Value;
  /** One sentence for the tab. */
  readonly whatItDoes: string;
};

export const setting = <Value>(
  name: string,
  field: Field<Value | null>,
  standard: Value,
  whatItDoes: string,
): Setting<Value> => ({ name, field, standard, whatItDoes });
