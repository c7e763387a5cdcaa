/**
 * Builds what goes to Google (dist/) and what runs on this machine (build/).
 *
 * dist/Code.js is one script: Apps Script has no modules and sees only top-level `function` declarations, so
 * a footer declares one for every export of src/main.ts. It stays unminified, because users read its stack
 * traces. Google loads the whole script for every edit of a cell: a module is run when a function of
 * src/main.ts first needs it, so that opening the menu waits for no job.
 *
 * With --release it also makes build/release/, for people who paste the files: the same script minified, with
 * its source map beside it, and the other files as they are. `npm run release` adds the page that says how.
 */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { minify } from '@swc/core';
import { build } from 'esbuild';
import ts from 'typescript';

const MAIN = 'src/main.ts';
const PAGES = 'src/pages';
/** What every page is put into. */
const SHELL = 'page.html';
const GLOBAL_NAME = 'Cultivate';
const MANIFEST = 'appsscript.json';

/**
 * ES2020 also lowers class fields, #private members and static blocks, which Apps Script's editor has
 * refused.
 */
const TARGET = 'es2020';

const RELEASE = 'build/release';

/** The module of all that src/main.ts imports: it is run when it is first needed. */
const WORK = 'work';

/** The office in the browser: one page with its script, its styles and its fonts. */
const WEB = 'local/office/web/client';

/**
 * What is pasted is minified by swc, which saves one byte in twenty more than esbuild does. Arrow functions
 * are safe: neither our code nor our packages make objects with function expressions. Texts in ASCII alone:
 * an editor that takes the file for something other than UTF-8 can't spoil a message.
 */
const PASTED = {
  ecma: 2020,
  module: false,
  compress: { ecma: 2020, passes: 3, unsafe_arrows: true, unsafe_methods: true },
  mangle: true,
  format: { asciiOnly: true },
};

/** The programs of this machine, built where their source is present. */
const PROGRAMS = {
  office: 'local/office/main.ts',
  web: 'local/office/web/main.ts',
  'office-thread': 'local/office/web/office-thread.ts',
  sample: 'local/sample/generate.ts',
  push: 'local/push/main.ts',
  release: 'local/release/main.ts',
  bench: 'test/bench/main.ts',
  pictures: 'test/browser/main.ts',
  fuzz: 'test/fuzz/main.ts',
  measure: 'test/house/measure/main.ts',
  readme: 'test/house/readme/main.ts',
};

await Promise.all([buildAddIn(), buildPrograms(), buildWeb()]);

async function buildAddIn() {
  const [pages, footer] = await Promise.all([buildPages(), globalFunctions()]);
  await Promise.all([
    buildInto('dist', pages, (outfile) => buildScript(outfile, footer)),
    ...(process.argv.includes('--release')
      ? [buildInto(RELEASE, pages, (outfile) => buildPasted(outfile, footer))]
      : []),
  ]);
}

async function buildInto(folder, pages, buildTo) {
  await mkdir(folder, { recursive: true });
  const files = ['Code.js', MANIFEST, ...pages.map(({ name }) => name)];
  // A page that was renamed must not go to Google under its old name too.
  await removeAllBut(folder, files);
  await Promise.all([
    buildTo(`${folder}/Code.js`),
    copyFile(MANIFEST, `${folder}/${MANIFEST}`),
    ...pages.map(({ name, html }) => writeFile(`${folder}/${name}`, html)),
  ]);
}

function scriptTo(outfile) {
  return {
    entryPoints: [MAIN],
    bundle: true,
    outfile,
    format: 'iife',
    globalName: GLOBAL_NAME,
    target: TARGET,
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [{ name: 'modules when they are needed', setup: loadWhenNeeded }],
  };
}

/**
 * Takes what src/main.ts imports out of what is run while the script loads: it is required where it is used.
 * A module that imports nothing itself stays where it is.
 */
