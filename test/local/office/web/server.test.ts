import { webOffice } from './web-office';

const { fetched, address } = webOffice();

const LOOK = JSON.stringify({ do: 'look' });

test('only this machine is listened to', () => {
  expect(address()).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test('our own page is served, and asks', async () => {
  const page = await fetched('/');
  const asked = await fetched('/ask', { method: 'POST', headers: { Origin: address() }, body: LOOK });

  expect(page).toMatchObject({ status: 200, body: expect.stringContaining('/main.js') });
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  expect(JSON.parse(asked.body)).toMatchObject({ ok: true, value: { tabs: [{ name: 'Contacts' }] } });
});

test.each([
  ['a page of another site', { Origin: 'https://elsewhere.example' }],
  ['another program’s page on this machine', { Origin: 'http://127.0.0.1:1' }],
  ['a page without an origin, such as a file', { Origin: 'null' }],
  ['a form that says nothing of where it is from', {}],
])('%s can’t ask', async (_who, headers) => {
  const { status, body } = await fetched('/ask', { method: 'POST', headers, body: LOOK });

  expect(status).toBe(403);
  expect(body).not.toContain('Contacts');
});

test.each([
  ['a name that was made to mean this machine', '/', { Host: 'rebound.example' }],
  [
    'a script tag of another site',
    '/main.js',
    { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' },
  ],
  ['a frame of another site', '/page/1', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' }],
  ['news for another site', '/news', { Origin: 'https://elsewhere.example' }],
])('%s gets nothing', async (_who, path, headers) => {
  expect((await fetched(path, { headers })).status).toBe(403);
});

test('a link on another site opens the page, which asks by itself', async () => {
  const headers = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' };

  expect((await fetched('/', { headers })).status).toBe(200);
});

test.each(['/../package.json', '/..%2fpackage.json', '/nothing.js', '/fonts', '/page/99'])(
  '%s is not there',
  async (path) => {
    expect((await fetched(path)).status).toBe(404);
  },
);

test.each([
  ['no JSON', 'look'],
  ['a request that there isn’t', '{"do":"format"}'],
  ['a cell that there can’t be', '{"do":"type","tab":0,"row":0,"column":1,"texts":[["x"]]}'],
])('%s is a bad request', async (_what, body) => {
  const asked = await fetched('/ask', { method: 'POST', headers: { Origin: address() }, body });

  expect(asked.status).toBe(400);
});
