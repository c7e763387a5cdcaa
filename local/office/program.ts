/** The built add-in: exactly the files that go to Google. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileScript, type CompiledScript } from './script';
import { UsageError } from './usage';

export type Program = {
  readonly script: CompiledScript;
  /** The pages, by their name without `.html`. */
  readonly pages: Readonly<Record<string, string>>;
};

/** The pages in place of which an item of the menu asks in boxes. */
const ASKED_INSTEAD: readonly string[] = [
  'import-contacts',
  'letter-preview',
  'merge-contacts',
  'rank-clients',
];
const MARK = '<!-- page: ';

/** The pages as whoever answers boxes has them: without those in place of which an item asks. */
export const pagesBesideBoxes = (pages: Program['pages']): Program['pages'] =>
  Object.fromEntries(
    Object.entries(pages).map(([name, text]) => {
      const kept = text
        .split(MARK)
        .filter((page) => !ASKED_INSTEAD.some((each) => page.startsWith(`${each} -->`)));
      return [name, kept.join(MARK)];
    }),
  );

/** @param folder where `Code.js` and the pages are */
export const loadProgram = (folder: string): Program => {
  const file = join(folder, 'Code.js');
  if (!existsSync(file))
    throw new UsageError(`${file} is missing: build the add-in first with npm run build.`);
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return {
    script: compileScript(readFileSync(file, 'utf8'), 'Code.js'),
    pages: Object.fromEntries(
      pages.map((name) => [name.replace(/\.html$/, ''), readFileSync(join(folder, name), 'utf8')]),
    ),
  };
};
