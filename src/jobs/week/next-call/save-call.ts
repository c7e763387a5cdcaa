/**
 * Next call: what was clicked and typed goes into the row's cells, just as if somebody had typed it there.
 * Logging it is the daily run's business, as ever.
 */
import type { SavedCall, SaveOfCall, TypedOnRow } from '../../../pages/contract/next-call';
import { thisWeek } from '../../../sheets/tabs/this-week';
import type { Job, Plan } from '../../../runner/job';
import { isUnread } from '../week-rows';
import { columnsOn, TYPED_COLUMNS, typedOn, valuesThatDiffer } from './typed';

const NOTHING_TYPED: TypedOnRow = {
  result: '',
  note: '',
  theyIntroduced: '',
  theyNeed: '',
  worriedAbout: '',
  answer: '',
  nextDate: '',
};

/** What somebody else has typed since the page was given the row, and isn't what is to be typed. */
const isTypedByOthers = (now: TypedOnRow, { was, typed }: SaveOfCall): boolean =>
  TYPED_COLUMNS.some((key) => was[key] !== typed[key] && now[key] !== was[key] && now[key] !== typed[key]);

const answered = (page: SavedCall): Plan => ({ changes: [], report: '', page });

/** One row, saved. */
export const saveCall = (save: SaveOfCall): Job<'thisWeek'> => ({
  name: 'Next call',
  reads: ['thisWeek'],
  leavesRowsAlone: true,
  joinsRunsOfTheDay: true,

  plan: ({ tables: { thisWeek: sheet } }) => {
    const { key, contact, was, typed } = save;
    const row = sheet.rows.find((each) => each.key === key && each.contact === contact);
    if (!row) return answered({ is: 'gone', now: NOTHING_TYPED });
    const now = typedOn(row);
    if (row.logged !== null) return answered({ is: 'logged already', now });
    if (isUnread(sheet, row)) return answered({ is: 'unreadable', now });
    if (isTypedByOthers(now, save)) return answered({ is: 'changed meanwhile', now });
    const columns: readonly string[] = columnsOn(sheet);
    const mine = Object.fromEntries(
      TYPED_COLUMNS.map((column) => [
        column,
        was[column] === typed[column] || !columns.includes(column) ? now[column] : typed[column],
      ]),
    );
    const wished: TypedOnRow = { ...now, ...mine };
    const values = valuesThatDiffer(now, wished);
    return {
      changes:
        Object.keys(values).length === 0
          ? []
          : [{ kind: 'set', table: thisWeek, id: key, values, asked: true }],
      report: `${row.contact || row.what}: ${Object.keys(values).length === 0 ? 'nothing new' : 'saved'}.`,
      page: { is: 'saved', now: wished } satisfies SavedCall,
    };
  },
});
