/** The names of all that stands on the screen: the documentation sets them in italics, and nothing else. */
import { HOURS_ARE } from '../../../src/domain/clients/health/time-spent';
import { HARD_TIMES_STEPS } from '../../../src/domain/season/hard-times-checklist';
import { PARTNER_VERDICTS } from '../../../src/domain/alliances/partners/partner-verdict';
import { START } from '../../../src/jobs/start/start-layout';
import { ID_HEADER_BESIDE } from '../../../src/sheets/write/ids';
import { SETTINGS } from '../../../src/sheets/tabs/settings/settings-list';
import type { AnyTable } from '../../../src/sheets/declare/table';
import { PAGES, tables } from '../../../src/sheets/tabs/tables';
import { MENU, MENU_TITLE } from '../../../src/menu';

/** What Google's own pages say. */
const GOOGLES = [
  'Advanced',
  'Continue',
  '+',
  'Editor',
  'Extensions > Apps Script',
  'File > Make a copy',
  'File > Settings',
  'Files',
  'Go to Cultivate (unsafe)',
  'HTML',
  'Google Apps Script API',
  'Help',
  'Project Settings',
  'Save',
  'Show "appsscript.json" manifest file in editor',
  'Untitled project',
  "hasn't verified this app",
];

const menuNames = MENU.flatMap((entry) =>
  'items' in entry
    ? [entry.label, ...entry.items.flatMap(({ label }) => [label, `${entry.label} > ${label}`])]
    : [entry.label],
);

const namesOf = ({ name, columns }: AnyTable): string[] => [
  name,
  ...Object.values(columns).flatMap(({ header, field: { entry } }) => [
    header,
    ...(entry.kind === 'dropdown' ? entry.words : []),
  ]),
];

export const NAMES_ON_SCREEN: ReadonlySet<string> = new Set([
  ...GOOGLES,
  MENU_TITLE,
  ...menuNames,
  ...menuNames.map((name) => `${MENU_TITLE} > ${name}`),
  ...Object.values(tables).flatMap(namesOf),
  ...PAGES,
  ...Object.values(SETTINGS).map(({ name }) => name),
  ...Object.values(START),
  ...HARD_TIMES_STEPS,
  ...HOURS_ARE,
  ...PARTNER_VERDICTS,
  ID_HEADER_BESIDE,
]);
