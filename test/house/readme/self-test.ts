/** The checks of the self-test, from their declarations. */
import { CHECKS } from '../../../src/google/self-test/checks';
import { linesOf } from '../../../src/google/self-test/check';
import { markdownTable } from './markdown';

/** Every line, in the order of the checks. */
export const selfTestTable = (): string =>
  markdownTable(
    ['Check', 'Line', 'Expected', 'Known from'],
    CHECKS.flatMap((each) =>
      linesOf(each, {}).map(({ check, name, expected }) => ({
        check,
        cells: [String(check), name, expected === '' ? 'blank' : expected, each.facts[name]?.source ?? ''],
      })),
    )
      .sort((one, other) => one.check - other.check)
      .map(({ cells }) => cells),
  );
