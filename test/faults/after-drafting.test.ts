/** What comes after a letter was drafted, and what is asked beside it, in every trouble. */
import { theAddIn, type Item } from '../support/built';
import { meetEveryTrouble } from '../support/every-trouble';
import { aDraftedOffice } from '../support/letter-office';
import { aWednesday } from '../support/small-office';
import type { Situation } from '../support/troubles';

const press = theAddIn();
const drafted = aDraftedOffice(press);
const onceDrafted = (item: Item): Situation => ({ press, office: drafted, item });

meetEveryTrouble(press, [
  ['Letters > Mark as sent…', onceDrafted('Mark as sent…')],
  ['Letters > Check drafts', onceDrafted('Check drafts')],
  ['Letters > Test draft to me', onceDrafted('Test draft to me')],
  ['Letters > Who would like this?', { press, office: aWednesday(press), item: 'Who would like this?' }],
]);
