/** How far long work has come, as the terminal shows it. */
import type { Toast } from '../host/ledger';

const CELLS = 20;

/** `██████░░░░░░░░░░░░░░ 1 of 3 · Opening the office` */
export const stepText = (done: number, total: number, what: string): string =>
  `${bar(done, total)} ${done} of ${total} · ${what}\n`;

/** A toast that counts (`Drafted 20 of 41`) as a bar; others wait for the run's report. */
export const toastText = ({ message }: Toast): string => {
  const [, done, total] = /([\d,]+) of ([\d,]+)/.exec(message) ?? [];
  return done === undefined || total === undefined ? '' : `${bar(count(done), count(total))} ${message}\n`;
};

const bar = (done: number, total: number): string => {
  const filled = total > 0 ? Math.min(CELLS, Math.floor((done / total) * CELLS)) : 0;
  return '█'.repeat(filled) + '░'.repeat(CELLS - filled);
};

const count = (digits: string): number => Number(digits.replaceAll(',', ''));
