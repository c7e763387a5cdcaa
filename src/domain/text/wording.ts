/** Words of free text, so that a need can be compared with a profession (S11). */
import { comparedWords, keywordsOf, wordList, type KeywordRules } from './keywords';

/** In front of, between and behind the words, so that a whole phrase can be looked for. */
const GAP = ' ';
/** Words that tell nothing of what somebody does or needs. */
const OF_ANY_TRADE: KeywordRules = {
  saysNothing: wordList(
    'find better best owner runs business company office shop store studio general commercial senior junior consultant adviser',
    'advisor manager director dealer expert first free second year month week plain answer phone room',
  ),
  // "IT", "HR".
  shortest: 2,
};

/** A text that phrases are looked for in. */
export const phraseable = (text: string): string => GAP + comparedWords(text).join(GAP) + GAP;

/**
 * A phrase as it is looked for in a text made by `phraseable`; one with a star at its end is the beginning of
 * a word.
 */
export const soughtIn = (phrase: string): string =>
  phrase.endsWith('*') ? GAP + comparedWords(phrase).join(GAP) : phraseable(phrase);

/** The words of a text that tell something. */
export const tellingWords = (text: string): string[] => [...keywordsOf(text, OF_ANY_TRADE).keys()];
