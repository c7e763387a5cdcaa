/** What a job needs of Gmail; in Apps Script `google/` provides it. */

/** A draft's own id, and that of the message in it, which changes when the draft is edited. */
export type DraftIds = { readonly draftId: string; readonly messageId: string };

/**
 * Why Gmail didn't do it. `later`: nothing was done, and nothing will be for a while: the day's quota. `not
 * allowed`: nothing was done, nor will be before somebody allows it. `permanent`: nothing was done, nor ever
 * will be with this draft. `again`: nobody knows; a look in a minute tells.
 */
export type MailTrouble = 'later' | 'not allowed' | 'permanent' | 'again';
export type MailAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly trouble: MailTrouble; readonly reason: string };

/**
 * The drafts of whoever runs the script, and of nobody else. They can be made, looked at and thrown away;
 * nothing sends.
 */
export type Drafts = {
  /** @param raw the whole message in web-safe base64 */
  readonly create: (raw: string) => MailAnswer<DraftIds>;
  /**
   * The drafts with this Message-ID (without angle brackets); one that was made a moment ago may not be found
   * yet.
   */
  readonly find: (rfc822MessageId: string) => MailAnswer<readonly DraftIds[]>;
  /** Every draft there is, newest first. */
  readonly list: () => MailAnswer<readonly DraftIds[]>;
  /** A draft's headers by their names in lower case; null: it is gone. */
  readonly headers: (draftId: string) => MailAnswer<ReadonlyMap<string, string> | null>;
  /** The bytes of a draft's whole message, signed or not; null: it is gone. */
  readonly raw: (draftId: string) => MailAnswer<readonly number[] | null>;
  /** Throws a draft away for good; one that is gone already counts as thrown away. */
  readonly remove: (draftId: string) => MailAnswer<null>;
};
