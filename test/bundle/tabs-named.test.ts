/**
 * No message sends anybody to a tab that isn't there: every item of the menu, in an office that was set up a
 * minute ago, and on a bare list.
 */
import type { Content, OfficeState } from '../../local/host/state';
import { PAGES, tables } from '../../src/sheets/tabs/tables';
import { copyOf, HANDLERS, theAddIn, type Item } from '../support/built';
import { aHostedOffice } from '../support/hosted';
import { morningOf } from '../support/small-office';

const press = theAddIn();
const PEOPLE: readonly (readonly Content[])[] = [
  ['Name', 'Kind', 'Email'],
  ['Ann Lee', 'Client', 'ann@example.com'],
  ['Cy Cole', 'Client', 'cy@example.com'],
];
const ITEMS = Object.keys(HANDLERS).filter(
  (item): item is Item => !['Undo last run', 'Remove the sample', 'Sample office…'].includes(item),
);

function theOffice(isSetUp: boolean): OfficeState {
  const office = aHostedOffice({ Contacts: PEOPLE });
  office.now = morningOf('2026-11-23');
  if (isSetUp) press(office, 'This workbook', { answers: ['yes'] });
  return office;
}
const OFFICES = { 'set up': theOffice(true), 'with nothing but a list': theOffice(false) };

const namesOf = ({ book }: OfficeState): string[] => book.sheets.map(({ name }) => name);
const NAMES = Object.values(tables).map(({ name }) => name);

/** The tabs that a text sends people to: "on Sales", "into the tab Hard to reach". */
const tabsIn = (text: string): string[] =>
  NAMES.filter((name) => new RegExp(`\\b(?:on|into|to) (?:the tab )?${name}\\b`).test(text));

describe.each(Object.entries(OFFICES))('an office %s', (_, begun) => {
  test.each(ITEMS)('%s', (item) => {
    const office = copyOf(begun);

    const { ledger, told } = press(office, item);
    // Of an office that wasn't set up, Start says first of all to make the tabs.
    const isRead = (name: string) =>
      PAGES.some((page) => page === name) && (name !== 'Start' || namesOf(office).includes('Settings'));
    const pages = office.book.sheets.filter(({ name }) => isRead(name));
    const written = pages.flatMap(({ cells }) => cells.flatMap((line) => line.map(String)));
    const said = [told, ...ledger.dialogs.map(({ message }) => message), ...written].join('\n');

    expect(namesOf(office)).toEqual(expect.arrayContaining(tabsIn(said)));
  });
});
