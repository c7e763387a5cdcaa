/** PropertiesService: three stores of short texts. */
import type { Execution } from './execution';
import { undeclared, whole } from './handout';
import { PRICES } from './prices';
import { arrayIn, copyIn } from './realm';
import type { Store } from './state';

type Service = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;

const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

/** The property stores that a run sees. */
export const propertiesService = (execution: Execution): Service => {
  const { state, user } = execution;
  const checkAllowed = (method: string): void => {
    if (execution.authMode === 'NONE')
      execution.fail(`You do not have permission to call PropertiesService.${method}`);
  };
  return whole<Service>('PropertiesService', {
    getDocumentProperties: () => {
      checkAllowed('getDocumentProperties');
      return state.isBound ? storeHandle(execution, state.properties.document) : undeclared<Properties>(null);
    },
    getScriptProperties: () => {
      checkAllowed('getScriptProperties');
      return storeHandle(execution, state.properties.script);
    },
    getUserProperties: () => {
      checkAllowed('getUserProperties');
      return storeHandle(execution, (state.properties.user[user] ??= {}));
    },
  });
};

const storeHandle = (execution: Execution, store: Store): Properties => {
  const { realm } = execution;
  const read = <Result>(method: string, effect: () => Result): Result =>
    execution.call(`Properties.${method}`, PRICES.propertyGet, effect);
  const change = (method: string, effect: () => void): Properties => {
    execution.call(`Properties.${method}`, PRICES.propertySet, effect);
    return handle;
  };
  const clear = (): void => {
    for (const key of Object.keys(store)) Reflect.deleteProperty(store, key);
  };
  const handle: Properties = whole<Properties>('Properties', {
    getProperty: (key) =>
      read('getProperty', () => (Object.hasOwn(store, key) ? (store[key] ?? null) : null)),
    getProperties: () => read('getProperties', () => copyIn(realm, store)),
    getKeys: () => read('getKeys', () => arrayIn(realm, Object.keys(store))),
    setProperty: (key, value) =>
      change('setProperty', () => {
        checkFits(execution, store, { [key]: String(value) });
        store[key] = String(value);
      }),
    setProperties: (properties: Store, deletesOthers?: boolean) =>
      change('setProperties', () => {
        checkFits(execution, deletesOthers ? {} : store, properties);
        if (deletesOthers) clear();
        for (const [key, value] of Object.entries(properties)) store[key] = String(value);
      }),
    deleteProperty: (key) => change('deleteProperty', () => void Reflect.deleteProperty(store, key)),
    deleteAllProperties: () => change('deleteAllProperties', clear),
  });
  return handle;
};

/** 9 KB a value, 500 KB a store (Google's quotas). */
const checkFits = ({ fail }: Execution, store: Store, added: Store): void => {
  const sizeOf = (text: string): number => Buffer.byteLength(text);
  if (Object.values(added).some((value) => sizeOf(String(value)) > LARGEST_VALUE))
    fail('You have exceeded the property storage quota. Please remove some properties and try again.');
  const all = Object.entries({ ...store, ...added });
  const total = all.reduce((sum, [key, value]) => sum + sizeOf(key) + sizeOf(String(value)), 0);
  if (total > LARGEST_STORE)
    fail('You have exceeded the property storage quota. Please remove some properties and try again.');
};
