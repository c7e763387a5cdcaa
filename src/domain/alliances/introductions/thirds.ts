/**
 * Names into thirds: about a third of them come to nothing, a third are cultivated, a third take a next step
 * (S17).
 */
import type { Book } from '../../clients/household/book';
import { groupBy } from '../../values/collections';
import { byFirst, compareIds, compareNames } from '../../values/order';
import { partOf } from '../../values/shares';
import type { Introduction, Outcome } from '../../records/introduction';

/** How an introduction can end. */
export const ENDINGS = ['No future', 'Cultivate', 'Next step'] as const satisfies readonly Outcome[];
export type Ending = (typeof ENDINGS)[number];

const EXPECTED_SHARE = 1 / ENDINGS.length;

/** `n` names in three parts whose sum is kept: 40 are 13, 13 and 14 (S17). */
export const intoThirds = (n: number): Readonly<Record<Ending, number>> => ({
  'No future': partOf(1, n, 3),
  Cultivate: partOf(2, n, 3),
  'Next step': partOf(3, n, 3),
});

/** A share between 0 and 1 that isn't known better than this. */
export type Interval = { readonly low: number; readonly high: number };

/** The two-sided 90% point of the normal distribution. */
const Z_90 = 1.6448536269514722;

/**
 * Wilson's score interval of 90%: where the true share may lie, after so many successes among `n`. Without
 * any everything is possible. (E. B. Wilson, Probable Inference, the Law of Succession, and Statistical
 * Inference, 1927)
 */
export function wilsonInterval(successes: number, n: number): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const share = successes / n;
  const spread = (Z_90 * Z_90) / n;
  const centre = share + spread / 2;
  const half = Math.sqrt(spread * (share * (1 - share) + spread / 4));
  const within = (limit: number): number => Math.min(1, Math.max(0, limit / (1 + spread)));
  return { low: within(centre - half), high: within(centre + half) };
}

export type Thirds = {
  /** Names that have ended. */
  readonly ended: number;
  /** Names that are still followed up. */
  readonly open: number;
  readonly actual: Readonly<Record<Ending, number>>;
  /** What the names that have ended come to by thirds. */
  readonly expected: Readonly<Record<Ending, number>>;
  /** Where the true share of next steps may lie. */
  readonly nextSteps: Interval;
};

export type AllianceThirds = Thirds & { readonly contactId: string; readonly name: string };

function thirdsAmong(received: readonly Introduction[]): Thirds {
  const count = (outcome: Outcome): number => received.filter((each) => each.outcome === outcome).length;
  const open = count('Open');
  const ended = received.length - open;
  const actual = {
    'No future': count('No future'),
    Cultivate: count('Cultivate'),
    'Next step': count('Next step'),
  };
  return {
    ...{ ended, open, actual },
    expected: intoThirds(ended),
    nextSteps: wilsonInterval(actual['Next step'], ended),
  };
}

const received = ({ introductions }: Book): Introduction[] =>
  introductions.filter(({ direction }) => direction === 'Received');

/** What came of all names that were received. */
export const thirdsOf = (book: Book): Thirds => thirdsAmong(received(book));

/** What came of the names of each alliance: the most names first, then by name. */
export function thirdsByAlliance(book: Book): AllianceThirds[] {
  return [...groupBy(received(book), ({ allianceId }) => allianceId)]
    .flatMap(([contactId, introductions]) => {
      const contact = book.contactOf.get(contactId);
      return contact ? [{ contactId, name: contact.name, ...thirdsAmong(introductions) }] : [];
    })
    .sort(
      byFirst(
        (a, b) => b.ended + b.open - (a.ended + a.open),
        (a, b) => compareNames(a.name, b.name),
        (a, b) => compareIds(a.contactId, b.contactId),
      ),
    );
}

const percent = (share: number): string => `${Math.round(100 * share)}%`;

/** Whether the next steps are as many as thirds promise; few names can't tell: 3 of 12 is no failure. */
export function nextStepsInWords({ ended, actual, nextSteps: { low, high } }: Thirds): string {
  if (ended === 0) return 'no name has ended yet';
  const said = `${actual['Next step']} of ${ended} (${percent(low)} to ${percent(high)})`;
  if (high < EXPECTED_SHARE) return `${said}: fewer than a third, and hardly by chance`;
  return low > EXPECTED_SHARE ? `${said}: more than a third` : `${said}: as a third can turn out`;
}
