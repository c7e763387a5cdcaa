import { resultsFor } from '../../../src/domain/touches/results';

test.each([
  ['a call', 'Courtesy call', ['Reached', 'Left message', 'No answer', 'Declined']],
  [
    'a recall, whatever shares its row',
    'Recall + Birthday',
    ['Reached', 'Left message', 'No answer', 'Ready', 'Stay in touch', 'No longer interested'],
  ],
  ['a lunch', 'Alliance lunch', ['Held', 'Left message', 'No answer', 'Declined']],
  ['a note and a thing of value', 'Handwritten note + Item of value', ['Sent', 'Declined']],
  [
    'a note that is called about, too',
    'Handwritten note + Birthday',
    ['Reached', 'Left message', 'No answer', 'Declined'],
  ],
  ['a line that somebody typed', '', ['Reached', 'Left message', 'No answer', 'Declined']],
])('for %s these results are offered', (_why, what, wanted) => {
  expect(resultsFor(what)).toEqual(wanted);
});
