/**
 * The advanced Gmail service, drafts only: it can't send. A user sees the drafts of the own mailbox alone.
 */
import { failCall } from './api-error';
import { demandScope } from './consent';
import type { Execution } from './execution';
import { undeclared, whole } from './handout';
import { PRICES } from './prices';
import { copyIn } from './realm';
import type { DraftState } from './state';

type Service = GoogleAppsScript.Gmail;
type Users = GoogleAppsScript.Gmail.Collection.UsersCollection;
type Drafts = GoogleAppsScript.Gmail.Collection.Users.DraftsCollection;
type Draft = GoogleAppsScript.Gmail.Schema.Draft;
type Message = GoogleAppsScript.Gmail.Schema.Message;

const PAGE_SIZE = 100;

/** The Gmail service of a run. */
export const gmail = (execution: Execution): Service =>
  whole<Service>('Gmail', {
    Users: whole<Users>('Gmail.Users', { Drafts: whole<Drafts>('Gmail.Users.Drafts', drafts(execution)) }),
  });

const drafts = (execution: Execution): Partial<Drafts> => {
  const { state, user, realm } = execution;
  const refuse = (method: string, code: number, reason: string): never =>
    failCall(execution, `gmail.users.drafts.${method}`, code, reason);
  let calls = 0;
  const call = <Result>(method: string, cost: number, userId: string, effect: () => Result): Result =>
    execution.call(`Gmail.Users.Drafts.${method}`, calls === 0 ? PRICES.gmailFirst : cost, () => {
      calls += 1;
      const quota = execution.options.gmailQuota;
      if (quota && calls > quota.after) refuse(method, 403, quota.message);
      demandScope(execution, `gmail.users.drafts.${method}`, 'gmail.compose');
      if (userId !== 'me' && userId !== user) refuse(method, 403, `Delegation denied for ${user}`);
      const error = execution.options.gmailErrors?.find(({ n }) => n === calls);
      if (error && !error.isDone) refuse(method, error.code, error.message);
      const result = effect();
      return error ? refuse(method, error.code, error.message) : result;
    });
  const own = (): DraftState[] => state.drafts.filter((draft) => draft.owner === user);
  const find = (method: string, id: string): DraftState =>
    own().find((draft) => draft.id === id) ?? refuse(method, 404, 'Requested entity was not found.');
  return {
    create: (resource: Draft, userId: string) =>
      call('create', PRICES.gmailDraft, userId, () => {
        const number = execution.nextId();
        const draft: DraftState = {
          id: `r${number}`,
          owner: user,
          messageId: messageIdFrom(number),
          threadId: resource.message?.threadId ?? messageIdFrom(number),
          raw: rawOf(resource, () => refuse('create', 400, 'Missing draft message')),
        };
        state.drafts.push(draft);
        return copyIn(realm, brief(draft));
      }),
    get: (userId: string, id: string, options?: object) =>
      call('get', PRICES.gmailRead, userId, () =>
        copyIn(realm, detailed(find('get', id), formatOf(options), bytesIn(execution))),
      ),
    list: (userId: string, options?: object) =>
      call('list', PRICES.gmailRead, userId, () => copyIn(realm, page(own(), options ?? {}))),
    update: (resource: Draft, userId: string, id: string) =>
      call('update', PRICES.gmailDraft, userId, () => {
        const draft = find('update', id);
        draft.raw = rawOf(resource, () => refuse('update', 400, 'Missing draft message'));
        // An edited draft is a new message.
        draft.messageId = messageIdFrom(execution.nextId());
        return copyIn(realm, brief(draft));
      }),
    remove: (userId: string, id: string) =>
      call('remove', PRICES.gmailDraft, userId, () => {
        const gone = find('delete', id);
        state.drafts = state.drafts.filter((draft) => draft !== gone);
      }),
  };
};

/** Gmail's own id of a message. */
export const messageIdFrom = (number: number): string => `19${number.toString(16).padStart(14, '0')}`;

/** The whole message: in web-safe base64, with or without padding, or in bytes, as `get` gave it. */
const rawOf = (resource: Draft, refuse: () => never): string => {
  const raw: unknown = resource.message?.raw;
  if (typeof raw === 'string' && raw !== '') return Buffer.from(raw, 'base64url').toString('utf8');
  return Array.isArray(raw) && raw.length > 0 ? Buffer.from(raw.map(Number)).toString('utf8') : refuse();
};

/**
 * Fields of type bytes are arrays of signed bytes in Apps Script, whatever the API's reference and the
 * published types say.
 */
const inBytes = (text: string): string => undeclared([...new Int8Array(Buffer.from(text, 'utf8'))]);
const inText = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');
const bytesIn = ({ options }: Execution): ((text: string) => string) =>
  options.otherwise?.includes('raw is text') ? inText : inBytes;

const brief = ({ id, messageId, threadId }: DraftState): Draft => ({
  id,
  message: { id: messageId, threadId, labelIds: ['DRAFT'] },
});

const formatOf = (options: object | undefined): string => {
  const { format } = { format: 'full', ...options };
  return String(format);
};

const detailed = (draft: DraftState, format: string, encoded: (text: string) => string): Draft => {
  const { id, message } = brief(draft);
  if (format === 'minimal') return { id, message: { ...message } };
  if (format === 'raw') return { id, message: { ...message, raw: encoded(draft.raw) } };
  const body = draft.raw
    .split(/\r?\n\r?\n/)
    .slice(1)
    .join('\r\n\r\n');
  const full: Message = { ...message, payload: { headers: headersOf(draft.raw) } };
  if (format === 'full')
    full.payload = {
      ...full.payload,
      body: { size: Buffer.byteLength(body), data: encoded(body) },
    };
  return { id, message: full };
};

/**
 * The header lines of a message, unfolded: all that were written
 * [?: X-Cultivate-Key of a new draft · Its Message-ID · Its List-Unsubscribe].
 */
const headersOf = (raw: string): { name: string; value: string }[] => {
  const head = raw.split(/\r?\n\r?\n/)[0] ?? '';
  return head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, name, value] = /^([^:\s]+):\s*(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [{ name, value: value ?? '' }];
    });
};

type ListOptions = { q?: string; maxResults?: number; pageToken?: string };

/**
 * Newest first; only `rfc822msgid:` of Gmail's search language is understood, and finds a new draft at once
 * [?: A new draft is found by rfc822msgid: at once · After 2 seconds · After 5 seconds · After 10 seconds].
 */
const page = (
  own: readonly DraftState[],
  options: ListOptions,
): GoogleAppsScript.Gmail.Schema.ListDraftsResponse => {
  const { q, maxResults = PAGE_SIZE, pageToken } = options;
  const wanted = q === undefined ? null : /^\s*rfc822msgid:<?([^>\s]+)>?\s*$/i.exec(q)?.[1];
  if (wanted === undefined) throw new Error(`local host: Gmail's search "${q ?? ''}" is not implemented`);
  const found = [...own].reverse().filter((draft) => wanted === null || messageIdOf(draft.raw) === wanted);
  const start = Number(pageToken ?? 0);
  const end = start + Math.min(maxResults, 500);
  return {
    ...(found.length === 0 ? {} : { drafts: found.slice(start, end).map(brief) }),
    ...(end < found.length ? { nextPageToken: String(end) } : {}),
    resultSizeEstimate: found.length,
  };
};

const messageIdOf = (raw: string): string | undefined =>
  headersOf(raw)
    .find(({ name }) => name.toLowerCase() === 'message-id')
    ?.value.replace(/^<|>$/g, '');
