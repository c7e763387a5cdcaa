/** Whatever is pasted into a prompt, no message says all of it again. */
import { copyOf, theAddIn, type Item } from '../support/built';
import { aWednesdayWithALetter, typeRow } from '../support/small-office';
import { tabOf } from '../support/hosted';

const press = theAddIn();
const LENGTH = 49_000;
const LONGEST = 3_000;

const ANSWERS: Readonly<Record<string, string>> = {
  'a word': 'y'.repeat(LENGTH),
  'a list of words': 'yy, yz; '.repeat(LENGTH / 8),
  lines: 'yy\n'.repeat(LENGTH / 3),
  figures: '9'.repeat(LENGTH),
};

const ITEMS: readonly Item[] = [
  ...([
    'Import contacts…',
    'Merge contacts…',
    'Daily run…',
    'Introduce to an expert…',
    'Hard to reach',
  ] as const),
  ...([
    'Log introductions…',
    'Rank clients…',
    'New letter…',
    'Preview…',
    'Draft…',
    'Test draft to me',
  ] as const),
  ...(['Mark as sent…', 'Check drafts', 'Event guests…', 'Labels…', 'Year in eight touches'] as const),
  ...(['Who would like this?', 'Release…', 'Send invitations…', 'This workbook', 'Fresh start…'] as const),
];

/** An office of two letters, so that it is asked which. */
function anOffice() {
  const state = aWednesdayWithALetter(press);
  typeRow(state, 'Letters', 3, { Name: `Another ${'z'.repeat(LENGTH)}`, Kind: 'Personal' });
  // A list that can be taken in, and a double.
  const { cells } = tabOf(state, 'Contacts');
  cells.push((cells[1] ?? []).map((cell, place) => (place === 0 ? cell : '')));
  return state;
}
const office = anOffice();

describe.each(Object.entries(ANSWERS))('%s', (_, answer) => {
  test.each(ITEMS)('%s', (item) => {
    const answers = Array.from({ length: 12 }, () => answer);

    const { ledger } = press(copyOf(office), item, { answers });

    const said = [...ledger.dialogs, ...ledger.toasts].map(({ message = '' }) => message);
    expect(
      said
        .filter(({ length }) => length > LONGEST)
        .map((message) => `${message.slice(0, 90)}…${message.slice(-110)}`),
    ).toEqual([]);
    expect(said.filter((message) => /undefined|NaN|" failed: /.test(message))).toEqual([]);
  });
});
