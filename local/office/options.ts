/** The options of the command, read from its words. */
import { parseArgs } from 'node:util';
import { readCall, readInterrupting, readTrigger, readTyping, type Interrupting, type Step } from './steps';
import { UsageError } from './usage';

/** Which office, on which day, with whom at the keyboard, and where it is saved. */
export type Opening = {
  readonly open: string;
  /** A civil day, 2026-11-23. */
  readonly today?: string;
  readonly zone?: string;
  readonly scriptZone?: string;
  readonly user?: string;
  /** The folder of the built add-in that runs. */
  readonly script?: string;
  readonly save?: string;
  readonly isXlsxSaved: boolean;
};

export type Options = Opening & {
  /** In the order given. */
  readonly steps: readonly Step[];
  readonly answers: readonly string[];
  readonly failCall?: { readonly n: number; readonly message: string };
  readonly stopAtCall?: number;
  readonly interruptions: readonly Interrupting[];
  readonly speed: 'real' | 'simulated';
  readonly isJson: boolean;
  /** Monday's daily run, with its progress and the week in the terminal. */
  readonly isMonday: boolean;
};

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;
export const OPENING_WORDS = {
  open: text,
  today: text,
  zone: text,
  'script-zone': text,
  user: text,
  script: text,
  save: text,
  xlsx: flag,
  help: flag,
} as const;
const WORDS = {
  ...OPENING_WORDS,
  do: texts,
  trigger: texts,
  call: texts,
  type: texts,
  answer: texts,
  'fail-call': text,
  'stop-at-call': text,
  'at-call': texts,
  speed: text,
  json: flag,
  monday: flag,
} as const;

/**
 * @param words what follows the command's name
 * @returns the options, or `help` when that was asked for
 * @throws UsageError for an unknown option or a value that makes no sense
 */
export const readOptions = (words: readonly string[]): Options | 'help' => {
  const { values, tokens } = inUsage(() => parseArgs({ args: [...words], options: WORDS, tokens: true }));
  if (values.help) return 'help';
  const open = values.open ?? (values.monday ? 'sample' : undefined);
  if (!open) throw new UsageError('Name what to open: --open sample, a folder or an .xlsx file.');
  return {
    ...readOpening({ ...values, open }),
    ...given('failCall', values['fail-call'], readFailure),
    ...given('stopAtCall', values['stop-at-call'], (number) => callNumber('--stop-at-call', number)),
    steps: tokens.flatMap((token) => (token.kind === 'option' ? stepOf(token.name, token.value ?? '') : [])),
    answers: values.answer ?? [],
    interruptions: (values['at-call'] ?? []).map(readInterrupting),
    speed: readSpeed(values.speed ?? 'real'),
    isJson: values.json ?? false,
    isMonday: values.monday ?? false,
  };
};

/** The words about the opening, as parseArgs gives them. */
type OpeningWords = {
  readonly [word in Exclude<keyof typeof OPENING_WORDS, 'xlsx' | 'help' | 'open'>]?: string | undefined;
} & { readonly open: string; readonly xlsx?: boolean | undefined };

/** @throws UsageError for a value that makes no sense */
export const readOpening = (values: OpeningWords): Opening => {
  if (values.xlsx && !values.save)
    throw new UsageError('--xlsx needs --save FOLDER: the file stands beside the folder.');
  return {
    open: values.open,
    ...given('today', values.today, checkDay),
    ...given('zone', values.zone, checkZone),
    ...given('scriptZone', values['script-zone'], checkZone),
    ...given('user', values.user, (user) => user),
    ...given('script', values.script, (folder) => folder),
    ...given('save', values.save, (folder) => folder),
    isXlsxSaved: values.xlsx ?? false,
  };
};

/** @throws UsageError in place of what the parser throws */
export const inUsage = <Parsed>(parse: () => Parsed): Parsed => {
  try {
    return parse();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

const stepOf = (name: string, value: string): Step[] => {
  if (name === 'do') return [{ kind: 'do', label: value }];
  if (name === 'trigger') return [readTrigger(value)];
  if (name === 'call') return [readCall(value)];
  return name === 'type' ? [readTyping(value)] : [];
};

/** An option that is only there when it was given. */
const given = <Key extends string, Value>(
  key: Key,
  word: string | undefined,
  read: (word: string) => Value,
): { [key in Key]?: Value } => {
  const option: { [key in Key]?: Value } = {};
  if (word !== undefined) option[key] = read(word);
  return option;
};

const checkDay = (day: string): string => {
  const moment = new Date(`${day}T00:00:00Z`);
  if (
    /^\d{4}-\d\d-\d\d$/.test(day) &&
    moment.getTime() === moment.getTime() &&
    moment.toISOString().startsWith(day)
  )
    return day;
  throw new UsageError(`--today ${day}: expected a day such as 2026-11-23`);
};

const checkZone = (zone: string): string => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    throw new UsageError(`There is no time zone ${zone}; they are named like America/Chicago.`);
  }
};

const callNumber = (option: string, word: string): number => {
  if (/^[1-9]\d*$/.test(word)) return Number(word);
  throw new UsageError(`${option} ${word}: expected the number of a service call, from 1`);
};

const readFailure = (word: string): { n: number; message: string } => {
  const [, number = word, message = 'Service unavailable'] = /^([^:]*):(.*)$/s.exec(word) ?? [];
  return { n: callNumber('--fail-call', number), message };
};

const readSpeed = (word: string): 'real' | 'simulated' => {
  if (word === 'real' || word === 'simulated') return word;
  throw new UsageError(`--speed ${word}: expected real or simulated`);
};
