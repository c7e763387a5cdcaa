/** Checks 4 to 7: drafts to oneself, and what becomes of them in Gmail. */
import { KEY_HEADER, messageIdOf } from '../../../mail/build/key';
import { buildMessage, toRaw } from '../../../mail/build/message';
import { bytesOfNumbers } from '../../../mail/bytes';
import { contentDigest } from '../../../mail/build/digest';
import { draftsOfGmail } from '../../gmail';
import type { Bench } from '../bench';
import { check, COULD_NOT, remembered, reported, within } from '../check';

const ME = 'me';
const HOW_MANY = 5;
const SUBJECT = 'Cultivate self-test: add a word to me';
const WORDS = 'Add a word here, close the draft, and choose Set up > Self-test… again. Zürich, 東京.';
/** After how many milliseconds a new draft is looked for. */
const LOOKS = [0, 2000, 5000, 10_000] as const;

const keyOf = ({ begun }: { readonly begun: number }, number: number): string =>
  `self-test-${begun}-${number}`;

/** A draft to whoever runs the self-test. It is written down before it is made. */
function makeDraft({ progress, intend }: Bench, number: number): string {
  const { user } = progress();
  const me = { name: 'Cultivate self-test', address: user };
  const key = keyOf(progress(), number);
  const body = { text: WORDS, html: `<p>${WORDS}</p>` };
  const built = buildMessage({ key, from: me, to: [me], subject: SUBJECT, body, unsubscribe: user });
  if (!built.ok) throw new Error(built.reason);
  intend({ kind: 'draft', id: messageIdOf(key) });
  const { id = '' } = draftsOfGmail().create({ message: { raw: toRaw(built.message) } }, ME);
  return id;
}

const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

const kept = (bench: Bench): string => bench.progress().notes['draft'] ?? '';

function headersOf(id: string): ReadonlyMap<string, string> {
  const { message } = draftsOfGmail().get(ME, id, { format: 'metadata' });
  return new Map(
    message?.payload?.headers?.map(({ name = '', value = '' }) => [name.toLowerCase(), value]) ?? [],
  );
}

const rawOf = (id: string): unknown => draftsOfGmail().get(ME, id, { format: 'raw' }).message?.raw;

/** The message as text; text in base64 is read, too. */
const textOf = (raw: unknown): string =>
  bytesOfNumbers(Array.isArray(raw) ? raw.map(Number) : Utilities.base64DecodeWebSafe(String(raw)));

/** What is left of the header lines that Cultivate wrote. */
function headersKept(bench: Bench, id: string): { key: string; messageId: string; unsubscribe: string } {
  const headers = headersOf(id);
  const key = keyOf(bench.progress(), HOW_MANY);
  const state = (name: string, isOurs: (value: string) => boolean): string => {
    const value = headers.get(name);
    return value === undefined ? 'gone' : isOurs(value) ? 'as written' : 'another';
  };
  return {
    key: state(KEY_HEADER.toLowerCase(), (value) => value === key),
    messageId: state('message-id', (value) => value === `<${messageIdOf(key)}>`),
    unsubscribe: state('list-unsubscribe', (value) => value.startsWith('<mailto:')),
  };
}

const making = check({
  number: 4,
  stage: 'first click',
  needs: 'drafts',
  facts: {
    'A draft is made in milliseconds, median of 5': within(900),
    'The slowest of the 5': within(3000),
  },
  see: (bench) => {
    const times = Array.from({ length: HOW_MANY }, (_, index) => {
      const before = Date.now();
      const id = makeDraft(bench, index + 1);
      const time = Date.now() - before;
      // What a person edits may get another Message-ID: it is taken away by its own id.
      bench.intend({ kind: 'draft', id });
      bench.note('draft', id);
      return time;
    });
    return {
      'A draft is made in milliseconds, median of 5': median(times),
      'The slowest of the 5': Math.max(...times),
    };
  },
});

const searching = check({
  number: 6,
  stage: 'first click',
  needs: 'drafts',
  facts: {
    'A new draft is found by rfc822msgid: at once': remembered('yes'),
    'After 2 seconds': remembered('yes'),
    'After 5 seconds': remembered('yes'),
    'After 10 seconds': remembered('yes'),
  },
  see: (bench) => {
    const q = `rfc822msgid:${messageIdOf(keyOf(bench.progress(), HOW_MANY))}`;
    let waited = 0;
    const [atOnce = '', afterTwo = '', afterFive = '', afterTen = ''] = LOOKS.map((wait) => {
      Utilities.sleep(wait - waited);
      waited = wait;
      return (draftsOfGmail().list(ME, { q }).drafts ?? []).length > 0 ? 'yes' : 'no';
    });
    return {
      'A new draft is found by rfc822msgid: at once': atOnce,
      'After 2 seconds': afterTwo,
      'After 5 seconds': afterFive,
      'After 10 seconds': afterTen,
    };
  },
});

const headers = check({
  number: 5,
  stage: 'first click',
  needs: 'drafts',
  facts: {
    'X-Cultivate-Key of a new draft': remembered('as written'),
    'Its Message-ID': remembered('as written'),
    'Its List-Unsubscribe': remembered('as written'),
  },
  see: (bench) => {
    const { key, messageId, unsubscribe } = headersKept(bench, kept(bench));
    return {
      'X-Cultivate-Key of a new draft': key,
      'Its Message-ID': messageId,
      'Its List-Unsubscribe': unsubscribe,
    };
  },
});

const bytes = check({
  number: 7,
  stage: 'first click',
  needs: 'drafts',
  facts: {
    'The raw text of a draft': reported('bytes'),
    'It reads back': reported('as written'),
  },
  see: (bench) => {
    const raw = rawOf(kept(bench));
    const text = textOf(raw);
    bench.note('draft text', contentDigest(text));
    return {
      'The raw text of a draft': Array.isArray(raw) ? 'bytes' : typeof raw,
      'It reads back': text.includes(keyOf(bench.progress(), HOW_MANY)) ? 'as written' : 'otherwise',
    };
  },
});

const edited = check({
  number: 5,
  stage: 'second click',
  needs: 'drafts',
  facts: {
    'After an edit in Gmail: the id of the draft': remembered('the same'),
    'After an edit: X-Cultivate-Key': remembered('gone'),
    'After an edit: Message-ID': remembered('another'),
    'After an edit: List-Unsubscribe': remembered('gone'),
  },
  see: (bench) => {
    const text = textOf(rawOf(kept(bench)));
    if (contentDigest(text) === bench.progress().notes['draft text']) return unedited;
    const after = headersKept(bench, kept(bench));
    return {
      'After an edit in Gmail: the id of the draft': 'the same',
      'After an edit: X-Cultivate-Key': after.key,
      'After an edit: Message-ID': after.messageId,
      'After an edit: List-Unsubscribe': after.unsubscribe,
    };
  },
});

const NOBODY = `${COULD_NOT}nobody has edited the draft`;
const unedited = {
  'After an edit in Gmail: the id of the draft': NOBODY,
  'After an edit: X-Cultivate-Key': NOBODY,
  'After an edit: Message-ID': NOBODY,
  'After an edit: List-Unsubscribe': NOBODY,
};

/** In the order in which they are made: what is searched for is new. */
export const DRAFT_CHECKS = [making, searching, headers, bytes, edited];
