import {
  countsAsHeld,
  staysAhead,
  withLunchesSoFar,
  type RecordedLunch,
} from '../../../../../src/domain/alliances/lunches/plan/lunches-so-far';
import { addDays } from '../../../../../src/domain/calendar/civil-day';
import { anAlliance } from '../../../../support/lunch-plan';
import { MONDAY, aLunch } from '../../../../support/practice';

const AGO = addDays(MONDAY, -3);
const AHEAD = addDays(MONDAY, 3);
const NOTHING = { lastLunch: null, hasLunchAhead: false, stoodOn: null, taken: [] };

const soFar = (...given: Partial<RecordedLunch>[]) => {
  const lunches = given.map((lunch) => ({ ...aLunch(), isByHand: false, ...lunch }));
  const { alliances, taken } = withLunchesSoFar([anAlliance({ id: 'C0001' })], lunches, MONDAY);
  return alliances.map(({ lastLunch, hasLunchAhead, stoodOn }) => ({
    lastLunch,
    hasLunchAhead,
    stoodOn,
    taken,
  }));
};

describe('what one lunch means for the plan', () => {
  test.each<{ why: string; lunch: Partial<RecordedLunch>; expected: object }>([
    { why: 'held', lunch: { state: 'Held', date: AGO }, expected: { lastLunch: AGO, taken: [AGO] } },
    {
      why: 'held today',
      lunch: { state: 'Held', date: MONDAY },
      expected: { lastLunch: MONDAY, taken: [MONDAY] },
    },
    {
      why: 'over and still Invited: counts as held',
      lunch: { state: 'Invited', date: AGO },
      expected: { lastLunch: AGO, taken: [AGO] },
    },
    {
      why: 'over and still Confirmed: counts as held',
      lunch: { state: 'Confirmed', date: AGO },
      expected: { lastLunch: AGO, taken: [AGO] },
    },
    {
      why: 'invited',
      lunch: { state: 'Invited', date: AHEAD },
      expected: { hasLunchAhead: true, taken: [AHEAD] },
    },
    {
      why: 'confirmed for today',
      lunch: { state: 'Confirmed', date: MONDAY },
      expected: { hasLunchAhead: true, taken: [MONDAY] },
    },
    { why: 'planned', lunch: { state: 'Planned', date: AHEAD }, expected: { stoodOn: AHEAD } },
    {
      why: 'over and still Planned: planned again',
      lunch: { state: 'Planned', date: AGO },
      expected: { stoodOn: AGO },
    },
    {
      why: 'planned by hand: stays like an invited one',
      lunch: { state: 'Planned', date: AHEAD, isByHand: true },
      expected: { hasLunchAhead: true, taken: [AHEAD] },
    },
    {
      why: 'planned by hand, and over: planned again',
      lunch: { state: 'Planned', date: AGO, isByHand: true },
      expected: {},
    },
    {
      why: 'cancelled frees its place',
      lunch: { state: 'Cancelled', date: AHEAD, isByHand: true },
      expected: {},
    },
    { why: 'a table takes none', lunch: { kind: 'Meet and greet', state: 'Held', date: AGO }, expected: {} },
    {
      why: 'nor does an exchange meeting',
      lunch: { kind: 'Exchange', state: 'Invited', date: AHEAD },
      expected: {},
    },
    {
      why: 'with somebody else',
      lunch: { guestIds: ['C0002'], state: 'Held', date: AGO },
      expected: { taken: [AGO] },
    },
    {
      why: 'with two of them',
      lunch: { guestIds: ['C0002', 'C0001'], state: 'Held', date: AGO },
      expected: { lastLunch: AGO, taken: [AGO] },
    },
  ])('$why', ({ lunch, expected }) => {
    expect(soFar(lunch)).toEqual([{ ...NOTHING, ...expected }]);
  });

  test('of several the last one held, and the first one planned', () => {
    const lunches = [
      { state: 'Held', date: addDays(AGO, -91) },
      { state: 'Held', date: AGO },
      { state: 'Planned', date: addDays(AHEAD, 91) },
      { state: 'Planned', date: AHEAD },
    ] as const;

    expect(soFar(...lunches)).toMatchObject([{ lastLunch: AGO, stoodOn: AHEAD }]);
  });
});

test('a confirmed lunch stays on its day, and counts as held from the day after', () => {
  const lunch = { ...aLunch({ state: 'Confirmed', date: MONDAY }), isByHand: false };

  const seen = [MONDAY, addDays(MONDAY, 1)].map((today) => [
    staysAhead(lunch, today),
    countsAsHeld(lunch, today),
  ]);

  expect(seen).toEqual([
    [true, false],
    [false, true],
  ]);
});
