/**
 * A letter composed: who gets it, in which drafts, and what each says. Preview and drafting both begin here.
 */
import { whyTooLarge } from '../../../domain/letters/audience/audience';
import { holdsItsKey, isOtherContent, isUnsettled } from '../../../domain/letters/draft-states';
import { fieldsBeside } from '../../../domain/letters/due/due-letters';
import type { Correspondence } from '../../../domain/letters/audience/exclusion';
import { judgeParts } from '../../../domain/letters/text/letter-parts';
import { isStanding, isToMany, wayOf, type LetterKind, type LetterWay } from '../../../domain/records/letter';
import { lintLetter } from '../../../domain/letters/text/linters';
import { whyFieldsStop } from '../../../domain/letters/text/merge-fields';
import { plural } from '../../../domain/text/words';
import { asTold } from '../../../domain/text/shortened';
import { addressFault } from '../../../mail/address';
import type { Template } from '../../../mail/parse/template';
import { inWords } from '../../../runner/outcome';
import { unreadRefusals } from '../consent/unread-refusals';
import { fieldsOf } from './letter-fields';
import {
  correspondenceOf,
  draftsOf,
  signerOf,
  type LetterOffice,
  type LetterRow,
  type Signer,
} from './letter-office';
import { letterText, markOf, type LetterText } from './letter-text';
import { planMailing, type IsTried, type Mailing } from '../draft/plan-mailing';

/** A letter that can be drafted. */
export type Composed = Mailing & {
  readonly letter: LetterRow & { readonly kind: LetterKind };
  readonly way: LetterWay;
  readonly signer: Signer;
  readonly text: LetterText;
  /** Of the text: rows that were drafted with another one bear another mark. */
  readonly mark: string;
  readonly correspondence: Correspondence;
  /** What is worth a second look. */
  readonly warnings: readonly string[];
};

/** A letter as far as it can be drawn up; `composed` is null where nobody knows whom it is for. */
export type DrawnUp = {
  readonly composed: Composed | null;
  /** Why it can't be drafted, a sentence each; [] when nothing stops it. */
  readonly stops: readonly string[];
};

export type Composition =
  | { readonly ok: true; readonly composed: Composed }
  /** Why it can't be drafted, a sentence each. */
  | { readonly ok: false; readonly stops: readonly string[] };

/**
 * Composes a letter as the office stands.
 *
 * @param template the Gmail draft that its text is taken from; null: its text stands on its row, or wasn't
 * looked up yet
 * @param isTried whether whoever a row is for is left alone this time, though there is no draft for them
 */
export function composeLetter(
  row: LetterRow,
  office: LetterOffice,
  template: Template | null = null,
  isTried: IsTried = () => false,
): Composition {
  const { composed, stops } = drawUp(row, office, template, isTried);
  return composed && stops.length === 0 ? { ok: true, composed } : { ok: false, stops };
}

/** As `composeLetter`, also where something stops it. */
export function drawUp(
  row: LetterRow,
  office: LetterOffice,
  template: Template | null,
  isTried: IsTried = () => false,
): DrawnUp {
  const { kind } = row;
  if (kind === null)
    return { composed: null, stops: [`${asTold(row.name)} has no Kind: choose one on Letters.`] };
  const letter = { ...row, kind };
  const [way, signer, text] = [
    wayOf(kind, row.how),
    signerOf(row, office.settings),
    letterText(row, template),
  ];
  const correspondence = correspondenceOf(office);
  const mailing = planMailing(letter, office, correspondence, isTried);
  const mark = markOf(text);
  const parts = kind === 'Hard-times letter' ? judgeParts(row) : { stops: [], warnings: [] };
  const isTextKnown = template !== null || row.templateDraft === '';
  const linted = lintLetter({ ...letter, subject: text.subject, text: text.text });
  const messagesOf = (isStop: boolean): string[] =>
    linted.filter((each) => each.stops === isStop).map(({ message }) => message);
  const stops = [
    ...whyUnread(row, office),
    ...whyRefusalsStop(office),
    ...whyItCannotGo(letter, office, signer),
    ...parts.stops,
    ...(isTextKnown ? whyTextStops(kind, text, office, way) : []),
    ...messagesOf(true),
    ...(isTextKnown ? whyChanged(row, office, mark) : []),
    ...[whyTooLarge(mailing.audience, office.settings)].filter((why) => why !== null),
  ];
  const warnings = [...parts.warnings, ...messagesOf(false)];
  return {
    composed: { letter, way, signer, text, mark, correspondence, warnings, ...mailing },
    stops,
  };
}

/**
 * A cell of its row that can't be read would count as blank, and a filter that is blank leaves nobody out.
 */
const whyUnread = ({ line }: LetterRow, { problems, tables }: LetterOffice): string[] =>
  problems.filter(({ tab, row }) => tab === tables.letters.tab && row === line).map(inWords);

const known = new WeakMap<LetterOffice['tables'], readonly string[]>();

/**
 * Nobody knows whom a refusal protects whose address can't be read. Looked for once in an office, however
 * often it is asked.
 */
function whyRefusalsStop({ tables }: LetterOffice): readonly string[] {
  const stops = known.get(tables) ?? unreadRefusals(tables).map(inWords);
  known.set(tables, stops);
  return stops;
}

/** What a letter can't do without, whatever it says. */
function whyItCannotGo(
  { kind, name, templateDraft }: Composed['letter'],
  { settings }: LetterOffice,
  { doer, mailbox }: Signer,
): string[] {
  const stops: string[] = [];
  if (mailbox.address === '')
    stops.push(`Settings has no ${doer} email: the drafts of ${asTold(name)} lie in that mailbox.`);
  else if (addressFault(mailbox.address) !== null)
    stops.push(`Settings, ${doer} email: ${addressFault(mailbox.address)}`);
  if (!isToMany(kind)) return stops;
  if (settings.postalAddress === '')
    stops.push('Settings has no Postal address: it has to stand below every letter to many.');
  if (settings.officeName === '')
    stops.push('Settings has no Office name: it has to stand below every letter to many.');
  if (kind === 'Hard-times letter' && templateDraft !== '')
    stops.push('A Hard-times letter is made of its four parts: clear its Template draft.');
  return stops;
}

/** A standing letter has words ready for whatever the office hasn't worded itself. */
function whyTextStops(
  kind: LetterKind,
  { subject, text }: LetterText,
  { tables }: LetterOffice,
  way: LetterWay,
): string[] {
  const known = [...fieldsBeside(kind), ...fieldsOf(tables.contacts)];
  return [
    ...(subject.trim() === '' && !isStanding(kind) ? ['It has no Subject.'] : []),
    ...(text.trim() === '' && !isStanding(kind)
      ? ['It has no text: write its Body, or name a Template draft.']
      : []),
    ...whyFieldsStop(`${subject}\n${text}`, known, way),
  ];
}

/**
 * The same key with other content is an error, and never a second draft. What a standing letter said last
 * time is past.
 */
function whyChanged(row: LetterRow, office: LetterOffice, mark: string): string[] {
  const isKept = isStanding(row.kind) ? isUnsettled : holdsItsKey;
  const others = draftsOf(office, row).filter(
    ({ state, subject: was, mark: marked, email }) =>
      state !== null &&
      isKept(state) &&
      marked !== '' &&
      isOtherContent({ email, subject: was, mark: marked }, { email, subject: was, mark }),
  );
  return others.length === 0
    ? []
    : [
        `${asTold(row.name)} was changed after ${plural(others.length, 'draft')} of it: those keep the old text. Copy its row to ` +
          'draft the new text as a letter of its own, or put the old text back.',
      ];
}
