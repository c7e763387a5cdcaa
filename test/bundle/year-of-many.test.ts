/** S22: the year of four hundred households is one page, in the time that the Dashboard takes. */
import { officeOf } from '../bench/office';
import { copyOf, theAddIn } from '../support/built';
import { tabOf } from '../support/hosted';

/** The sample office again and again: so many people live in a few more than four hundred households. */
const PEOPLE = 440;
const HOUSEHOLDS = 400;

const press = theAddIn();
const office = officeOf(PEOPLE);

test('the year of four hundred households is one page, in the seconds of a Dashboard', () => {
  const [forYear, forDashboard] = [copyOf(office), copyOf(office)];

  const year = press(forYear, 'Year in eight touches');
  const dashboard = press(forDashboard, 'Dashboard');

  const [, households = '0'] = /has the year of (\d+) households/.exec(year.told) ?? [];
  const names = tabOf(forYear, 'Year').cells.filter(([, ...marks]) => marks.some((mark) => mark !== ''));
  expect(Number(households)).toBeGreaterThanOrEqual(HOUSEHOLDS);
  expect(names.length).toBeGreaterThanOrEqual(Number(households));
  // Processor time left aside, which the bench measures: what counts here are calls and cells.
  expect(year.ledger.simulatedMs).toBeLessThanOrEqual(dashboard.ledger.simulatedMs);
});
