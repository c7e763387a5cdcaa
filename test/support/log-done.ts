/** A This week whose rows are logged, and what that changes. */
import type { Change } from '../../src/runner/change';
import { logDone } from '../../src/jobs/week/log-done';
import type { RowOf } from '../../src/sheets/declare/table';
import type { thisWeek } from '../../src/sheets/tabs/this-week';
import { anOffice, changesOfKind, day } from './office';

export type WeekRow = Partial<RowOf<typeof thisWeek>>;

export const TODAY = day('2026-11-24');
export const ann = { id: 'C0001', name: 'Ann Lee', kind: 'Client', added: day('2025-01-01') } as const;
export const bo = { id: 'C0002', name: 'Bo Chen', kind: 'Prospect', invitedOn: day('2026-01-01') } as const;
export const KEY = '2026-11-23/C0001/call';
const RECALL_KEY = '2026-11-23/C0002/call';

export const aCall = (values: WeekRow = {}): WeekRow => ({
  key: KEY,
  contact: 'Ann Lee',
  contactId: 'C0001',
  who: 'Assistant',
  what: 'Courtesy call',
  ...values,
});
export const aRecall = (values: WeekRow = {}): WeekRow =>
  aCall({ key: RECALL_KEY, contact: 'Bo Chen', contactId: 'C0002', what: 'Recall', ...values });

const officeWith = (...rows: readonly WeekRow[]) =>
  anOffice({ today: '2026-11-24', tabs: { contacts: [ann, bo], thisWeek: rows } });
export const log = (...rows: readonly WeekRow[]) => logDone.plan(officeWith(...rows), '', '');

export const appendedTo = (changes: readonly Change[], tab: string) =>
  changesOfKind(changes, 'append')
    .filter(({ table }) => table.name === tab)
    .map(({ values }) => values);
export const setOn = (changes: readonly Change[], tab: string) =>
  changesOfKind(changes, 'set')
    .filter(({ table }) => table.name === tab)
    .map(({ id, values, asked }) => ({ id, values, asked }));
