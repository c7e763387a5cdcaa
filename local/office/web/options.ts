/** The words after `npm run web`. */
import { parseArgs } from 'node:util';
import { inUsage, OPENING_WORDS, readOpening, type Opening } from '../options';
import { UsageError } from '../usage';

export type WebOptions = { readonly opening: Opening; /** 0: any that is free. */ readonly port: number };

const WORDS = { ...OPENING_WORDS, port: { type: 'string' } } as const;

/** @throws UsageError for an unknown option or a value that makes no sense */
export const readWebOptions = (words: readonly string[]): WebOptions | 'help' => {
  const { values } = inUsage(() => parseArgs({ args: [...words], options: WORDS }));
  if (values.help) return 'help';
  return { opening: readOpening({ ...values, open: values.open ?? 'sample' }), port: portOf(values.port) };
};

const portOf = (word = '0'): number => {
  if (/^\d{1,5}$/.test(word) && Number(word) < 65_536) return Number(word);
  throw new UsageError(`--port ${word}: expected a number below 65536`);
};

export const WEB_HELP = `Opens an office in the browser, without Google. The address is printed; only this machine reaches it.

  npm run web -- [--open sample|FOLDER|FILE.xlsx] [options]

  --open WHAT               the sample office (as long as nothing else is named), an office folder, or a spreadsheet
                            exported as .xlsx; it is never written to, unless --save names the same folder
  --today 2026-11-23        the day it is (07:00 in the spreadsheet's zone); else the office's own clock
  --zone America/Chicago    the spreadsheet's time zone
  --script-zone UTC         the script's time zone
  --user me@office.example  who sits at the keyboard
  --script FOLDER           the built add-in that runs; else the one in dist/
  --save FOLDER             where Save in the browser saves; without it nothing is saved
  --xlsx                    also as FOLDER.xlsx
  --port 8000               the port; else any that is free
`;
