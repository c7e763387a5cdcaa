/**
 * The filled rows of This week, logged: touches are appended, what was learned is filed, and each row says
 * that it is logged (S12).
 */
import type { Book } from '../../domain/clients/household/book';
import type { CivilDay } from '../../domain/calendar/civil-day';
import { logMailing, logRow, type Learned, type NewTouch, type Refusal } from '../../domain/touches/log';
import { parseRowKey } from '../../domain/touches/week/keys';
import { mailingRecipients } from '../../domain/touches/week/mailing';
import { whatOf } from '../../domain/touches/week/row';
import { weekOn } from '../../domain/calendar/workdays';
import type { RowError } from '../../sheets/read/row-error';
import type { ColumnKey } from '../../sheets/declare/table';
import { thisWeek } from '../../sheets/tabs/this-week';
import { touches } from '../../sheets/tabs/touches';
import { cellProblem } from '../pipeline/cell-problem';
import { expectedOfFact, fileLearned } from './file-learned';
import { appendRow, setCells, type Change } from '../../runner/change';
import type { Office } from '../../runner/job';
import { namesOf } from '../pipeline/names-of';
import { planFrom } from '../pipeline/records';
import { isMailing, isUnread, keysToLogUnder, type Sheet, type SheetRow } from './week-rows';

type LogOffice = Office<'contacts' | 'touches' | 'thisWeek' | 'touchPlan'>;
type WeekColumn = ColumnKey<typeof thisWeek>;

export type LoggedRows = {
  readonly changes: readonly Change[];
  /** How many touches were added. */
  readonly count: number;
  readonly problems: readonly RowError[];
};

type Fault = { readonly ok: false; readonly column: WeekColumn; readonly expected: string };
type Log = {
  readonly ok: true;
  readonly touches: readonly NewTouch[];
  readonly learned: readonly Learned[];
};
type Done = Log & { readonly row: SheetRow };

/** What a refused row is told, and in which column. */
const REFUSALS: Readonly<Record<Refusal, Fault | null>> = {
  'nothing to log': null,
  'no contact': { ok: false, column: 'contact', expected: 'the name of somebody on Contacts' },
  'a recall result without a recall': {
    ok: false,
    column: 'result',
    expected: 'a result such as Reached: Ready, Stay in touch and No longer interested are for recalls',
  },
  'a date without a row': {
    ok: false,
    column: 'nextDate',
    expected: 'a Result beside it: on a line of your own, a date alone puts nothing off',
  },
};
const NOT_SENT: Fault = { ok: false, column: 'result', expected: 'Sent, once the e-mail has gone' };

/** A name that means nobody was reported when it was looked up. */
const isReported = ({ column }: Fault, { contact, contactId }: SheetRow): boolean =>
  column === 'contact' && contact !== '' && contactId === '';

/** Facts that their column can't hold as they were typed. They stand on the touch all the same. */
const unreadFacts = (sheet: Sheet, row: SheetRow, learned: readonly Learned[]): RowError[] =>
  learned.flatMap((each) => {
    const expected = each.kind === 'fact' ? expectedOfFact(each, sheet.locale) : null;
    return expected === null ? [] : [cellProblem(sheet, row.line, 'answer', expected)];
  });

/** Where Contacts has no column for worries, the touch's note keeps what was typed. */
const withWorryNoted = (row: SheetRow): SheetRow =>
  row.worriedAbout === ''
    ? row
    : { ...row, note: `${row.note} Worried about: ${row.worriedAbout}`.trim(), worriedAbout: '' };

/**
 * Logs one row after the other; null: there is nothing to log. Each touch is logged once, whatever rows ask
 * for it.
 */
function logInTurn({ tables, settings, today }: LogOffice, openBook: () => Book) {
  const contactOf = new Map(tables.contacts.rows.map((contact) => [contact.id, contact]));
  const logged = new Set(tables.touches.rows.map(({ sourceKey }) => sourceKey));
  const plan = planFrom(tables.touchPlan);

  const logMail = (row: SheetRow): Log | Fault | null => {
    if (row.result !== 'Sent') return row.result === null ? null : NOT_SENT;
    const week = weekOn(today, settings, parseRowKey(row.key)?.weekStart);
    const recipients = mailingRecipients(openBook(), week);
    return { ok: true, touches: logMailing(row, recipients, logged, today, plan), learned: [] };
  };
  const keyOf = keysToLogUnder(tables.thisWeek.rows);
  const keepsWorries = tables.contacts.layout.indexes.has('worriedAbout');
  return (row: SheetRow): Log | Fault | null => {
    if (row.logged !== null || isUnread(tables.thisWeek, row)) return null;
    if (isMailing(row)) return logMail(row);
    const filled = keepsWorries ? row : withWorryNoted(row);
    const contact = contactOf.get(row.contactId) ?? null;
    const log = logRow({ ...filled, key: keyOf(row) }, contact, logged, today, plan);
    if (!log.ok) return REFUSALS[log.reason];
    log.touches.forEach(({ sourceKey }) => logged.add(sourceKey));
    return log;
  };
}

/**
 * The row with its contact and its mark; a line that somebody typed is completed, and names by name whom it
 * named by id or email. A date without a Result leaves it open.
 */
function marked({ row, touches: made }: Done, contact: string, today: CivilDay): Change {
  const typed = row.what === '' ? { contact, day: today, what: whatOf(made.map(({ touch }) => touch)) } : {};
  const mark = row.result === null ? {} : { logged: today };
  return setCells(thisWeek, row.key, { contactId: row.contactId, ...typed, ...mark });
}

function changesOf(done: readonly Done[], { tables, today }: LogOffice): Change[] {
  const contacts = tables.contacts.rows;
  const nameOf = namesOf(contacts);
  const made = done.flatMap((each) => each.touches);
  const learned = done.flatMap((each) => each.learned);
  // A tab without the column keeps no minutes: the same run must not count by what the next one won't find.
  const { exists, layout } = tables.touches;
  const keepsMinutes = !exists || layout.indexes.has('minutes');
  return [
    ...done.map((each) => marked(each, nameOf(each.row.contactId), today)),
    ...made.map(({ minutes, ...touch }) =>
      appendRow(touches, {
        ...touch,
        contact: nameOf(touch.contactId),
        minutes: keepsMinutes ? minutes : null,
      }),
    ),
    ...fileLearned(learned, contacts, nameOf, tables.thisWeek.locale, today),
  ];
}

/**
 * Logs every row that has a Result or a Next date and isn't logged yet; one with something on it that
 * couldn't be read waits until that is put right. Names must have been resolved to ids.
 *
 * @param openBook the records as they stand; asked for only where a mass e-mail is logged
 */
export function logRows(office: LogOffice, openBook: () => Book): LoggedRows {
  const sheet = office.tables.thisWeek;
  const logOne = logInTurn(office, openBook);
  const done: Done[] = [];
  const problems: RowError[] = [];
  for (const row of sheet.rows) {
    const log = logOne(row);
    if (log?.ok) {
      done.push({ row, ...log });
      problems.push(...unreadFacts(sheet, row, log.learned));
    } else if (log && !isReported(log, row))
      problems.push(cellProblem(sheet, row.line, log.column, log.expected));
  }
  const count = done.reduce((sum, each) => sum + each.touches.length, 0);
  return { changes: changesOf(done, office), count, problems };
}
