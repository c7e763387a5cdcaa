/** Next call on offices of a few rows. */
import type { Call, Calls, TypedOnRow } from '../../src/pages/contract/next-call';
import { nextCalls } from '../../src/jobs/week/next-call/list-calls';
import { saveCall } from '../../src/jobs/week/next-call/save-call';
import type { Plan } from '../../src/runner/job';
import type { RowOf } from '../../src/sheets/declare/table';
import type { contacts } from '../../src/sheets/tabs/contacts';
import type { thisWeek } from '../../src/sheets/tabs/this-week';
import type { touches } from '../../src/sheets/tabs/touches';
import { anOffice, type Circumstances } from './office';

type WeekRow = Partial<RowOf<typeof thisWeek>>;

const NOTHING: TypedOnRow = {
  result: '',
  note: '',
  theyIntroduced: '',
  theyNeed: '',
  worriedAbout: '',
  answer: '',
  nextDate: '',
};

/** What stands on a row. */
export const typed = (change: Partial<TypedOnRow>): TypedOnRow => ({ ...NOTHING, ...change });

const listed = (circumstances: Circumstances): Calls => {
  const { page } = nextCalls.plan(anOffice(circumstances), '', '');
  return page as Calls;
};

/** What a save of one row changes. */
export const planOfSave = (row: WeekRow, was: TypedOnRow, wished: TypedOnRow): Plan => {
  const key = '2026-11-23/C0001/call';
  const office = anOffice({ tabs: { thisWeek: [{ key, contact: 'Ann', what: 'Call', ...row }] } });
  return saveCall({ key, contact: 'Ann', was, typed: wished }).plan(office, '', '');
};

/** What the page is given for these rows of This week. */
export const callsFor = (rows: readonly WeekRow[], circumstances: Circumstances = {}): Calls =>
  listed({ ...circumstances, tabs: { thisWeek: rows, contacts: [], ...circumstances.tabs } });

/** The one call of an office. */
export function callOn(office: {
  readonly row: WeekRow;
  readonly contacts?: readonly Partial<RowOf<typeof contacts>>[];
  readonly touches?: readonly Partial<RowOf<typeof touches>>[];
}): Call {
  const row = { key: '2026-11-23/C0001/call', what: 'Courtesy call', ...office.row };
  const tabs = { thisWeek: [row], contacts: office.contacts ?? [], touches: office.touches ?? [] };
  const [call] = listed({ tabs }).calls;
  if (!call) throw new Error('Nobody is called.');
  return call;
}
