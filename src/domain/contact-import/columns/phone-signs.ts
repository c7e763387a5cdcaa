/** By what a phone number is told from a date, an amount and the number of an account. */

/** "06.12.34.56.78": pairs of digits, as they are said in France. */
const PAIRS = /^0\d(?:[\s.\-/]?\d\d){4}$/;
const isDate = (value: string): boolean =>
  (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(value) && !PAIRS.test(value)) ||
  /^\d{8}$/.test(value) ||
  /^(?:\d{1,2} \d{1,2} (?:19|20)\d\d|(?:19|20)\d\d \d{1,2} \d{1,2})$/.test(value);
/** "1 250 000", "250 000 000". */
const isAmount = (value: string): boolean =>
  /^[1-9]\d?(?:[\s.]\d{3}){2,}$/.test(value) || /^[1-9]\d{0,2}(?:[\s.]\d{3})*[\s.]000$/.test(value);

export const isPhone = (value: string): boolean =>
  /^(?:[+\d]|\(\+?\d)[\d\s().\-/x#+]{5,}$/i.test(value) &&
  value.replace(/\D/g, '').length >= 7 &&
  !isDate(value) &&
  !isAmount(value);

/** Whether a number is written as only phone numbers are: a code in front, or groups of so many digits. */
export const isWrittenAsPhone = (value: string): boolean =>
  isPhone(value) &&
  (/^\+\d(?:\D*\d){7,}/.test(value) ||
    /\(\+?\d{1,5}\)\D*\d/.test(value) ||
    /^(?:1[\s.\-/]?)?\d{3}[\s.\-/]+\d{3}[\s.\-/]+\d{4}\b/.test(value) ||
    PAIRS.test(value) ||
    (/^0\d{1,4}[\s\-/]\d/.test(value) && value.replace(/\D/g, '').length >= 9));

const PHONE_WORDS =
  /\b(?:\w*phones?|tel|tele[fp]\w*|mobil\w*|cell\w*|handy\w*|gsm|fax|puhelin\w*|festnetz\w*|rufnummer|whats ?app|sms)\b|\bnumber to\b|\b(?:call|reach|text|ring|dial)(?: (?:you|at|on)\b|$)|\b(?:we|i) (?:call|ring|text|dial)\b/;
/** Whether a header, or a question, as it is compared, asks for a number to call. */
export const asksForPhone = (text: string): boolean => PHONE_WORDS.test(text);

const COUNTING =
  /\b(?:ids?|no$|nr|num\w*|\w*nummer|\w*numero|polic\w*|poli[zc]\w*|account\w*|konto\w*|compte|cuenta|customer\w*|kunden\w*|klant\w*|member\w*|mitglied\w*|contra[ck]?t\w*|vertrag\w*|loans?|code|ref|reference|invoices?|orders?|licen[cs]e|ssn|tax\w*|iban|npi|crd|since|balances?|saldo|values?|worth|amounts?|sum|betrag|prices?|premiums?|cost|budget|salary|assets?|how (?:many|much|old|long))\b/;
/** Whether it asks for the number of something, or for an amount: an account, a policy, a price. */
export const isCounting = (text: string): boolean => COUNTING.test(text) && !asksForPhone(text);

/** Whether a question is about a time, or a sum, beside whatever else it asks. */
export const asksForTimeOrSum = (text: string): boolean =>
  /\b(?:when|days?|dates?|times?|hours?|years?|worth|values?|prices?|amounts?|sum|goal|assets?|budget|how (?:many|much|old|long|often))\b/.test(
    text,
  );
