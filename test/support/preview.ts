/** The page Preview, as a test reads it. */
import type { OfficeState } from '../../local/host/state';
import { shown } from './hosted';

const TITLE =
  /^(?:What stops it|How it goes out|Worth a second look|Who (?:will be skipped|is left out)|How .* will read it)$/;

/**
 * The lines below a title, up to the next one, blank lines left out; [] where it isn't there. A sentence has
 * no label; a letter's lines are as they stand.
 */
export function below(state: OfficeState, title: string | RegExp): string[][] {
  const lines = shown(state, 'Preview');
  const start = lines.findIndex(([first = '']) =>
    typeof title === 'string' ? first === title : title.test(first),
  );
  const rest = start < 0 ? [] : lines.slice(start + 1);
  const end = rest.findIndex(([first = '']) => TITLE.test(first));
  const found = end < 0 ? rest : rest.slice(0, end);
  const isLetter = lines[start]?.[0]?.endsWith('will read it') ?? false;
  return isLetter ? found : found.map((line) => line.filter((text) => text !== ''));
}
