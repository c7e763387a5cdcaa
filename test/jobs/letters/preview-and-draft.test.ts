/** What the page Preview says is what Draft… then does. */
import type { OfficeState } from '../../../local/host/state';
import { draftLetter } from '../../../src/jobs/letters/draft/draft-letter';
import { previewLetter } from '../../../src/jobs/letters/preview/preview-letter';
import { runHosted } from '../../support/hosted';
import { anOfficeWithLetters, column, typed, type LetterCells } from '../../support/letter-office';
import { below } from '../../support/preview';

type Situation = {
  readonly given: LetterCells;
  readonly people: number;
  readonly prepare?: (state: OfficeState) => void;
};
const situations: readonly (readonly [string, Situation])[] = [
  ['One each', { given: {}, people: 3 }],
  ['Together, in two groups', { given: { How: 'Together', Body: 'Read your lease.' }, people: 53 }],
  [
    'some left out, some skipped',
    {
      given: { Body: 'Dear {{Dear}}' },
      people: 5,
      prepare: (state) => {
        typed(state, 'Contacts', 'Name 0002', 'Dear', '');
        typed(state, 'Contacts', 'Name 0003', 'Email consent', 'Opted out');
        typed(state, 'Contacts', 'Name 0004', 'Email', 'jörg@example.com');
      },
    },
  ],
  [
    'people without an ID yet',
    { given: {}, people: 3, prepare: (state) => typed(state, 'Contacts', 'Name 0002', 'ID', '') },
  ],
  [
    'some drafts wait since a run that Gmail stopped',
    {
      given: {},
      people: 4,
      prepare: (state) =>
        void runHosted(state, draftLetter, {
          answers: ['yes'],
          gmailQuota: { after: 2, message: 'Service invoked too many times for one day: gmail.' },
        }),
    },
  ],
];

test.each(situations)('%s', (_why, { given, people, prepare }) => {
  const state = anOfficeWithLetters(people, given);
  prepare?.(state);
  const before = state.drafts.length;

  const said = runHosted(state, previewLetter()).outcome?.message;
  const skipped = below(state, 'Who will be skipped').reduce((sum, [count]) => sum + Number(count), 0);
  const left = below(state, 'Who is left out').reduce((sum, [count]) => sum + Number(count), 0);
  const written = column(state, 'Drafts', 'State').filter((each) => each === 'Drafted').length;
  const { host } = runHosted(state, draftLetter, { answers: ['yes', 'yes'] });

  const states = column(state, 'Drafts', 'State');
  const drafted = states.filter((each) => each === 'Drafted').length - written;
  expect(host.ledger.dialogs[0]?.message).toContain(`${drafted} people`);
  expect(said).toMatch(new RegExp(`goes to ${drafted} people in ${state.drafts.length - before} drafts?\\.`));
  expect(states.filter((each) => each === 'Skipped')).toHaveLength(skipped);
  expect(states.length + left).toBe(people);
});
