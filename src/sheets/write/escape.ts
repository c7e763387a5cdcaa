/** Text at the write edge: the spreadsheet parses what is written as if it was typed, in its own language. */

/** Yes and no in the languages in which the spreadsheet turns them into checkbox values. */
const BOOLEAN_WORDS: ReadonlySet<string> = new Set(
  (
    'true false wahr falsch vrai faux verdadero falso verdadeiro vero waar onwaar sant falskt sann usann sand falsk ' +
    'tosi epätosi prawda fałsz pravda nepravda igaz hamis adevărat fals doğru yanlış истина ложь правда ні ' +
    'istina laž lažno tiesa melas patiess aplams tõene väär benar salah đúng sai'
  ).split(' '),
);
/**
 * "May 3", "Mon, 3 May 2026", "USD 5": up to three words, then a number, and nothing that no date or amount
 * has.
 */
const WORDS_THEN_NUMBER = /^(?:\p{L}+\.?,?[\s/-]*){1,3}\d[\d\s.,:/\p{L}-]*$/u;
/** C0001 and the like: no date, no number. */
const OWN_ID = /^[A-Z]\d{4,}$/;
const STARTS_WITH_LETTER = /^\p{L}/u;

/**
 * Whether the spreadsheet could take the text for a formula, a number, a date or a yes or no, in any locale.
 */
function couldBeParsed(text: string): boolean {
  if (!STARTS_WITH_LETTER.test(text)) return true;
  if (text.length > 60 || OWN_ID.test(text)) return false;
  return WORDS_THEN_NUMBER.test(text) || BOOLEAN_WORDS.has(text.trim().toLowerCase());
}

/**
 * Text as it must be written to stay that text: with a leading apostrophe, which the spreadsheet takes off
 * again, before anything that doesn't plainly start as a word. One too many does no harm, one too few makes a
 * formula [?: Twenty texts that must stay text · The same in cells of plain text].
 */
export const asTyped = (text: string): string => (text !== '' && couldBeParsed(text) ? `'${text}` : text);
