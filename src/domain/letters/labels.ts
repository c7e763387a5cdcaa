/** Address labels: one for each household, on sheets of the usual sizes (S24). */
import type { Book } from '../clients/household/book';
import { addresseesIn, type Addressee } from '../clients/household/addressed-together';
import { isOnFileOnly } from '../clients/household/household';
import type { Contact } from '../records/contact';
import { groupBy } from '../values/collections';

export type LabelSheet = {
  /** As it is typed and shown. */
  readonly name: string;
  readonly across: number;
  readonly down: number;
  /** Of a label, at 96 pixels an inch. */
  readonly pixels: { readonly width: number; readonly height: number };
};

/** 3 × 10 is for Letter paper (2⅝ × 1 inch), 2 × 7 for A4 (99.1 × 38.1 mm). */
export const LABEL_SHEETS: readonly LabelSheet[] = [
  { name: '3 x 10', across: 3, down: 10, pixels: { width: 252, height: 96 } },
  { name: '2 x 7', across: 2, down: 7, pixels: { width: 375, height: 144 } },
];

/** "3x10", "3 × 10", "2 by 7"; null: no such sheet. */
export function labelSheetNamed(typed: string): LabelSheet | null {
  const key = (text: string): string =>
    text
      .toLowerCase()
      .replace(/×|by|\*/g, 'x')
      .replace(/\s+/g, '');
  return LABEL_SHEETS.find(({ name }) => key(name) === key(typed)) ?? null;
}

export type Label = Addressee & {
  /** As it is written on the label, a line each. */
  readonly postalAddress: string;
};

export type Labels = {
  readonly labels: readonly Label[];
  /** Those for whom no postal address is known. */
  readonly withoutAddress: readonly Addressee[];
};

/** The first postal address on file of these people, else of those they live with; '' where none is known. */
export function postalAddressOf(people: readonly Contact[], { householdOf }: Book): string {
  const household = householdOf.get(people[0]?.id ?? '');
  return (
    [...people, ...(household ? household.reachable : [])]
      .map(({ address }) => address.trim())
      .find((address) => address !== '') ?? ''
  );
}

/** The lines of an address that was typed on one: "12 Elm Road, Aurora" is two. */
const linesOf = (address: string): string =>
  (address.includes('\n') ? address.split('\n') : address.split(','))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

/** A label for each household of these people, in their order; nobody who may not be contacted is on one. */
export function labelsFor(people: readonly Contact[], book: Book): Labels {
  const inOrder = groupBy(
    people.filter(({ id }) => {
      const household = book.householdOf.get(id);
      return household?.reachable.some((member) => member.id === id) === true && !isOnFileOnly(household);
    }),
    ({ id }) => book.householdOf.get(id)?.id ?? id,
  );
  const all = [...inOrder].flatMap(([id, members]) => {
    const household = book.householdOf.get(id);
    return household ? addresseesIn(household, members) : [];
  });
  const labels = all.map((each) => ({ ...each, postalAddress: linesOf(postalAddressOf(each.people, book)) }));
  return {
    labels: labels.filter(({ postalAddress }) => postalAddress !== ''),
    withoutAddress: labels.filter(({ postalAddress }) => postalAddress === ''),
  };
}

/** Labels in the rows of their sheets; the last row is filled up with blanks. */
export function laidOut(labels: readonly Label[], { across }: LabelSheet): string[][] {
  const texts = labels.map(({ words, postalAddress }) => `${words}\n${postalAddress}`);
  return Array.from({ length: Math.ceil(texts.length / across) }, (_, row) =>
    Array.from({ length: across }, (_label, column) => texts[row * across + column] ?? ''),
  );
}
