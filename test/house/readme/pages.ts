/**
 * The pages of the documentation as a reader follows them: their links, and the names that they set in
 * italics.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const inDocs = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => posix.join('docs', name.replaceAll('\\', '/')))
  .sort();

/** Every page that somebody may open. */
export const DOCUMENTATION: readonly string[] = [
  'README.md',
  'CHANGELOG.md',
  '.github/CONTRIBUTING.md',
  ...inDocs,
];

/** Those that say what stands on the screen. */
export const USERS_PAGES: readonly string[] = [
  'README.md',
  ...inDocs.filter((page) => !/^docs\/(decisions\/|practice\.md)/.test(page)),
];

export const textOf = (page: string): string => readFileSync(page, 'utf8');

/** The name by which a link finds a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** The files and headings inside the project that a page links to. */
export const linksOf = (text: string): string[] =>
  [...text.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, link = '']) => link);

/** The file that a link on a page means. */
export const targetOf = (page: string, link: string): string => {
  const [path = ''] = link.split('#');
  return path === '' ? page : join(dirname(page), path);
};

/** Whether the file is there, and the heading in it. */
export const leadsSomewhere = (page: string, link: string): boolean => {
  const target = targetOf(page, link);
  if (!existsSync(target)) return false;
  const [, anchor] = link.split('#');
  const headings = [...textOf(target).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));
  return anchor === undefined || headings.includes(anchor);
};

/** What stands in italics, a line break in it taken for a blank. Code and links are no text. */
export const namesIn = (text: string): string[] =>
  [
    ...text
      .replace(/```[^]*?```|`[^`]*`/g, '')
      .replace(/\]\([^)]*\)/g, ']')
      .matchAll(/(?<!\w)_([^_]+)_(?!\w)/g),
  ].map(([, name = '']) => name.replace(/\s+/g, ' '));
