/**
 * What is asked about a list, one question after the other; each says what is taken where nothing is typed.
 */
import { isoDay, parseIsoDay } from '../../domain/calendar/civil-day';
import {
  CLASS_CHOICES,
  classInWords,
  classKey,
  type ClassMeaning,
} from '../../domain/contact-import/matching/classes';
import { headerText, meaningOf } from '../../domain/contact-import/columns/headers';
import type { MappedColumn } from '../../domain/contact-import/columns/map-columns';
import type { Meaning } from '../../domain/contact-import/columns/places';
import { shortened } from '../../domain/text/shortened';
import { plural } from '../../domain/text/words';
import type { ImportAnswers } from './answers';
import { importList } from './list';
import type { ImportOffice } from './source';
import {
  differences,
  doubtful,
  NO_EMAIL,
  openClasses,
  OWN,
  perhapsAmong,
  unsure,
  withColumns,
  yearsIn,
} from './still-open';

/** A question about a list; null where there is nothing to ask. */
export type Step = {
  /** What its answer is kept by. */
  readonly about: string;
  readonly ask: (
    office: ImportOffice,
    answers: ImportAnswers,
  ) => { readonly title: string; readonly text: string } | null;
  readonly take: (office: ImportOffice, answers: ImportAnswers, typed: string) => ImportAnswers;
};

const MOST_LISTED = 25;
const LONGEST_SAMPLE = 30;
/** "1 phone; 3 leave out": what was typed about each number of a list. */
function numbered(typed: string): readonly (readonly [number, string])[] {
  return typed.split(/[;,\n]/).flatMap((part) => {
    const [, number = '', words = ''] = /^\s*(\d+)\s*[:=.)-]?\s*(.*)$/.exec(part) ?? [];
    return number === '' ? [] : [[Number(number) - 1, words.trim()] as const];
  });
}

const sampled = (text: string): string => shortened(text.replace(/\s+/g, ' '), LONGEST_SAMPLE);
const samplesOf = ({ samples }: MappedColumn): string => samples.map(sampled).join(' | ');

/** What somebody means by a word about a column. */
function meaningIn(words: string): Meaning | null {
  const text = headerText(words);
  if (/^(?:leave|leave out|out|nothing|no|drop|skip)$/.test(text)) return { place: 'nothing' };
  if (/^(?:keep|own|background|as it is|keep it)$/.test(text)) return OWN;
  const meaning = meaningOf(words);
  return meaning.place === 'own' ? null : meaning;
}

const takenFor = ({ place }: Meaning): string =>
  place === 'own' ? 'kept under its own header' : place === 'nothing' ? 'left out' : place;

const columns: Step = {
  about: 'columns',
  ask: (office, answers) => {
    const open = unsure(office, answers).slice(0, MOST_LISTED);
    if (open.length === 0) return null;
    const lines = open.map(
      (column, place) => `${place + 1}  ${column.header}: ${samplesOf(column)} → ${takenFor(column.meaning)}`,
    );
    return {
      title: 'What are these columns?',
      text: [
        `Type nothing where the guess is right, else what it is by its number, such as "1 phone; 2 leave out; 3 keep".`,
        '',
        ...lines,
      ].join('\n'),
    };
  },
  take: (office, answers, typed) => {
    const open = unsure(office, answers).slice(0, MOST_LISTED);
    const said = new Map(numbered(typed));
    return withColumns(
      answers,
      open.map((column, place) => [column, meaningIn(said.get(place) ?? '') ?? column.meaning]),
    );
  },
};

const refusals: Step = {
  about: 'refusals',
  ask: (office, answers) => {
    const open = doubtful(office, answers);
    if (open.length === 0) return null;
    return {
      title: 'Do these columns refuse e-mail?',
      text: [
        'They look as if people had refused something there. Type nothing, and whoever has anything in them gets no e-mail. Type the numbers of those that refuse nothing.',
        '',
        ...open.map((column, place) => `${place + 1}  ${column.header}: ${samplesOf(column)}`),
      ].join('\n'),
    };
  },
  take: (office, answers, typed) => {
    const harmless = new Set(typed.match(/\d+/g)?.map((number) => Number(number) - 1));
    return withColumns(
      answers,
      doubtful(office, answers).map((column, place) => [column, harmless.has(place) ? OWN : NO_EMAIL]),
    );
  },
};

