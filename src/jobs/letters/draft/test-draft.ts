/**
 * Letters > Test draft to me: how the letter looks to its first recipient, in the mailbox of whoever asks. It
 * counts for nothing.
 */
import { whyNobody } from '../../../domain/letters/due/due-letters';
import { isStanding } from '../../../domain/records/letter';
import { asTold } from '../../../domain/text/shortened';
import type { Job, Plan, Round } from '../../../runner/job';
import { askWhichLetter, chooseLetter, unsentLetters } from '../choose-letter';
import { composeLetter, type Composed } from '../compose/compose-letter';
import { timeText } from './draft-rows';
import { addresseesOf, draftsToMake } from './drafts-to-make';
import { fieldsShown } from '../compose/letter-fields';
import { LETTER_TABS, type LetterOffice, type LetterRow } from '../compose/letter-office';
import { readTemplateRound } from './read-template-round';
import type { Template } from '../../../mail/parse/template';
import { inWordsFor, writeEmail, type Written } from '../compose/write-email';

const NO_LETTER = 'Letters has no letter that wasn’t sent yet: choose Letters > New letter… first.';
const refused = (report: string): Plan => ({ changes: [], report, isRefused: true });

/** As the first recipient would get it, but to whoever asks. */
function writeTest(composed: Composed, office: LetterOffice): Written {
  const { letter, signer, audience, words } = composed;
  const drafts = draftsToMake(composed, office);
  const draft = drafts.find((each) => addresseesOf(each).length > 0) ?? drafts[0];
  const [first] = draft?.recipients ?? audience.recipients.map(({ id, name }) => ({ contactId: id, name }));
  if (isStanding(letter.kind) && !draft) return { ok: false, reason: `Now ${whyNobody(letter.kind)}.` };
  const { today: day, secondOfDay, user } = office;
  const key = `${letter.id}-test-${timeText({ day, secondOfDay })}`;
  const said = draft && words.get(draft.key);
  const text = inWordsFor(composed.text, said);
  const test: Composed = {
    ...composed,
    way: 'One each',
    signer: { ...signer, mailbox: { name: signer.mailbox.name, address: user } },
    text: { ...text, subject: `[Test] ${text.subject}` },
    words: new Map(said ? [[key, said]] : []),
  };
  return writeEmail(test, office, key, [
    { contactId: first?.contactId ?? '', name: first?.name ?? '', email: user },
  ]);
}

function testRound(letter: LetterRow, office: LetterOffice, template: Template | null): Round {
  const composition = composeLetter(letter, office, template);
  const written: Written = composition.ok
    ? writeTest(composition.composed, office)
    : { ok: false, reason: composition.stops.join(' ') };
  return {
    intentions: [],
    progress: '',
    make: ({ drafts }) => {
      if (!written.ok) return { changes: [], stop: written.reason };
      const made = drafts.create(written.raw);
      return made.ok ? { changes: [] } : { changes: [], stop: made.reason };
    },
  };
}

export const testDraft: Job<(typeof LETTER_TABS)[number], string, 'letters'> = {
  name: 'Test draft to me',
  reads: LETTER_TABS,
  asksBy: ['letters'],
  shows: fieldsShown,

  question: (office) => askWhichLetter('Test draft to me', unsentLetters(office), () => null),

  rounds: (begun, answer) => {
    const choice = chooseLetter(unsentLetters(begun), answer, NO_LETTER);
    let template: Template | null = null;
    let isMade = false;
    return (office) => {
      if (!choice.ok || isMade) return null;
      const { letter } = choice;
      if (letter.templateDraft !== '' && template === null)
        return readTemplateRound(letter, office, (read) => (template = read));
      isMade = true;
      return testRound(letter, office, template);
    };
  },

  plan: (office, answer, done) => {
    const choice = chooseLetter(unsentLetters(office), answer, NO_LETTER);
    if (!choice.ok) return refused(choice.reason);
    if (done !== '') return refused(`No test draft of ${asTold(choice.letter.name)} was made. ${done}`);
    return {
      changes: [],
      report: `A test draft of ${choice.letter.name} lies in your Gmail drafts. It is addressed to you and counts for nothing.`,
    };
  },
};
