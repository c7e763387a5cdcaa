/**
 * What kind of contact somebody is, in whatever words. No client is "past": who went quiet is Inactive, and
 * is called again (S14).
 */
import { KINDS, type Kind, type Status } from '../../../domain/records/contact';
import type { Cell } from '../../cells/cell';
import { cellText } from '../../cells/cell-text';
import type { Field } from '../field';
import { oneOf } from './choices';

const PAST_WORDS = ['past', 'former', 'ex'].flatMap((word) => [word, `${word} client`, `${word} clients`]);

/** Whether a cell says that somebody is a client no more. */
export const isPast = (cell: Cell): boolean =>
  /^(?:past|former|ex)(?:[\s-]*clients?)?$/i.test(cellText(cell).trim());

/** What a past client is. */
export const INACTIVE: Status = 'Inactive';

/** The words for a past client, each with what it is read as and what is said of it. */
export const outdated = <Word extends string>(reads: Word, remark: string) =>
  Object.fromEntries(PAST_WORDS.map((word) => [word, { reads, remark }]));

/** What kind of contact somebody is. */
export const kindField = (): Field<Kind | null> =>
  oneOf(KINDS, {
    alsoReads: { customer: 'Client', lead: 'Prospect', friend: 'Personal', partner: 'Alliance' },
    outdated: outdated('Client', 'Client, with Status by hand Inactive: it was read so'),
  });
