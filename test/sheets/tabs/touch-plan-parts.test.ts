import { PLANNED_TOUCHES } from '../../../src/domain/touches/touch-types';
import { aboutTouch, TOUCHES_BY_PART } from '../../../src/sheets/tabs/touch-plan-parts';

test('every planned touch stands in one part, and the parts stand together', () => {
  const parts = TOUCHES_BY_PART.map((touch) => aboutTouch(touch).part);

  expect([...TOUCHES_BY_PART].sort()).toEqual([...PLANNED_TOUCHES].sort());
  expect(parts.filter((part, index) => part !== parts[index - 1])).toEqual(['Calls', 'By mail', 'Lunches']);
});
