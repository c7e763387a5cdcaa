/** Questions that come before all others: which tab is which, where the workbook itself doesn't say. */
import {
  forgetting,
  remembering,
  settingAside,
  type Doubt,
  type LocatedTab,
  type TabMemory,
} from '../../sheets/headers/locate';
import type { Person } from '../ports';
import type { LocatedWorkbook } from './located-workbook';

type Ask = NonNullable<Person['ask']>;
/** What a person has said of a tab, as it changes what the workbook remembers. */
export type Decision = (memory: TabMemory) => TabMemory;
export type DoubtfulTab = LocatedTab & { readonly doubt: Doubt };

const TITLE = 'Which tab is it?';

/** The tabs, among those with these names, that must not be read before somebody has said what they are. */
export const doubtsAmong = (workbook: LocatedWorkbook, names: readonly string[]): DoubtfulTab[] =>
  names.map(workbook.locate).filter((located): located is DoubtfulTab => located.doubt !== null);

/** What isn't clear, as a question. */
export function doubtInWords({ name, doubt }: DoubtfulTab): string {
  switch (doubt.is) {
    case 'two':
      return `The tab "${doubt.remembered.name}" was ${name} so far, and there is another tab "${doubt.named.name}". Is "${doubt.named.name}" the one to work with from now on?`;
    case 'candidate':
      return `There is no tab ${name} that Cultivate knows. Is "${doubt.candidate.name}" the tab ${name}?`;
    case 'vanished':
      return `The tab ${name}, which an earlier run had, isn't in the workbook any more. Was it deleted on purpose?`;
    default:
      return doubt satisfies never;
  }
}

/** What was decided on each doubt; null where one is left open: then nothing may be read or written. */
export function askDoubts(ask: Ask, doubts: readonly DoubtfulTab[]): readonly Decision[] | null {
  const decisions = doubts.map((tab) => decide(ask, tab));
  return decisions.every((decision): decision is Decision => decision !== null) ? decisions : null;
}

function decide(ask: Ask, tab: DoubtfulTab): Decision | null {
  const { name, doubt } = tab;
  const question = doubtInWords(tab);
  switch (doubt.is) {
    case 'two': {
      const { remembered, named } = doubt;
      const isNamed = ask.confirm(TITLE, `${question} "${remembered.name}" is then left alone.`);
      if (isNamed === null) return null;
      if (isNamed) return (memory) => remembering(settingAside(memory, remembered), name, named.gid);
      const other = `Then Cultivate goes on with "${remembered.name}" as ${name}, and leaves "${named.name}" alone?`;
      return ask.confirm(TITLE, other) === true ? (memory) => settingAside(memory, named) : null;
    }
    case 'candidate': {
      const { candidate } = doubt;
      const text = `${question} Yes: it is read and written as ${name}, and keeps its own name. No: it is left alone.`;
      const isTaken = ask.confirm(TITLE, text);
      // To close the question says neither: an office's own list isn't left alone for good by that.
      if (isTaken === null) return null;
      return isTaken
        ? (memory) => remembering(memory, name, candidate.gid)
        : (memory) => settingAside(memory, candidate);
    }
    case 'vanished': {
      const text = `${question} Yes: Cultivate goes on without it. No: nothing is done; File > Version history has it.`;
      return ask.confirm(TITLE, text) === true ? (memory) => forgetting(memory, name) : null;
    }
    default:
      return doubt satisfies never;
  }
}
