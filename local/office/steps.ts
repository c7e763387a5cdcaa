/** What the command is asked to do, one after the other, and what can happen in between. */
import { UsageError } from './usage';

/** A cell as the command names it: `Contacts!C0001:Email`; the id `new` is an empty line. */
export type CellName = { readonly tab: string; readonly id: string; readonly column: string };
export type Typing = CellName & { readonly kind: 'type'; readonly value: string };

export const TRIGGERS = ['daily', 'watchdog', 'edit'] as const;
export type TriggerName = (typeof TRIGGERS)[number];

export type Step =
  | { readonly kind: 'do'; readonly label: string }
  | { readonly kind: 'trigger'; readonly name: TriggerName }
  | { readonly kind: 'call'; readonly name: string; readonly parameters: readonly unknown[] }
  | Typing;

/** What a person does while a job runs. */
export type Interruption =
  | { readonly kind: 'sort'; readonly tab: string; readonly column: string }
  | { readonly kind: 'insert'; readonly tab: string; readonly row: number }
  | { readonly kind: 'delete'; readonly tab: string; readonly id: string }
  | { readonly kind: 'run'; readonly label: string }
  | Typing;
export type Interrupting = { readonly atCall: number; readonly action: Interruption };

/** @throws UsageError for all of these, showing the text and the form expected */
export const readTrigger = (text: string): Step => {
  const name = TRIGGERS.find((each) => each === text);
  if (name === undefined) throw new UsageError(`--trigger ${text}: expected one of ${TRIGGERS.join(', ')}`);
  return { kind: 'trigger', name };
};

/** `functionName(json, json)` */
export const readCall = (text: string): Step => {
  const [, name, list = ''] = /^\s*([\p{L}$_][\p{L}\p{N}$_]*)\s*\((.*)\)\s*$/su.exec(text) ?? [];
  if (name === undefined) throw new UsageError(`--call ${text}: expected functionName(json, json)`);
  const parameters = parseList(`[${list}]`);
  if (parameters === undefined)
    throw new UsageError(`--call ${text}: what stands in the brackets is no JSON`);
  return { kind: 'call', name, parameters };
};

/** `Tab!ID:Column=value`; the id may have colons, the value anything. */
export const readTyping = (text: string): Typing => {
  const [, tab, id, column, value] = /^([^!]+)!([^=]*):([^:=]+)=(.*)$/s.exec(text) ?? [];
  if (tab === undefined || id === undefined || column === undefined || value === undefined)
    throw new UsageError(`--type ${text}: expected Tab!ID:Column=value`);
  return { kind: 'type', tab, id, column, value };
};

/** `N:sort:Tab:Column`, `N:insert:Tab:ROW`, `N:delete:Tab:ID`, `N:type:Tab!ID:Column=value`, `N:run:"Menu item"` */
export const readInterrupting = (text: string): Interrupting => {
  const [, call = '', verb = '', what = ''] = /^(\d+):([a-z]+):(.+)$/s.exec(text) ?? [];
  const action = readInterruption(verb, what);
  if (!action || Number(call) < 1)
    throw new UsageError(
      `--at-call ${text}: expected N:sort:Tab:Column, N:insert:Tab:ROW, N:delete:Tab:ID, ` +
        'N:type:Tab!ID:Column=value or N:run:"Menu item"',
    );
  return { atCall: Number(call), action };
};

const readInterruption = (verb: string, what: string): Interruption | undefined => {
  if (verb === 'type') return readTyping(what);
  if (verb === 'run') return { kind: 'run', label: what.replace(/^"(.*)"$/s, '$1') };
  const [, tab = '', rest = ''] = /^([^:]+):(.+)$/s.exec(what) ?? [];
  if (!tab) return undefined;
  if (verb === 'sort') return { kind: 'sort', tab, column: rest };
  if (verb === 'delete') return { kind: 'delete', tab, id: rest };
  return verb === 'insert' && /^[1-9]\d*$/.test(rest)
    ? { kind: 'insert', tab, row: Number(rest) }
    : undefined;
};

const parseList = (text: string): unknown[] | undefined => {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : undefined;
  } catch {
    return undefined;
  }
};
