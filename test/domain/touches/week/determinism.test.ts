import fc from 'fast-check';
import { touchesIn } from '../../../../src/domain/touches/week/row';
import { addDays } from '../../../../src/domain/calendar/civil-day';
import {
  MONDAY,
  aContact,
  aKeyDate,
  aLunch,
  aProspect,
  aTouch,
  anIntroduction,
  many,
  theWeek,
} from '../../../support/practice';

describe('the same records give the same sheet', () => {
  const contacts = [
    ...many(30, (id, index) =>
      aContact({
        id,
        name: ['Ann', 'ann', 'Bo'][index % 3] ?? '',
        tier: index % 2 === 0 ? 1 : 2,
        birthday: { month: 11, dayOfMonth: 1 + index, year: null },
      }),
    ),
    ...many(20, (id) => aProspect({ id: `P${id}`, recallWeek: MONDAY })),
    aContact({ id: 'X1', kind: 'Alliance' }),
  ];
  const touches = many(30, (id, index) =>
    aTouch({
      id: `T${id}`,
      contactId: `C${String((index % 10) + 1).padStart(4, '0')}`,
      date: addDays(MONDAY, -index),
      result: index % 4 === 0 ? 'No answer' : 'Reached',
      nextDate: index % 7 === 0 ? addDays(MONDAY, index % 5) : null,
    }),
  );
  const keyDates = many(5, (id, index) =>
    aKeyDate({ id: `D${id}`, contactId: id, date: addDays(MONDAY, 30 + index) }),
  );
  const introductions = many(4, (id) =>
    anIntroduction({ id: `I${id}`, personId: id, allianceId: 'X1', date: MONDAY }),
  );
  const lunches = many(2, (id) => aLunch({ key: `L${id}`, guestIds: [id] }));

  test('in whatever order they stand, and the caps are kept', () => {
    const sheet = theWeek({ contacts, touches, keyDates, introductions, lunches });
    const shuffled = <T>(items: T[]) => fc.shuffledSubarray(items, { minLength: items.length });

    fc.assert(
      fc.property(
        fc.record({
          contacts: shuffled(contacts),
          touches: shuffled(touches),
          keyDates: shuffled(keyDates),
          introductions: shuffled(introductions),
          lunches: shuffled(lunches),
        }),
        (records) => {
          expect(theWeek(records)).toEqual(sheet);
        },
      ),
      { numRuns: 20 },
    );
    const courtesy = sheet.rows.filter(({ what }) => touchesIn(what).includes('Courtesy call'));
    expect(courtesy.length).toBeLessThanOrEqual(20);
    expect(new Set(sheet.rows.map(({ key }) => key)).size).toBe(sheet.rows.length);
  });
});
