import { assign } from '../../../../../src/domain/alliances/lunches/plan/assign';
import { NO_COST } from '../../../../../src/domain/alliances/lunches/plan/cost';

describe('an assignment', () => {
  test('that leaves somebody without a place is refused', () => {
    const onePlace = [{ room: 1 }];

    expect(() => assign(['A', 'B'], onePlace, () => NO_COST)).toThrow('There is no place for everybody.');
  });

  test('counts the second part only where the first is the same', () => {
    const [left, right] = [
      { side: 'left', room: 1 },
      { side: 'right', room: 1 },
    ];

    const sides = assign(['A', 'B'], [left, right], (item, { side }) =>
      item === 'A' ? [0, side === 'left' ? 0 : 1000, 0, 0] : [side === 'left' ? 0 : 1, 0, 0, 0],
    );

    expect([...sides].map(([item, { side }]) => `${item} ${side}`)).toEqual(['A right', 'B left']);
  });
});
