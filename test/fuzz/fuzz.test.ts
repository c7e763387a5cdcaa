/** Some random offices; `npm run fuzz -- --seeds N` runs more. */
import { theAddIn } from '../support/built';
import { failuresOfOffice } from './fuzz';

const SEEDS = Array.from({ length: 6 }, (_, index) => index + 1);

test('whatever stands in an office, nothing is lost, doubled, broken or sent to who said no', () => {
  const press = theAddIn();

  const failures = SEEDS.flatMap((seed) => failuresOfOffice(press, seed));

  expect(failures).toEqual([]);
});
