/** The user's own Gmail drafts, by the advanced service. It may do no more than this: nothing here sends. */
import type { DraftIds, Drafts, MailAnswer, MailTrouble } from '../jobs/ports';

type Draft = GoogleAppsScript.Gmail.Schema.Draft;
type Collection = GoogleAppsScript.Gmail.Collection.Users.DraftsCollection;

/** Quota units a call: developers.google.com/workspace/gmail/api/reference/quota */
const UNITS = { create: 10, list: 5, get: 20, remove: 10 } as const;
type Call = keyof typeof UNITS;

/** Gmail allows 6,000 a minute, but refused bursts of more than about 160 a second, and cleared that only after minutes. */
const MOST_UNITS_A_SECOND = 60;
/** Before each further try, where Gmail asks to slow down or doesn't answer. */
const PAUSES_MILLISECONDS = [1000, 2000, 4000, 8000, 16_000];
const PAGE_SIZE = 500;
const ME = 'me';

/** The drafts of whoever runs the script. The service is touched only when something is asked of it. */
export function gmailDrafts(): Drafts {
  const call = pacedCalls();
  return {
    create: (raw) => call('create', (drafts) => idsOf(drafts.create({ message: { raw } }, ME))),
    find: (id) => call('list', (drafts) => listAll(drafts, { q: `rfc822msgid:${id}` })),
    list: () => call('list', (drafts) => listAll(drafts, {})),
    headers: (id) => orGone(call('get', (drafts) => headersOf(drafts.get(ME, id, { format: 'metadata' })))),
    raw: (id) => orGone(call('get', (drafts) => drafts.get(ME, id, { format: 'raw' }).message?.raw ?? '')),
    remove: (id) =>
      orGone(
        call('remove', (drafts) => {
          drafts.remove(ME, id);
          return null;
        }),
      ),
  };
}

const idsOf = ({ id, message }: Draft): DraftIds => ({ draftId: id ?? '', messageId: message?.id ?? '' });

function listAll(drafts: Collection, search: { readonly q?: string }): DraftIds[] {
  const found: DraftIds[] = [];
  let pageToken: string | undefined;
  do {
    const page = drafts.list(ME, { ...search, maxResults: PAGE_SIZE, ...(pageToken ? { pageToken } : {}) });
    found.push(...(page.drafts ?? []).map(idsOf));
    pageToken = page.nextPageToken;
  } while (pageToken);
  return found;
}

const headersOf = ({ message }: Draft): ReadonlyMap<string, string> =>
  new Map(
    (message?.payload?.headers ?? []).map(({ name, value }) => [(name ?? '').toLowerCase(), value ?? '']),
  );

type Asked<Value> = MailAnswer<Value> & { readonly isGone?: boolean };

/** What is gone can't be found, which is an answer too. */
const orGone = <Value>({ isGone, ...answer }: Asked<Value>): MailAnswer<Value | null> =>
  isGone ? { ok: true, value: null } : answer;

/** Calls that keep the pace; what fails is tried again where that can't do a thing twice. */
function pacedCalls() {
  let freeAt = 0;
  const inTurn = <Value>(kind: Call, work: (drafts: Collection) => Value): Value => {
    const early = freeAt - Date.now();
    if (early > 0) Utilities.sleep(early);
    freeAt = Date.now() + (UNITS[kind] / MOST_UNITS_A_SECOND) * 1000;
    return work(draftsOfGmail());
  };
  const tried = <Value>(
    kind: Call,
    work: (drafts: Collection) => Value,
    [pause, ...pauses]: readonly number[],
  ): Asked<Value> => {
    try {
      return { ok: true, value: inTurn(kind, work) };
    } catch (error) {
      const { code, reason } = failureOf(error);
      const trouble = troubleOf(code, reason);
      const mayBeRepeated = trouble === 'slow down' || (trouble === 'again' && kind !== 'create');
      if (!mayBeRepeated || pause === undefined)
        return {
          ok: false,
          trouble: trouble === 'slow down' ? 'later' : trouble,
          reason,
          isGone: code === 404,
        };
      Utilities.sleep(pause);
      return tried(kind, work, pauses);
    }
  };
  return <Value>(kind: Call, work: (drafts: Collection) => Value): Asked<Value> =>
    tried(kind, work, PAUSES_MILLISECONDS);
}

function draftsOfGmail(): Collection {
  const drafts = Gmail?.Users?.Drafts;
  if (!drafts)
    throw new Error('The Gmail service isn’t switched on in the script: see Services in its editor.');
  return drafts;
}

type Failure = { readonly code: number | null; readonly reason: string };

/** Errors of an advanced service carry the HTTP code in `details`; a service that didn't answer at all has none. */
function failureOf(error: unknown): Failure {
  const reason = error instanceof Error ? error.message : String(error);
  const details: unknown = error instanceof Error ? Reflect.get(error, 'details') : null;
  const code: unknown = typeof details === 'object' && details !== null ? Reflect.get(details, 'code') : null;
  return { code: typeof code === 'number' ? code : null, reason };
}

const FOR_TODAY = /for one day|daily/i;
const TOO_FAST = /quota|rate|too many/i;
const NOT_ALLOWED = /permission|authoriz/i;

/** What an error says about this draft, and about those after it. */
function troubleOf(code: number | null, reason: string): MailTrouble | 'slow down' {
  if (FOR_TODAY.test(reason)) return 'later';
  if (code === 429 || (code === 403 && TOO_FAST.test(reason))) return 'slow down';
  if (code === 401 || code === 403) return 'later';
  if (code === null && NOT_ALLOWED.test(reason)) return 'later';
  return code === null || code >= 500 ? 'again' : 'permanent';
}
