/**
 * What the daily run and the watchdog do for letters: they go on with what isn't finished in their owner's
 * mailbox.
 */
import { keepWatch, stopWatching } from '../../set-up/daily-trigger';
import type { Job } from '../../../runner/job';
import { draftRounds } from './draft-rounds';
import { fieldsShown } from '../compose/letter-fields';
import { LETTER_TABS, WHERE_PEOPLE_OPT_OUT } from '../compose/letter-office';
import { GO_ON_WITH_DRAFTS, hasUnfinished, lettersToGoOnWith } from '../compose/letter-state';
import { tellDrafting } from './drafting-report';

/**
 * Goes on with the letters that were asked for, begun, or left in doubt. The watchdog is there as long as
 * there are any.
 */
export const goOnWithDrafts: Job<(typeof LETTER_TABS)[number]> = {
  name: GO_ON_WITH_DRAFTS,
  reads: LETTER_TABS,
  shows: fieldsShown,
  rereads: WHERE_PEOPLE_OPT_OUT,
  leavesRowsAlone: true,

  act: (office, _answer, { triggers }) => {
    if (hasUnfinished(office)) keepWatch(triggers);
    else stopWatching(triggers);
    return '';
  },

  rounds: () => draftRounds({ lettersOf: lettersToGoOnWith, isToTryAgain: false }),

  plan: (office, _answer, done) => {
    const letters = lettersToGoOnWith(office);
    if (letters.length === 0) return { changes: [], report: 'No draft is left to be made.' };
    return tellDrafting(letters, office, done);
  },
};
