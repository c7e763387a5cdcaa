/** What the office has learned about people: the information file, the tags and the worries. */
import type { Dice } from './dice';

export type InformationFile = {
  readonly dream: string;
  readonly likes: string;
  readonly dislikes: string;
  readonly favouriteRestaurant: string;
  readonly children: string;
  readonly hobbies: string;
  readonly sports: string;
  readonly pastimes: string;
};

const FACTS: { readonly [Fact in keyof InformationFile]: readonly string[] } = {
  dream: [
    'A second shop by the lake before fifty',
    'Sell the practice to the two associates and sail',
    'Own the building instead of renting it',
    'A year in Oaxaca with the whole family',
    'Hand the firm to the daughter in 2030',
    'Four-day week for everybody on the payroll',
    'A teaching kitchen for teenagers',
    'Never again a landlord who doesn’t answer',
    'Cycle the length of the Danube',
    'A small vineyard, even a bad one',
  ],
  likes: [
    'Straight answers',
    'Being called before 9',
    'Dark chocolate, no nuts',
    'Handwritten cards',
    'Numbers on one page',
    'Good coffee, walks instead of meetings',
    'Old maps',
    'Jazz on vinyl',
  ],
  dislikes: [
    'Voicemail',
    'Surprises in small print',
    'Meetings after 4',
    'Being sold to',
    'Long e-mails',
    'Cilantro',
    'Parking downtown',
  ],
  favouriteRestaurant: [
    'The Copper Pot',
    'Casa Itzel',
    'Number Nine Noodles',
    'Tavola Fiammetta',
    'Saffron & Smoke',
    'The Oyster Shed',
    'Green Lantern Café',
    'Mama Wanjiru’s',
  ],
  children: [
    'Maya and Leo',
    'Ines (starts college in the fall)',
    'Theo, Anna, Bruno',
    'Twins: Ada and Juno',
    'Samuel, in the navy',
    'None; two very spoiled nephews',
    'Freya',
    'Noor and Elias',
  ],
  hobbies: [
    'Restores wooden boats',
    'Bread baking',
    'Beekeeping',
    'Choir (alto)',
    'Film photography',
    'Model trains',
    'Roses',
    'Pottery',
  ],
  sports: [
    'Rows at dawn',
    'Curling league on Tuesdays',
    'Trail running',
    'Cricket, mostly watching',
    'Pickleball',
    'Cross-country skiing',
    'Tennis doubles',
  ],
  pastimes: [
    'Crosswords',
    'Dog shows',
    'Jigsaw puzzles',
    'Birding with the brother',
    'Sunday markets',
    'Chess by mail',
    'Podcasts on history',
  ],
};

const FACT_NAMES = [
  'dream',
  'likes',
  'dislikes',
  'favouriteRestaurant',
  'children',
  'hobbies',
  'sports',
  'pastimes',
] as const satisfies readonly (keyof InformationFile)[];

const EMPTY: InformationFile = {
  dream: '',
  likes: '',
  dislikes: '',
  favouriteRestaurant: '',
  children: '',
  hobbies: '',
  sports: '',
  pastimes: '',
};

/** A file in which each fact is known so many times in a hundred. */
export const fileOf = (dice: Dice, percentKnown: number): InformationFile =>
  FACT_NAMES.reduce(
    (file, fact) => (dice.isLucky(percentKnown) ? { ...file, [fact]: dice.pick(FACTS[fact]) } : file),
    EMPTY,
  );

export const TAGS = [
  'Newsletter',
  'Golf day',
  'Chamber',
  'Referral source',
  'Speaks Spanish',
  'Holiday card',
];

/** Worries that nobody has settled yet, one a line. */
export const WORRIES: readonly string[] = [
  'Landlord wants to sell the building',
  'The new competitor across the street',
  'Interest on the equipment loan when it resets in January',
  'Has not told the staff about the move yet',
  'Her mother’s health; may need to step back for a while\nWho runs the shop meanwhile',
  'Water damage claim still unpaid',
  'Feels the last invoice was higher than agreed',
  'Two bad quarters in a row',
];

/** Why somebody left the cultivation list. */
export const REASONS_FOR_LEAVING: readonly string[] = [
  'Sold the business',
  'Cousin is a broker now',
  'Moved out of state',
  'Never had the budget; told us so at last',
  'Wants nothing to do with leases until 2030',
  'Closed the shop',
  'Chose another adviser after the summer',
];
