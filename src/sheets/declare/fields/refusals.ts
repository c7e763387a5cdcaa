/**
 * Columns in which people say what somebody doesn't want: a status, a consent, a tick, with whatever remark
 * (Words).
 */
import { addressesIn, addressKey } from '../../../domain/letters/audience/addresses';
import { EMAIL_CONSENTS, STATUSES, type EmailConsent, type Status } from '../../../domain/records/contact';
import {
  refusalsIn,
  refusalsInTag,
  statusIn,
  type Refusal,
} from '../../../domain/clients/household/refusals';
import { saidIn } from '../../../domain/contact-import/person/consent-values';
import { headerText } from '../../../domain/contact-import/columns/headers';
import { refusalColumn } from '../../../domain/contact-import/columns/refusal-headers';
import { isDateCell, type Cell } from '../../cells/cell';
import { cellText } from '../../cells/cell-text';
import { cellCodec, type Field } from '../field';
import { among, isList, isText, isYesNo, orNull } from '../guards';
import type { OwnColumnRead } from '../table';
import { oneOf, readYesNo } from './choices';

/** Words for a status that are no longer used, and what is said of them. */
type Outdated = Readonly<Record<string, { readonly reads: Status; readonly remark: string }>>;

/**
 * A status, with a remark if need be; blank is null, and so is a cell that only says that somebody wants no
 * e-mail or no calls.
 */
export function statusField(outdated: Outdated = {}): Field<Status | null> {
  const plain = oneOf(STATUSES, { outdated });
  return {
    ...plain,
    codec: () =>
      cellCodec(
        orNull(among(STATUSES)),
        (cell) => statusIn(cellText(cell)),
        (status) => status ?? '',
      ),
  };
}

/** A status as people type it: what nobody understands counts as Do not contact until it is put right. */
export const statusByHandField = (outdated: Outdated): Field<Status | null> => ({
  ...statusField(outdated),
  unread: 'Do not contact',
  expected: `${STATUSES.join(', ')} (until then it counts as Do not contact)`,
});

const CONSENT = oneOf(EMAIL_CONSENTS, {
  alsoReads: { yes: 'Opted in', subscribed: 'Opted in', no: 'Opted out', unsubscribed: 'Opted out' },
});

/**
 * A consent; null where the cell only says that somebody wants no calls. What nobody understands counts as
 * Opted out until it is put right.
 */
export const consentField = (): Field<EmailConsent | null> => ({
  ...CONSENT,
  unread: 'Opted out',
  expected: `${CONSENT.expected} (until then it counts as Opted out)`,
  codec: (locale) => {
    const codec = CONSENT.codec(locale);
    return cellCodec(
      orNull(among(EMAIL_CONSENTS)),
      (cell) => {
        const consent = codec.read(cell);
        if (consent !== undefined) return consent;
        const refusals = refusalsIn(cellText(cell));
        if (refusals.has('No email') || refusals.has('Nothing')) return 'Opted out';
        return refusals.size > 0 ? null : undefined;
      },
      (consent) => consent ?? '',
    );
  },
});

/** A tick, or any words that refuse calls; what nobody understands counts as a tick. */
export const noCallsField = (): Field<boolean> => ({
  codec: () =>
    cellCodec(
      isYesNo,
      (cell) => readYesNo(cell) ?? (refusalsIn(cellText(cell)).size > 0 || undefined),
      (isTicked) => isTicked,
    ),
  blank: false,
  unread: true,
  expected: 'a tick, or yes or no (until then they get no calls)',
  entry: { kind: 'checkbox' },
});

const implied = (refusals: ReadonlySet<Refusal>): Partial<Record<string, unknown>> => ({
  ...(refusals.has('Nothing') ? { statusByHand: 'Do not contact' satisfies Status } : {}),
  ...(refusals.has('No email') ? { emailConsent: 'Opted out' satisfies EmailConsent } : {}),
  ...(refusals.has('No calls') ? { noCalls: true } : {}),
});

/** What a refusal in one of these columns says of the others: each person's own, wherever it was typed. */
export const impliedByRefusal = (cell: Cell): Partial<Record<string, unknown>> =>
  typeof cell === 'string' ? implied(refusalsIn(cell)) : {};

