/**
 * How a letter goes out: in which drafts, how often somebody must press Send, and how long drafting takes.
 */
import type { Contact } from '../../records/contact';
import { plural } from '../../text/words';
import type { LetterWay } from '../../records/letter';

/** One draft to be made. */
export type PlannedDraft = {
  /** The same however often the letter is drafted: by it a draft is found again. */
  readonly key: string;
  /**
   * The number of the Bcc group, or what repeats the letter, such as the day on which it was due; '' where
   * nothing does.
   */
  readonly occasion: string;
  /** By id; of a draft One each, one. */
  readonly recipients: readonly Contact[];
};

/** What a message of Gmail takes in Bcc (Google's documentation: 50 recipients a message). */
export const LARGEST_GROUP = 50;

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('-');

/** The key of a row of Drafts: one recipient of one draft. */
export const recipientKey = (letterId: string, contactId: string, occasion: string): string =>
  joined(letterId, contactId, occasion);

/** The key of the draft that one person gets on an occasion, or of the one that several share. */
export const draftKeyFor = (letterId: string, contactIds: readonly string[], occasion: string): string =>
  joined(letterId, ...(contactIds.length === 1 ? contactIds : []), occasion);

/** The draft of each recipient; who had one on the same occasion isn't among them. */
export const draftsOneEach = (
  letterId: string,
  recipients: readonly Contact[],
  occasion = '',
): PlannedDraft[] =>
  recipients.map((contact) => ({
    key: recipientKey(letterId, contact.id, occasion),
    occasion,
    recipients: [contact],
  }));

/**
 * The drafts to up to 50 people each.
 *
 * @param recipients who isn't in a group yet: the groups that stand are never filled up, as they may have
 * been sent
 * @param groupsSoFar the highest number of a group that stands; 0 when the letter is drafted for the first
 * time
 */
export function draftsTogether(
  letterId: string,
  recipients: readonly Contact[],
  groupsSoFar = 0,
): PlannedDraft[] {
  const groups = Math.ceil(recipients.length / LARGEST_GROUP);
  return Array.from({ length: groups }, (_, index) => {
    const occasion = String(groupsSoFar + index + 1);
    const start = index * LARGEST_GROUP;
    const group = recipients.slice(start, start + LARGEST_GROUP);
    return { key: joined(letterId, occasion), occasion, recipients: group };
  });
}

/**
 * What is still to be drafted of a letter: its way, to how many people, and in how many drafts; each is sent
 * by hand.
 */
export type Posting = { readonly way: LetterWay; readonly people: number; readonly drafts: number };

/** So many drafts are a lot to press Send for: above it, One each is asked for a second time. */
export const MANY_DRAFTS = 40;

/** Whether somebody has to confirm that they want to press Send so often. */
export const asksAgain = ({ way, drafts }: Posting): boolean => way === 'One each' && drafts > MANY_DRAFTS;

/**
 * What drafting costs. Seconds a call and a chunk are assumed (p50), units and pace Google's documentation
 * and what it refused.
 */
export const PACE = {
  unitsADraft: 10,
  unitsASecond: 60,
  secondsACall: 0.3,
  draftsAChunk: 20,
  secondsAChunk: 0.8,
  /** A run stops by itself well before the six minutes in which Google ends it. */
  secondsARun: 270,
  secondsToStart: 10,
} as const;

/** Seconds of work and the runs they are spread over. */
export type DraftingTime = { readonly seconds: number; readonly runs: number };

/** How long so many drafts take, and over how many runs. */
export function draftingTime(drafts: number): DraftingTime {
  const secondsADraft = Math.max(PACE.secondsACall, PACE.unitsADraft / PACE.unitsASecond);
  const working = drafts * secondsADraft + Math.ceil(drafts / PACE.draftsAChunk) * PACE.secondsAChunk;
  const runs = Math.max(1, Math.ceil(working / (PACE.secondsARun - PACE.secondsToStart)));
  return { seconds: Math.ceil(working + runs * PACE.secondsToStart), runs };
}

/** People that Gmail lets a mailbox write to in a day, about; its own rules change. */
export const DAILY_LIMITS = { consumer: 500, workspace: 2000 } as const;

function dailyLimitInWords(people: number): string {
  const { consumer, workspace } = DAILY_LIMITS;
  const limit = `Gmail lets a mailbox write to about ${consumer} people a day (Google Workspace: ${workspace})`;
  if (people <= consumer) return `${limit}: this is within it.`;
  const [days, workspaceDays] = [Math.ceil(people / consumer), Math.ceil(people / workspace)];
  return `${limit}: spread the sending over ${plural(days, 'day')} (Workspace: ${workspaceDays}).`;
}

function timeInWords({ seconds, runs }: DraftingTime): string {
  const time = `about ${plural(Math.ceil(seconds / 60), 'minute')}`;
  return runs === 1
    ? `Drafting takes ${time}.`
    : `Drafting takes ${time}, over ${runs} runs: it goes on by itself.`;
}

/**
 * What somebody should know before drafting: how many drafts and times to press Send, Gmail's limit, how long
 * it takes.
 */
export function postingInWords({ way, people, drafts }: Posting): string[] {
  if (people === 0) return ['Nobody gets a draft.'];
  return [
    `${howInWords({ way, people, drafts })}: somebody presses Send ${plural(drafts, 'time')}.`,
    dailyLimitInWords(people),
    timeInWords(draftingTime(drafts)),
  ];
}

/** An introduction is one draft to two people. */
function howInWords({ way, people, drafts }: Posting): string {
  const to = plural(people, 'person', 'people');
  if (way === 'Together') return `${to} in ${plural(drafts, 'draft')}, up to ${LARGEST_GROUP} in Bcc of each`;
  return people === drafts ? `${to}, a draft each` : `${to} in ${plural(drafts, 'draft')}`;
}
