/** The office's thread, as the server uses it. */
import { MessageChannel, SHARE_ENV, Worker } from 'node:worker_threads';
import { UsageError } from '../usage';
import type { GivenAnswer, News, OpenQuestion, Reply, Request } from './contract';
import type { FromThread, Start, ToThread } from './office-thread';

export type WebOffice = {
  request(request: Request): Promise<Reply>;
  answer(answer: GivenAnswer): void;
  /** Tells all news from now on; the question that is open first. @returns how to stop that */
  listen(tell: (news: News) => void): () => void;
  /** The HTML of a page that was shown. */
  page(id: number): string | undefined;
  close(): Promise<void>;
};

/** How many pages are kept: a page that was closed long ago isn't asked for again. */
const PAGES_KEPT = 20;

/**
 * Opens an office in a thread.
 * @param thread the built file of office-thread.ts
 * @throws UsageError if it can't be opened
 */
export const openWebOffice = async (
  thread: URL,
  start: Omit<Start, 'port' | 'signal'>,
): Promise<WebOffice> => {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: Start = { ...start, port: port2, signal };
  // The environment is shared because each run has a time zone, which is kept there.
  const worker = new Worker(thread, { workerData, transferList: [port2], env: SHARE_ENV });
  const waiting = new Map<number, (reply: Reply) => void>();
  const listeners = new Set<(news: News) => void>();
  const pages = new Map<number, string>();
  let question: OpenQuestion | null = null;
  let requests = 0;
  const say = (message: ToThread): void => {
    port1.postMessage(message);
    Atomics.add(signal, 0, 1);
    Atomics.notify(signal, 0);
  };
  const hear = (message: FromThread): void => {
    if (message.kind === 'reply') {
      waiting.get(message.id)?.(message.reply);
      waiting.delete(message.id);
    } else if (message.kind === 'html') {
      pages.set(message.page, message.html);
      pages.delete(message.page - PAGES_KEPT);
    } else if (message.kind === 'news') {
      const { news } = message;
      if (news.news === 'question') question = news.question;
      for (const tell of listeners) tell(news);
    }
  };
  await new Promise<void>((ready, refuse) => {
    worker.once('error', refuse);
    worker.once('message', (message: FromThread) =>
      message.kind === 'failed' ? refuse(new UsageError(message.message)) : ready(),
    );
  });
  worker.on('message', hear);
  return {
    request: (request) =>
      new Promise((answered) => {
        requests += 1;
        waiting.set(requests, answered);
        say({ kind: 'request', id: requests, request });
      }),
    answer: (answer) => say({ kind: 'answer', answer }),
    listen: (tell) => {
      listeners.add(tell);
      if (question) tell({ news: 'question', question });
      return () => void listeners.delete(tell);
    },
    page: (id) => pages.get(id),
    close: async () => {
      port1.close();
      await worker.terminate();
    },
  };
};
