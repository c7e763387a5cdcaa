import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { commentWidth } from './test/lint/comment-width.mjs';

const MORE_THAN_A_PAGE = 300;
const MORE_THAN_A_SCREEN = 60;

const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' };
const onlyTest = {
  selector: 'CallExpression[callee.name="it"], CallExpression[callee.object.name="it"]',
  message: 'One word for one thing: test.',
};
const noBarrel = {
  selector: 'ExportAllDeclaration, ExportNamedDeclaration[source]',
  message: 'No barrels: import a thing from the file that makes it.',
};

export default defineConfig(
  globalIgnores(['dist/', 'build/', 'coverage/', 'reports/', '.stryker-tmp/']),
  js.configs.recommended,
  tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { house: { rules: { 'comment-width': commentWidth } } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // One import a module: `import type` where all are types, else `type` before each that is one.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      'no-duplicate-imports': 'error',
      'house/comment-width': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: MORE_THAN_A_PAGE, skipBlankLines: true }],
      'no-restricted-syntax': ['error', noDefaultExport, noBarrel, onlyTest],
    },
  },
  {
    // A test's describe() holds its whole table, so the limit on functions is for the product's code.
    files: ['src/**/*.{ts,tsx}', 'local/**/*.ts', '*.mjs'],
    rules: { 'max-lines-per-function': ['error', { max: MORE_THAN_A_SCREEN, skipBlankLines: true }] },
  },
  {
    // All that Google may call stands in one file to be looked through, with the help that is shown while
    // somebody types.
    files: ['src/main.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // The columns of Contacts are one declaration, an entry each.
    files: ['src/sheets/tabs/contacts.ts'],
    rules: { 'max-lines': ['error', { max: 340, skipBlankLines: true }] },
  },
  {
    // Configuration and what jest loads by itself are found by their default export.
    files: ['*.config.mjs', 'test/jest/*.mjs'],
    rules: { 'no-restricted-syntax': ['error', noBarrel, onlyTest] },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', module: 'readonly' } },
  },
);
