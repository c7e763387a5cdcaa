import { aLetterTo } from '../../../support/letters';
import { judgeParts } from '../../../../src/domain/letters/text/letter-parts';
import { lintLetter } from '../../../../src/domain/letters/text/linters';
import { LETTER_STARTS, freeName, startFor } from '../../../../src/domain/letters/text/starting-texts';
import { whyFieldsStop } from '../../../../src/domain/letters/text/merge-fields';
import { fieldsBeside } from '../../../../src/domain/letters/due/due-letters';

const STARTS = LETTER_STARTS.map(({ name, cells }) => {
  const { subject = '', body = '', part1 = '', part2 = '', part3 = '', part4 = '' } = cells;
  const text = [body, part1, part2, part3, part4].filter((part) => part !== '').join('\n\n');
  return { name, cells, subject, text, parts: { part1, part2, part3, part4 } };
});
/** As somebody fills it in. */
const filledIn = (text: string): string => text.replace(/\[[^\]]*\]/g, 'the new lease law');

test('the kinds that an office begins with', () => {
  expect(LETTER_STARTS.map(({ name, cells: { kind } }) => [name, kind])).toEqual([
    ['Monthly letter', 'Letter'],
    ['Hard-times letter', 'Hard-times letter'],
    ['Event invitation', 'Personal'],
    ['Personal letter', 'Personal'],
    ['Check-in', 'Check-in'],
    ['Thinking of you', 'Thinking of you'],
  ]);
});

describe.each(STARTS)('$name', ({ cells, subject, text }) => {
  const linted = (words: (text: string) => string) =>
    lintLetter({
      ...{ ...aLetterTo(), kind: cells.kind, core: cells.core ?? [] },
      withTags: (cells.withTags ?? []).map(words),
      ...{ subject: words(subject), text: words(text) },
    });

  test('has a subject, a text and who signs', () => {
    expect(subject).not.toBe('');
    expect(text).toContain('{{Sender}}');
  });

  test('stops while anything is left in brackets, and for nothing else', () => {
    const hasBrackets = `${subject}${text}`.includes('[');

    expect(linted((words) => words).map(({ rule }) => rule)).toEqual(
      hasBrackets ? ['still in brackets'] : [],
    );
  });

  test('filled in, is worth no second look', () => {
    expect(linted(filledIn)).toEqual([]);
  });

  test('has only fields that such a letter may have', () => {
    expect(whyFieldsStop(`${subject}\n${text}`, fieldsBeside(cells.kind), cells.how)).toEqual([]);
  });
});

test('the one for Hard times has its four parts, each with what it has to say', () => {
  const verdicts = STARTS.filter(({ cells: { kind } }) => kind === 'Hard-times letter').map(({ parts }) =>
    judgeParts(parts),
  );

  expect(verdicts).toEqual([{ stops: [], warnings: [] }]);
});

test('a personal letter goes to nobody before somebody has said to whom', () => {
  const personal = LETTER_STARTS.filter(({ cells: { kind } }) => kind === 'Personal');

  expect(personal.map(({ cells: { core = [], withTags = [] } }) => core.length + withTags.length)).toEqual([
    1, 1,
  ]);
});

describe('which is meant', () => {
  test.each([
    ['1', 'Monthly letter'],
    [' 6 ', 'Thinking of you'],
    ['Event invitation', 'Event invitation'],
    ['hard', 'Hard-times letter'],
    ['CHECK-IN', 'Check-in'],
    ['', undefined],
    ['0', undefined],
    ['7', undefined],
    ['letter', undefined],
    ['yes', undefined],
  ])('"%s": %s', (answer, name) => {
    expect(startFor(answer)?.name).toBe(name);
  });
});

test.each([
  { taken: [], name: 'Check-in' },
  { taken: ['Spring letter'], name: 'Check-in' },
  { taken: ['check-in '], name: 'Check-in (2)' },
  { taken: ['Check-in', 'Check-in (2)', 'Check-in (4)'], name: 'Check-in (3)' },
])('a name of its own beside $taken', ({ taken, name }) => {
  expect(freeName('Check-in', taken)).toBe(name);
});
