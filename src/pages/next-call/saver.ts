/**
 * Saves in the background, one row at a time: whoever calls goes on at once. What the office hasn't agreed to
 * waits here, and nothing is sent twice.
 */
import type { SavedCall, SaveOfCall, TypedOnRow } from '../contract/next-call';
import { reasonOf } from '../kit/call';
import { tabNamed } from '../kit/tabs';

/** A row, by its key and whom it names. */
type Row = Pick<SaveOfCall, 'key' | 'contact'>;
type Wish = Row & { readonly typed: TypedOnRow };

/** A save that wasn't made, and why; what was typed is kept. */
type Unsaved = Row & { readonly reason: string };

export type Saver = {
  /** What is to stand on the row; the same again is no second save. */
  save(row: Row, typed: TypedOnRow): void;
  retry(key: string): void;
  /** Forgets what was typed on a row that can't be saved. */
  drop(key: string): void;
  isBusy(): boolean;
  unsaved(): readonly Unsaved[];
};

type Refusal = Exclude<SavedCall['is'], 'saved'>;

const REASONS: Readonly<Record<Refusal, (now: TypedOnRow) => string>> = {
  'changed meanwhile': ({ result, note }) =>
    `Somebody else has typed on this row meanwhile: ${[result, note].filter((text) => text !== '').join(', ') || 'it is blank'}. Try again to write yours over it.`,
  unreadable: () =>
    `Something stands in this row that can’t be read. Please look at it on ${tabNamed('This week')}.`,
  'logged already': () => 'This row is logged already, so nothing more was written on it.',
  gone: () => `This row is gone from ${tabNamed('This week')}, so there is nothing to write on.`,
};

const isSameTyped = (one: TypedOnRow, other: TypedOnRow): boolean =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

/**
 * @param standing what stands on each row as the page was given it
 * @param send makes one save
 * @param tell is called whenever something has changed
 */
export const saverOf = (
  standing: ReadonlyMap<string, TypedOnRow>,
  send: (save: SaveOfCall) => Promise<SavedCall>,
  tell: () => void,
): Saver => {
  const known = new Map(standing);
  const waiting = new Map<string, Wish>();
  const failed = new Map<string, Wish & Unsaved>();
  let inFlight: Wish | null = null;

  const settled = (wish: Wish, { is, now }: SavedCall): void => {
    known.set(wish.key, now);
    if (is !== 'saved') failed.set(wish.key, { ...wish, reason: REASONS[is](now) });
  };
  const next = async (): Promise<void> => {
    const wish = [...waiting.values()][0];
    const was = wish && known.get(wish.key);
    if (inFlight !== null || !wish || !was) return;
    waiting.delete(wish.key);
    inFlight = wish;
    tell();
    try {
      settled(wish, await send({ key: wish.key, contact: wish.contact, was, typed: wish.typed }));
    } catch (error) {
      failed.set(wish.key, { ...wish, reason: reasonOf(error) });
    }
    inFlight = null;
    tell();
    await next();
  };
  const want = (wish: Wish): void => {
    failed.delete(wish.key);
    waiting.set(wish.key, wish);
    void next();
    tell();
  };
  const isWanted = ({ key }: Row, typed: TypedOnRow): boolean => {
    const latest = waiting.get(key) ?? (inFlight?.key === key ? inFlight : null);
    const stands = latest?.typed ?? (failed.has(key) ? undefined : known.get(key));
    return stands !== undefined && isSameTyped(stands, typed);
  };
  return {
    save: (row, typed) => {
      if (!isWanted(row, typed)) want({ key: row.key, contact: row.contact, typed });
    },
    retry: (key) => {
      const wish = failed.get(key);
      if (wish) want({ key, contact: wish.contact, typed: wish.typed });
    },
    drop: (key) => {
      failed.delete(key);
      tell();
    },
    isBusy: () => inFlight !== null || waiting.size > 0,
    unsaved: () => [...failed.values()].map(({ key, contact, reason }) => ({ key, contact, reason })),
  };
};
