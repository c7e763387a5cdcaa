/** Closes a run with one line of totals that a person and a continuous integration can read. */
export default class Totals {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites }) {
    // A test file that can't even be loaded has no failed test, yet it failed.
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
    // Jest writes its own summary after every reporter is done; this line is to come last.
    process.once('exit', () => console.log(`${numPassedTests} passed, ${failed} failed${skipped}`));
  }
}
