/** Pages to print, and a form that is taken in, in every trouble (S22, S24, S27, S28). */
import { emptySheet, serial } from '../../local/host/state';
import { theAddIn, type Item } from '../support/built';
import { meetEveryTrouble } from '../support/every-trouble';
import { tabOf } from '../support/hosted';
import { aNewOffice, lineWhere, typeRow } from '../support/small-office';
import type { Situation } from '../support/troubles';

const press = theAddIn();
const office = aNewOffice();
press(office, 'This workbook');
press(office, 'the daily run');
const onANewOffice = (item: Item): Situation => ({ press, office, item });

/** An office with a form of its own, in which somebody new and somebody known have answered. */
function anOfficeWithAForm() {
  const state = aNewOffice();
  press(state, 'This workbook');
  const survey = emptySheet(91, 'Survey');
  survey.cells = [
    ['Timestamp', 'Your name', 'Your email', 'Would you like to meet?'],
    [serial(46_341.4), 'Kit King', 'kit@example.com', 'Yes'],
    [serial(46_341.5), 'Cy Cole', 'cy@example.com', 'No'],
  ];
  state.book.sheets.push(survey);
  typeRow(state, 'Settings', lineWhere(tabOf(state, 'Settings'), { Setting: 'Intake tab' }), {
    Value: 'Survey',
  });
  return state;
}

meetEveryTrouble(press, [
  ['Clients > Review page', onANewOffice('Review page')],
  ['Clients > Year in eight touches', onANewOffice('Year in eight touches')],
]);

meetEveryTrouble(press, [
  ['a form that is taken in', { press, office: anOfficeWithAForm(), item: 'the daily run' }],
]);
