/** An office into an office folder. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OfficeState } from '../../host/state';
import { UsageError } from '../usage';
import { writeCsv } from './csv';
import { fileNameOf } from './file-names';
import { writeManifest } from './manifest';
import { writeDrafts, writeEvents } from './messages';
import { isOfficeFolder } from './read-folder';
import { writeTab } from './tabs';

/** What the folders of an office hold; other files in them are left alone. */
const OURS: Readonly<Record<string, string>> = { tabs: '.csv', drafts: '.eml', calendar: '.ics' };

/**
 * Saves the office. Every file is complete before the first is replaced, and files of tabs, drafts and events
 * that are gone go too; a folder that isn't empty and no office is refused.
 * @throws UsageError if the folder can't be taken
 */
export const writeFolder = (state: OfficeState, folder: string): void => {
  refuseForeign(folder);
  const files = filesOf(state);
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, `${name}.part`), content);
  }
  for (const name of files.keys()) renameSync(join(folder, `${name}.part`), join(folder, name));
  for (const [kind, ending] of Object.entries(OURS)) {
    for (const file of existsSync(join(folder, kind)) ? readdirSync(join(folder, kind)) : [])
      if (file.endsWith(ending) && !files.has(`${kind}/${file}`)) rmSync(join(folder, kind, file));
  }
};

/** Says why an office can't be saved there, before any work is done. */
export const refuseForeign = (folder: string): void => {
  if (!existsSync(folder) || isOfficeFolder(folder)) return;
  if (readdirSync(folder).length > 0)
    throw new UsageError(`${folder} is not empty and no office: save into a new folder.`);
};

/** Every file of the office by its path in the folder, with its content. */
export const filesOf = (state: OfficeState): Map<string, string | Buffer> => {
  const tabs = state.book.sheets.map(writeTab);
  const drafts = writeDrafts(state.drafts);
  const events = writeEvents(state.events, state.now);
  const { id, name, locale, timeZone, namedRanges, activeSheetId, metadata } = state.book;
  const manifest = writeManifest({
    ...{ id, name, locale, timeZone, namedRanges, activeSheetId, metadata },
    user: state.user,
    clock: state.now,
    scriptTimeZone: state.scriptTimeZone,
    isBound: state.isBound,
    properties: state.properties,
    triggers: state.triggers,
    consents: state.consents,
    idsIssued: state.idsIssued,
    drafts: drafts.records,
    events: events.records,
    tabs: tabs.map((tab) => tab.record),
  });
  return new Map<string, string | Buffer>([
    ...tabs.map(({ rows, record }) => [`tabs/${fileNameOf(record.name)}.csv`, writeCsv(rows)] as const),
    ...drafts.files.map(({ name, content }) => [`drafts/${name}.eml`, content] as const),
    ...events.files.map(({ name, content }) => [`calendar/${name}.ics`, content] as const),
    ['office.json', manifest] as const,
  ]);
};
