/** Who gets a letter in which drafts: all whom it is meant for or, of a standing letter, those whom it is due to. */
import { audienceOf, type Audience } from '../../domain/campaigns/audience';
import { holdsItsKey, isUnsettled } from '../../domain/campaigns/draft-states';
import type { DueLetter, Words } from '../../domain/campaigns/due-letter';
import type { Correspondence } from '../../domain/campaigns/exclusion';
import {
  isStanding,
  wayOf,
  type Addressed,
  type LetterKind,
  type StandingKind,
} from '../../domain/campaigns/letter';
import {
  draftKeyFor,
  draftsOneEach,
  draftsTogether,
  type PlannedDraft,
} from '../../domain/campaigns/letters-together';
import type { Contact } from '../../domain/clients/contact';
import { groupBy } from '../../domain/collections';
import { groupOf, occasionOf } from './draft-rows';
import { dueNow } from './due-now';
import { draftsOf, type DraftRow, type LetterOffice, type LetterRow } from './letter-office';

export type Mailing = {
  readonly audience: Audience;
  /** Who has no draft of it yet. */
  readonly missing: readonly Contact[];
  /** The drafts that are still to be made. */
  readonly planned: readonly PlannedDraft[];
  /** Of a standing letter: what each draft says that is due, by its key. */
  readonly words: ReadonlyMap<string, Words>;
};

/** Whether whoever a row is for is left alone this time, though there is no draft for them: they were tried. */
export type IsTried = (row: DraftRow) => boolean;

type Row<Kind extends LetterKind> = LetterRow & Addressed & { readonly kind: Kind };

const isOfStandingKind = (letter: Row<LetterKind>): letter is Row<StandingKind> => isStanding(letter.kind);

/** Plans who is still to be written to, as the office stands. */
export const planMailing = (
  letter: Row<LetterKind>,
  office: LetterOffice,
  correspondence: Correspondence,
  isTried: IsTried,
): Mailing =>
  isOfStandingKind(letter)
    ? mailingToDue(letter, office, correspondence, isTried)
    : mailingToAll(letter, office, correspondence, isTried);

const isHeld = ({ state }: DraftRow): boolean => state === null || holdsItsKey(state);
const idsOf = (rows: readonly DraftRow[]): Set<string> => new Set(rows.map(({ contactId }) => contactId));

function mailingToAll(
  letter: Row<LetterKind>,
  office: LetterOffice,
  correspondence: Correspondence,
  isTried: IsTried,
): Mailing {
  const rows = draftsOf(office, letter);
  const [drafted, tried] = [idsOf(rows.filter(isHeld)), idsOf(rows.filter(isTried))];
  const audience = audienceOf(letter, correspondence, drafted);
  const missing = audience.recipients.filter(({ id }) => id !== '' && !drafted.has(id) && !tried.has(id));
  const groupsSoFar = rows.reduce((most, each) => Math.max(most, groupOf(each) ?? 0), 0);
  const planned =
    wayOf(letter.kind, letter.how) === 'Together'
      ? draftsTogether(letter.id, missing, groupsSoFar)
      : draftsOneEach(letter.id, missing);
  return { audience, missing, planned, words: new Map() };
}

const isAlone = ({ contactIds }: DueLetter): boolean => contactIds.length === 1;
const isOpenDraft = ({ state }: DraftRow): boolean => state === null || isUnsettled(state);

/** Finds the rows that tell of a due letter. */
const rowsTelling = (rows: readonly DraftRow[]) => {
  const byContact = groupBy(rows, ({ contactId }) => contactId);
  return ({ contactIds, occasion }: DueLetter, isWanted: IsTried): boolean =>
    contactIds.some((id) => byContact.get(id)?.some((row) => occasionOf(row) === occasion && isWanted(row)));
};

/** The rows of all letters of a kind: whoever got one of them on an occasion gets no other. */
function draftsOfKind(kind: StandingKind, { tables }: LetterOffice): DraftRow[] {
  const ids = new Set(tables.letters.rows.filter((each) => each.kind === kind).map(({ id }) => id));
  return tables.drafts.rows.filter(({ letterId }) => ids.has(letterId));
}

type Held = {
  /** What is due and was drafted already. */
  readonly letters: ReadonlySet<DueLetter>;
  /** Ids of those who have one letter of the kind: they keep their address and their household. */
  readonly drafted: ReadonlySet<string>;
};

/** One letter of a kind at a time to each, whatever the occasion; but who is introduced may be so for several needs. */
function heldAmong(due: readonly DueLetter[], kind: StandingKind, office: LetterOffice): Held {
  const rows = draftsOfKind(kind, office);
  const tellOf = rowsTelling(rows);
  const open = due.every(isAlone) ? idsOf(rows.filter(isOpenDraft)) : new Set<string>();
  const held = due.filter((each) => tellOf(each, isHeld) || each.contactIds.some((id) => open.has(id)));
  const alone = held.filter(isAlone).flatMap(({ contactIds }) => contactIds);
  return { letters: new Set(held), drafted: new Set([...open, ...alone]) };
}

function mailingToDue(
  letter: Row<StandingKind>,
  office: LetterOffice,
  correspondence: Correspondence,
  isTried: IsTried,
): Mailing {
  const due = dueNow(letter.kind, office);
  const held = heldAmong(due, letter.kind, office);
  const tellOf = rowsTelling(draftsOf(office, letter));
  const ids = [...new Set(due.flatMap(({ contactIds }) => contactIds))];
  const audience = audienceOf(letter, correspondence, held.drafted, ids);
  const contactOf = new Map(audience.recipients.map((contact) => [contact.id, contact]));
  const toMake = due
    .filter((each) => !held.letters.has(each) && !tellOf(each, isTried))
    .map((each) => ({ ...each, recipients: each.contactIds.flatMap((id) => contactOf.get(id) ?? []) }))
    .filter(({ contactIds, recipients }) => recipients.length === contactIds.length);
  const keyFor = ({ contactIds, occasion }: DueLetter) => draftKeyFor(letter.id, contactIds, occasion);
  return {
    audience,
    missing: [...new Set(toMake.flatMap(({ recipients }) => recipients))],
    planned: toMake.map((each) => ({ ...each, key: keyFor(each) })),
    words: new Map(due.map((each) => [keyFor(each), each.words])),
  };
}
