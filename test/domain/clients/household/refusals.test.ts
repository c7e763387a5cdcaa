import { refusalsIn, statusIn } from '../../../../src/domain/clients/household/refusals';
import type { Status } from '../../../../src/domain/records/contact';

describe('what somebody refuses, in whatever words', () => {
  test.each<[why: string, cell: string, refusals: readonly string[]]>([
    ['as the status says it', 'Do not contact', ['Nothing']],
    ['shouted', 'DO NOT CONTACT!', ['Nothing']],
    ['with a remark', 'Do not contact - asked 5 May', ['Nothing']],
    ['with another word before it', 'Inactive, Do not contact', ['Nothing']],
    ['with a curly apostrophe', 'Don’t contact', ['Nothing']],
    ['shortened', 'DNC', ['Nothing']],
    ['shortened with dots', 'D.N.C. (5/5)', ['Nothing']],
    ['never', 'never to be contacted again', ['Nothing']],
    ['somebody who died', 'Deceased', ['Nothing']],
    ['somebody who died, told with a date', 'passed away 3 Jan 2026', ['Nothing']],
    ['in German', 'Bitte nicht kontaktieren', ['Nothing']],
    ['in French', 'Ne pas contacter', ['Nothing']],
    ['in Spanish', 'No contactar', ['Nothing']],
    ['in Swedish', 'ej kontakt', ['Nothing']],
    ['glued together', 'DoNotContact', ['Nothing']],
    ['with an accent for an apostrophe', 'Don´t contact', ['Nothing']],
    ['in full-width letters', 'ＤＯ ＮＯＴ ＣＯＮＴＡＣＴ', ['Nothing']],
    ['somebody who died, in Spanish', 'muerto', ['Nothing']],
    ['calls, no longer', 'no longer wants calls', ['No calls']],
    ['calls, in French', 'pas d’appels', ['No calls']],
    ['calls, in Spanish', 'no quiere llamadas', ['No calls']],
    ['e-mail, in French', "pas d'e-mail", ['No email']],
    ['calls', 'do not call', ['No calls']],
    ['phone, as a wish', 'Please, no phone calls', ['No calls']],
    ['calls, with what is welcome', 'Do not call, write instead', ['No calls']],
    ['calls, where e-mail is fine', 'no calls; e-mail is fine', ['No calls']],
    ['all but one way', 'email only', ['No calls']],
    ['e-mail', 'Do not email', ['No email']],
    ['e-mail, hyphened', "don't e-mail", ['No email']],
    ['the newsletter', 'no newsletters', ['No email']],
    ['opting out', 'Opted out by phone, 3 May', ['No email']],
    ['unsubscribing', 'UNSUBSCRIBED', ['No email']],
    ['both, in one breath', 'do not call or email', ['No calls', 'No email']],
    ['both, one after the other', 'Opted out; no calls', ['No calls', 'No email']],
    ['contact, in Portuguese', 'Não contatar', ['Nothing']],
    ['somebody who died, by a cross and a year', '†2024', ['Nothing']],
    ['post, in French', 'plus de courrier, pas de courrier', ['No email']],
    ['e-mail, in French, as a wish', 'ne veut plus de mails', ['No email']],
    ['signing off, in French', 'désinscrit le 3 mai', ['No email']],
    ['signing off, in German', 'abbestellt', ['No email']],
    ['an objection, in German', 'Widerspruch vom 3.5.', ['No email']],
    ['letters, in German', 'bitte nicht mehr schreiben', ['No email']],
    ['calls, in German, the verb parted', 'Rufen Sie bitte nicht mehr an', ['No calls']],
    ['post, in Spanish', 'sin correos', ['No email']],
    ['advertising, in Dutch', 'geen reclame', ['No email']],
    ['e-mail, in Dutch', 'niet mailen', ['No email']],
    ['calls, in Danish', 'ring ikke', ['No calls']],
    ['e-mail, in Danish', 'ingen mail', ['No email']],
    ['what happens to be no more', 'no further', []],
    ['a will', 'will write in May', []],
    ['a status', 'Active', []],
    ['an answer that somebody gave', 'No answer', []],
    ['nothing', '', []],
    ['no more than signs', '-', []],
  ])('%s', (_, cell, refusals) => {
    expect([...refusalsIn(cell)].sort()).toEqual([...refusals].sort());
  });
});

describe('the status in a cell', () => {
  test.each<[cell: string, status: Status | null | undefined]>([
    ['Active', 'Active'],
    ['active!', 'Active'],
    ['Inactive since 2024', 'Inactive'],
    ['no longer active', 'Inactive'],
    ['past client', 'Inactive'],
    ['Released 5 May', 'Released'],
    ['Released, do not call', 'Released'],
    ['Released; Do not contact', 'Do not contact'],
    ['Deceased', 'Do not contact'],
    ['do not call', null],
    ['opted out', null],
    ['on hold', undefined],
    ['VIP', undefined],
  ])('%s', (cell, status) => {
    expect(statusIn(cell)).toBe(status);
  });
});
