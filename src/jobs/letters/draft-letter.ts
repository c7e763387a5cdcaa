/** Letters > Draft…: a letter's drafts, in the mailbox of whoever signs it; run again, for whoever has none yet (S2, S10). */
import { isStanding } from '../../domain/campaigns/letter';
import { asksAgain } from '../../domain/campaigns/letters-together';
import type { AnyTable, TableReading } from '../../sheets/table';
import { letters } from '../../sheets/tabs/letters';
import { giveIds, withIds } from '../../sheets/ids';
import { keepWatch } from '../daily-trigger';
import type { Job, Plan, Question } from '../job';
import { setCells } from '../job';
import { askWhichLetter, chooseLetter, unsentLetters } from './choose-letter';
import { composeLetter, type Composed } from './compose-letter';
import { draftRounds } from './draft-rounds';
import { foreseenDrafts, postingOf, type DraftToMake } from './drafts-to-make';
import { letterInNumbers } from './letter-in-numbers';
import { fieldsShown } from './letter-fields';
import {
  isOwn,
  LETTER_TABS,
  signerOf,
  WHERE_PEOPLE_OPT_OUT,
  type LetterOffice,
  type LetterRow,
} from './letter-office';
import { whyNothingToDraft } from './nothing-to-draft';
import { tellDrafting } from './tell-drafting';

const NO_LETTER = 'Letters has no letter that waits to be drafted: choose Letters > New letter… first.';
const refused = (report: string): Plan => ({ changes: [], report, isRefused: true });

const chosenIn = (office: LetterOffice, answer: string) =>
  chooseLetter(unsentLetters(office), answer, NO_LETTER);
const isOwnLetter = (office: LetterOffice, letter: LetterRow): boolean =>
  isOwn(office, signerOf(letter, office.settings).mailbox.address);

/** The letter that somebody chose, where it can be drafted here and now. */
function draftable(office: LetterOffice, answer: string): LetterRow | null {
  const choice = chosenIn(office, answer);
  if (!choice.ok || !isOwnLetter(office, choice.letter)) return null;
  const composition = composeLetter(choice.letter, office);
  const isToDraft = composition.ok && whyNothingToDraft(composition.composed, office) === null;
  return isToDraft ? choice.letter : null;
}

function numbersOf(composed: Composed, drafts: readonly DraftToMake[], office: LetterOffice): string {
  const { letter, way, warnings } = composed;
  return [
    `${letter.name}: ${letter.kind}, ${way}.`,
    ...letterInNumbers(composed, drafts, office),
    ...warnings.map((warning) => `Worth a second look: ${warning}`),
    '',
    'Draft it now?',
  ].join('\n');
}

const numbered = <T extends AnyTable>(reading: TableReading<T>): TableReading<T> =>
  withIds(reading, giveIds(reading).gifts);

/** Whatever was typed in without an ID has one for the while: it gets one before anything is drafted. */
function withEverybody({ tables, ...office }: LetterOffice): LetterOffice {
  const [contacts, needs] = [numbered(tables.contacts), numbered(tables.needs)];
  return {
    ...office,
    tables: { ...tables, contacts, needs, hardToReach: numbered(tables.hardToReach) },
  };
}

function confirm(letter: LetterRow, office: LetterOffice): Question | null {
  const composition = composeLetter(letter, office);
  if (!composition.ok) return null;
  const { composed } = composition;
  if (whyNothingToDraft(composed, office) !== null) return null;
  const drafts = foreseenDrafts(composed, office);
  const posting = postingOf(composed.way, drafts);
  const advice = isStanding(composed.letter.kind) ? '' : ` "Together" on the letter's row needs far fewer.`;
  const again: Question = {
    kind: 'confirm',
    title: 'Draft',
    text: `Somebody will have to press Send ${posting.drafts} times.${advice} Go on?`,
  };
  return {
    kind: 'confirm',
    title: 'Draft',
    text: numbersOf(composed, drafts, office),
    next: () => (asksAgain(posting) ? again : null),
  };
}

export const draftLetter: Job<(typeof LETTER_TABS)[number]> = {
  name: 'Draft…',
  reads: LETTER_TABS,
  shows: fieldsShown,
  rereads: WHERE_PEOPLE_OPT_OUT,

  question: (office) =>
    askWhichLetter('Draft', unsentLetters(office), (letter) => confirm(letter, withEverybody(office))),

  act: (office, answer, { triggers }) => {
    if (draftable(office, answer)) keepWatch(triggers);
    return '';
  },

  rounds: (office, answer) => {
    const letter = draftable(office, answer);
    if (!letter) return () => null;
    return draftRounds({
      isToTryAgain: true,
      lettersOf: ({ tables }) => tables.letters.rows.filter(({ id }) => id === letter.id),
    });
  },

  plan: (office, answer, done) => {
    const choice = chosenIn(office, answer);
    if (!choice.ok) return refused(choice.reason);
    const { letter } = choice;
    const composition = composeLetter(letter, office);
    if (!composition.ok) return refused(`${letter.name} can't be drafted. ${composition.stops.join(' ')}`);
    const nothing = letter.state === 'Drafting' ? null : whyNothingToDraft(composition.composed, office);
    if (nothing !== null) return refused(nothing);
    if (isOwnLetter(office, letter)) return tellDrafting([letter], office, done);
    const { address } = composition.composed.signer.mailbox;
    return {
      changes: [setCells(letters, letter.id, { state: 'Ready' })],
      report: `${letter.name} is Ready. ${address} drafts it with Letters > Draft…; their daily run does it too.`,
    };
  },
};
