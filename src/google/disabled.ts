/**
 * Whether a trigger is listed and never fires: some that a run by a trigger made are so from the start
 * (issuetracker.google.com/issues/150756612). Google offers the method, and its published types don't know
 * it.
 *
 * @returns null where nobody says
 */
export function isDisabled(trigger: GoogleAppsScript.Script.Trigger): boolean | null {
  const ask: unknown = Reflect.get(trigger, 'isDisabled');
  return typeof ask === 'function' ? Reflect.apply(ask, trigger, []) === true : null;
}
