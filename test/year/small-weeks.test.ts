/** Weeks that hold little: an office of one person, a week of holidays, no capacity at all (S12). */
import { capacityInWords } from '../../src/domain/touches/week/room/capacity-words';
import { capacityOf } from '../../src/domain/touches/week/room/capacity';
import { dueByRow } from '../../src/domain/touches/week/due-touches';
import { touchesIn, type PlannedRow } from '../../src/domain/touches/week/row';
import type { PracticeSettings } from '../../src/domain/records/settings';
import { addDays } from '../../src/domain/calendar/civil-day';
import { generatedOffice } from '../support/generated-office';
import { aBook, aLunch, aTouch, MONDAY } from '../support/practice';
import { liveWeeks, type LivedWeek } from './week-year';

const generated = generatedOffice({
  trade: 'Yearly policies',
  people: 200,
  listed: 60,
  inactive: 30,
  renewals: 60,
  hasHistory: true,
});
/** Somebody is worried, somebody was promised a call, and a lunch wants its tasks. */
const [worried, promised] = generated.contacts.filter(({ kind }) => kind === 'Client').slice(-2);
const office = {
  ...generated,
  contacts: generated.contacts.map((contact) =>
    contact === worried ? { ...contact, worriedAbout: 'the rates' } : contact,
  ),
  touches: [
    ...generated.touches,
    aTouch({
      id: 'T9999',
      contactId: promised?.id ?? '',
      date: addDays(MONDAY, -20),
      nextDate: addDays(MONDAY, 1),
    }),
  ],
  lunches: [aLunch({ guestIds: [generated.contacts.find(({ kind }) => kind === 'Alliance')?.id ?? ''] })],
};
const named = (name: string) => ({ name, email: '' });
const lived = (settings: Partial<PracticeSettings>, weeks = 6) =>
  liveWeeks(aBook({ ...office, settings: { ...office.settings, ...settings } }), MONDAY, weeks);

const ALWAYS = ['Key date', 'Birthday', 'Promise', 'Concern', 'Lunch task', 'Thank-you'];
const stands = ({ what }: PlannedRow): boolean => touchesIn(what).some((touch) => ALWAYS.includes(touch));

/** Household by household what stands however full the week is, by the rules; and what is on the sheet. */
const mustStand = ({ book, week }: LivedWeek): string[] =>
  [...dueByRow(book, week).values()]
    .flat()
    .filter(({ alwaysStands }) => alwaysStands)
    .map(({ household, touch }) => `${household.id} ${touch}`);
const isThere = ({ book, plan }: LivedWeek): string[] =>
  plan.rows.flatMap(({ contactId, what }) =>
    touchesIn(what).map((touch) => `${book.householdOf.get(contactId)?.id ?? ''} ${touch}`),
  );
/** Rows with nothing of it: what could wait may ride on a row that stands, and has none of its own. */
const couldWait = (each: LivedWeek): PlannedRow[] => {
  const must = new Set(mustStand(each));
  const { householdOf } = each.book;
  return each.plan.rows.filter(
    ({ contactId, what }) =>
      !touchesIn(what).some((touch) => must.has(`${householdOf.get(contactId)?.id ?? ''} ${touch}`)),
  );
};

describe('an office of one person', () => {
  test.each<{ why: string; settings: Partial<PracticeSettings>; room: number }>([
    {
      why: 'nobody has the assistant’s items',
      settings: { itemsADay: { Principal: 8, Assistant: 0 } },
      room: 40,
    },
    {
      why: 'nobody has the assistant’s minutes',
      settings: { itemsADay: { Principal: 8, Assistant: 12 }, minutesADay: { Principal: 120, Assistant: 0 } },
      room: 40,
    },
    {
      why: 'principal and assistant have one name: both their items',
      settings: { principal: named('Pat'), assistant: named(' pat ') },
      room: 75,
    },
  ])('has one block, all the principal’s, and fills it: $why', ({ settings, room }) => {
    for (const { plan, week, book } of lived(settings)) {
      const shared = plan.rows.filter((row) => !stands(row));
      const rest = plan.rows.length - shared.length;

      expect(new Set(plan.rows.map(({ who }) => who))).toEqual(new Set(['Principal']));
      expect(shared.length).toBeLessThanOrEqual(Math.max(0, room - rest));
      expect(shared.length).toBeGreaterThan(5);
      expect(capacityOf(book, week).room.items).toBe(room);
    }
  });

  test('is named once in the line', () => {
    const [first] = lived({ principal: named('Pat'), itemsADay: { Principal: 8, Assistant: 0 } }, 1);

    expect(first?.plan.summary).toMatch(/ · Pat \d+$/);
  });
});

describe('a week of holidays', () => {
  const daysOff = (...days: number[]) => ({
    holidays: new Set(days.map((each) => addDays(MONDAY, each))),
  });

  test('of one working day has that day’s room beside what always stands, all on that day', () => {
    const [first] = lived(daysOff(0, 1, 2, 3), 1);
    const rows = first?.plan.rows ?? [];
    const shared = rows.filter((row) => !stands(row));

    expect(new Set(rows.map(({ day }) => day))).toEqual(new Set([addDays(MONDAY, 4)]));
    expect(shared.length).toBeLessThanOrEqual(15);
    expect(first && isThere(first)).toEqual(expect.arrayContaining(first ? mustStand(first) : []));
  });

  test('without a working day has nothing but what always stands, and the next week makes up', () => {
    const [closed, next] = lived(daysOff(0, 1, 2, 3, 4), 2);

    expect(closed && isThere(closed)).toEqual(expect.arrayContaining(closed ? mustStand(closed) : []));
    expect(closed && couldWait(closed)).toEqual([]);
    expect(next?.plan.rows.filter((row) => !stands(row)).length).toBeGreaterThan(10);
  });
});

describe('no capacity', () => {
  const NONE = { Principal: 0, Assistant: 0 };

  test.each<{ why: string; settings: Partial<PracticeSettings> }>([
    { why: 'in items', settings: { itemsADay: NONE } },
    { why: 'in minutes', settings: { minutesADay: NONE } },
  ])('$why: what always stands is there, nothing else is, and the line says so', ({ settings }) => {
    const [first] = lived(settings, 1);

    expect(first && isThere(first)).toEqual(expect.arrayContaining(first ? mustStand(first) : []));
    expect(first && couldWait(first)).toEqual([]);
    expect(first && mustStand(first).length).toBeGreaterThan(5);
    expect(first?.plan.canWait).toBeGreaterThan(100);
    expect(first?.plan.summary).toMatch(/the Touch plan asks for .+, room for 0/);
    expect(first && capacityInWords(capacityOf(first.book, first.week))).toMatch(/you have room for .*0/);
  });

  test('of the principal alone leaves the assistant’s week as it is', () => {
    const [first] = lived({ itemsADay: { Principal: 0, Assistant: 12 } }, 1);
    const shared = first?.plan.rows.filter((row) => !stands(row)) ?? [];

    expect(new Set(shared.map(({ who }) => who))).toEqual(new Set(['Assistant']));
    expect(first && capacityOf(first.book, first.week).never).toContain('Review');
  });
});
