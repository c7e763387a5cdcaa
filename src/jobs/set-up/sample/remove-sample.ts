/**
 * Set up > Remove the sample: all that the sample put in goes, and what runs made of it. What a person typed
 * since stays.
 */
import { plural } from '../../../domain/text/words';
import { SETTINGS } from '../../../sheets/tabs/settings/settings-list';
import type { AnyTable, TableReading } from '../../../sheets/declare/table';
import { PAGES, tables, START_TAB, type TableName } from '../../../sheets/tabs/tables';
import { contacts } from '../../../sheets/tabs/contacts';
import { settings } from '../../../sheets/tabs/settings/settings';
import { removeRow, setAsAsked, type Change, type RewritePage } from '../../../runner/change';
import type { Job, Office } from '../../../runner/job';
import { findSample, isBlank, partRows, peopleOn, type AnyRow, type Sample } from './of-the-sample';
import { sampleSettings } from './rows';
import { SAMPLE_TABS } from './sample-office';

/** The tabs whose rows hang on people. */
const ROW_TABS = [...SAMPLE_TABS, 'thisWeek', 'drafts'] as const satisfies readonly TableName[];
const READS = [...ROW_TABS, 'noEmailList', 'settings'] as const satisfies readonly TableName[];
type ReadTab = (typeof READS)[number];

/**
 * Start tells how to begin, and is nobody's. The others are written anew by their items; a lunch after the
 * first has a brief of its own, and so has a review.
 */
const isPageOfPeople = (name: string): boolean =>
  /^(?:Brief|Review) \d+$/.test(name) || PAGES.some((page) => page === name && page !== START_TAB);

const emptied = (tab: string): RewritePage => ({
  kind: 'page',
  tab,
  rows: [['The sample is gone: choose the menu item again.']],
  look: null,
});

/** The sample's settings, where nobody has typed others. */
const unset = ({ tables: { settings: tab }, user }: Office<ReadTab>): Change[] =>
  Object.entries(sampleSettings(user)).flatMap(([key, value]) => {
    const row = tab.rows.find(({ setting }) => setting === SETTINGS[key as keyof typeof SETTINGS].name);
    return row && row.value === value ? [setAsAsked(settings, row.id, { value: '' })] : [];
  });

/** What goes, what somebody typed, and whom it is about. */
function partSample(office: Office<ReadTab>, sample: Sample) {
  const parted = ROW_TABS.map((name) => {
    const reading: TableReading<AnyTable> = office.tables[name];
    return { name, table: reading.table, ...partRows(name, reading, sample) };
  });
  // Whom somebody typed about stays: no row is to name a person who is gone.
  const kept = new Set(
    parted.flatMap(({ name, table, typed }) =>
      typed.flatMap((row) => (name === 'contacts' ? [row.id] : peopleOn(row, table, sample))),
    ),
  );
  return {
    going: parted.map(({ name, table, going }) => ({
      ...{ name, table },
      rows: name === 'contacts' ? going.filter(({ id }) => !kept.has(id)) : going,
    })),
    typedRows: parted.reduce((sum, { typed }) => sum + typed.length, 0),
    kept: office.tables.contacts.rows.filter(({ id }) => kept.has(id) && sample.ids.has(id)),
  };
}

type Parted = ReturnType<typeof partSample>;

const goingFrom = ({ going }: Parted, tab: TableName): readonly AnyRow[] =>
  going.find(({ name }) => name === tab)?.rows ?? [];

/** Addresses of people who go: nobody else can bear an invented one. */
function refusalsOf(office: Office<ReadTab>, parted: Parted): Change[] {
  const addresses = new Set(goingFrom(parted, 'contacts').map((row) => String(row['email']).toLowerCase()));
  return office.tables.noEmailList.rows
    .filter(({ email }) => addresses.has(email.toLowerCase()))
    .map(({ id }) => removeRow(tables.noEmailList, id));
}

function tell(parted: Parted): string {
  const { typedRows, kept } = parted;
  const people = goingFrom(parted, 'contacts').length;
  const drafts = new Set(
    goingFrom(parted, 'drafts').flatMap(({ draftId }) => (isBlank(draftId) ? [] : [draftId])),
  );
  const and = kept.length === 0 ? '' : `, and so ${kept.map(({ name }) => name).join(', ')}`;
  return [
    `Took away ${plural(people, 'invented person', 'invented people')} and what belonged to them.`,
    ...(typedRows === 0 ? [] : [`Kept ${plural(typedRows, 'row')} on which somebody typed${and}.`]),
    ...(drafts.size === 0
      ? []
      : [`Still in Gmail: ${plural(drafts.size, 'draft')} to them, to be discarded there.`]),
  ].join(' ');
}

export const removeSample: Job<ReadTab> = {
  name: 'Remove the sample',
  reads: READS,

  plan: (office) => {
    const sample = findSample(office);
    if (!sample)
      return {
        changes: [],
        report: 'There is no sample in this workbook: nothing was changed.',
        isRefused: true,
      };
    const parted = partSample(office, sample);
    return {
      changes: [
        ...parted.going.flatMap(({ table, rows }) => rows.map(({ id }) => removeRow(table, id))),
        ...refusalsOf(office, parted),
        // They are the office's own from now on.
        ...parted.kept.map(({ id }) => setAsAsked(contacts, id, { source: '' })),
        ...unset(office),
        ...office.tabs.filter(({ name }) => isPageOfPeople(name)).map(({ name }) => emptied(name)),
      ],
      report: tell(parted),
    };
  },
};
