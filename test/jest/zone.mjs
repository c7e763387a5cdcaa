/** Runs a test file in a given time zone: `testEnvironmentOptions: { zone: 'Pacific/Auckland' }`. */
import { TestEnvironment } from 'jest-environment-node';

export default class ZonedEnvironment extends TestEnvironment {
  constructor(config, context) {
    // Before super(): it copies process.env for the tests, and for the programs that they start.
    process.env.TZ = config.projectConfig.testEnvironmentOptions.zone;
    super(config, context);
  }
}
