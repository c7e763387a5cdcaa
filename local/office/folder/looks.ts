/** The looks of single cells in office.json: each look once, with the areas that have it. */
import { z } from 'zod';
import type { Area, Look, SheetState } from '../../host/state';
import { packPlaces, placesOf, type Place } from './places';
import { areaCodec, look as lookSchema, lookShape } from './shapes';

/** A look and the areas where it stands. */
export const lookRecord = z.strictObject({ at: z.array(areaCodec), ...lookShape });
export type LookRecord = z.output<typeof lookRecord>;

/** The looks of a tab, the first place first. */
export const writeLooks = (looks: SheetState['looks']): LookRecord[] =>
  [...placesByLook(looks).values()].map(({ look, places }) => ({ at: packPlaces(places), ...look }));

/** The looks of a tab; cells of one record share one object. */
export const readLooks = (records: readonly LookRecord[]): SheetState['looks'] => {
  const looks: (Look | undefined)[][] = [];
  for (const { at, ...look } of records) {
    for (const { row, column } of at.flatMap((area: Area) => placesOf(area))) {
      (looks[row - 1] ??= [])[column - 1] = look;
    }
  }
  return looks;
};

type Group = { look: Look; places: Place[] };

const placesByLook = (looks: SheetState['looks']): Map<string, Group> => {
  const groups = new Map<string, Group>();
  const keys = new Map<Look, string>();
  looks.forEach((line, row) =>
    line.forEach((look, column) => {
      if (!look || Object.keys(look).length === 0) return;
      // The schema puts the attributes in one order, so that equal looks have equal keys.
      const key = keys.get(look) ?? JSON.stringify(z.encode(lookSchema, look));
      keys.set(look, key);
      const group = groups.get(key) ?? { look, places: [] };
      group.places.push({ row: row + 1, column: column + 1 });
      groups.set(key, group);
    }),
  );
  return groups;
};
