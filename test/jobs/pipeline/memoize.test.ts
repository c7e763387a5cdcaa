import { onceATab } from '../../../src/jobs/pipeline/memoize';
import { day } from '../../support/office';

const TODAY = day('2026-11-23');
const TOMORROW = day('2026-11-24');
const tab = { rows: ['Ann'] };

test.each([
  { what: 'the same tab on the same day is made once', then: tab, on: TODAY, times: 1 },
  { what: 'another day makes it anew', then: tab, on: TOMORROW, times: 2 },
  { what: 'a tab that was changed is made anew', then: { rows: ['Ann', 'Bo'] }, on: TODAY, times: 2 },
])('$what', ({ then, on, times }) => {
  const make = jest.fn(({ rows }: typeof tab, today: number) => [...rows, today]);
  const made = onceATab(make);

  made(tab, TODAY);
  const answer = made(then, on);

  expect(answer).toEqual([...then.rows, on]);
  expect(make).toHaveBeenCalledTimes(times);
});
