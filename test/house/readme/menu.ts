/** The menu in the documentation: its groups in README.md, and what each item does in docs/menu.md. */
import { MENU, menuItems } from '../../../src/menu';
import { markdownTable } from './markdown';

/** Each group with its items, a line each. */
export const menuGroups = (): string =>
  MENU.map((entry) =>
    'items' in entry
      ? `- **${entry.label}**: ${entry.items.map(({ label }) => label).join(' · ')}`
      : `- **${entry.label}**: ${entry.help}`,
  ).join('\n');

/** Every item with its path. */
export const menuTable = (): string =>
  markdownTable(
    ['Cultivate', 'What it does'],
    menuItems().map(({ path, help }) => [path, help]),
  );
