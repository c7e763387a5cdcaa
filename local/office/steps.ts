/** What the command is asked to do, one after the other, and what can happen in between. */
import { UsageError } from './usage';

/** A cell as the command names it: `Contacts!C0001:Email`; the id `new` is an empty line. */
export type CellName = { readonly tab: string; readonly id: string; readonly column: string };
export type Typing = CellName & { readonly kind: 'type'; readonly value: string };

const TRIGGERS = ['daily', 'watchdog', 'self-test', 'edit'] as const;
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
  | { readonly kind: 'insertColumn'; readonly tab: string; readonly before: number }
  | { readonly kind: 'moveColumn'; readonly tab: string; readonly column: string; readonly to: number }
  | { readonly kind: 'deleteColumn'; readonly tab: string; readonly column: string }
  | { readonly kind: 'renameTab'; readonly tab: string; readonly name: string }
  | { readonly kind: 'deleteTab'; readonly tab: string }
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

/** What somebody can do, by its verb: the form of what follows it, and how that is read. */
const INTERRUPTIONS: Readonly<
  Record<
    Interruption['kind'],
    { readonly form: string; readonly read: (what: string) => Interruption | undefined }
  >
> = {
  sort: { form: 'Tab:Column', read: onTab((tab, column) => ({ kind: 'sort', tab, column })) },
  insert: {
    form: 'Tab:ROW',
    read: onTab((tab, row) => numbered(row, (n) => ({ kind: 'insert', tab, row: n }))),
  },
  delete: { form: 'Tab:ID', read: onTab((tab, id) => ({ kind: 'delete', tab, id })) },
  insertColumn: {
    form: 'Tab:N',
    read: onTab((tab, n) => numbered(n, (before) => ({ kind: 'insertColumn', tab, before }))),
  },
  moveColumn: {
    form: 'Tab:Column:N',
    read: onTab((tab, rest) => {
      const [, column = '', n = ''] = /^(.+):([^:]*)$/s.exec(rest) ?? [];
      return numbered(n, (to) => ({ kind: 'moveColumn', tab, column, to }));
    }),
  },
  deleteColumn: {
    form: 'Tab:Column',
    read: onTab((tab, column) => ({ kind: 'deleteColumn', tab, column })),
  },
  renameTab: { form: 'Tab:NEW', read: onTab((tab, name) => ({ kind: 'renameTab', tab, name })) },
  deleteTab: { form: 'Tab', read: (tab) => ({ kind: 'deleteTab', tab }) },
  type: { form: 'Tab!ID:Column=value', read: (what) => readTyping(what) },
  run: {
    form: '"Menu item"',
    read: (what) => ({ kind: 'run', label: what.replace(/^"(.*)"$/s, '$1') }),
  },
};

/** What `--at-call` takes, e.g. `sort:Tab:Column`. */
const INTERRUPTION_FORMS: readonly string[] = Object.entries(INTERRUPTIONS).map(
  ([verb, { form }]) => `${verb}:${form}`,
);

/** `N:sort:Tab:Column` and the like */
export const readInterrupting = (text: string): Interrupting => {
  const [, call = '', verb = '', what = ''] = /^(\d+):([a-zA-Z]+):(.+)$/s.exec(text) ?? [];
  const action = Object.entries(INTERRUPTIONS)
    .find(([kind]) => kind === verb)?.[1]
    .read(what);
  if (!action || Number(call) < 1)
    throw new UsageError(
      `--at-call ${text}: expected N:ACTION, where ACTION is ${INTERRUPTION_FORMS.join(', ')}`,
    );
  return { atCall: Number(call), action };
};

/** Reads `Tab:…`. */
function onTab(read: (tab: string, rest: string) => Interruption | undefined) {
  return (what: string): Interruption | undefined => {
    const [, tab, rest] = /^([^:]+):(.+)$/s.exec(what) ?? [];
    return tab === undefined || rest === undefined ? undefined : read(tab, rest);
  };
}

const numbered = (text: string, make: (number: number) => Interruption): Interruption | undefined =>
  /^[1-9]\d*$/.test(text) ? make(Number(text)) : undefined;

const parseList = (text: string): unknown[] | undefined => {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : undefined;
  } catch {
    return undefined;
  }
};
