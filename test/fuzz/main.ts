/**
 * `npm run fuzz -- --seeds N [--from SEED]`: more random offices than the test takes. Exit 1 where something
 * doesn't hold.
 */
import { theAddIn } from '../support/built';
import { failuresOfOffice } from './fuzz';

const numberAfter = (option: string, usual: number): number => {
  const at = process.argv.indexOf(option);
  return at < 0 ? usual : Number(process.argv[at + 1] ?? usual);
};

const [count, from] = [numberAfter('--seeds', 150), numberAfter('--from', 1)];
const press = theAddIn();
let broken = 0;
for (let seed = from; seed < from + count; seed += 1) {
  const failures = failuresOfOffice(press, seed);
  if (failures.length > 0) broken += 1;
  for (const each of failures.slice(0, 5)) console.log(each);
}
console.log(`${count} offices, ${broken} with failures.`);
process.exitCode = broken > 0 ? 1 : 0;
