/** An office folder, as saved or as a person made it, into an office. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { emptyOffice, type BookState, type OfficeState, type SheetState } from '../../host/state';
import { UsageError } from '../usage';
import { decodeCsv, readCsv } from './csv';
import { fileNameOf, nameInFile } from './file-names';
import { readManifest, type Manifest } from './manifest';
import { readDraft, readEventFile, type NamedFile } from './messages';
import { readTab, tabRecord, type TabRecord } from './tabs';

/**
 * Opens an office folder. What office.json doesn't tell has defaults; tabs that it doesn't name follow in the
 * order of the alphabet.
 * @param now the clock of an office that tells none, in epoch milliseconds
 * @throws UsageError if there are no tabs, one is missing, or a file can't be read
 */
export const readFolder = (folder: string, now: number): OfficeState => {
  const told = readManifest(textOf(join(folder, 'office.json')) ?? '{}');
  const sheets = readTabs(folder, told.tabs);
  const { id, name, locale, timeZone, namedRanges, metadata } = told;
  const activeSheetId = told.activeSheetId ?? sheets[0]?.id ?? 0;
  const book: BookState = { id, name, locale, timeZone, sheets, namedRanges, activeSheetId, metadata };
  return {
    ...emptyOffice({ user: told.user, now: told.clock ?? now, isBound: told.isBound }),
    book,
    scriptTimeZone: told.scriptTimeZone ?? timeZone,
    properties: told.properties,
    triggers: told.triggers,
    consents: told.consents,
    idsIssued: told.idsIssued,
    drafts: readDrafts(folder, told),
    events: readEvents(folder, told),
  };
};

/** Whether there is an office in the folder. */
export const isOfficeFolder = (folder: string): boolean =>
  existsSync(join(folder, 'office.json')) || existsSync(join(folder, 'tabs'));

const readTabs = (folder: string, records: readonly TabRecord[]): SheetState[] => {
  const files = filesIn(join(folder, 'tabs'), '.csv');
  const named = new Map(
    files.map((file) => [nameInFile(file.name), decodeCsv(file.content, `tabs/${file.name}.csv`)]),
  );
  if (named.size === 0) throw new UsageError(`${folder} is no office: it has no tabs/NAME.csv.`);
  const untold = [...named.keys()]
    .filter((name) => records.every((record) => record.name !== name))
    .toSorted();
  const all = [...records, ...untold.map((name) => tabRecord.parse({ name }))];
  const ids = new Set(all.map((record) => record.id));
  return all.map((record) => {
    const file = `tabs/${fileNameOf(record.name)}.csv`;
    const text = named.get(record.name);
    if (text === undefined)
      throw new UsageError(`${join(folder, file)} is missing: office.json names this tab.`);
    const freeId = smallestBut(ids);
    if (record.id === undefined) ids.add(freeId);
    return readTab(readCsv(text, file), record, freeId);
  });
};

const readDrafts = (folder: string, told: Manifest): OfficeState['drafts'] =>
  inToldOrder(folder, 'drafts', '.eml', told.drafts, (file, record) => readDraft(file, record, told.user));

const readEvents = (folder: string, told: Manifest): OfficeState['events'] =>
  inToldOrder(folder, 'calendar', '.ics', told.events, (file, record) =>
    readEventFile(file, record, told.user),
  );

/** The files in the order of their records, and then those without one. */
const inToldOrder = <Told extends { id: string; file?: string }, Item>(
  folder: string,
  kind: string,
  ending: string,
  records: readonly Told[],
  read: (file: NamedFile, record: Told | undefined) => Item,
): Item[] => {
  const files = new Map(filesIn(join(folder, kind), ending).map((file) => [file.name, file]));
  const told = records.map((record) => {
    const name = record.file ?? fileNameOf(record.id);
    const file = files.get(name);
    if (!file) throw new UsageError(`${join(folder, kind, name + ending)} is missing: office.json names it.`);
    files.delete(name);
    return read(file, record);
  });
  return [...told, ...[...files.values()].map((file) => read(file, undefined))];
};

/** In the order of their names, so that every system reads them alike. */
const filesIn = (folder: string, ending: string): NamedFile[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.toLowerCase().endsWith(ending) && statSync(join(folder, file)).isFile())
    .toSorted()
    .map((file) => ({
      name: basename(file).slice(0, -ending.length),
      content: readFileSync(join(folder, file)),
    }));

const textOf = (file: string): string | undefined =>
  existsSync(file) ? readFileSync(file, 'utf8') : undefined;

const smallestBut = (taken: ReadonlySet<number | undefined>): number => {
  let id = 0;
  while (taken.has(id)) id += 1;
  return id;
};