/** What stands behind or before a name, and is nobody's name. */
const NOT_A_NAME = /†|\b(?:deceased|verstorben|do ?n[o'’]t contact|dnc|d\.n\.c\.)(?!\p{L})/iu;

/** What is said of somebody in the cell of their name: "Ann Example (deceased)", "DNC - Bo Berg". */
export const impliedByName = (cell: Cell): Partial<Record<string, unknown>> =>
  typeof cell === 'string' && NOT_A_NAME.test(cell) ? implied(new Set(['Nothing'])) : {};

/** What a refusal among tags says, each tag by itself. */
export function impliedByTags(cell: Cell): Partial<Record<string, unknown>> {
  const tags = cellText(cell)
    .split(/[,;\n]/)
    .map((tag) => tag.trim());
  return implied(new Set(tags.flatMap((tag) => [...refusalsInTag(tag)])));
}

/** The office's own column Status, once it has given way to ours: it may say no beside much else. */
const GAVE_WAY = /^status \(before\)/i;

/**
 * A column of the office's own in which people say no, as other programs call it: "Do Not Email",
 * "Unsubscribed", "Newsletter". It only refuses: nobody has agreed to anything by it.
 */
export function refusalsUnder(header: string): OwnColumnRead | null {
  if (GAVE_WAY.test(header.trim())) return { implies: impliedByRefusal, remark: () => null };
  const sense = refusalColumn(headerText(header))?.sense;
  if (!sense || sense.about === 'bounced') return null;
  // What isn't understood refuses where a yes does; a status may say anything.
  const doubtRefuses = sense.yes === 'refuses' && !/status/i.test(header);
  const saidBy = (cell: Cell) =>
    saidIn(cell === false ? '' : cellText(cell), sense, isDateCell(cell) ? cell.day : null);
  return {
    implies: (cell) => {
      const { refusals, isUnclear } = saidBy(cell);
      return implied(new Set(isUnclear && !doubtRefuses ? [] : refusals));
    },
    remark: (cell) =>
      doubtRefuses && saidBy(cell).isUnclear ? 'yes or no: until then it counts as a refusal' : null,
  };
}

/**
 * All addresses in a cell, as they are compared; blank is none. What isn't understood is reported, and the
 * rest counts.
 */
export const addressesField = (): Field<readonly string[]> => ({
  codec: () =>
    cellCodec(
      isList<string>,
      (cell) => addressesIn(cellText(cell)).addresses,
      (addresses) => addresses.join('; '),
    ),
  blank: [],
  expected: 'e-mail addresses, such as name@example.com',
  entry: { kind: 'free' },
  remark: (cell) =>
    addressesIn(cellText(cell)).isUnderstood ? null : 'e-mail addresses, such as name@example.com',
});

/**
 * An address in which no sign may also stand around one, or between two: most are, and there is nothing else
 * to find.
 */
const PLAIN_ADDRESS = /^[a-z0-9_][a-z0-9_.+-]*@[a-z0-9.-]*[a-z0-9]$/i;

/** Whatever else stands in the cell of Email is an address of theirs. */
export function otherAddressesIn(
  cell: Cell,
  { email: known, otherEmails }: Readonly<Record<string, unknown>>,
) {
  if (cell === known && PLAIN_ADDRESS.test(String(cell))) return {};
  const own = addressKey(String(known));
  const found = addressesIn(cellText(cell)).addresses.filter((address) => address !== own);
  return found.length === 0 ? {} : { otherEmails: [...new Set([otherEmails, found].flat())] };
}

/**
 * An address or a domain that gets no letter, as it was typed: several count, too, and what isn't understood
 * is reported.
 */
export const refusedAddressField = (): Field<string> => ({
  codec: () =>
    cellCodec(
      isText,
      (cell) => cellText(cell).trim(),
      (text) => text,
    ),
  blank: '',
  expected: 'an e-mail address, or a domain such as example.com',
  entry: { kind: 'free' },
  remark: (cell) =>
    addressesIn(cellText(cell)).isUnderstood
      ? null
      : 'an e-mail address, or a domain such as example.com: until then no letter is drafted',
});
