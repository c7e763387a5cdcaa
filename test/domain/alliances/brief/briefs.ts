/** The brief of Flo's lunch, in an office of four. */
import {
  briefOf,
  type BriefSection,
  type LunchDetails,
} from '../../../../src/domain/alliances/lunches/brief/brief';
import type { Lunch } from '../../../../src/domain/records/lunch';
import { aBook, aContact, aLunch, anAlliance } from '../../../support/practice';

type Given = NonNullable<Parameters<typeof aBook>[0]>;

export const FLO = aContact({
  id: 'C0001',
  name: 'Flo Fox',
  kind: 'Alliance',
  profession: 'Accountant',
  company: 'Fox & Co',
});
export const GUS = aContact({ id: 'C0002', name: 'Gus Gray', kind: 'Alliance' });
export const ANN = aContact({ id: 'C0003', name: 'Ann Ames', profession: 'Dentist' });
export const BOB = aContact({ id: 'C0004', name: 'Bob Bly', profession: 'Dentist' });
const DETAILS: LunchDetails = { time: '12:30', place: 'The Oyster Shed', why: 'first lunch' };

/** Flo's lunch on Thursday 26 November, and what the office has on record. */
export const brief = (given: Given = {}, lunch: Partial<Lunch> = {}, details: Partial<LunchDetails> = {}) => {
  const people = { contacts: [FLO, GUS, ANN, BOB], alliances: [anAlliance()], factsKept: new Set<never>() };
  const book = aBook({ ...people, allianceIds: new Set(['C0001']), touches: [], ...given });
  return briefOf(book, aLunch(lunch), { ...DETAILS, ...details });
};
/** What stands beside a label, of the lunch (0) or of a guest; null: the label isn't there. */
export const linesAt = (sections: readonly BriefSection[], section: number, label: string) =>
  sections[section]?.parts.find((part) => part.label === label)?.lines ?? null;
export const ofFlo = (label: string, given: Given = {}) => linesAt(brief(given), 1, label);
