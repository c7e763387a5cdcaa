/** Drafts and calendar events as files, each with its record for office.json. */
import { isDeepStrictEqual } from 'node:util';
import type { DraftState, EventState } from '../../host/state';
import { readEvent, writeEvent, type OwnedEvent } from './calendar-file';
import { fileNameOf, nameInFile } from './file-names';
import type { DraftRecord, EventRecord } from './manifest';

/** A file's name without folder and ending, and its content. */
export type NamedFile = { readonly name: string; readonly content: Buffer };

export const writeDrafts = (
  drafts: readonly DraftState[],
): { files: NamedFile[]; records: DraftRecord[] } => {
  const names = namesFor(drafts);
  const files = drafts.map(({ raw }, i) => ({
    name: names[i] ?? '',
    content: Buffer.from(raw),
  }));
  const records = drafts.map(({ id, owner, messageId, threadId }, i) => ({
    id,
    ...fileUnlessId(id, names[i] ?? ''),
    owner,
    messageId,
    threadId,
  }));
  return { files, records };
};

/** The draft in a file; one that office.json doesn't know belongs to the user. */
export const readDraft = (file: NamedFile, record: DraftRecord | undefined, user: string): DraftState => {
  const id = record?.id ?? nameInFile(file.name);
  return {
    id,
    owner: record?.owner ?? user,
    messageId: record?.messageId ?? id,
    threadId: record?.threadId ?? id,
    raw: file.content.toString(),
  };
};

/** @param now when the files are made, epoch milliseconds */
export const writeEvents = (
  events: readonly EventState[],
  now: number,
): { files: NamedFile[]; records: EventRecord[] } => {
  const names = namesFor(events);
  const files = events.map((event, i) => ({
    name: names[i] ?? '',
    content: Buffer.from(writeEvent(event, now)),
  }));
  const records = events.map(({ id, owner, calendarId, sendUpdates, other, ...inFile }, i) => ({
    id,
    ...fileUnlessId(id, names[i] ?? ''),
    owner,
    calendarId,
    sendUpdates,
    other,
    exactly: whatGetsLost({ id, owner, ...inFile }),
  }));
  return { files, records };
};

/** The event in a file; one that office.json doesn't know is in the user's own calendar. */
export const readEventFile = (file: NamedFile, record: EventRecord | undefined, user: string): EventState => {
  const inFile = readEvent(file.content.toString(), `calendar/${file.name}.ics`);
  return {
    ...inFile,
    id: record?.id ?? (inFile.id || nameInFile(file.name)),
    owner: record?.owner ?? user,
    calendarId: record?.calendarId ?? 'primary',
    sendUpdates: record?.sendUpdates ?? 'none',
    other: record?.other ?? {},
    ...record?.exactly,
  };
};

/** The fields that the file wouldn't give back as they are. */
const whatGetsLost = (event: OwnedEvent): EventRecord['exactly'] => {
  const back = readEvent(writeEvent(event, 0), '');
  const lost = CAN_GET_LOST.filter((field) => !isDeepStrictEqual(event[field], back[field]));
  return Object.fromEntries(lost.map((field) => [field, event[field]]));
};

const CAN_GET_LOST = ['summary', 'description', 'location', 'start', 'end', 'attendees'] as const;

/** Ids as file names; the same id in a second mailbox or calendar gets a number. */
const namesFor = (items: readonly { id: string }[]): string[] => {
  const taken = new Set<string>();
  return items.map(({ id }) => {
    const plain = fileNameOf(id);
    let name = plain;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${plain} (${count})`;
    taken.add(name.toLowerCase());
    return name;
  });
};

const fileUnlessId = (id: string, name: string): { file?: string } =>
  name === fileNameOf(id) ? {} : { file: name };
