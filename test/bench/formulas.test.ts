/**
 * The claims on the cell functions: 10,000 contacts, with six touches each and their sales, in less than a
 * second and a half.
 */
import { loadProgram } from '../../local/office/program';
import { CONTACTS_CLAIMED, FORMULAS, judgeFormula, rangesOf } from './formulas';
import { officeOf } from './office';

const program = loadProgram('dist');
const ranges = rangesOf(officeOf(CONTACTS_CLAIMED));

test('every tab that they read holds rows', () => {
  expect([...ranges.values()].map((range) => range.length > 1)).not.toContain(false);
});

test.each(FORMULAS)('%s, as the bench judges it', (name) => {
  expect(judgeFormula(program, ranges, name)).toMatchObject({ isKept: true });
});
