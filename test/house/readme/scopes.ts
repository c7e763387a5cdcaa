/** The table of permissions in README.md: those of the manifest, and why each is there. */
import { readFileSync } from 'node:fs';
import { markdownTable } from './markdown';

const PREFIX = 'https://www.googleapis.com/auth/';

type Reason = { readonly what: string; readonly when: string };
const REASONS: Readonly<Record<string, Reason>> = {
  'spreadsheets.currentonly': {
    what: 'Read and write this spreadsheet, and no other.',
    when: 'At the first run.',
  },
  'script.container.ui': { what: 'Show the menu, questions and pages.', when: 'At the first run.' },
  'script.scriptapp': { what: 'Switch the daily run on and off.', when: 'At the first run.' },
  'userinfo.email': { what: 'Say who owns the daily run and who is at work.', when: 'At the first run.' },
  'gmail.compose': {
    what: 'Make, find and delete Gmail drafts; nothing in the code sends.',
    when: 'At the first draft of a letter.',
  },
  'calendar.events': {
    what: 'Write lunches and meetings, each after a yes; the morning event.',
    when: 'When the first of them is wanted.',
  },
};

const manifestScopes = (): string[] => {
  const manifest: { oauthScopes: string[] } = JSON.parse(readFileSync('appsscript.json', 'utf8'));
  return manifest.oauthScopes;
};

const scopeRow = (scope: string): string[] => {
  const name = scope.replace(PREFIX, '');
  const reason = REASONS[name];
  if (!reason) throw new Error(`appsscript.json asks for ${name}: say in this file what for.`);
  return [`\`${name}\``, reason.what, reason.when];
};

/** The permissions that the manifest names. */
export const scopesTable = (): string =>
  markdownTable(['Permission', 'What for', 'When it is needed'], manifestScopes().map(scopeRow));
