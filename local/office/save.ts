/** Where an office is saved: into a folder, and as a spreadsheet file beside it. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OfficeState } from '../host/state';
import { printJson } from './folder/print-json';
import { refuseForeign, writeFolder } from './folder/write-folder';
import type { Opening } from './options';
import type { RunReport } from './report';
import { UsageError } from './usage';
import { writeXlsx } from './xlsx/write-xlsx';

/**
 * Before any work: the folder must be free for an office, and the file beside it not the one that was opened.
 * @throws UsageError otherwise
 */
export const refusePlace = (folder: string, { open, isXlsxSaved }: Opening): void => {
  refuseForeign(folder);
  if (isXlsxSaved && resolve(xlsxBeside(folder)) === resolve(open))
    throw new UsageError(`${open} would be overwritten: save into a folder with another name.`);
};

/** The report of these runs, as report.json has it. */
export const reportText = (runs: readonly RunReport[]): string => printJson({ runs });

/**
 * Saves the office with the report of its runs; where it was asked for, also as a spreadsheet file beside the
 * folder.
 */
export const saveOffice = async (
  state: OfficeState,
  folder: string,
  report: string,
  isXlsxSaved: boolean,
): Promise<void> => {
  writeFolder(state, folder);
  writeFileSync(join(folder, 'report.json'), report);
  if (isXlsxSaved) await writeXlsx(state, xlsxBeside(folder));
};

const xlsxBeside = (folder: string): string => `${folder.replace(/[/\\]+$/, '')}.xlsx`;
