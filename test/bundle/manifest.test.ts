import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const manifest = (): unknown => JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));

/** What the add-in asks a person to allow, and what for. */
const SCOPES = {
  'spreadsheets.currentonly': 'this workbook, and no other',
  'script.container.ui': 'the menu, the pages and the questions',
  'script.scriptapp': 'the daily run',
  'gmail.compose': 'drafts',
  'calendar.events': 'invitations to lunches',
  'userinfo.email': 'whose mailbox it is, and who runs a job',
};

test('the add-in asks for the reviewed permissions', () => {
  const reviewed = Object.keys(SCOPES).map((scope) => `https://www.googleapis.com/auth/${scope}`);

  expect(manifest()).toHaveProperty('oauthScopes', reviewed);
});

test('the add-in runs on V8, keeps its errors, and takes only the two advanced services', () => {
  expect(manifest()).toMatchObject({
    runtimeVersion: 'V8',
    exceptionLogging: 'STACKDRIVER',
    dependencies: {
      enabledAdvancedServices: [
        { userSymbol: 'Gmail', version: 'v1', serviceId: 'gmail' },
        { userSymbol: 'Calendar', version: 'v3', serviceId: 'calendar' },
      ],
    },
  });
});

test('what is pushed to Google is the script, the manifest and the pages, and nothing else', () => {
  const files = existsSync('src/pages')
    ? readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    : [];
  const pages = files.filter((file) => file.endsWith('.html'));
  const meant = ['Code.js', 'appsscript.json', ...pages.map((page) => page.replace(/^.*\//, ''))];

  const status = execFileSync('node_modules/.bin/clasp', ['show-file-status', '--json'], {
    encoding: 'utf8',
  });

  const { filesToPush } = JSON.parse(status);
  expect(filesToPush.sort()).toEqual(meant.map((file) => `dist/${file}`).sort());
});
