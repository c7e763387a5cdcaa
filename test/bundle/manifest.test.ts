import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

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

test('what is pushed to Google is the script, the manifest and the file of all pages, and nothing else', () => {
  const meant = ['Code.js', 'Pages.html', 'appsscript.json'];

  const status = execFileSync('node_modules/.bin/clasp', ['show-file-status', '--json'], {
    encoding: 'utf8',
  });

  const { filesToPush } = JSON.parse(status);
  expect(filesToPush.sort()).toEqual(meant.map((file) => `dist/${file}`).sort());
});
