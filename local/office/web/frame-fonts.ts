/**
 * Pages ask for Arial, as Google's add-ons do, and load nothing from anywhere. Where a machine has none, the
 * office's own font stands in for it, given along with the page.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Upright letters of the Latin alphabets, light and bold. */
const FILES = /arimo-latin(?:-ext)?-[47]00-normal\.woff2/;

/** @param folder where the built page is, with its styles and its fonts */
export const frameFonts = async (folder: string): Promise<string> => {
  const css = await readFile(join(folder, 'main.css'), 'utf8');
  const faces = [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].map(([face]) => face);
  const standing = await Promise.all(faces.map((face) => standingInForArial(folder, face)));
  return `<style>${standing.join('')}</style>`;
};

const standingInForArial = async (folder: string, face: string): Promise<string> => {
  const [file] = FILES.exec(face) ?? [];
  const weight = /font-weight:\s*(\d+)/.exec(face)?.[1] ?? '400';
  const range = /unicode-range:\s*([^;}]+)/.exec(face)?.[1];
  if (file === undefined || range === undefined) return '';
  const font = (await readFile(join(folder, 'fonts', file))).toString('base64');
  const named = weight === '700' ? 'Arial Bold' : 'Arial';
  return (
    `@font-face{font-family:Arial;font-weight:${weight};unicode-range:${range};` +
    `src:local("${named}"),url(data:font/woff2;base64,${font}) format("woff2")}`
  );
};
