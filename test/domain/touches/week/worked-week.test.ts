/** The worked week of docs/week.md: its numbers are those of an office that is built here (S12). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, partsOf } from '../../../../src/domain/calendar/civil-day';
import type { Contact } from '../../../../src/domain/records/contact';
import { CYCLIC_TOUCHES, type CyclicTouch, type Touch } from '../../../../src/domain/touches/touch-types';
import { touchesIn } from '../../../../src/domain/touches/week/row';
import {
  aContact,
  aKeyDate,
  anIntroduction,
  aProspect,
  aTouch,
  many,
  on,
  theWeek,
} from '../../../support/practice';

/** Ten weeks of the quarter are left, this one counted. */
const today = on('2027-01-18');
const added = addDays(today, -900);

/** So many clients for whom one touch is due, since so many days, and no other. */
function dueFor(touch: CyclicTouch, count: number, first: number) {
  const clients = many(first + count, (id): Contact =>
    aContact({ id, added, tier: 2, status: touch === 'Check-in' ? 'Inactive' : null }),
  ).slice(first);
  const isCall = (other: Touch) => other === 'Check-in' || other === 'Courtesy call';
  const touches = clients.flatMap(({ id }) =>
    CYCLIC_TOUCHES.map((other) =>
      aTouch({
        id: `${id} ${other}`,
        contactId: id,
        touch: other,
        result: isCall(other) ? 'Reached' : 'Sent',
        date: addDays(today, other === touch || (isCall(other) && isCall(touch)) ? -400 : -40),
      }),
    ).filter((logged) => !(isCall(touch) && logged.touch === 'Review')),
  );
  return { clients, touches };
}

const WAITING = [
  dueFor('Courtesy call', 60, 0),
  dueFor('Check-in', 30, 60),
  dueFor('Handwritten note', 90, 90),
  dueFor('Thinking of you', 90, 180),
  dueFor('Item of value', 40, 270),
];
const born = { ...partsOf(addDays(today, 2)), year: null };
const friends = many(5, (id) => aContact({ id: `B${id}`, kind: 'Personal', added, birthday: born }));
const dated = many(4, (id) => aContact({ id: `D${id}`, added, statusByHand: 'Inactive' }));
const introducers = many(2, (id) => aContact({ id: `A${id}`, kind: 'Alliance', added }));
const introduced = many(2, (id) => aContact({ id: `N${id}`, kind: 'Not yet', added }));
const prospects = many(180, (id, index) =>
  aProspect({ id: `P${id}`, added, recallWeek: addDays(today, 7 * (index % 10)) }),
);
/** Whoever stands on the sheet anyway has had everything else of late. */
const served = [...friends, ...dated, ...introducers].flatMap(({ id }) =>
  CYCLIC_TOUCHES.map((touch) =>
    aTouch({ id: `${id} ${touch}`, contactId: id, touch, result: 'Sent', date: addDays(today, -40) }),
  ),
);

const plan = theWeek(
  {
    contacts: [
      ...WAITING.flatMap(({ clients }) => clients),
      ...friends,
      ...dated,
      ...introducers,
      ...introduced,
      ...prospects,
    ],
    touches: [...WAITING.flatMap(({ touches }) => touches), ...served],
    keyDates: dated.map(({ id }) =>
      aKeyDate({ id: `K${id}`, contactId: id, date: addDays(today, 25), what: 'Renewal', added }),
    ),
    introductions: introducers.map(({ id }, index) =>
      anIntroduction({
        id: `I${id}`,
        allianceId: id,
        personId: introduced[index]?.id ?? '',
        outcome: 'Cultivate',
        date: addDays(today, -20),
      }),
    ),
    settings: { assistant: { name: 'Sam', email: '' } },
  },
  today,
);

const countOf = (touch: Touch): number =>
  plan.rows.filter(({ what }) => touchesIn(what).includes(touch)).length;

test('of 49 places recalls have 18, and each touch its tenth of what is due', () => {
  expect([countOf('Birthday'), countOf('Key date'), countOf('Thank-you')]).toEqual([5, 4, 2]);
  expect(countOf('Recall')).toBe(18);
  expect(
    (['Courtesy call', 'Check-in', 'Handwritten note', 'Thinking of you', 'Item of value'] as const).map(
      countOf,
    ),
  ).toEqual([6, 3, 9, 9, 4]);
});

test('its top line is the one that docs/week.md shows', () => {
  const docs = readFileSync(join(__dirname, '../../../../docs/week.md'), 'utf8').replace(/\s+/g, ' ');
  const [, line] = /top line says: "([^"]+)"/.exec(docs) ?? [];

  expect(line).toBe(plan.summary);
});
