/**
 * Letters > Draft…: a letter's drafts, in the mailbox of whoever signs it; run again, for whoever has none
 * yet (S2, S10).
 */
import { isStanding } from '../../../domain/records/letter';
import { asksAgain } from '../../../domain/letters/text/letters-together';
import { plural } from '../../../domain/text/words';
import { asTold } from '../../../domain/text/shortened';
import type { AnyTable, TableReading } from '../../../sheets/declare/table';
import { letters } from '../../../sheets/tabs/letters';
import { giveIds, withIds } from '../../../sheets/write/ids';
import { keepWatch } from '../../set-up/daily-trigger';
import { setCells } from '../../../runner/change';
import type { Answers, Job, Plan, Question } from '../../../runner/job';
import { askWhichLetter, chooseLetter, unsentLetters, type Choice } from '../choose-letter';
import { composeLetter, type Composed } from '../compose/compose-letter';
import { draftRounds } from './draft-rounds';
import { foreseenDrafts, postingOf, type DraftToMake } from './drafts-to-make';
import { letterInNumbers } from '../preview/letter-in-numbers';
import { fieldsShown } from '../compose/letter-fields';
import {
  draftsOf,
  isOwn,
  LETTER_TABS,
  signerOf,
  WHERE_PEOPLE_OPT_OUT,
  type LetterOffice,
  type LetterRow,
} from '../compose/letter-office';
import { forAll, forThisWeek, inScope, stepOf } from '../compose/letter-scope';
import { whyNothingToDraft } from './nothing-to-draft';
import { tellDrafting } from './drafting-report';

const NO_LETTER = 'Letters has no letter that waits to be drafted: choose Letters > New letter… first.';
const refused = (report: string): Plan => ({ changes: [], report, isRefused: true });

/** By what the answer to it is kept: whose check-ins are drafted. */
const WHOSE = 'whose check-ins';
/** A closed question means the fewer ones. */
const isForEverybody = (answer: string): boolean => /^(?:2|all)/i.test(answer.trim());

/** The letter, for those whom somebody has just said. */
function saidFor(letter: LetterRow, answers: Answers): LetterRow {
  const said = answers.get(WHOSE);
  return said === undefined || isForEverybody(said) ? forAll(letter) : forThisWeek(letter);
}

function chosenIn(office: LetterOffice, answer: string, answers: Answers): Choice {
  const choice = chooseLetter(unsentLetters(office), answer, NO_LETTER);
  return choice.ok ? { ok: true, letter: saidFor(choice.letter, answers) } : choice;
}
const isOwnLetter = (office: LetterOffice, letter: LetterRow): boolean =>
  isOwn(office, signerOf(letter, office.settings).mailbox.address);

/** The letter that somebody chose, where it can be drafted here and now. */
function draftable(office: LetterOffice, answer: string, answers: Answers): LetterRow | null {
  const choice = chosenIn(office, answer, answers);
  if (!choice.ok || !isOwnLetter(office, choice.letter)) return null;
  const composition = composeLetter(choice.letter, office);
  const isToDraft = composition.ok && whyNothingToDraft(composition.composed, office) === null;
  return isToDraft ? choice.letter : null;
}

/**
 * Whether there are drafts to tell of, made a moment ago or earlier. What comes round always has earlier
 * ones.
 */
const isBegun = (letter: LetterRow, office: LetterOffice): boolean =>
  stepOf(letter) === 'Drafting' || (!isStanding(letter.kind) && draftsOf(office, letter).length > 0);

function numbersOf(composed: Composed, drafts: readonly DraftToMake[], office: LetterOffice): string {
  const { letter, way, warnings } = composed;
  return [
    `${asTold(letter.name)}: ${letter.kind}, ${way}.`,
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

/** To how many people it would go now; 0 where something stops it. */
function peopleIn(letter: LetterRow, office: LetterOffice): number {
  const composition = composeLetter(letter, office);
  if (!composition.ok) return 0;
  const { composed } = composition;
  return postingOf(composed.way, foreseenDrafts(composed, office)).people;
}

/** Of check-ins, this week's are offered before all of them (S12, S14). */
function askWhose(letter: LetterRow, office: LetterOffice): Question | null {
  const all = forAll(letter);
  if (letter.kind !== 'Check-in') return confirm(all, office);
  const ofWeek = forThisWeek(letter);
  const [few, many] = [peopleIn(ofWeek, office), peopleIn(all, office)];
  if (few === 0 || few === many) return confirm(all, office);
  return {
    kind: 'prompt',
    about: WHOSE,
    title: 'Draft',
    text: [
      `Whose check-ins? Type 1 or 2; nothing means 1.`,
      '',
      `1  This week's: ${plural(few, 'person', 'people')} on This week`,
      `2  All: ${plural(many, 'person', 'people')} due by the end of the week`,
    ].join('\n'),
    next: (answer) => confirm(isForEverybody(answer) ? all : ofWeek, office),
  };
}

export const draftLetter: Job<(typeof LETTER_TABS)[number]> = {
  name: 'Draft…',
  reads: LETTER_TABS,
  shows: fieldsShown,
  rereads: WHERE_PEOPLE_OPT_OUT,
  writesAfterwards: { letters: ['state', 'counts'] },

  question: (office) =>
    askWhichLetter('Draft', unsentLetters(office), (letter) => askWhose(letter, withEverybody(office))),

  act: (office, answer, { triggers }) => {
    if (draftable(office, answer, new Map())) keepWatch(triggers);
    return '';
  },

  rounds: (office, answer, answers) => {
    const letter = draftable(office, answer, answers);
    if (!letter) return () => null;
    return draftRounds({
      isToTryAgain: true,
      lettersOf: ({ tables }) =>
        tables.letters.rows.filter(({ id }) => id === letter.id).map((row) => saidFor(row, answers)),
    });
  },

  plan: (office, answer, done, answers = new Map()) => {
    const choice = chosenIn(office, answer, answers);
    if (!choice.ok) return refused(choice.reason);
    const { letter } = choice;
    const composition = composeLetter(letter, office);
    if (!composition.ok)
      return refused(`${asTold(letter.name)} can't be drafted. ${composition.stops.join(' ')}`);
    const nothing = isBegun(letter, office) ? null : whyNothingToDraft(composition.composed, office);
    if (nothing !== null) return refused(nothing);
    if (isOwnLetter(office, letter)) return tellDrafting([letter], office, done);
    const { address } = composition.composed.signer.mailbox;
    return {
      changes: [setCells(letters, letter.id, { state: inScope(letter, 'Ready') })],
      report: `${asTold(letter.name)} is Ready. ${address} drafts it with Letters > Draft…; their daily run does it too.`,
    };
  },
};
