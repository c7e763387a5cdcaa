/** What a column may be chosen to be: each choice means something, and is said in the same words. */
import {
  chosenMeaning,
  COLUMN_CHOICES,
  meaningInWords,
} from '../../../../src/domain/contact-import/columns/column-choices';
import { meaningOf } from '../../../../src/domain/contact-import/columns/headers';

test.each(COLUMN_CHOICES)('%s is said as it is chosen', (choice) => {
  const meaning = chosenMeaning(choice, 'A header');

  expect(meaning && meaningInWords(meaning)).toBe(choice);
});

test('what isn’t offered is no choice, and neither is what every object has', () => {
  expect([chosenMeaning('Rich', 'A header'), chosenMeaning('toString', 'A header')]).toEqual([null, null]);
});

test('a date that is due is called as its column is', () => {
  expect(chosenMeaning('A date that is due', 'Lease ends')).toEqual({ place: 'key date', of: 'Lease ends' });
});

test('what is understood by its header alone has words, too', () => {
  expect(['Sales 2024', 'Birth year', 'GDPR'].map((header) => meaningInWords(meaningOf(header)))).toEqual([
    'Sales of a year',
    'Birth year',
    'Perhaps a refusal',
  ]);
});