function loadWhenNeeded({ onLoad, onResolve, initialOptions: { charset, target, outfile } }) {
  let imports = [];
  onLoad({ filter: /\/src\/main\.ts$/ }, async ({ path }) => {
    const text = await readFile(path, 'utf8');
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    imports = await importsThatImport(source, dirname(path));
    return { contents: requiredWhereUsed(source, imports), loader: 'ts' };
  });
  onResolve({ filter: new RegExp(`^${WORK}$`) }, () => ({ path: WORK, namespace: WORK }));
  onLoad({ filter: /./, namespace: WORK }, async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: imports.map(exported).join('\n'),
        ...{ resolveDir: dirname(MAIN), sourcefile: basename(MAIN), loader: 'ts' },
      },
      ...{ bundle: true, format: 'cjs', write: false, sourcemap: 'inline', logLevel: 'warning' },
      // Where the whole script goes, so that the source map leads to the same files.
      ...{ charset, target, outfile },
    });
    return { contents: outputFiles[0].text, loader: 'js', resolveDir: '.' };
  });
}

function exported({ statement, names }) {
  return `export { ${names.join(', ')} } from ${statement.moduleSpecifier.getText()};`;
}

/** The imports, each with its names, of modules that import others. */
async function importsThatImport({ statements }, folder) {
  const imports = statements.filter(
    (statement) => ts.isImportDeclaration(statement) && !statement.importClause?.isTypeOnly,
  );
  const texts = await Promise.all(
    imports.map(({ moduleSpecifier }) => readFile(join(folder, `${moduleSpecifier.text}.ts`), 'utf8')),
  );
  return imports
    .filter((_, index) => /^import /m.test(texts[index]))
    .map((statement) => ({
      statement,
      names: (statement.importClause?.namedBindings?.elements ?? []).map(({ name }) => name.text),
    }));
}

function requiredWhereUsed(source, imports) {
  const text = source.getFullText();
  const names = new Set(imports.flatMap((each) => each.names));
  const put = (node, by) => ({ from: node.getStart(), to: node.getEnd(), by });
  const usesIn = (node) => {
    if (ts.isImportDeclaration(node)) return [];
    if (ts.isIdentifier(node) && names.has(node.text) && !isNameOfOwn(node))
      return [put(node, `require('${WORK}').${node.text}`)];
    return node.getChildren().flatMap(usesIn);
  };
  return [...imports.map(({ statement }) => put(statement, '')), ...usesIn(source)]
    .sort((one, other) => other.from - one.from)
    .reduce((done, { from, to, by }) => done.slice(0, from) + by + done.slice(to), text);
}

