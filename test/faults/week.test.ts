/** The week and the daily run, in every trouble. */
import { theAddIn, type Item } from '../support/built';
import { COLUMNS_AND_TABS, meetEveryTrouble } from '../support/every-trouble';
import { aMonday, aWednesday } from '../support/small-office';
import type { Situation } from '../support/troubles';

const press = theAddIn();
const wednesday = aWednesday(press);
const onWednesday = (item: Item): Situation => ({ press, office: wednesday, item });

meetEveryTrouble(press, [
  ['the daily run on a Monday', { press, office: aMonday(press), item: 'the daily run' }],
  ['the daily run on a Wednesday', onWednesday('the daily run')],
  ['Build or refresh', onWednesday('Build or refresh')],
  ['Fresh start…', onWednesday('Fresh start…')],
]);

meetEveryTrouble(press, [['Log what is done', onWednesday('Log what is done')]], COLUMNS_AND_TABS);
