/** The page's way to the office: requests, answers, news. */
import type { GivenAnswer, News, Reply, Request, TabView, WorkbookView } from '../contract';

const post = async (path: string, body: unknown): Promise<Reply> => {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) return { ok: false, message: await response.text() };
  const reply: Reply = await response.json();
  return reply;
};

/** Asks the office for something; an office that can't be reached is an answer, too. */
export const ask = (request: Request): Promise<Reply> =>
  post('/ask', request).catch(() => ({
    ok: false,
    message: 'The office can’t be reached: is npm run web still running?',
  }));

export const giveAnswer = (answer: GivenAnswer): Promise<Reply> => post('/answer', answer);

/** @throws if the office refuses */
const lookedAt = async <View>(request: Request): Promise<View> => {
  const response = await fetch('/ask', { method: 'POST', body: JSON.stringify(request) });
  const reply: { ok: boolean; message?: string; value: View } = await response.json();
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
};

export const lookAtWorkbook = (): Promise<WorkbookView> => lookedAt({ do: 'look' });
export const lookAtTab = (tab: number): Promise<TabView> => lookedAt({ do: 'tab', tab });

/** Hears all that the office tells, also after the line was cut. */
export const hearNews = (hear: (news: News) => void): void => {
  new EventSource('/news').addEventListener('message', ({ data }: MessageEvent<string>) => {
    const news: News = JSON.parse(data);
    hear(news);
  });
};
