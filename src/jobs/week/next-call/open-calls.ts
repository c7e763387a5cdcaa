/** The rows of This week that are left to do, in the order in which they are called (S12). */
import type { CivilDay } from '../../../domain/calendar/civil-day';
import { parseRowKey } from '../../../domain/touches/week/keys';
import type { Doer } from '../../../domain/records/contact';
import type { PracticeSettings } from '../../../domain/records/settings';
import type { Office } from '../../../runner/job';
import type { SheetRow } from '../week-rows';

/** "No longer due" stands where a row fell away: nobody is to call for it. */
const isWithdrawn = ({ whyToday }: SheetRow): boolean => whyToday.startsWith('No longer due');

/** Whether there is anything to type on a row: it isn't logged, and was laid out by the office. */
export const isCallable = (row: SheetRow): boolean =>
  row.logged === null && row.what !== '' && parseRowKey(row.key) !== null && !isWithdrawn(row);

/** It has its Result, or was put off to a day that is still to come. */
export const isDone = ({ result, nextDate }: SheetRow, today: CivilDay): boolean =>
  result !== null || (nextDate !== null && nextDate > today);

export const isDue = ({ day }: SheetRow, today: CivilDay): boolean => day === null || day <= today;

/** Those for today first, each as the sheet has them: people sort it as they like. */
export function inCallOrder(rows: readonly SheetRow[], today: CivilDay): readonly SheetRow[] {
  const callable = rows.filter(isCallable);
  return [...callable.filter((row) => isDue(row, today)), ...callable.filter((row) => !isDue(row, today))];
}

/** Which of the two it is who runs the job; '' where Settings don't say. */
export function doerOf({ user, settings }: Pick<Office<never>, 'user' | 'settings'>): Doer | '' {
  const isTheirs = ({ email }: PracticeSettings['principal']): boolean =>
    email !== '' && email.toLowerCase() === user.toLowerCase();
  if (isTheirs(settings.principal) === isTheirs(settings.assistant)) return '';
  return isTheirs(settings.principal) ? 'Principal' : 'Assistant';
}
