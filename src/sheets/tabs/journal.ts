/** The journal: a row is a part of a run, with the values before it, so that the run can be undone. */
import { wholeNumber } from '../declare/fields/numbers';
import { text } from '../declare/fields/text';
import { column, table } from '../declare/table';

export const journal = table(
  'Cultivate journal',
  {
    run: column('run', wholeNumber({ min: 1 }), { owner: 'system' }),
    time: column('time', text(), { owner: 'system' }),
    user: column('user', text(), { owner: 'system' }),
    job: column('job', text(), { owner: 'system' }),
    state: column('state', text(), { owner: 'system' }),
    part: column('part', wholeNumber({ min: 1 }), { owner: 'system' }),
    payload: column('payload', text(), { owner: 'system' }),
  },
  { isHidden: true, isAppendOnly: true, purpose: 'What each run changed: Undo reads it.' },
);
