/** What the sample's people do for a living, and where: companies, streets and numbers of fiction. */
import { at, type Dice } from './dice';
import type { Name } from './names';

/** What somebody does, and the words that a company of the kind ends on. */
export type Trade = { readonly profession: string; readonly firms: readonly string[] };

/** The owners of small firms whom the office serves. */
export const OWNERS: readonly Trade[] = [
  { profession: 'Bakery owner', firms: ['Bakery', 'Bread & Pastry'] },
  { profession: 'Dentist', firms: ['Dental Care', 'Family Dentistry'] },
  { profession: 'Restaurant owner', firms: ['Kitchen', 'Table', 'Grill'] },
  { profession: 'Veterinarian', firms: ['Animal Clinic', 'Pet Hospital'] },
  { profession: 'Physiotherapist', firms: ['Physiotherapy', 'Movement Clinic'] },
  { profession: 'Bookseller', firms: ['Books', 'Book Room'] },
  { profession: 'Machine shop owner', firms: ['Precision Parts', 'Machine Works'] },
  { profession: 'Florist', firms: ['Flowers', 'Garden & Bloom'] },
  { profession: 'Optician', firms: ['Eyewear', 'Opticians'] },
  { profession: 'Brewer', firms: ['Brewing', 'Taproom'] },
  { profession: 'Preschool director', firms: ['Preschool', 'Children’s House'] },
  { profession: 'Yoga studio owner', firms: ['Yoga', 'Studio'] },
  { profession: 'Print shop owner', firms: ['Print & Sign', 'Letterpress'] },
  { profession: 'Pharmacist', firms: ['Pharmacy', 'Apothecary'] },
  { profession: 'Bicycle dealer', firms: ['Cycles', 'Bike Workshop'] },
  { profession: 'Caterer', firms: ['Catering', 'Events & Catering'] },
];

/** The trades whose clients need what the office does, and the other way round. */
export const PARTNERS: readonly Trade[] = [
  { profession: 'CPA', firms: ['Accounting', 'Tax & Audit'] },
  { profession: 'Business attorney', firms: ['Law', 'Legal'] },
  { profession: 'Commercial banker', firms: ['Community Bank'] },
  { profession: 'Architect', firms: ['Architects', 'Design Office'] },
  { profession: 'General contractor', firms: ['Builders', 'Construction'] },
  { profession: 'HR consultant', firms: ['People Partners'] },
  { profession: 'IT consultant', firms: ['Systems', 'Networks'] },
  { profession: 'Insurance broker', firms: ['Insurance Brokers'] },
  { profession: 'Estate planner', firms: ['Estate Planning'] },
  { profession: 'Franchise consultant', firms: ['Franchise Advisers'] },
  { profession: 'Payroll bureau owner', firms: ['Payroll'] },
  { profession: 'Interior designer', firms: ['Interiors'] },
];

const COMPANY_WORDS = [
  'Larkmoor',
  'Copper Kettle',
  'Tallgrass',
  'Blue Heron',
  'Second Street',
  'Fennimore',
  'Old Orchard',
  'Juniper',
  'Millstone',
  'Lantern',
  'Three Sisters',
  'Harbor Bell',
  'Northlight',
  'Quarry Hill',
  'Red Door',
  'Sparrow',
  'Wild Plum',
  'Kestrel',
];

const STREETS = [
  'Larkmoor Lane',
  'Tolliver Street',
  'Old Kiln Road',
  'Pennywhistle Avenue',
  'Quarry Hill Drive',
  'Saltmarsh Way',
  'Second Orchard Street',
  'Wexcombe Parade',
];

export const AREAS = ['Harborside', 'Mill District', 'Fennimore Heights', 'Westbrook', 'Old Town'] as const;

/** Area codes in front of the 555-01xx numbers, which are kept for fiction. */
const AREA_CODES = ['312', '773', '847', '630', '708', '224'];
const NUMBERS_A_CODE = 100;

/** A phone number of its own for each position. */
export const phoneOf = (position: number): string =>
  `(${at(AREA_CODES, Math.floor(position / NUMBERS_A_CODE))}) 555-01${String(position % NUMBERS_A_CODE).padStart(2, '0')}`;

/** An address of its own for each name and position. */
export const emailOf = (name: Name, position: number): string =>
  `${name.latin}@example.${at(['com', 'org', 'net'], position)}`;

/** A company that does this: named after its owner, or after something nicer. */
export function companyOf(dice: Dice, trade: Trade, name: Name): string {
  const word = dice.isLucky(35) && name.family !== '' ? name.family : dice.pick(COMPANY_WORDS);
  return `${word} ${dice.pick(trade.firms)}`;
}

/** A street and number in a town that isn't on any map. */
export const addressIn = (dice: Dice, area: string): string =>
  `${String(dice.between(3, 940))} ${dice.pick(STREETS)}, ${area}, Fennimore, IL`;
