/** Something in what the person asked for, or in a file they named, that they can put right: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
