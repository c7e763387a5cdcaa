/**
 * What columns of Contacts have in common: who owns them, the group they stand in, what counts as blank
 * there.
 */
import { impliedByRefusal } from '../declare/fields/refusals';

export const workedOut = { owner: 'worked out' } as const;
export const system = { owner: 'system' } as const;
export const placeholders = 'unknown or none';
export const reach = { group: 'Reach', placeholders } as const;
export const personal = { group: 'Personal file', placeholders } as const;
export const consent = { group: 'Consent', placeholders: 'unknown' } as const;
export const judgement = { group: 'Judgement' } as const;
/** A refusal counts in whichever of these columns it stands. */
export const refusal = { implies: impliedByRefusal } as const;
/** What the office makes of somebody. */
export const byHand = { ...judgement, judgement: true, ...refusal } as const;
export const figures = { owner: 'worked out', group: 'Worked out' } as const;
