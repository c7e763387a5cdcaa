/**
 * The office in a thread of its own. A question of the add-in holds its run, as at Google: the thread waits
 * there, and meanwhile answers only who looks.
 */
import { parentPort, receiveMessageOnPort, workerData, type MessagePort } from 'node:worker_threads';
import type { Answer } from '../../host/options';
import { openOffice } from '../open';
import type { Opening } from '../options';
import { loadProgram } from '../program';
import type { GivenAnswer, News, Reply, Request } from './contract';
import { isLooking, openDesk } from './desk';
import type { Teller } from './runs';

/** What the thread is started with. */
export type Start = {
  readonly opening: Opening;
  readonly programFolder: string;
  readonly sampleFolder: string;
  readonly now: number;
  /** What the server says to the thread comes here. */
  readonly port: MessagePort;
  /** Counts what was said there: a thread that waits looks at this. */
  readonly signal: Int32Array;
};

/** What the server says. */
export type ToThread =
  | { readonly kind: 'request'; readonly id: number; readonly request: Request }
  | { readonly kind: 'answer'; readonly answer: GivenAnswer };

/** What the thread says. */
export type FromThread =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly kind: 'news'; readonly news: News }
  | { readonly kind: 'html'; readonly page: number; readonly html: string };

const say = (message: FromThread): void => parentPort?.postMessage(message);

type Asked = Extract<ToThread, { kind: 'request' }>;

/** Waits for the answer to a question; what else is said meanwhile is for `meanwhile`. */
const waitingTeller = ({ port, signal }: Start, meanwhile: (asked: Asked) => void): Teller => {
  let questions = 0;
  const waitFor = (id: number): Answer => {
    for (;;) {
      const seen = Atomics.load(signal, 0);
      for (let said = receiveMessageOnPort(port); said; said = receiveMessageOnPort(port)) {
        const message: ToThread = said.message;
        if (message.kind === 'request') meanwhile(message);
        else if (message.answer.question === id) return message.answer;
      }
      Atomics.wait(signal, 0, seen);
    }
  };
  return {
    ask: (question) => {
      questions += 1;
      say({ kind: 'news', news: { news: 'question', question: { id: questions, ...question } } });
      const given = waitFor(questions);
      say({ kind: 'news', news: { news: 'question', question: null } });
      return given;
    },
    toast: (title, message) => say({ kind: 'news', news: { news: 'toast', title, message } }),
    page: (page, html) => {
      say({ kind: 'html', page: page.id, html });
      say({ kind: 'news', news: { news: 'page', page } });
    },
  };
};

/**
 * Does one request after the other; while a run waits for an answer, those that only look are answered at
 * once.
 */
const open = async (start: Start): Promise<void> => {
  const { opening, port } = start;
  const state = await openOffice(opening, start.sampleFolder, start.now);
  const program = loadProgram(opening.script ?? start.programFolder);
  const queue: Asked[] = [];
  const reply = (id: number, given: Reply): void => say({ kind: 'reply', id, reply: given });
  const desk = openDesk(
    state,
    program,
    { savedIn: opening.save ?? null, isXlsxSaved: opening.isXlsxSaved },
    waitingTeller(start, (asked) => {
      if (isLooking(asked.request)) reply(asked.id, desk.look(asked.request));
      else queue.push(asked);
    }),
  );
  let isBusy = false;
  port.on('message', async (message: ToThread) => {
    // An answer that comes when nobody asks any more says nothing.
    if (message.kind === 'request') queue.push(message);
    if (isBusy) return;
    isBusy = true;
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { id, request } = next;
      reply(id, isLooking(request) ? desk.look(request) : await desk.perform(request));
    }
    isBusy = false;
  });
  say({ kind: 'ready' });
};

const start: Start = workerData;
try {
  await open(start);
} catch (error) {
  say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
}
