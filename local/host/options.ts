/** How a run is arranged. */
import type { Realm } from './realm';

/** What started the run: it decides whether there is a screen, and what was authorised. */
export type RunContext = 'menu' | 'trigger' | 'onOpen' | 'page' | 'customFunction';

/** Troubles to arrange. Calls are numbered from 1. */
export type Faults = {
  /** This call throws, once, without effect. */
  failCall?: { n: number; message: string };
  /** The run dies at this call, before its effect. */
  stopAtCall?: number;
  /** Somebody acts just before these calls; they may look at what the call would do and answer. */
  atCall?: readonly { n: number; act: (effect: () => unknown) => void }[];
};

/** `isDone`: Gmail does what it was asked to, but its answer is lost. */
export type GmailError = { n: number; code: number; message: string; isDone?: boolean };

/** A dialog with buttons; a prompt also takes a text. */
export type Question = {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly ButtonName[];
};
export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO';
/** The button that was pressed, or CLOSE, and what stood in a prompt. */
export type Answer = { readonly button: ButtonName | 'CLOSE'; readonly text: string };

/** Something that Google may do otherwise than is believed here: to show that the self-test sees it. */
export type Otherwise = 'raw is text' | 'triggers made in triggers are disabled' | 'clearing takes notes';

/** How a run goes; all has defaults. */
export type HostOptions = {
  /** Who runs it; by default the person at the keyboard. */
  user?: string;
  context?: RunContext;
  authMode?: 'NONE' | 'LIMITED' | 'FULL';
  realm?: Realm;
  /** Answers to dialogs, in order: yes, no, ok, cancel, close, or text for a prompt. */
  answers?: readonly string[];
  /**
   * Asks somebody who is there, and holds the run until they answer; without it, dialogs take the answers
   * above.
   */
  ask?: (question: Question) => Answer;
  /** What the person says when asked for a permission that isn't granted yet. */
  consent?: 'grant' | 'refuse';
  /** `simulated` ends the run when its charged time passes the six minutes. */
  speed?: 'real' | 'simulated';
  faults?: Faults;
  /** The processor time used so far, in milliseconds; by default this process's. */
  cpuMs?: () => number;
  /** Pages and templates by file name, for HtmlService. */
  files?: Readonly<Record<string, string>>;
  /** Gmail answers each draft call after this many with this error. */
  gmailQuota?: { after: number; message: string };
  /** Gmail answers these draft calls, numbered from 1, with an error. */
  gmailErrors?: readonly GmailError[];
  otherwise?: readonly Otherwise[];
};
