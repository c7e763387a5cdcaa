/**
 * A cell holds 50,000 characters, and anybody may paste any: each column reads what it can, and none takes
 * long over it.
 */
import { asTyped } from '../../../../src/sheets/write/escape';
import { readerOf } from '../../../../src/sheets/declare/field';
import { matchHeaders } from '../../../../src/sheets/headers/headers';
import { SETTINGS } from '../../../../src/sheets/tabs/settings/settings-list';
import { tables } from '../../../../src/sheets/tabs/tables';
import { aLocale } from '../../../support/cells';

const LENGTH = 49_000;
/** A pattern that tries each place anew takes seconds for a single one of these texts. */
const MOST_MILLISECONDS = 500;

const filledWith = (before: string, part: string, after: string): string =>
  before + part.repeat(Math.floor((LENGTH - before.length - after.length) / part.length)) + after;

const HOSTILE: readonly (readonly [why: string, text: string])[] = [
  ['a number, blanks, a letter', filledWith('1', ' ', 'x')],
  ['blanks between letters', filledWith('x', ' ', 'x')],
  ['narrow blanks between numbers', filledWith('1', '\u202f', '1x')],
  ['digits', filledWith('', '1', 'x')],
  ['digits in groups', filledWith('1', ',111', 'x')],
  ['hyphens', filledWith('1', '-', 'x')],
  ['dots', filledWith('a@b', '.b', ' ')],
  ['at signs', filledWith('a', '@', '.')],
  ['brackets', filledWith('', '<', 'a@b.example')],
  ['parentheses', filledWith('(', '(1', 'x')],
  ['a month, blanks, a letter', filledWith('May', ' ', 'x')],
  ['colons', filledWith('1', ':30', 'x')],
  ['commas', filledWith('', ', ', 'x')],
  ['line breaks', filledWith('a', '\n', 'x')],
  ['letters that fold', filledWith('', 'ﬃ', '!')],
  ['marks without width', filledWith('a', '\u200b', 'x')],
  ['per cent signs', filledWith('1', ' %', 'x')],
  ['words', filledWith('', 'past ', '1')],
];

const FIELDS = [
  ...Object.values(tables).flatMap((table) =>
    Object.values(table.columns).map(({ header, field }) => [`${table.name}, ${header}`, field] as const),
  ),
  ...Object.values(SETTINGS).map(({ name, field }) => [`Settings, ${name}`, field] as const),
];

function millisecondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test.each(HOSTILE)('%s: no column takes long', (_why, text) => {
  const locale = aLocale('de_DE');
  const slow = FIELDS.flatMap(([name, field]) => {
    const took = millisecondsOf(() => readerOf(field, locale)(text));
    return took > MOST_MILLISECONDS ? [`${name}: ${Math.round(took)} ms`] : [];
  });

  expect(slow).toEqual([]);
});

test.each(HOSTILE)('%s: neither does a header, nor writing it', (_why, text) => {
  const took = millisecondsOf(() => {
    matchHeaders(tables.contacts, [[text, 'Name']]);
    asTyped(text);
  });

  expect(took).toBeLessThan(MOST_MILLISECONDS);
});
