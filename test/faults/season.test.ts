/** The season, and what letters do to the workbook alone, in every trouble. */
import { theAddIn, type Item, type Press } from '../support/built';
import { meetEveryTrouble } from '../support/every-trouble';
import {
  aGuessedOffice,
  aWednesday,
  aWednesdayInHardTimes,
  aWednesdayWithALetter,
} from '../support/small-office';
import type { Situation } from '../support/troubles';

const press = theAddIn();
const wednesday = aWednesday(press);
const onWednesday = (item: Item): Situation => ({ press, office: wednesday, item });
/** Chosen again, the item would ask whether the guesses are right. */
const sayingNo: Press = (state, item, options) => press(state, item, { answers: ['no'], ...options });

meetEveryTrouble(press, [
  ['Season > Hard times…', onWednesday('Hard times…')],
  ['Season > Good times…', { press, office: aWednesdayInHardTimes(press), item: 'Good times…' }],
  ['Letters > Preview…', { press, office: aWednesdayWithALetter(press), item: 'Preview…' }],
  ['Letters > Check greetings…', { press: sayingNo, office: wednesday, item: 'Check greetings…' }],
  [
    'Letters > Check greetings…, confirmed',
    { press, office: aGuessedOffice(press), item: 'Check greetings…' },
  ],
]);
