/** What the journal keeps is what comes out again. */
import fc from 'fast-check';
import type { CivilDay } from '../../../src/domain/calendar/civil-day';
import { CHART_KINDS } from '../../../src/runner/ports';
import { packEdit, unpackEdit } from '../../../src/runner/journal/journal-codec';
import type { Cell } from '../../../src/sheets/cells/cell';

const aCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
  fc.boolean(),
  fc.record({
    day: fc.integer({ min: -40_000, max: 80_000 }).map((value) => value as CivilDay),
    secondOfDay: fc.nat(86_399),
  }),
  fc.record({ formula: fc.string().map((text) => `=${text}`) }),
);
const anId = fc.constantFrom('C0001', 'C0002', 'C0003', 'C0004');
const cells = fc.array(aCell, { maxLength: 3 });
const aColumn = fc.record({
  header: fc.string(),
  isOurs: fc.boolean(),
  cells: fc.uniqueArray(fc.record({ id: anId, before: aCell, after: aCell }), { selector: ({ id }) => id }),
});
const aTab = fc.record({
  tab: fc.string(),
  headerRow: fc.integer({ min: 1, max: 2 }),
  key: fc.string(),
  headers: fc.array(fc.string()),
  isMade: fc.boolean(),
  blank: fc.option(fc.record({ rows: fc.nat(), columns: fc.nat() })),
  renamed: fc.array(fc.record({ key: fc.string(), before: fc.string(), after: fc.string() })),
  added: fc.array(fc.record({ key: fc.string(), header: fc.string() })),
  movedOver: fc.option(
    fc.record({
      tab: fc.option(fc.string()),
      headers: fc.array(fc.record({ before: fc.string(), after: fc.string() })),
    }),
  ),
  heading: fc.option(fc.record({ before: aCell, after: aCell })),
  columns: fc.array(aColumn, { maxLength: 3 }),
  removed: fc.array(fc.record({ id: anId, line: fc.nat(), cells }), { maxLength: 2 }),
  appended: fc.array(fc.record({ id: anId, line: fc.option(fc.nat()), cells }), { maxLength: 2 }),
});
const counted = fc.integer({ min: 1, max: 99 });
const aChart = fc.record({
  title: fc.string(),
  kind: fc.constantFrom(...CHART_KINDS),
  ranges: fc.array(fc.record({ row: counted, column: counted, rows: counted, columns: counted })),
  place: fc.record({ row: counted, column: counted }),
});
const aStyle = fc.record({
  format: fc.constantFrom('General', '0.0%'),
  size: counted,
  color: fc.string(),
  background: fc.string(),
  isBold: fc.boolean(),
  isRight: fc.boolean(),
  wraps: fc.boolean(),
});
const styles = fc.array(fc.array(aStyle, { maxLength: 2 }), { maxLength: 2 });
const aPaint = fc.record(
  { background: fc.string(), color: fc.string(), isBold: fc.boolean(), isStruck: fc.boolean() },
  { requiredKeys: [] },
);
const rules = fc.array(
  fc.record({
    column: counted,
    columns: counted,
    condition: fc.oneof(fc.record({ formula: fc.string() }), fc.record({ contains: fc.string() })),
    paint: aPaint,
  }),
  { maxLength: 2 },
);
const looks = fc.record({ tab: fc.string(), headerRow: counted, before: rules, after: rules });
const stretches = fc.array(fc.record({ start: counted, length: counted }), { maxLength: 2 });
const folds = fc.record({ tab: fc.string(), before: stretches, after: stretches, gone: stretches });
const aPage = fc.record({
  styles: fc.option(fc.record({ before: styles, after: styles })),
  charts: fc.option(fc.record({ before: fc.array(aChart), after: fc.array(aChart) })),
  tab: fc.string(),
  isMade: fc.boolean(),
  blank: fc.option(
    fc.record(
      { rows: fc.nat(), columns: fc.nat(), frozenRows: fc.nat(), isHidden: fc.boolean() },
      { requiredKeys: ['rows', 'columns'] },
    ),
  ),
  before: fc.array(cells),
  after: fc.array(cells),
});

test('a run’s changes survive the journal', () => {
  fc.assert(
    fc.property(
      fc.record(
        {
          tabs: fc.array(aTab, { maxLength: 2 }),
          pages: fc.array(aPage, { maxLength: 2 }),
          placed: fc.array(fc.record({ tab: fc.string(), after: fc.option(fc.string()) }), { minLength: 1 }),
          looks: fc.array(looks, { minLength: 1, maxLength: 2 }),
          folds: fc.array(folds, { minLength: 1, maxLength: 2 }),
        },
        { requiredKeys: ['tabs', 'pages'] },
      ),
      (edit) => {
        const again = unpackEdit(packEdit(edit));

        expect(again).toEqual(edit);
      },
    ),
    { numRuns: 50 },
  );
});

test.each([
  ['cut off in the middle', '{"tabs":['],
  ['not a run’s changes', '{"tabs":{}}'],
  [
    'without the cells it speaks of',
    '{"cells":[],"tabs":[],"pages":[{"tab":"Start","isMade":false,"before":[[0]],"after":[]}]}',
  ],
])('text that is %s is refused, not guessed at', (_why, text) => {
  expect(unpackEdit(text)).toBeNull();
});
