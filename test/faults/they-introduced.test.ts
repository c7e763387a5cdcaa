/** Names said in a talk, logged in every trouble (S21). */
import { theAddIn } from '../support/built';
import { meetEveryTrouble } from '../support/every-trouble';
import { aWednesday, lineWhere, typeRow } from '../support/small-office';
import { tabOf } from '../support/hosted';

const press = theAddIn();
const office = aWednesday(press);
typeRow(office, 'This week', lineWhere(tabOf(office, 'This week'), { Contact: 'Gus Gray' }), {
  'They introduced': 'Kit King and Lou Lane; the Marlows',
});

meetEveryTrouble(press, [['names said in a talk', { press, office, item: 'Log what is done' }]]);
