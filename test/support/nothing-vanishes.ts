/** Counts the values of a file that stand nowhere any more once it is read. */
import { factsOfCard } from '../../src/domain/contact-import/person/card-facts';
import { readDelimited } from '../../src/domain/contact-import/files/delimited';
import { isCardFile, readCards } from '../../src/domain/contact-import/files/vcard';
import type { ImportedPerson } from '../../src/domain/contact-import/person/person';
import { readText, type ListRead } from '../../src/domain/contact-import/read-list';
import { cleaned } from '../../src/domain/contact-import/person/text-values';
import { aDateReader } from './imported';

export const dayText = (day: ImportedPerson['birthday']): string =>
  day === null
    ? ''
    : `${day.year ?? '-'}-${String(day.month).padStart(2, '0')}-${String(day.dayOfMonth).padStart(2, '0')}`;

/** All words of a person, wherever they stand. */
export const wordsOf = (person: ImportedPerson): ReadonlySet<string> =>
  new Set(
    JSON.stringify([
      person,
      [...person.own],
      [...person.refusals],
      dayText(person.birthday),
      dayText(person.anniversary),
    ])
      .replace(/\\[nt]/g, ' ')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  );
export const lacking = (words: ReadonlySet<string>, text: string): string[] =>
  (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => !words.has(word));

/** Marks that are read, and not kept: a yes or no, a label, a mark of the other program. */
const isMark = (value: string): boolean =>
  /^(?:home|work|mobile)$/i.test(value) ||
  /^(?:yes|no|true|false|ja|oui|s[ií]|x|\* \w+|mycontacts|starred)$/i.test(value);
/** A day is kept as a day. */
const isDay = (value: string): boolean => /^(?:[\d\s/.:TZ+-]+|29[- ]Feb|\d{4}-\w{3}-\d{2})$/.test(value);

/** Values of the file that stand nowhere any more. */
export function vanished(text: string, { people }: ListRead): string[] {
  const byLine = new Map(people.map((person) => [person.line, person]));
  const values: [number, string][] = isCardFile(text)
    ? readCards(text).flatMap((card) =>
        factsOfCard(card).map(({ value }): [number, string] => [card.line, value]),
      )
    : readDelimited(text).rows.flatMap((cells, index) =>
        cells.map((cell): [number, string] => [index + 1, cleaned(cell)]),
      );
  return values.flatMap(([line, value]) => {
    const person = byLine.get(line);
    if (!person || value === '' || isMark(value) || isDay(value)) return [];
    return lacking(wordsOf(person), value).map((word) => `${line}: ${word} of ${value}`);
  });
}

export const read = (text: string, language = 'en-US'): ListRead => readText(text, aDateReader(language));

/** The only person of a list, of which nothing has vanished. */
export function only(text: string, language?: string): ImportedPerson {
  const list = read(text, language);
  const [person, ...others] = list.people;
  expect(list.unreadable).toEqual([]);
  expect(vanished(text, list)).toEqual([]);
  if (!person || others.length > 0) throw new Error(`${list.people.length} people were read`);
  return person;
}

/** A row of a table, header by header. */
export const table = (row: Readonly<Record<string, string>>, sign = ','): string => {
  const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
  return [Object.keys(row), Object.values(row)].map((cells) => cells.map(quoted).join(sign)).join('\n');
};
