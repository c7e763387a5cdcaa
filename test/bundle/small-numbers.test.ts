/**
 * Whatever the built add-in says of one, it says so: every item on an office of one person, and of two, in
 * questions, in messages, on Start and above This week.
 */
import type { OfficeState } from '../../local/host/state';
import { HANDLERS, theAddIn, type Item } from '../support/built';
import { shown } from '../support/hosted';
import { anOfficeWithLetters } from '../support/letter-office';

const press = theAddIn();

const ITEMS = Object.keys(HANDLERS).filter(
  (item): item is Item => item in HANDLERS && item !== 'Self-test…' && item !== 'Undo last run',
);
const NOUNS =
  'item|person|draft|row|lunch|address|household|column|letter|e-?mail|call|name|week|day|client|prospect|alliance|introduction|problem|hour|minute|month|contact|guest|answer|tab|brief|label|page|check-in|review';
const DISAGREES = new RegExp(
  String.raw`(?<!Tier |[\d.,/:])1 (?:more )?(?:(?:${NOUNS})e?s|people|addresses)\b|(?<![\d.,/:])(?:0|[2-9]|\d\d+) (?:${NOUNS})\b(?![-’])|\b0 of 0\b|undefined|NaN|\[object`,
  'g',
);

function saidOf(state: OfficeState): string[] {
  return ITEMS.flatMap((item) => {
    const { told, ledger } = press(state, item);
    state.now += 3_600_000;
    const pages = ['Start', 'This week'].flatMap((tab) =>
      state.book.sheets.some(({ name }) => name === tab)
        ? shown(state, tab).slice(0, tab === 'Start' ? 99 : 1)
        : [],
    );
    return [told, ...ledger.dialogs.map(({ message }) => message), ...pages.flat()].flatMap((text) =>
      (text.match(DISAGREES) ?? []).map((found) => `${item}: ${found}`),
    );
  });
}

test.each([1, 2])('an office of %d', (people) => {
  expect(saidOf(anOfficeWithLetters(people))).toEqual([]);
});
