/** CacheService: texts that expire. The caches live as long as the office is open, not in its folder. */
import type { Execution } from './execution';
import { whole } from './handout';
import { PRICES } from './prices';
import { copyIn } from './realm';
import type { OfficeState } from './state';

type Service = GoogleAppsScript.Cache.CacheService;
type Cache = GoogleAppsScript.Cache.Cache;
type Entries = Map<string, { value: string; until: number }>;

const LONGEST_KEY = 250;
const LARGEST_VALUE = 100 * 1024;
const MOST_ITEMS = 1000;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;

const caches = new WeakMap<OfficeState, Map<string, Entries>>();

/** The caches that a run sees. */
export const cacheService = (execution: Execution): Service => {
  const { state, user } = execution;
  const cache = (scope: string): Cache => cacheHandle(execution, entriesOf(state, scope));
  return whole<Service>('CacheService', {
    getDocumentCache: () => (state.isBound ? cache('document') : null),
    getScriptCache: () => cache('script'),
    getUserCache: () => cache(`user ${user}`),
  });
};

const entriesOf = (state: OfficeState, scope: string): Entries => {
  const scopes = caches.get(state) ?? new Map<string, Entries>();
  caches.set(state, scopes);
  const entries: Entries = scopes.get(scope) ?? new Map();
  scopes.set(scope, entries);
  return entries;
};

const cacheHandle = (execution: Execution, entries: Entries): Cache => {
  const { state, fail, realm } = execution;
  const live = (key: string): string | null => {
    const entry = entries.get(key);
    return entry && entry.until > state.now ? entry.value : null;
  };
  const put = (key: string, value: string, seconds: number): void => {
    if (key.length > LONGEST_KEY) fail('Argument too large: key');
    if (Buffer.byteLength(value) > LARGEST_VALUE) fail('Argument too large: value');
    entries.delete(key);
    entries.set(key, { value, until: state.now + Math.min(seconds, LONGEST_SECONDS) * 1000 });
    const [oldest] = entries.keys();
    if (entries.size > MOST_ITEMS && oldest !== undefined) entries.delete(oldest);
  };
  const call = <Result>(method: string, cost: number, effect: () => Result): Result =>
    execution.call(`Cache.${method}`, cost, effect);
  return whole<Cache>('Cache', {
    get: (key) => call('get', PRICES.cacheGet, () => live(key)),
    getAll: (keys) =>
      call('getAll', PRICES.cacheGet, () =>
        copyIn(
          realm,
          Object.fromEntries(keys.flatMap((key) => (live(key) === null ? [] : [[key, live(key)]]))),
        ),
      ),
    put: (key: string, value: string, seconds?: number) =>
      call('put', PRICES.cachePut, () => put(key, String(value), seconds ?? DEFAULT_SECONDS)),
    putAll: (values: Record<string, unknown>, seconds?: number) =>
      call('putAll', PRICES.cachePut, () => {
        for (const [key, value] of Object.entries(values))
          put(key, String(value), seconds ?? DEFAULT_SECONDS);
      }),
    remove: (key) => call('remove', PRICES.cachePut, () => void entries.delete(key)),
    removeAll: (keys) => call('removeAll', PRICES.cachePut, () => keys.forEach((key) => entries.delete(key))),
  });
};
