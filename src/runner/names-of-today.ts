/** Texts name tabs as Cultivate does; people read the names that the tabs have in their workbook. */
import { tables, type TableName } from '../sheets/tabs/tables';
import type { LocatedWorkbook } from './read/located-workbook';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A text that sends people to tabs, with today's names: "on Sales" is "on Sales (Cultivate)" where Sales is
 * somebody else's.
 *
 * @param names the tabs that it may be about: those that the job rests on; Settings are read for every job
 */
export function inNamesOfToday(
  { locate }: Pick<LocatedWorkbook, 'locate'>,
  names: readonly TableName[],
  text: string,
): string {
  return [...new Set<TableName>([...names, 'settings'])].reduce((said, key) => {
    const { name } = tables[key];
    const { tab } = locate(name);
    if (tab === name) return said;
    const isNamedSo = tab.startsWith(name) ? `(?!${escaped(tab.slice(name.length))})` : '';
    const named = new RegExp(
      `\\b((?:on|in|into|to|from|of|through|[Ss]ee) (?:the )?(?:tab )?)${escaped(name)}\\b${isNamedSo}`,
      'g',
    );
    return said.replace(named, (_, before: string) => before + tab);
  }, text);
}

/** What tabs are called that don't bear the names that Cultivate gives them. */
export const namesOfToday = (
  { locate }: Pick<LocatedWorkbook, 'locate'>,
  names: readonly string[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const { tab } = locate(name);
      return tab === name ? [] : [[name, tab]];
    }),
  );
