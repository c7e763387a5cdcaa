import {
  columnLook,
  headerNote,
  lookOf,
  OWNER_COLOURS,
  OWNER_MEANINGS,
} from '../../../src/sheets/declare/appearance';
import { SET_UP_TABS } from '../../../src/jobs/set-up/set-up-workbook';
import { namesOfTabs } from '../../../src/jobs/set-up/what-it-does';
import { readerOf } from '../../../src/sheets/declare/field';
import { COLUMN_GROUPS, type AnyTable } from '../../../src/sheets/declare/table';
import { tables } from '../../../src/sheets/tabs/tables';
import { contacts } from '../../../src/sheets/tabs/contacts';
import { thisWeek } from '../../../src/sheets/tabs/this-week';
import { aLocale } from '../../support/cells';

const contactLooks = lookOf(contacts).columns;
const lookAt = (key: keyof typeof contacts.columns) => columnLook(key, contacts.columns[key], 1);

test('columns stand in declared order, below the heading', () => {
  const { tab, headerRow, columns } = lookOf(thisWeek);

  expect([tab, headerRow, columns.map(({ column }) => column)]).toEqual([
    'This week',
    2,
    columns.map((_, index) => index + 1),
  ]);
});

describe('the owner of a column shows', () => {
  const cases = [
    ['yours', 'name', { isHidden: false, isProtected: false }],
    ['worked out', 'tier', { isHidden: false, isProtected: true }],
    ['system', 'id', { isHidden: true, isProtected: false }],
  ] as const;

  test.each(cases)('%s', (owner, key, expected) => {
    expect(lookAt(key)).toMatchObject({ ...expected, headerColour: OWNER_COLOURS[owner] });
  });
});

test('the columns in view stand in no group', () => {
  const inView = Object.values(contacts.columns).filter(({ isInView }) => isInView);

  expect(inView.map(({ header }) => header)).toEqual([
    'Name',
    'Dear',
    'Kind',
    'Tier',
    'Email',
    'Phone',
    'Tags',
    'Last touch',
    'Next due',
  ]);
  expect(lookAt('tier').group).toBeNull();
});

test('all others of Contacts that are not hidden stand in one', () => {
  const ungrouped = contactLooks.filter(({ group, isHidden }) => group === null && !isHidden);

  expect(ungrouped).toHaveLength(9);
  expect(new Set(contactLooks.map(({ group }) => group))).toEqual(new Set([null, ...COLUMN_GROUPS]));
});

test('judgement is hidden as one', () => {
  const judgement = Object.values(contacts.columns).filter(({ isJudgement }) => isJudgement);

  expect(judgement.map(({ header }) => header)).toEqual([
    'Tier',
    'Tier by hand',
    'Why this tier',
    'Core?',
    'How we feel',
    'Draining',
    'Spiral',
    'Why this spiral',
  ]);
});

describe('formats', () => {
  const cases = [
    ['a date', 'lastTouch', 'd mmm yyyy'],
    ['an amount', 'sales12Months', '#,##0.00'],
    ['a phone number, which stays text', 'phone', '@'],
    ['a tick', 'isDraining', null],
  ] as const;

  test.each(cases)('%s', (_, key, format) => {
    expect(lookAt(key).format).toBe(format);
  });

  test('sentences get more room than words, words more than ticks', () => {
    const widths = [lookAt('worriedAbout'), lookAt('company'), lookAt('isDraining')].map(
      ({ width }) => width ?? 0,
    );

    expect([...widths].sort((one, other) => other - one)).toEqual(widths);
  });
});

test('a note says what the column is for, what may stand there, and who writes it', () => {
  const notes = [headerNote(contacts.columns.tierByHand), headerNote(contacts.columns.tier)];

  expect(notes).toEqual([
    `Wins over Tier.\nExpected: 1, 2, 3.\n${OWNER_MEANINGS.yours}`,
    '1, 2 or 3: how much of your time this household is given.\nWorked out: Cultivate rewrites it at each run.',
  ]);
});

test('every column that people see has its help', () => {
  const silent = Object.values(tables).flatMap((table) =>
    Object.values(table.columns).filter(({ owner, help }) => owner !== 'system' && help === ''),
  );

  expect(silent).toEqual([]);
});

describe('the example in a note on the first cell', () => {
  const all: readonly AnyTable[] = Object.values(tables);
  const withExample = all.filter(({ example }) => Object.keys(example).length > 0);

  test('stands on each tab that Set up makes', () => {
    expect(withExample.map(({ name }) => name).sort()).toEqual(namesOfTabs(SET_UP_TABS).sort());
  });

  test.each(withExample.map((table) => [table.name, table] as const))(
    '%s: each value can be read',
    (_, table) => {
      const read = Object.entries(table.example).map(([key, text]) => {
        const column = table.columns[key];
        return column && readerOf(column.field, aLocale())(text ?? '') !== undefined;
      });

      expect(read).toEqual(read.map(() => true));
    },
  );

  test('follows what the first header’s note says, or stands above the headers', () => {
    expect(contactLooks[0]?.headerNote).toMatch(/\nExample: Name: Ann Lee · Kind: Client/);
    expect(lookOf(thisWeek)).toMatchObject({ topNote: expect.stringContaining('Example: Result: Reached') });
  });
});
