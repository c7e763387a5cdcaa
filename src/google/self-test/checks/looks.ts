/** Checks 14 and 15: groups, protections, hidden tabs and charts. */
import { chartMethods } from '../../looks/charts';
import { check, measured, remembered } from '../check';

const groups = check({
  number: 14,
  stage: 'first click',
  needs: 'week',
  facts: {
    'Two groups side by side stay two': remembered('B:C and D:E'),
    'One of them folds alone': remembered('yes and no'),
    'A protection that only warns has editors': measured('0'),
    'A hidden tab can be written to': remembered('yes'),
    'A new tab has so many rows and columns, and as its last row': remembered('1000, 26, 0'),
  },
  see: (bench) => {
    const sheet = bench.blank();
    const size = [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow()].join(', ');
    const groupAt = (column: number) => sheet.getColumnGroup(column, 1);
    for (const column of [2, 4]) sheet.getRange(1, column, 1, 2).shiftColumnGroupDepth(1);
    const [first, second] = [2, 4].map((column) => groupAt(column)?.getRange().getA1Notation() ?? 'none');
    groupAt(2)?.collapse();
    const folded = [2, 4].map((column) => (groupAt(column)?.isCollapsed() ? 'yes' : 'no'));
    const protection = sheet.getRange(1, 1).protect();
    protection.setWarningOnly(true);
    const editors = protection.getEditors().length;
    protection.remove();
    sheet.hideSheet();
    sheet.getRange(1, 1).setValue('written');
    const isWritten = sheet.getRange(1, 1).getValue() === 'written';
    return {
      'Two groups side by side stay two': `${first} and ${second}`,
      'One of them folds alone': folded.join(' and '),
      'A protection that only warns has editors': String(editors),
      'A hidden tab can be written to': isWritten ? 'yes' : 'no',
      'A new tab has so many rows and columns, and as its last row': size,
    };
  },
});

const charts = check({
  number: 15,
  stage: 'first click',
  needs: 'week',
  facts: {
    'A chart reads back': remembered('as drawn'),
    'Removed, it is gone': remembered('yes'),
  },
  see: (bench) => {
    const sheet = bench.blank();
    const range = sheet.getRange(1, 1, 3, 2);
    range.setValues([
      ['Week', 'Calls'],
      ['First', 3],
      ['Second', 5],
    ]);
    const { charts: standing, setCharts } = chartMethods(() => sheet);
    const name = sheet.getName();
    const whole = { row: 1, column: 1, rows: 3, columns: 2 };
    const place = { row: 5, column: 4 };
    const colours = ['#1b6b3a', '#9ccfab'];
    const chart = { title: 'Calls a week', kind: 'stacked column', ranges: [whole], place, colours } as const;
    setCharts(name, [chart]);
    SpreadsheetApp.flush();
    const read = JSON.stringify(standing(name));
    setCharts(name, [{ ...chart, ranges: [] }]);
    return {
      'A chart reads back': read === JSON.stringify([chart]) ? 'as drawn' : read,
      'Removed, it is gone': standing(name).length === 0 ? 'yes' : 'no',
    };
  },
});

export const LOOK_CHECKS = [groups, charts];
