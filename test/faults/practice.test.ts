/** Pages to print, gifts, guests, and a form that is taken in, in every trouble (S22 to S24, S27, S28). */
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

/** An office whose guests are invited: who came is yet to be said. */
function anOfficeWithGuests() {
  const state = aNewOffice();
  press(state, 'This workbook');
  press(state, 'Event guests…');
  return state;
}

/**
 * An office with a form of its own, in which somebody new and somebody known have answered, and a gift that
 * somebody typed.
 */
function anOfficeWithAForm() {
  const state = aNewOffice();
  press(state, 'This workbook');
  const survey = emptySheet(91, 'Survey');
  survey.cells = [
    ['Timestamp', 'Your name', 'Your email', 'Would you like to meet?'],
    [serial(46_341.4), 'Kit King', 'kit@example.com', 'Yes'],
    [serial(46_341.5), 'Cy Cole', 'cy@example.com', 'No'],
  ];
  const given = emptySheet(92, 'Given');
  given.cells = [
    ['Date', 'Contact', 'What', 'Cost'],
    [serial(46_340), 'Cy Cole', 'A vase', 30],
  ];
  state.book.sheets.push(survey, given);
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
  ['Letters > Event guests…: who came', { press, office: anOfficeWithGuests(), item: 'Event guests…' }],
  ['a form and a gift that are taken in', { press, office: anOfficeWithAForm(), item: 'the daily run' }],
]);
