/** Mutation testing of the practice itself: would a test notice if this line were wrong? */
export default {
  mutate: ['src/domain/**/*.ts'],
  testRunner: 'jest',
  jest: {
    // One zone is enough here, and nothing has to be built.
    config: {
      projects: undefined,
      globalSetup: undefined,
      reporters: [],
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/domain/**/*.test.ts'],
    },
  },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  // The machine may have other work to do.
  dryRunTimeoutMinutes: 60,
  ignorePatterns: ['/dist', '/build', '/reports', '/coverage'],
  reporters: ['clear-text', 'progress', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
