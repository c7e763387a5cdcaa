/** The user's own Gmail drafts, by the advanced service. It may do no more than this: nothing here sends. */
import type { DraftIds, Drafts, MailAnswer } from '../runner/drafts-port';
import { insist } from './retry';
import { inPlainWords } from './permissions';

type Draft = GoogleAppsScript.Gmail.Schema.Draft;
type Collection = GoogleAppsScript.Gmail.Collection.Users.DraftsCollection;

/** Quota units a call: developers.google.com/workspace/gmail/api/reference/quota */
const UNITS = { create: 10, list: 5, get: 20, remove: 10 } as const;
type Call = keyof typeof UNITS;

/**
 * Gmail allows 6,000 a minute, but refused bursts of more than about 160 a second, and cleared that only
 * after minutes.
 */
const MOST_UNITS_A_SECOND = 60;
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
    raw: (id) => orGone(call('get', (drafts) => bytesOf(drafts.get(ME, id, { format: 'raw' }).message?.raw))),
    remove: (id) =>
      orGone(
        call('remove', (drafts) => {
          drafts.remove(ME, id);
          return null;
        }),
      ),
  };
}

/**
 * What the API's reference calls base64 text is an array of signed bytes in Apps Script (Google's sample
 * advanced/gmail.gs). Text is read, too, so that nothing rests on the difference.
 */
function bytesOf(raw: unknown): readonly number[] {
  if (typeof raw === 'string') return Utilities.base64DecodeWebSafe(raw);
  return Array.isArray(raw) ? raw.map(Number) : [];
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
  return <Value>(kind: Call, work: (drafts: Collection) => Value): Asked<Value> => {
    const tried = insist(() => inTurn(kind, work), kind === 'create' ? 'only if refused' : 'always');
    if (tried.ok) return tried;
    const { trouble, reason, code } = tried;
    return {
      ok: false,
      trouble: trouble === 'slow down' ? 'later' : trouble,
      reason: inPlainWords(reason, 'drafts'),
      isGone: code === 404,
    };
  };
}

/**
 * The drafts of whoever runs the script.
 *
 * @throws where the service isn't switched on
 */
export function draftsOfGmail(): Collection {
  const drafts = Gmail?.Users?.Drafts;
  if (!drafts)
    throw new Error('The Gmail service isn’t switched on in the script: see Services in its editor.');
  return drafts;
}
