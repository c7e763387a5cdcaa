import type { ChartState } from '../../../local/host/state';
import { dashboard } from '../../../src/jobs/dashboard/dashboard';
import { chartsIn } from '../../support/content';
import { aHostedOffice, on, runHosted, tabOf, undoHosted } from '../../support/hosted';

describe('how its cells look', () => {
  const office = () =>
    aHostedOffice(
      {
        Contacts: [
          ['Name', 'ID', 'Kind', 'Added'],
          ['Ann Lee', 'C0001', 'Client', on('2020-01-01')],
        ],
        Sales: [['Date', 'Contact', 'Amount'], []],
      },
      { locale: 'de_DE' },
    );
  const formatsIn = (state: ReturnType<typeof office>) =>
    tabOf(state, 'Dashboard').looks.map((line) => line.map((look) => look?.numberFormat));
  const sizesIn = (state: ReturnType<typeof office>) =>
    tabOf(state, 'Dashboard').looks.map((line) => line.map((look) => look?.fontSize));

  test('shares and amounts are numbers, in formats of the office’s locale', () => {
    const state = office();
    tabOf(state, 'Sales').cells[1] = [on('2026-03-02'), 'Ann Lee', 200];
    runHosted(state, dashboard);

    const { cells, looks } = tabOf(state, 'Dashboard');
    const row = cells.findIndex(([first]) => first === 'Total');
    expect([cells[row]?.[3], looks[row]?.[3]?.numberFormat]).toEqual([
      200,
      '[>=100]#,##0 "€";[=0]#,##0 "€";#,##0.00 "€"',
    ]);
    expect(looks[row]?.[1]?.numberFormat).toBe('0.0%');
  });

  test('Undo gives them back', () => {
    const state = office();
    runHosted(state, dashboard);
    const before = [formatsIn(state), sizesIn(state)];
    tabOf(state, 'Sales').cells[1] = [on('2026-03-02'), 'Ann Lee', 200];
    runHosted(state, dashboard);
    const after = [formatsIn(state), sizesIn(state)];

    undoHosted(state);

    expect(after).not.toEqual(before);
    expect([formatsIn(state), sizesIn(state)].map(withoutPlain)).toEqual(before.map(withoutPlain));
  });

  test('a chart of an earlier version gives way', () => {
    const state = office();
    runHosted(state, dashboard);
    const page = tabOf(state, 'Dashboard');
    const [own] = chartsIn(page);
    page.charts.push({ ...formerChart, options: { title: 'Spiral' } });

    runHosted(state, dashboard);

    expect(tabOf(state, 'Dashboard').charts.map(({ options }) => options['title'])).not.toContain('Spiral');
    expect(chartsIn(tabOf(state, 'Dashboard'))[0]).toEqual(own);
  });
});

const formerChart: Omit<ChartState, 'options'> = {
  id: 99,
  type: 'COLUMN',
  ranges: [{ sheetId: 1, row: 1, column: 1, numRows: 2, numColumns: 1 }],
  numHeaders: 0,
  transposes: false,
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
};

/** Of formats and sizes, those that say something. */
const withoutPlain = (grid: (string | number | undefined)[][]) =>
  grid.flatMap((line, row) =>
    line.flatMap((each, column) =>
      each === undefined || each === 'General' || each === 10 ? [] : [`${row} ${column} ${each}`],
    ),
  );
