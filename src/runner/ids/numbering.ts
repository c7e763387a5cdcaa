/**
 * The numbers in ids: drawn above all that ever stood, so that a deleted row's id never comes back to
 * another.
 */
import * as z from 'zod/mini';
import { idNumbering } from '../../sheets/write/ids';
import { lazily } from '../../domain/values/lazily';
import type { AnyTable, TableReading } from '../../sheets/declare/table';
import type { Notes } from '../ports';

/** The note that keeps the last id drawn for each letter. */
const LAST_DRAWN = 'last ids';
const lastDrawn = z.record(z.string(), z.string());

export type Numbering = {
  /** Ids that stood somewhere when the run began. */
  readonly known: () => readonly string[];
  /** Keeps in mind that an id was given. */
  readonly note: (prefix: string, id: string) => void;
  /** The next id with this letter. */
  readonly next: (prefix: string) => string;
  /**
   * Keeps for later runs what was drawn. At the end of a run: one that is taken back draws the same ids
   * again.
   */
  readonly keep: () => void;
};

/**
 * Numbers above every id in the tabs that were read, and above those that were drawn by earlier runs. They
 * are gathered when the first is drawn: on most days none is.
 */
export function numberingAbove(notes: Notes, readings: readonly TableReading<AnyTable>[]): Numbering {
  const last = lazily(() => lastDrawnIn(notes));
  const known = lazily(() => [[...last().values()], ...readings.map(idsIn)].flat());
  const given: string[] = [];
  const numberings = new Map<string, () => string>();

  const note = (prefix: string, id: string) => {
    given.push(id);
    last().set(prefix, id);
  };
  const next = (prefix: string): string => {
    const draw = numberings.get(prefix) ?? idNumbering(prefix, known(), given);
    numberings.set(prefix, draw);
    const id = draw();
    note(prefix, id);
    return id;
  };
  const keep = () => {
    if (given.length > 0) notes.set(LAST_DRAWN, JSON.stringify(Object.fromEntries(last())));
  };
  return { known, note, next, keep };
}

/** The last id drawn, by its letter. */
function lastDrawnIn(notes: Notes): Map<string, string> {
  const kept = notes.get(LAST_DRAWN);
  return new Map(Object.entries(kept === null ? {} : lastDrawn.parse(JSON.parse(kept))));
}

/** Ids of rows, and ids by which other tabs name contacts; '' where there is none. */
function idsIn({ table, rows }: TableReading<AnyTable>): string[] {
  const columns = [
    ...new Set(Object.values(table.columns).flatMap(({ idIn }) => (idIn === null ? [] : [idIn]))),
  ];
  const ids: string[] = [];
  for (const row of rows) {
    ids.push(row.id);
    for (const column of columns) ids.push(String(Reflect.get(row, column) ?? ''));
  }
  return ids;
}
