/** A letter that is due to somebody: what tells it from the next one to them, and what it says. */
import type { LetterText } from '../../records/letter';

export type Words =
  | {
      readonly ok: true;
      /** What it says where the letter's row has no words of its own. */
      readonly text: LetterText;
      /** What words of the office's own may name besides columns of Contacts: {{Topic}}, by its name. */
      readonly fields: ReadonlyMap<string, string>;
    }
  /** Why there is nothing to say to them, and what to do. */
  | { readonly ok: false; readonly reason: string };

export type DueLetter = {
  /** Whom it goes to: one person, or those who are introduced to each other. */
  readonly contactIds: readonly string[];
  /** The same as long as it is the same letter: the day on which it was due, a need, an appeal. */
  readonly occasion: string;
  readonly words: Words;
};
