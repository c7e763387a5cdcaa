import fc from 'fast-check';
import {
  SPIRAL_RULES,
  SPIRAL_TURNS_AT,
  spiralFrom,
  type SpiralFacts,
} from '../../../../src/domain/clients/health/spiral';

/** Three touches, and nothing else that counts. */
const aRelationship = (given: Partial<SpiralFacts> = {}): SpiralFacts => ({
  touches: 3,
  callsMissed: 0,
  intervalsKept: 0,
  intervalsMissed: 0,
  kindsLetSlip: 0,
  mood: 0,
  growthPercent: 0,
  attempts: 0,
  hasOpenConcern: false,
  ...given,
});

describe('the spiral', () => {
  test.each([
    { why: 'nothing counts', given: {}, spiral: 'Steady', reason: 'nothing out of the ordinary' },
    { why: 'calls kept alone', given: { intervalsKept: 4 }, spiral: 'Steady', reason: 'calls kept' },
    {
      why: 'calls kept, and a good mood',
      given: { intervalsKept: 1, mood: 1 },
      spiral: 'Upward',
      reason: 'calls kept; mood up',
    },
    {
      why: 'one of the last calls late is no matter',
      given: { intervalsKept: 3, intervalsMissed: 1, growthPercent: 25 },
      spiral: 'Upward',
      reason: 'calls kept; sales up 25 %',
    },
    {
      why: 'two late ones are',
      given: { intervalsKept: 2, intervalsMissed: 2, mood: 2 },
      spiral: 'Steady',
      reason: 'mood up',
    },
    {
      why: 'two calls in a row missed',
      given: { callsMissed: 2, intervalsKept: 4 },
      spiral: 'Downward',
      reason: '2 calls in a row missed',
    },
    {
      why: 'two missed, but they are glad and buy more',
      given: { callsMissed: 2, mood: 1, growthPercent: 60 },
      spiral: 'Steady',
      reason: '2 calls in a row missed; mood up; sales up 60 %',
    },
    { why: 'a bad mood alone', given: { mood: -3 }, spiral: 'Steady', reason: 'mood down' },
    {
      why: 'a bad mood and an open worry',
      given: { mood: -1, hasOpenConcern: true },
      spiral: 'Downward',
      reason: 'mood down; an open worry',
    },
    {
      why: 'sales fell by a quarter, and nobody answers',
      given: { growthPercent: -25, attempts: 3 },
      spiral: 'Downward',
      reason: 'sales down 25 %; 3 attempts without an answer',
    },
    {
      why: 'sales fell by less',
      given: { growthPercent: -24.9, attempts: 3 },
      spiral: 'Steady',
      reason: '3 attempts without an answer',
    },
    {
      why: 'sales rose by less',
      given: { growthPercent: 24.9, mood: 1 },
      spiral: 'Steady',
      reason: 'mood up',
    },
    { why: 'two attempts', given: { attempts: 2, mood: -1 }, spiral: 'Steady', reason: 'mood down' },
    {
      why: 'notes and gifts let slip beside a worry',
      given: { kindsLetSlip: 2, hasOpenConcern: true },
      spiral: 'Downward',
      reason: '2 other kinds of touches let slip; an open worry',
    },
    {
      why: 'one kind let slip',
      given: { kindsLetSlip: 1, hasOpenConcern: true },
      spiral: 'Steady',
      reason: 'an open worry',
    },
  ])('$why', ({ given, spiral, reason }) => {
    expect(spiralFrom(aRelationship(given))).toEqual({ spiral, why: reason });
  });

  test('is blank before three logged touches', () => {
    expect(spiralFrom(aRelationship({ touches: 2, callsMissed: 5 }))).toBeNull();
  });

  test('isn’t flipped by one missed call, whatever else is known', () => {
    const facts = fc.record({
      touches: fc.constant(3),
      callsMissed: fc.constant(0),
      intervalsKept: fc.integer({ min: 0, max: 4 }),
      intervalsMissed: fc.integer({ min: 0, max: 4 }),
      kindsLetSlip: fc.integer({ min: 0, max: 4 }),
      mood: fc.integer({ min: -3, max: 3 }),
      growthPercent: fc.integer({ min: -100, max: 100 }),
      attempts: fc.integer({ min: 0, max: 5 }),
      hasOpenConcern: fc.boolean(),
    });
    fc.assert(
      fc.property(facts, (given) => {
        expect(spiralFrom({ ...given, callsMissed: 1 })).toEqual(spiralFrom(given));
      }),
    );
  });
});

test('nothing but missed calls decides alone', () => {
  const alone = SPIRAL_RULES.filter(({ points }) => Math.abs(points) >= SPIRAL_TURNS_AT).map(
    ({ what }) => what,
  );

  expect(alone).toEqual(['Two or more calls in a row missed']);
});
