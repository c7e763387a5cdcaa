/**
 * The office as letters read it: who may be written to, whose mailbox is whose, and the rows of Letters and
 * Drafts.
 */
import { openBook } from '../../../domain/clients/household/book';
import { openCorrespondence, type Correspondence } from '../../../domain/letters/audience/exclusion';
import { noEmailListOf } from '../../../domain/letters/audience/no-email-list';
import type { Doer } from '../../../domain/records/contact';
import { withKinds } from '../../../domain/clients/household/kind';
import type { PersonInOffice } from '../../../domain/records/settings';
import { DEFAULT_PLAN } from '../../../domain/touches/touch-plan';
import type { Mailbox } from '../../../mail/address';
import type { RowOf } from '../../../sheets/declare/table';
import type { drafts } from '../../../sheets/tabs/drafts';
import type { letters } from '../../../sheets/tabs/letters';
import type { TableName } from '../../../sheets/tabs/tables';
import { COURSE_TABS } from '../../pipeline/pipeline';
import type { Office } from '../../../runner/job';
import { buyersIn } from '../../pipeline/records';
import { resolveNames } from '../../pipeline/resolve-names';
import { unreadableIn } from '../consent/unreadable';

/** The tabs that drafting needs: a standing letter is due by all that the office keeps. */
export const LETTER_TABS = COURSE_TABS;
export type LetterOffice = Office<(typeof LETTER_TABS)[number]>;
/** Where people say no: read again while drafts are made. */
export const WHERE_PEOPLE_OPT_OUT = ['contacts', 'noEmailList'] as const satisfies readonly TableName[];

export type LetterRow = RowOf<typeof letters>;
export type DraftRow = RowOf<typeof drafts>;

const correspondences = new WeakMap<LetterOffice, Correspondence>();

/** The records that decide over a letter, as they stand; opened once however often they are asked. */
export function correspondenceOf(office: LetterOffice): Correspondence {
  const known = correspondences.get(office) ?? openRecords(office);
  correspondences.set(office, known);
  return known;
}

/** Nothing that was ever logged decides over a letter. */
function openRecords({ tables, settings, today }: LetterOffice): Correspondence {
  const { contacts } = tables;
  const { alliances, sales } = resolveNames({
    tables: { contacts, alliances: tables.alliances, sales: tables.sales },
  }).office.tables;
  const allianceIds = new Set(alliances.rows.map(({ contactId }) => contactId));
  const book = openBook({
    contacts: withKinds(contacts.rows, {
      ...{ allianceIds, buyerIds: buyersIn(sales, today) },
      blankKindMeans: settings.blankKindMeans,
    }),
    touches: [],
    keyDates: [],
    introductions: [],
    namesToAsk: [],
    lunches: [],
    sales: [],
    allianceIds,
    alliances: [],
    needs: [],
    gifts: [],
    referrals: [],
    replies: [],
    factsKept: new Set(),
    questionsAsked: new Set(),
    noEmailList: noEmailListOf(tables.noEmailList.rows),
    plan: DEFAULT_PLAN,
    settings,
  });
  return openCorrespondence(book, unreadableIn(tables.contacts));
}

/** Who signs, with the mailbox in which the drafts lie. */
export type Signer = { readonly doer: Doer; readonly mailbox: Mailbox };

const PEOPLE: Readonly<Record<Doer, (settings: LetterOffice['settings']) => PersonInOffice>> = {
  Principal: ({ principal }) => principal,
  Assistant: ({ assistant }) => assistant,
};

/** The signer of a letter; without From it is the principal. */
export function signerOf({ from }: Pick<LetterRow, 'from'>, settings: LetterOffice['settings']): Signer {
  const doer = from ?? 'Principal';
  const { name, email } = PEOPLE[doer](settings);
  return { doer, mailbox: { name, address: email } };
}

/** Whether a mailbox is that of whoever runs the job: nobody else may make, settle or check its drafts. */
export const isOwn = ({ user }: Pick<LetterOffice, 'user'>, mailbox: string): boolean =>
  user !== '' && mailbox.trim().toLowerCase() === user.toLowerCase();

/** The letter's rows of Drafts. */
export const draftsOf = (
  { tables }: Pick<Office<'drafts'>, 'tables'>,
  { id }: Pick<LetterRow, 'id'>,
): DraftRow[] => tables.drafts.rows.filter(({ letterId }) => letterId === id);
