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
