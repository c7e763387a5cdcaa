/** What one answer of a form says beside who it is from (S27). */
import { nextStepIn } from './answers';

const NO = /^(?:no|n|false|0|nein|non|no,? thanks?.*|not now.*|never|none|-)$/i;
const YES = /^(?:yes|y|true|x|1|ja|oui|s[ií]|✓|✔|checked)\b/i;

export type FormAnswer = {
  /** "Would you like to meet?: Yes; What worries you most?: Rates" */
  readonly words: string;
  /** What they wish for, in the words of the form; '': nothing. */
  readonly wish: string;
  /** Whether any question was answered that isn't about who they are. */
  readonly isAnswered: boolean;
};

/**
 * Whether a question was answered with a wish: by a yes to a question of one, or in the answer's own words.
 */
function wishIn(question: string, answer: string): string {
  if (NO.test(answer)) return '';
  if (nextStepIn(answer) !== null) return answer;
  return YES.test(answer) && nextStepIn(question) !== null ? question : '';
}

/** @param own the questions without a place on Contacts, each with its answer */
export function formAnswerOf(own: ReadonlyMap<string, string>): FormAnswer {
  const answered = [...own].filter(([, answer]) => answer.trim() !== '');
  return {
    words: answered.map(([question, answer]) => `${question}: ${answer.trim()}`).join('; '),
    wish: answered.map(([question, answer]) => wishIn(question, answer.trim())).find(Boolean) ?? '',
    isAnswered: answered.length > 0,
  };
}
