/** The items of clients, in every trouble. */
import { theAddIn, type Item } from '../support/built';
import { meetEveryTrouble } from '../support/every-trouble';
import { aNewOffice, aWednesday } from '../support/small-office';
import type { Situation } from '../support/troubles';

const press = theAddIn();
const wednesday = aWednesday(press);
const onWednesday = (item: Item): Situation => ({ press, office: wednesday, item });

meetEveryTrouble(press, [
  ['People > Interview…', onWednesday('Interview…')],
  ['People > Find inactive…', { press, office: aNewOffice(), item: 'Find inactive…' }],
  ['People > Let-go list', onWednesday('Let-go list')],
  ['People > Release…', onWednesday('Release…')],
]);
