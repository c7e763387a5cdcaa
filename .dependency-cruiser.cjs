/**
 * Who may import whom. Each layer lists what it may reach; anything else of ours, of Node's or of npm's is an
 * error. What a layer may name of Google's is the type checker's business: only src/google and src/main.ts
 * have its types.
 */
const LAYERS = [
  {
    layer: 'main',
    files: '^src/(main|menu)\\.ts$',
    mayImport: ['^src/(jobs|google|runner|pages)/', '^src/menu\\.ts$'],
  },
  {
    layer: 'google',
    files: '^src/google/',
    // Of the domain: the civil date, which a cell's value has to become, and what is looked up once.
    mayImport: [
      '^src/(google|sheets|mail)/',
      '^src/runner/([\\w-]+-port|ports)\\.ts$',
      '^src/domain/(calendar/|values/lazily\\.ts$)',
    ],
  },
  {
    layer: 'pages',
    files: '^src/pages/',
    // A file that somebody chooses becomes text where it was chosen.
    mayImport: ['^src/pages/', '^src/domain/(records|contact-import/files)/', 'node_modules/(zod|preact)/'],
  },
  {
    layer: 'jobs',
    files: '^src/jobs/',
    mayImport: ['^src/(jobs|runner|domain|sheets|mail)/', '^src/pages/contract', 'node_modules/zod/'],
  },
  {
    layer: 'runner',
    files: '^src/runner/',
    mayImport: ['^src/(runner|sheets)/', '^src/domain/(records|calendar|text|values)/', 'node_modules/zod/'],
  },
  {
    layer: 'sheets',
    files: '^src/sheets/',
    mayImport: ['^src/(sheets|domain)/', 'node_modules/(zod|date-fns|@date-fns/utc)/'],
  },
  { layer: 'mail', files: '^src/mail/', mayImport: ['^src/mail/', 'node_modules/base64-js/'] },
  {
    layer: 'domain',
    files: '^src/domain/',
    mayImport: ['^src/domain/', 'node_modules/(punycode.js|date-fns|@date-fns/utc|fastest-levenshtein)/'],
  },
  // The local office runs what was built: its own code and whatever Node and npm have.
  { layer: 'local', files: '^local/', mayImport: ['^local/', 'node_modules/', '^(node:)?[a-z_/]+$'] },
];

const layerRules = LAYERS.map(({ layer, files, mayImport }) => ({
  name: `${layer}-reaches-only-its-own`,
  severity: 'error',
  from: { path: files },
  to: { pathNot: mayImport, couldNotResolve: false },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    // Two files that need each other, be it for a type, can't be understood apart.
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-barrels',
      severity: 'error',
      from: {},
      to: { path: '/index\\.ts$', pathNot: 'node_modules/' },
    },
    {
      name: 'no-unknown-folder',
      severity: 'error',
      from: { path: '^src/', pathNot: LAYERS.map(({ files }) => files) },
      to: {},
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    // An import of a type alone couples two layers as well.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
    doNotFollow: { path: 'node_modules/' },
  },
};
