/**
 * Numbers as people type them, with currency signs and separators: the spreadsheet's locale decides, never a
 * guess.
 */
import type { Locale } from '../cells/locale';

/** Signs and words of money before or after the amount: "$5", "5 €", "USD5", "5 kr", "Rs. 5", "5円". */
const CURRENCY =
  /^(?:\p{Sc}|[A-Z][A-Za-z]{0,2}\p{Sc}|(?:[A-Z]{3}|kr\.?|S?Fr\.?|Rs\.?|Rp\.?|RM|R|S\/\.?|TL|[KTU]Sh\.?)(?!\p{L}))\s*|\s*(?:\p{Sc}|(?<![A-Z])[A-Z]{3}|\bkr\.?|\bzł|\bKč|\bFt|\bTL|\blei|лв\.?|руб\.?|[円元원]|\b(?:[Ee]uros?|[Dd]ollars?|[Pp]ounds?|[Ff]rancs?|[Kk]ronor|[Kk]roner)\b)$/gu;
/** Signs without width, which come along when an amount is pasted. */
const UNSEEN = /[\u200B-\u200F\u2060\uFEFF]/g;
/** Blanks and apostrophes part thousands wherever they stand: no locale uses them for decimals. */
const BLANK_MARKS = /[\s'’]/gu;
const MINUS = /^[-−–]\s*/u;
/** "1200,-", "1'200.--", "25,=", "1200:-", "1,20,000/-": no cents. The dash is no minus. */
const NO_CENTS = /\s?([.,:/])(?:[-−–—]{1,2}|=)$/u;
/** Stands in no text. */
const NO_MARK = '\uFFFF';
/** Longer texts are no numbers: no pattern is tried on them, however long a cell is. */
const LONGEST_NUMBER = 60;

/** Digits in groups as some locale writes them (1,234,567 or 12,34,567), or in none. */
const GROUPED = /^(?:\d+|\d{1,3}(?: \d{2,3})* \d{3})$/;

/** The digits of "1,234.5" as "1234.5"; null where its separators aren't the locale's. */
function plainDigits(text: string, { decimalMark, groupMark }: Locale): string | null {
  const mark = text.indexOf(decimalMark);
  const whole = mark < 0 ? text : text.slice(0, mark);
  const fraction = mark < 0 ? '' : text.slice(mark + decimalMark.length);
  const groups = whole.split(groupMark).join(' ').replace(BLANK_MARKS, ' ');
  const isWhole = GROUPED.test(groups) || (groups === '' && fraction !== '');
  return isWhole && /^\d*$/.test(fraction) ? `${groups.replace(/ /g, '')}.${fraction}` : null;
}

/** The text without its minus or its accountant's parentheses, and the sign that they mean. */
function unsigned(text: string): { readonly sign: 1 | -1; readonly amount: string } {
  const inParentheses = /^\((.*)\)$/s.exec(text)?.[1];
  if (inParentheses !== undefined) return { sign: -1, amount: inParentheses.trim() };
  if (MINUS.test(text)) return { sign: -1, amount: text.replace(MINUS, '') };
  const plain = text.replace(/^\+\s*/, '');
  return !NO_CENTS.test(plain) && /\S[-−]$/u.test(plain)
    ? { sign: -1, amount: plain.slice(0, -1).trim() }
    : { sign: 1, amount: plain };
}

/**
 * The marks of an amount that says that it has no cents: the one before its dash is that of decimals,
 * whatever the locale. Where the same mark stands before that, as in "1,200,-", it parts thousands: nothing
 * else can be meant, as no amount has two decimal marks.
 */
function withoutCents(text: string, locale: Locale): { readonly amount: string; readonly locale: Locale } {
  const mark = NO_CENTS.exec(text)?.[1];
  if (mark === undefined) return { amount: text, locale };
  const amount = text.replace(NO_CENTS, '');
  if (mark === ':' || mark === '/') return { amount, locale };
  if (amount.includes(mark)) return { amount, locale: { ...locale, decimalMark: NO_MARK, groupMark: mark } };
  // The other mark behind it would make it no number at all.
  return {
    amount: `${amount}${mark}`,
    locale: { ...locale, decimalMark: mark, groupMark: mark === ',' ? '.' : ',' },
  };
}

/**
 * A number; null where the text is none in this locale. So "1.234" is 1234 in Germany, 1.234 in Britain, and
 * nothing in France, where no dot stands in a number.
 */
export function parseNumber(text: string, locale: Locale): number | null {
  const given = text.trim().replace(UNSEEN, '');
  if (given.length > LONGEST_NUMBER) return null;
  // Full-width digits are digits.
  const typed = given.normalize('NFKC');
  const outer = unsigned(typed);
  const bare = outer.amount.replace(CURRENCY, '').trim();
  const inner = outer.sign === 1 ? unsigned(bare) : { sign: 1, amount: bare };
  const whole = withoutCents(inner.amount.replace(CURRENCY, '').trim(), locale);
  const digits = plainDigits(whole.amount, whole.locale);
  return digits === null ? null : outer.sign * inner.sign * Number(digits);
}

/** A share: "60 %" and "0.6" are both 0.6. */
export function parseShare(text: string, locale: Locale): number | null {
  const typed = text.trim();
  const isPercent = typed.endsWith('%');
  const number = parseNumber(isPercent ? typed.slice(0, -1) : typed, locale);
  return number === null || !isPercent ? number : number / 100;
}
