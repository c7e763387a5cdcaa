import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** What a pure layer may not name, each with a use of it. */
const UNKNOWN = [
  { why: "Google's services stand behind ports", use: 'SpreadsheetApp.flush();' },
  { why: 'a message is a report, not a line in a log', use: "console.log('done');" },
  { why: 'Apps Script has no timers', use: 'setTimeout(() => 1, 1);' },
  { why: 'nor an environment', use: 'process.env;' },
  { why: 'nor bytes of Node', use: "Buffer.from('');" },
  { why: 'nor a URL', use: "new URL('');" },
  { why: 'nor a later edition of the language', use: '[1].at(-1);' },
];

/**
 * The lines of a file with errors, when the file is checked as those of the domain, tabs, mail and jobs are.
 */
const linesWithErrors = (text: string): number[] => {
  mkdirSync('build', { recursive: true });
  const project = mkdtempSync('build/types-');
  try {
    writeFileSync(join(project, 'a.ts'), text);
    const tsconfig = { extends: resolve('src/tsconfig.json'), include: ['.'] };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(tsconfig));
    const run = spawnSync(process.execPath, ['node_modules/typescript-7/bin/tsc', '-p', project], {
      encoding: 'utf8',
    });
    const errors = run.stdout.matchAll(new RegExp(`${basename(project)}/a\\.ts\\((\\d+),`, 'g'));
    return [...errors].map(([, line]) => Number(line));
  } finally {
    rmSync(project, { recursive: true });
  }
};

describe('in the pure layers, the type checker refuses', () => {
  let refused: number[] = [];
  beforeAll(() => {
    refused = linesWithErrors(
      ['export const built = [1].map(String);', ...UNKNOWN.map(({ use }) => use)].join('\n'),
    );
  });

  test.each(UNKNOWN.map((row, index) => ({ ...row, line: index + 2 })))('$use: $why', ({ line }) => {
    expect(refused).toContain(line);
  });

  test('and nothing of the language itself', () => {
    expect(refused).not.toContain(1);
  });
});
