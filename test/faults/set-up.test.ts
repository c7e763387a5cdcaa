/** What sets the office up, looks it over and takes runs back, in every trouble. */
import { theAddIn, type Item } from '../support/built';
import { meetEveryTrouble } from '../support/every-trouble';
import { aDrawnDashboard, aNewOffice, aWednesday, aWednesdayRun } from '../support/small-office';
import type { Situation } from '../support/troubles';

const press = theAddIn();
const wednesday = aWednesday(press);
const onWednesday = (item: Item): Situation => ({ press, office: wednesday, item });

meetEveryTrouble(press, [
  ['Check the workbook', onWednesday('Check the workbook')],
  ['Set up > This workbook', { press, office: aNewOffice(), item: 'This workbook' }],
  ['Set up > Daily run…', onWednesday('Daily run…')],
  ['Set up > Hide or show judgement', onWednesday('Hide or show judgement')],
  ['Dashboard', onWednesday('Dashboard')],
  ['Dashboard, drawn anew', { press, office: aDrawnDashboard(press), item: 'Dashboard' }],
  ['Undo last run', { press, office: aWednesdayRun(press), item: 'Undo last run' }],
]);
