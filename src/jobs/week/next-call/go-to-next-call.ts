/** Next call where no page can be shown: goes to the Result of the next row that is left to do. */
import { thisWeek } from '../../../sheets/tabs/this-week';
import type { Job } from '../../../runner/job';
import { inCallOrder, isDone } from './open-calls';

export const goToNextCall: Job<'thisWeek'> = {
  name: 'Next call',
  reads: ['thisWeek'],
  leavesRowsAlone: true,

  plan: ({ tables: { thisWeek: sheet }, today }) => {
    const next = inCallOrder(sheet.rows, today).find((row) => !isDone(row, today));
    const column = sheet.layout.indexes.get('result');
    if (!next || column === undefined)
      return { changes: [], report: 'Nothing is left to do on This week.', isRefused: true };
    const cell = { row: next.line, column: column + 1 };
    const reach = next.reachAt === '' ? '' : `, ${next.reachAt}`;
    return {
      changes: [{ kind: 'open', tab: thisWeek.name, cell, isAllThereIs: true }],
      report: `Next: ${next.contact}, ${next.what}${reach}.`,
    };
  },
};
