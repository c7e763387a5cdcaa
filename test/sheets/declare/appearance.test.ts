import {
  columnLook,
  headerNote,
  lookOf,
  OWNER_COLOURS,
  OWNER_MEANINGS,
  RULE_MARK,
} from '../../../src/sheets/declare/appearance';
import { SET_UP_TABS } from '../../../src/jobs/set-up/set-up-workbook';
import { namesOfTabs } from '../../../src/jobs/set-up/what-it-does';
import { readerOf } from '../../../src/sheets/declare/field';
import { COLUMN_GROUPS, type AnyTable } from '../../../src/sheets/declare/table';
import { PAINTS, type Paint } from '../../../src/sheets/declare/theme';
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
  const ofContacts = COLUMN_GROUPS.filter((group) => group !== 'More');
  expect(new Set(contactLooks.map(({ group }) => group))).toEqual(new Set([null, ...ofContacts]));
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
    ['an amount that was worked out', 'sales12Months', '[>=100]#,##0;[=0]#,##0;#,##0.00'],
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

describe('This week shows what a call needs', () => {
  const { columns, frozenColumns } = lookOf(thisWeek);
  const inView = columns.filter(({ isHidden, group }) => !isHidden && group === null);
  const headers = Object.values(thisWeek.columns).map(({ header }) => header);
  const widthOf = (count: number): number =>
    inView.slice(0, count).reduce((sum, { width }) => sum + (width ?? 0), 0);

  test('Day, Contact, What and Result first, then the rest of what is in view', () => {
    expect(headers.slice(0, 4)).toEqual(['Day', 'Contact', 'What', 'Result']);
    expect(frozenColumns).toBe(2);
  });

  test.each([
    ['a laptop of 1,366 pixels, with all that is in view', inView.length, 1366 - 46],
    ['a phone of 390 pixels, up to Result', 4, 390],
  ])('on %s', (_what, count, pixels) => {
    expect(widthOf(count)).toBeLessThanOrEqual(pixels);
  });
});

describe('rules that paint cells', () => {
  test('name columns that their tab has, each of them', () => {
    const all: readonly AnyTable[] = Object.values(tables);
    const placed = all.map((table) => [table.name, lookOf(table).rules.length]);

    expect(placed).toEqual(all.map(({ name, rules: declared }) => [name, declared.length]));
  });

  const rules = Object.values(tables).flatMap((table) =>
    lookOf(table).rules.map((rule) => ({ tab: table.name, ...rule })),
  );
  const formulas = rules.flatMap(({ condition }) => ('formula' in condition ? [condition.formula] : []));

  test('are known as ours by their formula, which parts no arguments: the sign for that differs by locale', () => {
    expect(formulas.filter((formula) => !formula.includes(RULE_MARK) || /[,;]/.test(formula))).toEqual([]);
  });

  test('begin at the headers and paint below them, so that rows moved to the top are within', () => {
    const [done] = lookOf(thisWeek).rules;

    expect(done).toMatchObject({
      column: 1,
      condition: { formula: `=($D2<>"")*(ROW()>ROW($A$2))+${RULE_MARK}` },
    });
  });

  test.each(Object.entries(PAINTS))('%s can be read', (_name, paint: Paint) => {
    expect(contrast(paint.color ?? '#000000', paint.background ?? '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });
});

/** Of two colours, as WCAG has it: 1 to 21. */
const contrast = (one: string, other: string): number => {
  const light = (color: string): number =>
    [1, 3, 5]
      .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
  const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
};

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
