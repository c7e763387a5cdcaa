/** The office of two contacts with the small add-in, served as the browser gets it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { News, Reply, Request } from '../../../../local/office/web/contract';
import { openWebOffice, type WebOffice } from '../../../../local/office/web/office';
import { serveWeb, type WebServer } from '../../../../local/office/web/server';
import { CONTACTS } from '../small-add-in';

export type Answered = { status: number; body: string; headers: IncomingHttpHeaders };

export function webOffice() {
  let root = '';
  let office: WebOffice;
  let server: WebServer;
  const told: News[] = [];
  const at = (path: string): string => join(root, path);
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'office-'));
    mkdirSync(at('mine/tabs'), { recursive: true });
    writeFileSync(at('mine/tabs/Contacts.csv'), CONTACTS);
    office = await openWebOffice(pathToFileURL(resolve('build/office-thread.js')), {
      opening: { open: at('mine'), save: at('saved'), isXlsxSaved: false, today: '2026-11-24' },
      programFolder: resolve('test/local/office/fixture'),
      sampleFolder: at('mine'),
      now: Date.UTC(2026, 10, 24, 15),
    });
    office.listen((news) => void told.push(news));
    server = await serveWeb(office, resolve('build/web'), 0);
  });
  afterAll(async () => {
    await server.close();
    await office.close();
    rmSync(root, { recursive: true });
  });

  const fetched = (
    path: string,
    { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: object; body?: string } = {},
  ): Promise<Answered> =>
    new Promise((done, fail) => {
      const asked = httpRequest(
        new URL(path, server.address),
        { method, headers: { ...headers } },
        (response) => {
          const pieces: Buffer[] = [];
          response.on('data', (piece: Buffer) => pieces.push(piece));
          response.on('end', () =>
            done({
              status: response.statusCode ?? 0,
              body: Buffer.concat(pieces).toString('utf8'),
              headers: response.headers,
            }),
          );
        },
      );
      asked.on('error', fail);
      asked.end(body);
    });

  return {
    at,
    fetched,
    address: () => server.address,
    ask: (request: Request): Promise<Reply> => office.request(request),
    answer: (...given: Parameters<WebOffice['answer']>) => office.answer(...given),
    /** The first news, told since the office was opened, that is such. */
    news: async <Such extends News>(isSuch: (news: News) => news is Such): Promise<Such> => {
      for (;;) {
        const found = told.find(isSuch);
        if (found) return found;
        await new Promise((later) => setTimeout(later, 20));
      }
    },
  };
}
