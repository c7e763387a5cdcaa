/**
 * Drafts that no row tells of any more, because somebody deleted it: they lie in Gmail still, and get their
 * rows back, so that nobody gets a second one. A draft that was sent by then is nowhere to be seen: the rows
 * of Drafts are the record, and are to be kept.
 */
import { addressKey } from '../../../domain/letters/audience/addresses';
import { recipientKey } from '../../../domain/letters/text/letters-together';
import type { Contact } from '../../../domain/records/contact';
import { asTold } from '../../../domain/text/shortened';
import { headerText } from '../../../mail/parse/header-text';
import type { Change } from '../../../runner/change';
import type { Made, Round } from '../../../runner/job';
import type { Composed } from '../compose/compose-letter';
import { mailKeyOf, timeText } from '../draft/draft-rows';
import type { LetterOffice } from '../compose/letter-office';
import { idsIn, lookThrough, type FoundDraft } from '../draft/look-through';
import { rowWriter } from '../draft/row-writer';

/** The newest come first, and a deleted row is a rare thing: what an older draft says may be missed. */
const RECALL_MILLISECONDS = 60_000;

type Recalled = { readonly contact: Contact; readonly rowKey: string };

/** The addresses that a header names. */
const addressesIn = (header: string): ReadonlySet<string> =>
  new Set(header.split(/[\s<>,;]+/).map(addressKey));

const GROUP = /^\d{1,4}$/;

/** Who has this draft, of those who seemed to have none. */
function recipientsOf(
  { key, headers }: FoundDraft,
  { letter, way, missing, planned }: Composed,
  office: LetterOffice,
): Recalled[] {
  const start = mailKeyOf(`${letter.id}-`, office);
  if (!key.startsWith(start)) return [];
  if (way === 'One each')
    return planned
      .filter((draft) => mailKeyOf(draft.key, office) === key)
      .flatMap(({ occasion, recipients }) =>
        recipients.map((contact) => ({ contact, rowKey: recipientKey(letter.id, contact.id, occasion) })),
      );
  const group = key.slice(start.length);
  const addresses = addressesIn(headers.get('bcc') ?? '');
  return missing
    .filter(({ email }) => GROUP.test(group) && addresses.has(addressKey(email)))
    .map((contact) => ({ contact, rowKey: recipientKey(letter.id, contact.id, group) }));
}

/** A round that gives rows back to the drafts of a letter that was begun before. */
export function recallRound(composed: Composed, office: LetterOffice): Round {
  const { letter, signer } = composed;
  const write = rowWriter(letter, office);
  // Of a group, some rows may stand and others be gone.
  const others = office.tables.drafts.rows.filter(({ letterId }) => letterId !== letter.id);
  const known = idsIn(composed.way === 'Together' ? others : office.tables.drafts.rows);
  const rowsFor = (draft: FoundDraft, time: string): Change[] =>
    recipientsOf(draft, composed, office).map(({ contact, rowKey }) =>
      write(rowKey, contact.id, {
        ...draft.ids,
        email: contact.email,
        subject: headerText(draft.headers.get('subject') ?? ''),
        state: 'Drafted',
        why: '',
        mailbox: signer.mailbox.address,
        time,
      }),
    );
  return {
    intentions: [],
    progress: `${asTold(letter.name)}: looked for drafts whose rows are gone.`,
    make: (outside): Made => {
      const looked = lookThrough(outside, known, RECALL_MILLISECONDS);
      if (!looked.ok) return { changes: [], stop: looked.reason };
      const time = timeText(outside.clock.now());
      return { changes: looked.value.drafts.flatMap((draft) => rowsFor(draft, time)) };
    },
  };
}
