/** office.json: everything about an office that its CSV, .eml and .ics files can't tell. */
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { UsageError } from '../usage';
import { printJson } from './print-json';
import { attendee, eventTime, metadata, sheetAreaCodec, store, trigger } from './shapes';
import { tabRecord } from './tabs';

const instant = z.codec(z.iso.datetime(), z.number(), {
  decode: (text) => Date.parse(text),
  encode: (ms) => new Date(ms).toISOString(),
});

const draftRecord = z.strictObject({
  id: z.string(),
  /** The file's name without `.eml`, where it isn't the id. */
  file: z.string().exactOptional(),
  owner: z.string(),
  messageId: z.string(),
  threadId: z.string(),
});

const eventRecord = z.strictObject({
  id: z.string(),
  /** The file's name without `.ics`, where it isn't the id. */
  file: z.string().exactOptional(),
  owner: z.string(),
  calendarId: z.string().default('primary'),
  sendUpdates: z.enum(['all', 'externalOnly', 'none']).default('none'),
  other: z.record(z.string(), z.unknown()).default(() => ({})),
  /** What iCalendar can't hold just so: a moment in another notation, a control character. */
  exactly: z
    .strictObject({
      summary: z.string().exactOptional(),
      description: z.string().exactOptional(),
      location: z.string().exactOptional(),
      start: eventTime.exactOptional(),
      end: eventTime.exactOptional(),
      attendees: z.array(attendee).exactOptional(),
    })
    .default(() => ({})),
});
export type DraftRecord = z.output<typeof draftRecord>;
export type EventRecord = z.output<typeof eventRecord>;

/** Everything has a default: a folder made by hand needs no office.json. */
const manifest = z.strictObject({
  id: z.string().default('local-office'),
  name: z.string().default('Office'),
  timeZone: z.string().default('America/Chicago'),
  /** By default the spreadsheet's. */
  scriptTimeZone: z.string().exactOptional(),
  locale: z.string().default('en_US'),
  user: z.string().default('me@office.example'),
  clock: instant.exactOptional(),
  isBound: z.boolean().default(true),
  activeSheetId: z.int().exactOptional(),
  namedRanges: z.array(z.strictObject({ name: z.string(), area: sheetAreaCodec })).default(() => []),
  metadata: z.array(metadata).default(() => []),
  idsIssued: z.int().default(0),
  properties: z
    .strictObject({
      document: store.default(() => ({})),
      script: store.default(() => ({})),
      user: z.record(z.string(), store).default(() => ({})),
    })
    .default(() => ({ document: {}, script: {}, user: {} })),
  triggers: z.array(trigger).default(() => []),
  consents: z.record(z.string(), z.array(z.string())).default(() => ({})),
  drafts: z.array(draftRecord).default(() => []),
  events: z.array(eventRecord).default(() => []),
  tabs: z.array(tabRecord).default(() => []),
});
export type Manifest = z.output<typeof manifest>;

/** @throws UsageError naming the key that is wrong */
export const readManifest = (text: string): Manifest => {
  const result = manifest.safeParse(parseJson(text));
  if (result.success) return result.data;
  throw new UsageError(`office.json can't be read.\n${z.prettifyError(result.error)}`);
};

/** The text of office.json: keys in one order, defaults left out. */
export const writeManifest = ({ drafts, events, tabs, ...rest }: Manifest): string =>
  printJson({
    ...brief(manifest, { ...rest, drafts: [], events: [], tabs: [] }, {}),
    ...listUnlessEmpty(
      'drafts',
      drafts.map((draft) =>
        brief(draftRecord, draft, { id: draft.id, owner: draft.owner, messageId: '', threadId: '' }),
      ),
    ),
    ...listUnlessEmpty(
      'events',
      events.map((event) => brief(eventRecord, event, { id: event.id, owner: event.owner })),
    ),
    tabs: tabs.map((tab) => brief(tabRecord, tab, { name: tab.name })),
  });

/**
 * The value as the file has it, without what `schema` would add by itself to the `least` that must be there.
 */
const brief = <Schema extends z.ZodObject>(
  schema: Schema,
  value: z.output<Schema>,
  least: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const defaults: Record<string, unknown> = z.encode(schema, schema.parse(least));
  const isTelling = ([key, each]: [string, unknown]): boolean =>
    key in least || !isDeepStrictEqual(each, defaults[key]);
  return Object.fromEntries(Object.entries(z.encode(schema, value)).filter(isTelling));
};

const listUnlessEmpty = (key: string, list: readonly unknown[]): Record<string, unknown> =>
  list.length > 0 ? { [key]: list } : {};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`office.json is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
};
