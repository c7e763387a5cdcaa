/** What the self-test needs of the world, and gives back. */

/** What Google is expected to do, and what was seen of it; `waits`: it is seen later. */
export type SelfTestLine = {
  /** Which of the fifteen checks it belongs to. */
  readonly check: number;
  readonly name: string;
  readonly expected: string;
  readonly seen: string;
  readonly verdict: 'OK' | 'DIFFERENT' | 'couldn’t' | 'waits';
};

export type SelfTestStep =
  { readonly lines: readonly SelfTestLine[]; readonly isFinished: boolean } | { readonly refusal: string };

/** Whether the services do what the code rests on. */
export type SelfTest = {
  /** The first click makes all but what a trigger and a person do meanwhile; the second ends it. */
  readonly goOn: () => SelfTestStep;
  readonly inTrigger: () => void;
  /**
   * Takes away what a self-test of this user left that died, or that nobody ended. @returns whether there was
   * any
   */
  readonly takeAwayOld: (tabs: readonly { readonly name: string; readonly gid: number }[]) => boolean;
};
