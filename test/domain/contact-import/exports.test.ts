/**
 * Files that real programs wrote from one address book: whatever a file holds is found again, and whatever it
 * doesn't is known.
 */
import type { ImportedPerson } from '../../../src/domain/contact-import/person/person';
import { whyNoList } from '../../../src/domain/contact-import/read-list';
import { dayText, lacking, vanished, wordsOf } from '../../support/nothing-vanishes';
import { readExport, textOfExport } from '../../support/imported';
import { FILES, TRUTH, type Kind, type Lost, type Truth } from './address-book';

/** What is true of somebody and wasn't read, by its kind. */
function missing(truth: Truth, person: ImportedPerson): readonly (readonly [Kind, string])[] {
  const words = wordsOf(person);
  const inWords = (kind: Kind, text = ''): (readonly [Kind, string])[] =>
    lacking(words, text).map((word) => [kind, word]);
  const equal = (kind: Kind, found: string, wanted = ''): (readonly [Kind, string])[] =>
    found === wanted || (wanted === '' && kind !== 'birthday') ? [] : [[kind, `${found} for ${wanted}`]];
  return [
    ...equal('name', person.name, truth.fn),
    ...inWords('nickname', truth.nick),
    ...(truth.email ?? []).flatMap(([, text = '']) =>
      person.emails.includes(text) ? [] : [['emails', text] as const],
    ),
    ...(truth.tel ?? []).flatMap(([, number = '']) =>
      person.phones.some(({ text }) => text === number) ? [] : [['phones', number] as const],
    ),
    ...(truth.adr ?? []).flatMap(([, ...parts]) => parts.flatMap((part) => inWords('address', part))),
    ...equal('company', person.company, truth.org?.[0]),
    ...inWords('department', truth.org?.[1]),
    ...equal('title', person.profession, truth.title),
    ...equal('birthday', dayText(person.birthday), truth.bday),
    ...equal('anniversary', dayText(person.anniversary), truth.anniv),
    ...equal('spouse', person.spouse, truth.spouse),
    ...(truth.cats ?? []).flatMap((tag) => (person.tags.includes(tag) ? [] : [['tags', tag] as const])),
    ...(truth.url === undefined || person.background.includes(truth.url)
      ? []
      : [['url', truth.url] as const]),
    ...(truth.note === undefined || person.background.includes(truth.note)
      ? []
      : [['note', truth.note] as const]),
  ];
}

const isLost = (lost: Lost, who: string, kind: Kind): boolean =>
  lost[kind] === 'all' || lost[kind]?.includes(who) === true;

describe.each(Object.entries(FILES))('%s', (file, { lost, absent = [], zone }) => {
  const read = readExport(file, zone);
  const personFor = ({ email = [], n }: Truth): ImportedPerson | undefined =>
    read.people.find(({ emails, name }) =>
      email.length > 0
        ? email.some(([, text = '']) => emails.includes(text)) ||
          (n[0] === 'Fitzgerald' && name.includes('Bartholomew Fitzgerald'))
        : name.includes(n[0] ?? ''),
    );

  test('everybody is found, and nobody else', () => {
    const found = TRUTH.filter((truth) => personFor(truth) !== undefined).map(({ fn }) => fn);

    expect(found).toEqual(TRUTH.map(({ fn }) => fn).filter((name) => !absent.includes(name)));
    expect(read.people).toHaveLength(found.length);
  });

  test('all that is true of them is read, but for what the program lost', () => {
    const found = TRUTH.flatMap((truth) => {
      const person = personFor(truth);
      const lacks = person ? missing(truth, person) : [];
      return lacks
        .filter(([kind]) => !isLost(lost, truth.fn, kind))
        .map(([kind, text]) => `${truth.fn}: ${kind}: ${text}`);
    });

    expect(found).toEqual([]);
  });

  test('no value of the file vanishes', () => {
    expect(vanished(textOfExport(file), read)).toEqual([]);
  });
});

test('days are compared above; each file but the one whose days were lost has Margaret’s', () => {
  const days = Object.keys(FILES)
    .filter((file) => FILES[file]?.lost.birthday !== 'all')
    .map((file) =>
      dayText(
        readExport(file, FILES[file]?.zone).people.find(({ name }) => name.includes('Neill'))?.birthday ??
          null,
      ),
    );

  expect(new Set(days)).toEqual(new Set(['1961-04-12']));
});

test('LDIF is refused in words that say what to choose instead', () => {
  expect(whyNoList(textOfExport('thunderbird.ldif'))).toContain('vCard or CSV');
  expect(whyNoList(textOfExport('thunderbird.csv'))).toBeNull();
});

test('a Thunderbird table gets the hint that its cards hold more', () => {
  expect(readExport('thunderbird.csv').program?.hint).toContain('vCard');
});

test('names whose letters were lost are reported, and make nobody', () => {
  const { unreadable } = readExport('libreoffice-defaults.csv');

  expect(unreadable.map(({ why }) => why)).toEqual(
    Array(4).fill(expect.stringContaining('lost when the file was written')),
  );
});

test('where a clock shifted the days and the office’s zone doesn’t explain it, nothing is guessed', () => {
  const [margaret] = readExport('papaparse-berlin.csv', 'America/Chicago').people;

  expect(margaret?.birthday).toBeNull();
  expect(margaret?.background).toContain('1961-04-11T23:00:00.000Z');
});

test('a zip that lost its zero has it again', () => {
  const edna = readExport('gnumeric.csv').people.find(({ name }) => name === 'Edna Fitch');

  expect(edna?.addresses[0]?.text).toBe('1 1/2 Mill Row\nDover, DE 01990\nUSA');
});

test('a list without headers is read by what stands in it', () => {
  const read = readExport('khard-email.tsv');

  expect(read.columns.map(({ meaning }) => meaning.place)).toEqual(['email', 'name', 'own']);
  expect(read.people).toHaveLength(30);
  expect(vanished(textOfExport('khard-email.tsv'), read)).toEqual([]);
});
