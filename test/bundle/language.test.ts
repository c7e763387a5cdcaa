import { Linter } from 'eslint';
import { parse } from 'acorn';
import { addInScript, SCRIPTS, SERVICES } from '../support/add-in';

/**
 * The names that a script uses and doesn't declare, other than built-ins of ES2020 and the add-in's services.
 */
const unknownNames = (script: string): string[] => {
  const messages = new Linter().verify(script, {
    languageOptions: {
      ecmaVersion: 2020,
      sourceType: 'script',
      globals: Object.fromEntries(SERVICES.map((name) => [name, 'readonly'])),
    },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: false },
    rules: { 'no-undef': 'error' },
  });
  return messages.map(({ message }) => message);
};

const parseAsAppsScript = (script: string) => parse(script, { ecmaVersion: 2020, sourceType: 'script' });

test.each(SCRIPTS)('%s is an ES2020 script', (file) => {
  const script = addInScript(file);

  const parsing = () => parseAsAppsScript(script);

  expect(parsing).not.toThrow();
});

test.each([
  { why: 'a class field', script: 'class A { count = 0; }' },
  { why: 'a private member', script: 'class A { #count; }' },
  { why: 'a static block', script: 'class A { static { run(); } }' },
  { why: 'a logical assignment', script: 'a ??= b;' },
  { why: 'a module', script: 'export const a = 1;' },
])('$why would be refused', ({ script }) => {
  const parsing = () => parseAsAppsScript(script);

  expect(parsing).toThrow(SyntaxError);
});

test.each(SCRIPTS)('%s uses nothing that Apps Script lacks', (file) => {
  const script = addInScript(file);

  const unknown = unknownNames(script);

  expect(unknown).toEqual([]);
});

test.each([
  { why: 'Apps Script has no timers', script: 'setTimeout(() => 1);', name: 'setTimeout' },
  { why: 'nor a URL', script: 'const a = () => new URL("");', name: 'URL' },
  { why: 'a service that the add-in never takes', script: 'DriveApp.getFiles();', name: 'DriveApp' },
  { why: 'asking first does not make it known', script: 'typeof fetch === "u" || fetch();', name: 'fetch' },
])('$name would be found: $why', ({ script, name }) => {
  const unknown = unknownNames(script);

  expect(unknown).toEqual([`'${name}' is not defined.`]);
});
