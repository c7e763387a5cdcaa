/**
 * What the parts of office.json look like: a schema for each type of the office's state that stands in it.
 */
import { z } from 'zod';
import { a1Of } from '../../host/spreadsheet/a1';
import type { Area } from '../../host/state';
import { readArea } from './places';

const areaShape = z.object({ row: z.int(), column: z.int(), numRows: z.int(), numColumns: z.int() });

const decodeArea = (text: string, context: z.core.ParsePayload<string>): Area => {
  const area = readArea(text);
  if (area) return area;
  context.issues.push({ code: 'custom', message: 'expected cells such as B2 or B2:D40', input: text });
  return z.NEVER;
};

/** A1 notation in the file, numbers in the state. */
export const areaCodec = z.codec(z.string(), areaShape, { decode: decodeArea, encode: a1Of });

/** The tab by its id, the cells in A1 notation. */
export const sheetAreaCodec = z.codec(
  z.strictObject({ sheetId: z.int(), range: z.string() }),
  areaShape.extend({ sheetId: z.int() }),
  {
    decode: ({ sheetId, range }, context) => ({
      sheetId,
      ...decodeArea(range, { value: range, issues: context.issues }),
    }),
    encode: ({ sheetId, ...range }) => ({ sheetId, range: a1Of(range) }),
  },
);

const scalar = z.union([z.string(), z.number()]);
const acceptance = { allowInvalid: z.boolean(), helpText: z.string().exactOptional() };

const validation = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('checkbox'),
    values: z.exactOptional(z.array(z.union([z.string(), z.number(), z.boolean()])).readonly()),
    ...acceptance,
  }),
  z.strictObject({
    kind: z.literal('list'),
    values: z.array(z.string()).readonly(),
    hasDropdown: z.boolean(),
    ...acceptance,
  }),
  z.strictObject({
    kind: z.literal('range'),
    source: sheetAreaCodec,
    isOpen: z.boolean(),
    hasDropdown: z.boolean(),
    ...acceptance,
  }),
  z.strictObject({ kind: z.literal('date'), ...acceptance }),
  z.strictObject({
    kind: z.literal('other'),
    criterion: z.string(),
    values: z.array(scalar).readonly(),
    ...acceptance,
  }),
]);

/** The attributes of a look, for records that have something beside them. */
export const lookShape = {
  numberFormat: z.string().exactOptional(),
  validation: validation.nullable().exactOptional(),
  note: z.string().exactOptional(),
  background: z.string().exactOptional(),
  fontWeight: z.enum(['bold', 'normal']).exactOptional(),
  fontStyle: z.enum(['italic', 'normal']).exactOptional(),
  fontLine: z.enum(['none', 'underline', 'line-through']).exactOptional(),
  fontColor: z.string().exactOptional(),
  fontSize: z.number().exactOptional(),
  fontFamily: z.string().exactOptional(),
  horizontalAlignment: z.enum(['left', 'center', 'right', 'general']).exactOptional(),
  verticalAlignment: z.enum(['top', 'middle', 'bottom']).exactOptional(),
  wrap: z.boolean().exactOptional(),
  borders: z
    .strictObject({
      top: z.string().exactOptional(),
      bottom: z.string().exactOptional(),
      left: z.string().exactOptional(),
      right: z.string().exactOptional(),
    })
    .readonly()
    .exactOptional(),
};
export const look = z.strictObject(lookShape);

export const metadata = z.strictObject({
  id: z.int(),
  key: z.string(),
  value: z.string().nullable(),
  visibility: z.enum(['DOCUMENT', 'PROJECT']),
});

export const line = z.strictObject({
  isHidden: z.boolean().exactOptional(),
  size: z.number().exactOptional(),
  look: look.exactOptional(),
  metadata: z.array(metadata).readonly().exactOptional(),
});

export const lineGroup = z.strictObject({
  first: z.int(),
  last: z.int(),
  depth: z.int(),
  isCollapsed: z.boolean(),
});

export const protection = z.strictObject({
  id: z.int(),
  area: areaCodec.nullable(),
  description: z.string(),
  isWarningOnly: z.boolean(),
  editors: z.array(z.string()),
  unprotected: z.array(areaCodec),
});

const position = z.strictObject({ row: z.int(), column: z.int(), offsetX: z.number(), offsetY: z.number() });
export const chart = z.strictObject({
  id: z.int(),
  type: z.string(),
  ranges: z.array(sheetAreaCodec),
  options: z.record(z.string(), z.unknown()),
  numHeaders: z.int(),
  transposes: z.boolean(),
  position,
});

export const conditionalFormat = z.strictObject({
  areas: z.array(areaCodec).readonly(),
  criterion: z.string(),
  values: z.array(scalar).readonly(),
  look,
});

const atHour = { every: z.int(), atHour: z.int().nullable(), nearMinute: z.int().nullable() };
const schedule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('days'), ...atHour, timeZone: z.string() }),
  z.strictObject({ kind: z.literal('weeks'), ...atHour, weekday: z.string(), timeZone: z.string() }),
  z.strictObject({ kind: z.literal('hours'), every: z.int() }),
  z.strictObject({ kind: z.literal('minutes'), every: z.int() }),
  z.strictObject({ kind: z.literal('once'), at: z.number() }),
  z.strictObject({ kind: z.literal('spreadsheet'), event: z.enum(['ON_EDIT', 'ON_OPEN', 'ON_CHANGE']) }),
]);
export const trigger = z.strictObject({
  uniqueId: z.string(),
  handler: z.string(),
  owner: z.string(),
  schedule,
});

export const eventTime = z.strictObject({
  date: z.string().exactOptional(),
  dateTime: z.string().exactOptional(),
  timeZone: z.string().exactOptional(),
});
export const attendee = z.strictObject({
  email: z.string(),
  displayName: z.string().exactOptional(),
  optional: z.boolean().exactOptional(),
  responseStatus: z.string().exactOptional(),
});

export const store = z.record(z.string(), z.string());
