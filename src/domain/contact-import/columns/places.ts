/** Where a value of another program's file belongs. */

/** Parts of a person, in an office's own terms where it has a column for them. */
export type Place =
  | 'first name'
  | 'middle name'
  | 'last name'
  | 'prefix'
  | 'suffix'
  | 'name'
  | 'file as'
  | 'nickname'
  | 'salutation'
  | 'company'
  | 'department'
  | 'job title'
  | 'email'
  | 'phone'
  | 'street'
  | 'po box'
  | 'city'
  | 'region'
  | 'postal code'
  | 'country'
  | 'address'
  | 'birthday'
  | 'birth year'
  | 'birth month'
  | 'birth day'
  | 'anniversary'
  | 'spouse'
  | 'children'
  | 'hobbies'
  | 'household'
  | 'household title'
  | 'tags'
  | 'notes'
  | 'referred by'
  | 'class'
  | 'last contact'
  | 'revenue'
  | 'key date'
  | 'consent source'
  | 'refusal'
  | 'event'
  | 'relation'
  | 'website'
  /** What the values of the columns beside it are: Home, Work, or a mark of the primary one. */
  | 'label'
  /** Kept as it is, under its header. */
  | 'own'
  /** Of no use in an office: a photo, an id of the other program. */
  | 'nothing';

/** The first that a header names counts: a business fax is a fax. */
export const LABELS = ['assistant', 'fax', 'pager', 'mobile', 'home', 'work', 'other'] as const;
export type Label = (typeof LABELS)[number];

/** What a refusal column is about, and whether a yes in it refuses or allows. */
export type RefusalSense = {
  readonly about: 'No email' | 'No calls' | 'Nothing' | 'bounced';
  readonly yes: 'refuses' | 'allows';
};

/** What a column, or a line of a card, means. */
export type Meaning = {
  readonly place: Place;
  readonly label?: Label | undefined;
  /** Which of several: the 2 of "E-mail 2" and of "Address 2 - City". */
  readonly index?: number | undefined;
  /** Which line of a street. */
  readonly line?: number | undefined;
  /** Of a label: of what. Of a revenue: the year. Of a key date, an event or a relation: what it is. */
  readonly of?: string | undefined;
  readonly isPrimary?: boolean | undefined;
  readonly sense?: RefusalSense | undefined;
};

/** A value of a person, with what it means and the column or line that it stood in. */
export type Fact = Meaning & {
  readonly header: string;
  readonly value: string;
  /** Of several values: they have been parted already. */
  readonly isParted?: boolean;
};
