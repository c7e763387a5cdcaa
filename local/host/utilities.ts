/** Utilities: nothing here asks Google, so nothing is counted. */
import { createHash } from 'node:crypto';
import type { Execution } from './execution';
import { formatInstant } from './format-date';
import { enumeration, whole } from './handout';
import { arrayIn } from './realm';

type Service = GoogleAppsScript.Utilities.Utilities;
type Types = typeof GoogleAppsScript.Utilities;
type Blob = GoogleAppsScript.Base.Blob;
type Data = string | number[];

const Charset = enumeration<Types['Charset']>('Charset', ['US_ASCII', 'UTF_8']);
const DigestAlgorithm = enumeration<Types['DigestAlgorithm']>('DigestAlgorithm', [
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_512',
]);

/** The utilities of a run. Ids are made from a count kept with the office, so a run repeats exactly. */
export const utilities = (execution: Execution): Service => {
  const { realm, fail } = execution;
  /** Google's bytes are signed. */
  const signed = (bytes: Buffer): number[] => arrayIn(realm, [...new Int8Array(bytes)]);
  return whole<Service>('Utilities', {
    Charset,
    DigestAlgorithm,
    base64Encode: (data: Data) => bytesOf(data).toString('base64'),
    base64EncodeWebSafe: (data: Data) => webSafe(bytesOf(data)),
    base64Decode: (text: string) => signed(decoded(text, fail)),
    base64DecodeWebSafe: (text: string) =>
      signed(decoded(text.replaceAll('-', '+').replaceAll('_', '/'), fail)),
    computeDigest: (algorithm: unknown, data: Data) =>
      signed(createHash(String(algorithm).toLowerCase().replace('_', '')).update(bytesOf(data)).digest()),
    formatDate: (date, timeZone, format) => formatInstant(date.getTime(), timeZone, format),
    getUuid: () => uuidFrom(execution.nextId()),
    newBlob: (data: Data, type?: string, name?: string) =>
      blobOf(bytesOf(data), type ?? null, name ?? null, signed),
    sleep: (milliseconds) => execution.pass(milliseconds),
  });
};

const bytesOf = (data: Data): Buffer =>
  typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(Int8Array.from(data).buffer);

/** Google keeps the padding in its web-safe variant. */
const webSafe = (bytes: Buffer): string => bytes.toString('base64').replaceAll('+', '-').replaceAll('/', '_');

const decoded = (text: string, fail: (message: string) => never): Buffer => {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) fail('Could not decode string.');
  return Buffer.from(text, 'base64');
};

const uuidFrom = (count: number): string => {
  const digits = createHash('sha256').update(`local office ${count}`).digest('hex');
  const variant = (8 + (Number.parseInt(digits.charAt(16), 16) % 4)).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
};

const blobOf = (
  bytes: Buffer,
  type: string | null,
  name: string | null,
  signed: (bytes: Buffer) => number[],
): Blob => {
  const blob: Blob = whole<Blob>('Blob', {
    getBytes: () => signed(bytes),
    getContentType: () => type,
    getDataAsString: () => bytes.toString('utf8'),
    getName: () => name,
    setName: (next) => blobOf(bytes, type, next, signed),
    setContentType: (next) => blobOf(bytes, next, name, signed),
    copyBlob: () => blob,
  });
  return blob;
};
