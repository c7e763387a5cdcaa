/** The web server: on this machine's own address alone, and for its own page alone. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { answer, request, type News, type Reply } from './contract';
import type { WebOffice } from './office';
import { frameFonts } from './frame-fonts';
import { bridged } from './page-bridge';

const LOOPBACK = '127.0.0.1';
const LARGEST_BODY = 5_000_000;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/**
 * Nothing comes from elsewhere, and nothing of ours is framed elsewhere. The grid sets styles on its cells.
 */
const OWN_PAGE = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A page of the add-in's: its own scripts and styles, and no way out of its frame but messages. */
const FRAMED_PAGE = [
  'sandbox allow-scripts allow-forms allow-modals allow-popups',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "frame-src 'self' data:",
  "frame-ancestors 'self'",
].join('; ');

export type WebServer = { readonly address: string; close(): Promise<void> };

/**
 * Serves an office.
 * @param folder where the built page is
 * @param port 0: any that is free
 */
export const serveWeb = async (office: WebOffice, folder: string, port: number): Promise<WebServer> => {
  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing).catch((error: unknown) => refuse(outgoing, 500, String(error)));
  });
  const own = await listening(server, port);
  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    if (!isOurs(incoming, own)) return refuse(outgoing, 403, 'Only this office’s own page may ask.');
    const { pathname } = new URL(incoming.url ?? '/', own);
    if (incoming.method === 'POST') return answerPost(office, pathname, incoming, outgoing);
    if (incoming.method !== 'GET') return refuse(outgoing, 405, 'Only GET and POST.');
    if (pathname === '/news') return tellNews(office, incoming, outgoing);
    const page = /^\/page\/(\d+)$/.exec(pathname)?.[1];
    if (page !== undefined) return sendPage(office.page(Number(page)), folder, outgoing);
    return sendFile(folder, pathname, outgoing);
  };
  return {
    address: own,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};

const listening = (server: Server, port: number): Promise<string> =>
  new Promise((ready, fail) => {
    server.once('error', fail);
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      ready(`http://${LOOPBACK}:${typeof address === 'object' ? address?.port : port}`);
    });
  });

/**
 * Whether our own page asks. Another site's page is known by its origin, and one that made its name mean this
 * machine by the host; somebody who opens the address comes from nowhere or from another page, and only reads
 * the empty page.
 */
const isOurs = ({ headers, method, url }: IncomingMessage, own: string): boolean => {
  const { host, origin } = headers;
  if (`http://${host}` !== own) return false;
  if (origin !== undefined && origin !== own) return false;
  if (method === 'POST') return origin === own;
  const site = headers['sec-fetch-site'];
  return (
    site === undefined || site === 'same-origin' || (url === '/' && headers['sec-fetch-mode'] === 'navigate')
  );
};

const COMMON = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const send = (outgoing: ServerResponse, status: number, headers: object, body: string | Buffer): void => {
  outgoing.writeHead(status, { ...COMMON, ...headers });
  outgoing.end(body);
};

const refuse = (outgoing: ServerResponse, status: number, reason: string): void => {
  if (outgoing.headersSent) outgoing.end();
  else send(outgoing, status, { 'Content-Type': 'text/plain; charset=utf-8' }, `${reason}\n`);
};

const sendJson = (outgoing: ServerResponse, reply: Reply): void =>
  send(outgoing, 200, { 'Content-Type': 'application/json' }, JSON.stringify(reply));

const answerPost = async (
  office: WebOffice,
  pathname: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> => {
  const body = parsed(await bodyOf(incoming));
  if (pathname === '/answer') {
    const given = answer.safeParse(body);
    if (!given.success) return refuse(outgoing, 400, given.error.message);
    office.answer(given.data);
    return sendJson(outgoing, { ok: true });
  }
  if (pathname !== '/ask') return refuse(outgoing, 404, 'There is nothing here.');
  const asked = request.safeParse(body);
  if (!asked.success) return refuse(outgoing, 400, asked.error.message);
  return sendJson(outgoing, await office.request(asked.data));
};

const bodyOf = async (incoming: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of incoming) {
    pieces.push(piece);
    length += piece.length;
    if (length > LARGEST_BODY) throw new Error('That is too much at once.');
  }
  return Buffer.concat(pieces).toString('utf8');
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Server-sent events: they come again by themselves after a pause. */
const tellNews = (office: WebOffice, incoming: IncomingMessage, outgoing: ServerResponse): void => {
  outgoing.writeHead(200, { ...COMMON, 'Content-Type': 'text/event-stream' });
  outgoing.write('retry: 1000\n\n');
  const stop = office.listen((news: News) => outgoing.write(`data: ${JSON.stringify(news)}\n\n`));
  incoming.on('close', stop);
};

const sendPage = async (html: string | undefined, folder: string, outgoing: ServerResponse): Promise<void> =>
  html === undefined
    ? refuse(outgoing, 404, 'That page is gone.')
    : send(
        outgoing,
        200,
        { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': FRAMED_PAGE },
        bridged(html, await frameFonts(folder)),
      );

const sendFile = async (folder: string, pathname: string, outgoing: ServerResponse): Promise<void> => {
  const name = pathname === '/' ? 'index.html' : normalize(pathname).replace(/^[/\\]+/, '');
  const type = TYPES[extname(name)];
  if (type === undefined || name.includes('..')) return refuse(outgoing, 404, 'There is nothing here.');
  const content = await readFile(join(folder, name)).catch(() => undefined);
  if (content === undefined) return refuse(outgoing, 404, 'There is nothing here.');
  send(outgoing, 200, { 'Content-Type': type, 'Content-Security-Policy': OWN_PAGE }, content);
};
