/** Pages to print, gifts, guests, and a form that is taken in, in every trouble (S22 to S24, S27, S28). */
import { emptySheet, serial } from '../../local/host/state';
import { theAddIn, type Item } from '../support/built';
import { sorts, types } from '../support/acts';
import { meetEveryTrouble, type TroubleAt } from '../support/every-trouble';
import { tabOf } from '../support/hosted';
import { callsThatPartWhatIsWritten } from '../support/moments';
import { aNewOffice, firstFreeLine, lineWhere, typeRow } from '../support/small-office';
import { somebody, type Situation } from '../support/troubles';

const press = theAddIn();
const office = aNewOffice();
press(office, 'This workbook');
press(office, 'the daily run');
const onANewOffice = (item: Item): Situation => ({ press, office, item });

/** An office in which some of those who get a note or a gift have an address. */
function anOfficeWithAddresses() {
  const state = aNewOffice();
  press(state, 'This workbook');
  for (const name of ['Ann Ames', 'Flo Fox', 'Hal Hill'])
    typeRow(state, 'Contacts', lineWhere(tabOf(state, 'Contacts'), { Name: name }), {
      Address: '1 Elm Road',
    });
  press(state, 'the daily run');
  const week = tabOf(state, 'This week');
  typeRow(state, 'This week', lineWhere(week, { Contact: 'Ann Ames' }), { What: 'Handwritten note' });
  return state;
}

/** An office whose guests are invited: who came is yet to be said. */
function anOfficeWithGuests() {
  const state = aNewOffice();
  press(state, 'This workbook');
  press(state, 'Event guests…');
  return state;
}

/**
 * An office that gives: an item was handed over and reported on This week, with what it was; another stands
 * on a Given of the office's own.
 */
function anOfficeThatGives() {
  const state = aNewOffice();
  press(state, 'This workbook');
  press(state, 'the daily run');
  typeRow(state, 'This week', firstFreeLine(tabOf(state, 'This week')), {
    Contact: 'Flo Fox',
    What: 'Item of value',
    Result: 'Sent',
    Note: 'a book on knots',
  });
  const given = emptySheet(92, 'Given');
  given.cells = [
    ['Date', 'Contact', 'What', 'Cost'],
    [serial(46_339), 'Cy Cole', 'roses', 40],
  ];
  state.book.sheets.push(given);
  return state;
}

/** What people do to Given meanwhile. */
const ON_GIVEN: readonly TroubleAt[] = [
  [
    'somebody sorts and types on Given',
    somebody(
      sorts('Given', 'Contact'),
      types('Given', { Contact: 'Cy Cole' }, { Why: 'they like them' }),
      types('Given', 'a new line', { Date: '2026-11-12', Contact: 'Bo Berg', What: 'a map' }),
    ),
    callsThatPartWhatIsWritten('Given'),
  ],
];

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
  ['Letters > Labels…', { press, office: anOfficeWithAddresses(), item: 'Labels…' }],
  ['Letters > Event guests…: who came', { press, office: anOfficeWithGuests(), item: 'Event guests…' }],
  ['a form that is taken in', { press, office: anOfficeWithAForm(), item: 'the daily run' }],
]);

meetEveryTrouble(
  press,
  [['what was given, reported and typed', { press, office: anOfficeThatGives(), item: 'the daily run' }]],
  ON_GIVEN,
);
