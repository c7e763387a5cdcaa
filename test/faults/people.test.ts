/** The items of clients, in every trouble. */
import { theAddIn, type Item } from '../support/built';
import { meetEveryTrouble } from '../support/every-trouble';
import { aNewOffice, aWednesday } from '../support/small-office';
import type { Situation } from '../support/troubles';

const press = theAddIn();
const wednesday = aWednesday(press);
const onWednesday = (item: Item): Situation => ({ press, office: wednesday, item });

meetEveryTrouble(press, [
  ['Clients > Rank clients…', onWednesday('Rank clients…')],
  ['Clients > Find inactive…', { press, office: aNewOffice(), item: 'Find inactive…' }],
  ['Clients > Let-go list', onWednesday('Let-go list')],
  ['Clients > Release…', onWednesday('Release…')],
]);
