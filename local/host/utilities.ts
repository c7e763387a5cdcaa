/** Utilities: nothing here asks Google, so nothing is counted. */
import type { Execution } from './execution';
import { whole } from './handout';
import { arrayIn } from './realm';

type Service = GoogleAppsScript.Utilities.Utilities;
type Data = string | number[];

/** The utilities of a run. */
export const utilities = (execution: Execution): Service => {
  const { realm, fail } = execution;
  /** Google's bytes are signed. */
  const signed = (bytes: Buffer): number[] => arrayIn(realm, [...new Int8Array(bytes)]);
  return whole<Service>('Utilities', {
    base64Encode: (data: Data) => bytesOf(data).toString('base64'),
    base64EncodeWebSafe: (data: Data) => webSafe(bytesOf(data)),
    base64Decode: (text: string) => signed(decoded(text, fail)),
    base64DecodeWebSafe: (text: string) =>
      signed(decoded(text.replaceAll('-', '+').replaceAll('_', '/'), fail)),
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
