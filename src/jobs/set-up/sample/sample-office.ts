/**
 * Set up > Sample office…: forty invented people with all that a week can hold, so that every item has
 * something to show.
 */
import { plural } from '../../../domain/text/words';
import { foldHeader } from '../../../sheets/headers/header-keys';
import { settingRows } from '../../../sheets/read/settings';
import { SETTINGS } from '../../../sheets/tabs/settings/settings-list';
import type { AnyTable } from '../../../sheets/declare/table';
import { tables, type TableName } from '../../../sheets/tabs/tables';
import { contacts } from '../../../sheets/tabs/contacts';
import { settings } from '../../../sheets/tabs/settings/settings';
import { appendRow, setCells, type Change } from '../../../runner/change';
import type { Job, Office, Plan } from '../../../runner/job';
import { SET_UP_READS, setUpWorkbook } from '../set-up-workbook';
import { SAMPLE_PEOPLE } from './people';
import { sampleRows, sampleSettings } from './rows';

/** The tabs in which the sample has rows; people first, as the others name them. */
export const SAMPLE_TABS = [
  'contacts',
  'sales',
  'touches',
  'alliances',
  'introductions',
  'lunches',
  'needs',
  'given',
  'dates',
  'hardToReach',
  'letters',
] as const satisfies readonly TableName[];

const READS = [...SET_UP_READS, ...SAMPLE_TABS] as const;
type SampleTab = (typeof READS)[number];

/** The tabs that hold something of the office's own already; made-up rows aren't mixed with it. */
const inUse = (office: Office<SampleTab>): string[] =>
  SAMPLE_TABS.filter((name) => office.tables[name].rows.length > 0).map((name) => tables[name].name);

const refused = (names: readonly string[]): Plan => ({
  changes: [],
  report: `There are rows on ${names.join(', ')} already, and invented people aren't mixed with real ones: make a new spreadsheet for the sample, or copy this one and empty the copy.`,
  isRefused: true,
});

/**
 * Set-up's changes, with the sample's settings in rows that it makes, and in those that stand there and are
 * blank.
 */
function withSettings(
  changes: readonly Change[],
  { tables: { settings: tab }, user }: Office<SampleTab>,
): Change[] {
  const values = sampleSettings(user);
  const names = new Set(
    Object.keys(values).map((key) => foldHeader(SETTINGS[key as keyof typeof values].name)),
  );
  const wanted = new Map(
    settingRows(values)
      .filter(({ setting }) => names.has(foldHeader(setting)))
      .map((row) => [foldHeader(row.setting), row]),
  );
  const filled = changes.map((change) => {
    const row =
      change.kind === 'append' && change.table === settings
        ? wanted.get(foldHeader(String(change.values['setting'])))
        : undefined;
    return row ? appendRow(settings, row) : change;
  });
  const standing = tab.rows.flatMap(({ id, setting }) => {
    const row = wanted.get(foldHeader(setting));
    return row ? [setCells(settings, id, { value: row.value })] : [];
  });
  return [...filled, ...standing];
}

/** An id for each of the forty, one after the other. */
function idsOfPeople(next: () => string): (name: string) => string {
  const ids = new Map(SAMPLE_PEOPLE.map(({ name }) => [name, next()]));
  return (name) => ids.get(name) ?? '';
}

export const sampleOffice: Job<SampleTab> = {
  name: 'Sample office…',
  reads: READS,
  leavesRowsAlone: false,

  question: (office) =>
    inUse(office).length > 0
      ? null
      : {
          kind: 'confirm',
          title: 'Sample office',
          text: `Put ${SAMPLE_PEOPLE.length} invented people into this spreadsheet, with sales, alliances, lunches and a letter, to try every item on? Undo last run, or Set up > Remove the sample, takes them all away again, and nothing that you type.`,
        },

  plan: (office) => {
    const names = inUse(office);
    if (names.length > 0) return refused(names);
    const rows = sampleRows(
      office.today,
      idsOfPeople(() => office.newId(contacts)),
    );
    const appended = SAMPLE_TABS.flatMap((name) =>
      (rows[name] ?? []).map((row): Change => appendRow<AnyTable>(tables[name], row)),
    );
    return {
      changes: [...withSettings(setUpWorkbook.plan(office, '', '').changes, office), ...appended],
      report: `Put in ${plural(SAMPLE_PEOPLE.length, 'invented person', 'invented people')} with what belongs to them. Try Cultivate > This week > Build or refresh first. Set up > Remove the sample takes them away.`,
    };
  },
};
