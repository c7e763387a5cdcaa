/** The items of alliances, in every trouble. */
import { theAddIn, type Item } from '../support/built';
import { meetEveryTrouble } from '../support/every-trouble';
import { aMonday, aWednesday } from '../support/small-office';
import type { Situation } from '../support/troubles';

const press = theAddIn();
const wednesday = aWednesday(press);
const onWednesday = (item: Item): Situation => ({ press, office: wednesday, item });

meetEveryTrouble(press, [
  ['Lunches > Plan', { press, office: aMonday(press), item: 'Lunches > Plan' }],
  ['Lunches > Brief', onWednesday('Brief')],
  ['Lunches > Send invitations…', onWednesday('Send invitations…')],
  ['Lunches > Log introductions…', onWednesday('Log introductions…')],
  ['Clients > Introduce to an expert…', onWednesday('Introduce to an expert…')],
  ['Clients > Hard to reach', onWednesday('Hard to reach')],
]);
