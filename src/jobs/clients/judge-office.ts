/**
 * The client households of the office, judged as they stand at this moment: the menu's items never go by an
 * earlier run.
 */
import { openBook } from '../../domain/clients/household/book';
import { judgeClients, type ClientBook, type Judged } from '../../domain/clients/judge';
import { giveIds, withIds } from '../../sheets/write/ids';
import { introducersIn } from './introducers';
import type { Office } from '../../runner/job';
import { RECORD_TABS, recordsOf, type RecordTab } from '../pipeline/records';
import { resolveNames } from '../pipeline/resolve-names';

/** The tabs that judging needs. */
export const JUDGED_TABS = RECORD_TABS;
export type JudgedOffice = Pick<Office<RecordTab>, 'tables' | 'settings' | 'today'>;

export type JudgedBook = { readonly book: ClientBook; readonly judged: Judged };

/**
 * Judges by the same rules as the daily run. A row that hasn't got its id yet, as when a question is put, has
 * one for the while.
 */
export function judgeOffice(office: JudgedOffice): JudgedBook {
  const { contacts } = office.tables;
  const whole = { ...office.tables, contacts: withIds(contacts, giveIds(contacts).gifts) };
  const { office: named, directory } = resolveNames({ ...office, tables: whole });
  const { introducers } = introducersIn(named.tables.contacts.rows, directory);
  const book = { ...openBook(recordsOf(named)), introducers };
  return { book, judged: judgeClients(book, office.today) };
}
