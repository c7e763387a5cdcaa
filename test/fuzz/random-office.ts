/**
 * Offices as chance has them: made from the declarations of the tabs, so that a new column joins by itself.
 */
import {
  emptyOffice,
  emptySheet,
  type Content,
  type OfficeState,
  type SheetState,
} from '../../local/host/state';
import { diceFor, type Dice } from '../../local/sample/dice';
import type { AnyTable, Column } from '../../src/sheets/declare/table';
import { tables } from '../../src/sheets/tabs/tables';
import { contentFor } from './odd-values';

/** The office's own column, whose marks tell rows apart wherever people and jobs move them. */
export const OWN_COLUMN = 'Our own mark';

/** Nobody may be asked anything who says no by these names and addresses. */
export const isRefuser = (text: string): boolean => /Nora Never \d|never\d+@example\.com/.test(text);

const FIRST = ['Ann', 'Bo', 'Cy', 'Di', 'José', 'Zoë', 'Li', 'Example, Al', 'Dr. Dee'];
const LAST = ['Ames', 'Berg', 'Cole', "O'Hara", 'Núñez', 'Lee', '', 'Van der Berg', 'Jones & Co, Inc.'];
const LOCALES = ['en_US', 'en_GB', 'de_DE', 'fr_FR'];
const ZONES = ['America/Chicago', 'UTC', 'Pacific/Auckland', 'Europe/Berlin'];

const namesOf = (dice: Dice): string[] =>
  Array.from({ length: dice.between(3, 14) }, () => `${dice.pick(FIRST)} ${dice.pick(LAST)}`.trim());

/** A header as somebody spells it. */
function spelt(header: string, aliases: readonly string[], dice: Dice): string {
  const chance = dice.between(1, 100);
  if (chance > 92 && aliases.length > 0) return dice.pick(aliases);
  if (chance > 86) return ` ${header.toUpperCase()} `;
  return chance > 80 ? header.toLowerCase().replace(/ /g, '  ') : header;
}

/**
 * Most of a tab's columns, in some order. Ids and what is worked out are the add-in's, so they are seldom
 * there before it.
 */
function columnsOf(table: AnyTable, dice: Dice): [string, Column<unknown>][] {
  const chosen = Object.entries(table.columns).filter(([, { owner, isNeeded }]) =>
    isNeeded ? true : dice.isLucky(owner === 'yours' ? 80 : 8),
  );
  return dice.isLucky(40) ? dice.shuffle(chosen) : chosen;
}

function cellOf(
  key: string,
  column: Column<unknown>,
  table: AnyTable,
  people: readonly string[],
  dice: Dice,
): Content {
  if (table === tables.settings && key === 'setting') return '';
  if (column.owner === 'system') return '';
  // Whoever names somebody there wants the two to be one: what stood in the row is then elsewhere.
  if (key === 'sameAs') return '';
  return contentFor(column, people, dice);
}

/** A tab with its rows; each bears a mark of its own. */
function tabOf(table: AnyTable, index: number, people: readonly string[], dice: Dice): SheetState {
  const columns = columnsOf(table, dice);
  const sheet = emptySheet(index, table.name);
  const above = Array.from({ length: table.headerLine - 1 }, (): Content[] => []);
  const headers = [...columns.map(([, { header, aliases }]) => spelt(header, aliases, dice)), OWN_COLUMN];
  const rows = Array.from({ length: dice.between(0, 12) }, (_, row) => [
    ...columns.map(([key, column]) => cellOf(key, column, table, people, dice)),
    `${table.name} ${row}`,
  ]);
  sheet.cells = [...above, headers, ...rows];
  sheet.frozenRows = table.headerLine;
  sheet.maxColumns = Math.max(26, headers.length + 3);
  return sheet;
}

/** Contacts always has names, people who said no among them. */
function contactsOf(index: number, people: readonly string[], dice: Dice): SheetState {
  const { contacts } = tables;
  const known = columnsOf(contacts, dice).filter(([key]) => !['name', 'statusByHand', 'email'].includes(key));
  const sheet = emptySheet(index, contacts.name);
  const rows = people.map((name, row): Content[] => [
    name,
    dice.isLucky(60)
      ? `p${row}@example.com`
      : cellOf('email', contacts.columns.email, contacts, people, dice),
    cellOf('statusByHand', contacts.columns.statusByHand, contacts, people, dice),
    ...known.map(([key, column]) => cellOf(key, column, contacts, people, dice)),
    `${contacts.name} ${row}`,
  ]);
  const refusers = Array.from({ length: dice.between(1, 3) }, (_, each): Content[] => [
    `Nora Never ${each}`,
    `never${each}@example.com`,
    dice.pick(['Do not contact', 'DO NOT CONTACT!', 'Do not contact - asked 5 May', 'Deceased']),
    ...known.map(([key, column]) =>
      ['otherEmails', 'householdOf'].includes(key) ? '' : cellOf(key, column, contacts, people, dice),
    ),
    `${contacts.name} never ${each}`,
  ]);
  const headers = ['Name', 'Email', 'Status by hand', ...known.map(([, { header }]) => header), OWN_COLUMN];
  sheet.cells = [headers, ...dice.shuffle([...rows, ...refusers])];
  sheet.frozenRows = 1;
  sheet.maxColumns = Math.max(26, headers.length + 3);
  return sheet;
}

/** The same seed always gives the same office. */
export function randomOffice(seed: number): OfficeState {
  const dice = diceFor(seed, 'office');
  const office = emptyOffice({
    locale: dice.pick(LOCALES),
    timeZone: dice.pick(ZONES),
    scriptTimeZone: dice.pick(ZONES),
    now: Date.parse('2026-11-23T12:00Z'),
  });
  const names = namesOf(dice);
  const people = [...names, 'Nora Never 0', 'Nobody Known'];
  const others = Object.values(tables).filter(
    (table) => table !== tables.contacts && table !== tables.journal && table !== tables.settings,
  );
  const chosen = others.filter(() => dice.isLucky(65));
  office.book.sheets = [
    contactsOf(1, names, dice),
    ...chosen.map((table, index) => tabOf(table, index + 2, people, dice)),
  ];
  office.book.activeSheetId = 1;
  return office;
}
