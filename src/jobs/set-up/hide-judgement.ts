/**
 * Set up > Hide or show judgement: the columns in which the office judges its people, out of sight with one
 * click.
 */
import type { AnyTable, TableReading } from '../../sheets/declare/table';
import type { Change } from '../../runner/change';
import type { Job } from '../../runner/job';
import { JUDGEMENT_HIDDEN, JUDGEMENT_SHOWN, START } from '../start/start-layout';
import { readStart, startPage, type StartNews } from '../start/start-page';

/** The judgement columns that stand on the tab. */
const judgementOn = ({ table, layout }: TableReading<AnyTable>): string[] =>
  Object.entries(table.columns).flatMap(([key, { isJudgement }]) =>
    isJudgement && layout.indexes.has(key) ? [key] : [],
  );

const did = (isHidden: boolean): string =>
  isHidden
    ? 'Hid the judgement columns. The same menu item shows them again.'
    : 'The judgement columns are in sight again.';

export const hideJudgement: Job<'contacts' | 'thisWeek'> = {
  name: 'Hide or show judgement',
  reads: ['contacts', 'thisWeek'],
  leavesRowsAlone: true,

  plan: ({ tables, start }) => {
    const isHidden = !readStart(start).isJudgementHidden;
    const hidden = [tables.contacts, tables.thisWeek].flatMap((reading): Change[] => {
      const columns = judgementOn(reading);
      return columns.length === 0 ? [] : [{ kind: 'hide', table: reading.table, columns, isHidden }];
    });
    if (hidden.length === 0)
      return { changes: [], report: 'There are no judgement columns in this workbook.' };
    const news: StartNews = [[START.judgement, isHidden ? JUDGEMENT_HIDDEN : JUDGEMENT_SHOWN]];
    return { changes: [...hidden, startPage(start, news)], report: did(isHidden) };
  },
};
