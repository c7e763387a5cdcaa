import { types } from 'node:util';

/**
 * The intrinsics of the context that a script runs in: what it is handed must be `instanceof` its own
 * classes.
 */
export type Realm = {
  readonly Date: DateConstructor;
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Error?: ErrorConstructor;
};

/** The context that the host itself runs in. */
export const ownRealm: Realm = { Date, Array, Object, Error };

/** An array of the realm with the same items. */
export const arrayIn = <Item>(realm: Realm, items: readonly Item[]): Item[] => {
  const copy = new realm.Array<Item>(items.length);
  for (const [index, item] of items.entries()) copy[index] = item;
  return copy;
};

/** A table: an array of rows, all of the realm. */
export const tableIn = <Item>(realm: Realm, rows: readonly (readonly Item[])[]): Item[][] =>
  arrayIn(
    realm,
    rows.map((row) => arrayIn(realm, row)),
  );

/** A deep copy of JSON data, made of the realm's own objects and arrays. */
export const copyIn = <Data>(realm: Realm, data: Data): Data =>
  JSON.parse(JSON.stringify(data), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    return Object.assign(Array.isArray(value) ? new realm.Array() : new realm.Object(), value);
  });

/** Whether a value is a Date of any realm. */
export const isDate = (value: unknown): value is Date => types.isDate(value);
