/** What the house is measured by: rooms, corridors, and how much of the code only points at other code. */
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** A file of the project: its path from the root, with `/`, and its text. */
export type SourceFile = { readonly path: string; readonly text: string };

export type Measures = {
  readonly files: number;
  readonly lines: number;
  /** The folders with the most files beside each other, fullest first. */
  readonly fullestFolders: readonly { readonly folder: string; readonly files: number }[];
  /** The longest way down from one file to another by imports, both ends included. */
  readonly longestChain: readonly string[];
  /** The share of the lines that are imports, from 0 to 1. */
  readonly importShare: number;
  /** Imports of files of our own, a file. */
  readonly importsAFile: number;
};

const FOLDERS_SHOWN = 5;

/** The import declarations of a file: what each names, and the lines that it takes. */
function importsOf({ path, text }: SourceFile): { names: readonly string[]; lines: number } {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports = source.statements.filter((statement) => ts.isImportDeclaration(statement));
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line;
  return {
    names: imports.flatMap(({ moduleSpecifier }) =>
      ts.isStringLiteral(moduleSpecifier) ? [moduleSpecifier.text] : [],
    ),
    lines: imports.reduce((sum, node) => sum + lineOf(node.getEnd()) - lineOf(node.getStart()) + 1, 0),
  };
}

/** The files of ours that a file imports. */
function reachedFrom(path: string, names: readonly string[], known: ReadonlySet<string>): readonly string[] {
  return names
    .filter((name) => name.startsWith('.'))
    .map((name) => normalize(join(dirname(path), name)).replaceAll('\\', '/'))
    .flatMap((target) => [target, `${target}.ts`, `${target}.tsx`].filter((file) => known.has(file)));
}

/** The longest chain of imports; there are no circles, which another check sees to. */
function longestChain(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const below = new Map<string, readonly string[]>();
  const chainFrom = (file: string): readonly string[] => {
    const found = below.get(file);
    if (found) return found;
    const longest = (imports.get(file) ?? [])
      .map(chainFrom)
      .reduce<readonly string[]>((most, chain) => (chain.length > most.length ? chain : most), []);
    const chain = [file, ...longest];
    below.set(file, chain);
    return chain;
  };
  return [...imports.keys()]
    .map(chainFrom)
    .reduce<readonly string[]>((most, chain) => (chain.length > most.length ? chain : most), []);
}

function fullestFolders(files: readonly SourceFile[]): Measures['fullestFolders'] {
  const counts = new Map<string, number>();
  for (const { path } of files) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  return [...counts]
    .map(([folder, count]) => ({ folder, files: count }))
    .sort((one, other) => other.files - one.files || (one.folder < other.folder ? -1 : 1))
    .slice(0, FOLDERS_SHOWN);
}

/** Measures these files as one house; imports of anything else lead outside. */
export function measure(files: readonly SourceFile[]): Measures {
  const known = new Set(files.map(({ path }) => path));
  const found = files.map((file) => ({ file, ...importsOf(file) }));
  const imports = new Map(found.map(({ file, names }) => [file.path, reachedFrom(file.path, names, known)]));
  const lines = files.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
  const inImports = found.reduce((sum, each) => sum + each.lines, 0);
  const ways = [...imports.values()].reduce((sum, reached) => sum + reached.length, 0);
  return {
    files: files.length,
    lines,
    fullestFolders: fullestFolders(files),
    longestChain: longestChain(imports),
    importShare: lines === 0 ? 0 : inImports / lines,
    importsAFile: files.length === 0 ? 0 : ways / files.length,
  };
}
