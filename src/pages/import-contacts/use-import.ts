/** The four steps, what was decided in them, and what the script says of it. */
import { useRef, useState } from 'preact/hooks';
import type { Decisions, ImportProposal, Source } from '../contract/import-contacts';
import { reasonOf } from '../kit/call';
import { call } from './calls';
import { readFile } from './read-file';

export const STEPS = ['Where the list is', 'What its columns are', 'Who they are', 'Import'] as const;
type Place = 0 | 1 | 2 | 3;

const NOTHING_DECIDED: Decisions = {
  columns: [],
  classes: [],
  areCouplesTwo: null,
  same: [],
  listWins: [],
  dayOfTotals: '',
};

type State = {
  readonly place: Place;
  readonly source: Source | null;
  readonly decisions: Decisions;
  readonly proposal: ImportProposal | null;
  /** What is going on; '' for nothing. */
  readonly busy: string;
  readonly trouble: string;
  /** What the import said of itself; '' before it. */
  readonly told: string;
};

const AT_FIRST: State = {
  ...{ place: 0, source: null, decisions: NOTHING_DECIDED, proposal: null },
  ...{ busy: '', trouble: '', told: '' },
};

export type Import = State & {
  chooseTab(name: string): void;
  chooseFile(file: File): void;
  decide(change: Partial<Decisions>): void;
  /** Decides what others of the same step depend on: all is looked at again. */
  decideAndLook(change: Partial<Decisions>): void;
  next(): void;
  back(): void;
  startAgain(): void;
};

const WAITING = ['Reading the list…', 'Looking who they are…', 'Putting it all together…'] as const;

export function useImport(): Import {
  const [state, setState] = useState<State>(AT_FIRST);
  const isAtWork = useRef(false);
  /** What is decided by now: somebody may decide while the script still looks at what was decided before. */
  const decided = useRef(NOTHING_DECIDED);
  /** By what the proposal that stands was made. */
  const lookedAt = useRef<Decisions | null>(null);
  const set = (change: Partial<State>): void => setState((before) => ({ ...before, ...change }));
  /** One thing at a time: a second click of the same is none. */
  const work = async (busy: string, deed: () => Promise<Partial<State>>): Promise<void> => {
    if (isAtWork.current) return;
    isAtWork.current = true;
    set({ busy, trouble: '' });
    const done = await deed().catch((error: unknown) => ({ trouble: reasonOf(error) }));
    isAtWork.current = false;
    set({ ...done, busy: '' });
  };
  const choose = (source: Source): Partial<State> => {
    decided.current = NOTHING_DECIDED;
    return { source, decisions: NOTHING_DECIDED, proposal: null, trouble: '' };
  };
  const decide = (change: Partial<Decisions>): void => {
    decided.current = { ...decided.current, ...change };
    set({ decisions: decided.current });
  };
  const { source, decisions, place, proposal: standing } = state;
  const look = async (to: Place): Promise<Partial<State>> => {
    if (source === null) return { trouble: 'Choose a file or a tab first.' };
    const looked = decided.current;
    // Before the yes all is looked at again: somebody may have typed on Contacts meanwhile.
    if (to !== 3 && standing !== null && lookedAt.current === looked) return { place: to };
    const proposal = await call('proposeImport', { source, decisions: looked });
    lookedAt.current = looked;
    return looked === decided.current ? { place: to, proposal } : look(to);
  };
  const importNow = async (): Promise<Partial<State>> =>
    source === null ? {} : { told: (await call('importContacts', { source, decisions })).told };
  return {
    ...state,
    chooseTab: (name) => set(choose({ kind: 'tab', name })),
    chooseFile: (file) => void work('Reading the file…', async () => choose(await readFile(file))),
    decide,
    decideAndLook: (change) => {
      decide(change);
      void work(WAITING[1], () => look(place));
    },
    next: () =>
      void (place === 3
        ? work('Importing…', importNow)
        : work(WAITING[place], () => look((place + 1) as Place))),
    back: () => {
      if (!isAtWork.current && place > 0) set({ place: (place - 1) as Place, trouble: '' });
    },
    startAgain: () => {
      decided.current = NOTHING_DECIDED;
      setState(AT_FIRST);
    },
  };
}