/** A choice by its beginning, in any case; null: none. */
function choiceIn(words: string): ClassMeaning | null {
  const word = words.toLowerCase();
  const found = Object.entries(CLASS_CHOICES).filter(([choice]) => choice.toLowerCase().startsWith(word));
  const exact =
    found.find(([choice]) => choice.toLowerCase() === word) ?? (found.length === 1 ? found[0] : undefined);
  return word === '' ? null : (exact?.[1] ?? null);
}

const classes: Step = {
  about: 'classes',
  ask: (office, answers) => {
    const open = openClasses(office, answers).slice(0, MOST_LISTED);
    if (open.length === 0) return null;
    return {
      title: 'What do these mean?',
      text: [
        `Type nothing where the guess is right, else what it means by its number, such as "2 prospect". It may be ${Object.keys(CLASS_CHOICES).join(', ')}.`,
        '',
        ...open.map(
          ({ header, value, count, guess }, place) =>
            `${place + 1}  ${header}: ${sampled(value)} (${count}) → ${classInWords(guess)}`,
        ),
      ].join('\n'),
    };
  },
  take: (office, answers, typed) => {
    const said = new Map(numbered(typed));
    const known = new Map(answers.classes);
    openClasses(office, answers)
      .slice(0, MOST_LISTED)
      .forEach(({ header, value, guess }, place) =>
        known.set(classKey(header, value), choiceIn(said.get(place) ?? '') ?? guess),
      );
    return { ...answers, classes: known };
  },
};

const couples: Step = {
  about: 'couples',
  ask: (office, answers) => {
    const { couples: count } = importList(office, answers);
    if (count === 0 || answers.areCouplesTwo !== null) return null;
    return {
      title: 'Couples',
      text: [
        `${plural(count, 'row')} ${count === 1 ? 'names' : 'name'} two people, such as a spouse in a column. What are they?`,
        '',
        '1  Two people of one household',
        '2  One person; the spouse is kept in Background',
        '',
        'Type nothing for 1.',
      ].join('\n'),
    };
  },
  take: (_office, answers, typed) => ({ ...answers, areCouplesTwo: typed.trim() !== '2' }),
};

const perhaps: Step = {
  about: 'perhaps',
  ask: (office, answers) => {
    const maybe = perhapsAmong(office, answers);
    if (maybe.length === 0) return null;
    return {
      title: 'Perhaps the same',
      text: [
        ...maybe
          .slice(0, MOST_LISTED)
          .map(({ person, who }) => `${person.name} (row ${person.line}), perhaps ${who.name}: ${who.why}`),
        ...(maybe.length > MOST_LISTED ? [`and ${maybe.length - MOST_LISTED} more`] : []),
        '',
        '1  They are other people',
        '2  They are the same',
        '',
        'Type nothing for 1: Lists > Merge contacts… can make one of two later.',
      ].join('\n'),
    };
  },
  take: (_office, answers, typed) => ({
    ...answers,
    perhapsSame: typed.trim() === '2' ? 'all' : new Set(),
  }),
};

const wins: Step = {
  about: 'wins',
  ask: (office, answers) => {
    const found = differences(office, answers);
    if (found.length === 0) return null;
    return {
      title: 'Who wins?',
      text: [
        'Of people who are on Contacts already, the list says otherwise in these columns. Type nothing, and the workbook wins; the numbers of the columns in which the list wins; or "all".',
        '',
        ...found.map(
          ({ header, count, instance }, place) => `${place + 1}  ${header}: ${count}, such as ${instance}`,
        ),
      ].join('\n'),
    };
  },
  take: (office, answers, typed) => {
    const found = differences(office, answers);
    const places = new Set(typed.match(/\d+/g)?.map((number) => Number(number) - 1));
    const isAll = /^\s*all\s*$/i.test(typed);
    return {
      ...answers,
      fileWins: new Set(found.filter((_, place) => isAll || places.has(place)).map(({ field }) => field)),
    };
  },
};

const totals: Step = {
  about: 'totals',
  ask: (office, answers) => {
    const years = yearsIn(office, answers);
    if (years.length === 0) return null;
    return {
      title: 'Totals of a year',
      text: `The list has totals of ${years.join(', ')}. Each becomes one row of Sales, "before Cultivate", that counts as a year of buying. Type nothing to date it on the last day of its year, or a day such as ${isoDay(office.today)}.`,
    };
  },
  take: (_office, answers, typed) => ({ ...answers, dayOfTotals: parseIsoDay(typed.trim()) }),
};

export const STEPS: readonly Step[] = [columns, refusals, classes, couples, perhaps, wins, totals];