/** The name of a property is no use of what is imported under the same one. */
function isNameOfOwn(node) {
  const { parent } = node;
  return (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;
}

async function buildScript(outfile, footer) {
  await build({ ...scriptTo(outfile), footer: { js: footer } });
}

/** The names and the documentation of the global functions stay as they are: they come last. */
async function buildPasted(outfile, footer) {
  const { outputFiles } = await build({ ...scriptTo(outfile), sourcemap: 'external', write: false });
  const [map, script] = ['.map', '.js'].map((end) => outputFiles.find(({ path }) => path.endsWith(end)).text);
  const { code, map: minifiedMap } = await minify(script, { ...PASTED, sourceMap: { content: map } });
  await Promise.all([writeFile(outfile, `${code}\n${footer}\n`), writeFile(`${outfile}.map`, minifiedMap)]);
}

/**
 * One top-level function for every export, with the parameter names and documentation that the cell editor
 * shows.
 */
async function globalFunctions() {
  const source = ts.createSourceFile(MAIN, await readFile(MAIN, 'utf8'), ts.ScriptTarget.Latest, true);
  const declared = new Map(source.statements.flatMap(declaredFunctions));
  return (await exportsOfMain()).map((name) => globalFunction(name, declared.get(name))).join('\n');
}

/** The bundler's own list of what main exports: types are gone from it. */
async function exportsOfMain() {
  const { metafile } = await build({
    entryPoints: [MAIN],
    bundle: true,
    format: 'esm',
    outfile: 'main.js',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  return metafile.outputs['main.js'].exports;
}

/** [name, { statement, parameters }] for `function name() {}` and `const name = () => {}`. */
function declaredFunctions(statement) {
  if (ts.isFunctionDeclaration(statement)) {
    return [[statement.name?.text, { statement, parameters: statement.parameters }]];
  }
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations
    .filter(({ initializer }) => initializer && ts.isFunctionLike(initializer))
    .map(({ name, initializer }) => [name.getText(), { statement, parameters: initializer.parameters }]);
}

function globalFunction(name, declaration) {
  if (!declaration)
    throw new Error(`${MAIN} exports ${name}, which is not a function written out in that file.`);
  const documentation = ts.getJSDocCommentsAndTags(declaration.statement).map((comment) => comment.getText());
  const parameters = declaration.parameters.map((parameter) => parameterName(name, parameter));
  const list = parameters.join(', ');
  return [...documentation, `function ${name}(${list}) { return ${GLOBAL_NAME}.${name}(${list}); }`].join(
    '\n',
  );
}

function parameterName(owner, { name, dotDotDotToken }) {
  if (!ts.isIdentifier(name))
    throw new Error(`${MAIN}: a parameter of ${owner} needs a name: ${name.getText()}`);
  return (dotDotDotToken ? '...' : '') + name.text;
}

/**
 * All pages in one file, as whoever pastes the files wants it: each page whole, with its styles and its
 * script inside, under a mark with its name. The script shows one of them at a time.
 */
async function buildPages() {
  const files = existsSync(PAGES) ? await readdir(PAGES) : [];
  const entries = files.filter((file) => file.endsWith('.tsx')).sort();
  if (entries.length === 0) return [];
  const shell = await readFile(join(PAGES, SHELL), 'utf8');
  const pages = await Promise.all(
    entries.map(
      async (entry) =>
        `<!-- page: ${basename(entry, '.tsx')} -->\n${inlined(shell, await bundled(join(PAGES, entry)))}`,
    ),
  );
  return [{ name: 'Pages.html', html: pages.join('') }];
}

/** Replaced by functions: a text may hold what String.replace gives a meaning. */
function inlined(shell, { style, script }) {
  return shell
    .replace('<link rel="stylesheet" href="." />', () => `<style>${style}</style>`)
    .replace('<script src="."></script>', () => `<script>${script}</script>`);
}

/** A page's script and styles, minified: people read stack traces of the script at Google, not of pages. */
async function bundled(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    outdir: 'page',
    format: 'iife',
    target: TARGET,
    charset: 'utf8',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    write: false,
    logLevel: 'warning',
  });
  const ending = (end) => outputFiles.find(({ path }) => path.endsWith(end))?.text.trim() ?? '';
  return { style: ending('.css'), script: ending('.js') };
}

async function removeAllBut(folder, expected) {
  const leftovers = (await readdir(folder)).filter((name) => !expected.includes(name));
  await Promise.all(leftovers.map((name) => rm(`${folder}/${name}`, { recursive: true })));
}

async function buildPrograms() {
  const present = Object.entries(PROGRAMS).filter(([, entry]) => existsSync(entry));
  if (present.length === 0) return;
  await build({
    entryPoints: Object.fromEntries(present),
    bundle: true,
    outdir: 'build',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    // Its entry for Node has no named exports.
    alias: { 'punycode.js': './node_modules/punycode.js/punycode.es6.js' },
    logLevel: 'warning',
  });
}

async function buildWeb() {
  if (!existsSync(WEB)) return;
  await build({
    entryPoints: [`${WEB}/main.tsx`, `${WEB}/index.html`],
    bundle: true,
    outdir: 'build/web',
    format: 'esm',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.html': 'copy', '.woff': 'empty', '.woff2': 'file' },
    assetNames: 'fonts/[name]',
    logLevel: 'warning',
  });
}
