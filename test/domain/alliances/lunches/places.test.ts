/** S23: the place of a lunch is proposed from what is on file. */
import { placesFor } from '../../../../src/domain/alliances/lunches/places';
import { dueLunchTasks } from '../../../../src/domain/alliances/lunches/lunch-tasks';
import { aBook, aContact, aLunch, aWeek, MONDAY, on } from '../../../support/practice';

const ann = aContact({ id: 'C0001', name: 'Ann Lee', favouriteRestaurant: 'Roma ' });
const bo = aContact({ id: 'C0002', name: 'Bo Kim' });
const HELD = [
  aLunch({ key: 'L0001', state: 'Held', date: on('2026-03-05'), guestIds: ['C0002'], place: 'The Fig' }),
  aLunch({ key: 'L0002', state: 'Held', date: on('2026-06-05'), guestIds: ['C0001'], place: 'roma' }),
  aLunch({ key: 'L0003', state: 'Held', date: on('2026-08-05'), guestIds: ['C0002'], place: 'Ninth Street' }),
  aLunch({ key: 'L0004', state: 'Cancelled', date: on('2026-09-05'), guestIds: ['C0002'], place: 'Nowhere' }),
];
const lunch = aLunch({
  key: 'L0009',
  date: on('2026-12-03'),
  guestIds: ['C0001', 'C0002', 'C0007', 'C0001'],
});
const book = aBook({ contacts: [ann, bo], lunches: [...HELD, lunch] });

test('the favourites of the guests, and where they were last; a place is said once', () => {
  expect(placesFor(book, lunch)).toEqual([
    'Ann Lee likes Roma.',
    'Bo Kim was at Ninth Street on 5 Aug 2026.',
  ]);
});

const asks = (place: string, lunches = [...HELD, { ...lunch, place }]) => {
  const own = aBook({ contacts: [ann, bo], lunches });
  return dueLunchTasks(own, aWeek(MONDAY, own)).map(({ why, ask }) => [why.slice(0, 10), ask]);
};

test('whoever books it reads where: settled, proposed, or nothing', () => {
  expect(asks('The Fig')).toEqual([['book lunch', 'Where: The Fig.']]);
  expect(asks('')).toEqual([
    [
      'book lunch',
      'Where? Ann Lee likes Roma. Bo Kim was at Ninth Street on 5 Aug 2026. Type it into Place on Lunches.',
    ],
  ]);
  expect(asks('', [{ ...lunch, guestIds: ['C0002'] }])).toEqual([['book lunch', null]]);
});
