import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zonedSuites } from './test/jest/zoned-suites.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));

/** The zones where civil dates go wrong first: none, west of Greenwich, and next to the date line. */
const ZONES = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland'];

/**
 * These start programs or read the house itself: slow, and no date of theirs depends on the machine's zone.
 */
const ONCE = [
  'bench',
  'browser',
  'bundle',
  'faults',
  'first-day',
  'fuzz',
  'house',
  'local/office',
  'local/push',
  'local/release',
  'solver',
  'year',
].map((folder) => `<rootDir>/test/${folder}/`);

const everyTest = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testEnvironment: '<rootDir>/test/jest/zone.mjs',
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/', '<rootDir>/\\.stryker-tmp/'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
};

/** The first zone runs everything, the others the suites of what depends on a zone. */
const ZONED = zonedSuites(HERE).suites.map((suite) => `<rootDir>/${suite}`);

const inEachZone = ZONES.map((zone, index) => ({
  ...everyTest,
  displayName: zone,
  testEnvironmentOptions: { zone },
  testMatch: index === 0 ? everyTest.testMatch : ZONED,
  testPathIgnorePatterns: ONCE,
}));

/** Workers are shared, so these too name their zone: the machine's. */
const once = {
  ...everyTest,
  displayName: 'once',
  testEnvironmentOptions: { zone: process.env.TZ ?? 'UTC' },
  testMatch: ONCE.map((folder) => `${folder}**/*.test.ts`),
  testTimeout: 60_000,
};

export default {
  // By itself jest leaves one core free, which on two is half of them.
  maxWorkers: '100%',
  projects: [...inEachZone, once],
  testSequencer: '<rootDir>/test/jest/slowest-first.mjs',
  globalSetup: '<rootDir>/test/jest/build-once.mjs',
  reporters: ['default', '<rootDir>/test/jest/totals.mjs'],
  collectCoverageFrom: ['src/{domain,sheets,mail,jobs}/**/*.ts'],
  coverageReporters: [['text', { skipFull: true }]],
  coverageThreshold: { global: { statements: 100, branches: 100, functions: 100, lines: 100 } },
};
