/**
 * A stand-in for the Script API on this machine, as far as clasp's push and pull ask it:
 * developers.google.com/apps-script/api/reference/rest/v1/projects/updateContent and getContent.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';

const Content = z.object({
  files: z.array(
    z.object({ name: z.string(), type: z.enum(['SERVER_JS', 'HTML', 'JSON']), source: z.string() }),
  ),
});
type Files = z.infer<typeof Content>['files'];

/** The API as it stands: what was pushed last, and all that was asked. */
export type ScriptApi = {
  readonly address: string;
  readonly files: () => Files;
  readonly asked: string[];
  readonly close: () => Promise<void>;
};

/** Why Google refuses the files; null where they are fine. */
function faultOf(files: Files): string | null {
  const names = files.map(({ name, type }) => `${name} ${type}`);
  if (!names.includes('appsscript JSON')) return 'The project must have a manifest.';
  if (new Set(names).size < names.length) return 'A file with this name already exists.';
  return files.some(({ type, name }) => type === 'JSON' && name !== 'appsscript')
    ? 'Invalid manifest.'
    : null;
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString('utf8');
};

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** Opens it for one script, on a port of the machine's choice. */
export async function openScriptApi(scriptId: string, files: Files): Promise<ScriptApi> {
  let standing = files;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const body = await bodyOf(request);
      asked.push(`${request.method} ${request.url}`);
      const refuse = (code: number, message: string) =>
        answer(response, code, { error: { code, message, status: 'INVALID_ARGUMENT' } });
      if (request.url !== `/v1/projects/${scriptId}/content`)
        return refuse(404, 'Requested entity was not found.');
      if (request.method === 'PUT') {
        const { files: pushed } = Content.parse(JSON.parse(body));
        const fault = faultOf(pushed);
        if (fault !== null) return refuse(400, fault);
        standing = pushed;
      }
      return answer(response, 200, { scriptId, files: standing });
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const at = server.address();
  if (typeof at !== 'object' || at === null) throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${at.port}/`,
    files: () => standing,
    asked,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
