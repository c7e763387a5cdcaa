/** Who has gone quiet, and who has come back, in the line that a run tells (S14). */
import type { StatusChange } from '../../domain/clients/changes-of-status';
import { statusByHandOf } from '../../domain/clients/household/household';
import type { Status } from '../../domain/records/contact';

/** How many households a line names. */
const MOST_NAMED = 3;

/** "Ann Lee and Bo Lee": all members of a household. */
export const namesOfHousehold = ({ household }: StatusChange): string =>
  household.members.map(({ name, id }) => name || id).join(' and ');

/** "Ann Lee, Bo Roe, Cy Fox and 4 more" */
function named(changes: readonly StatusChange[]): string {
  const names = changes.slice(0, MOST_NAMED).map(namesOfHousehold).join(', ');
  const more = changes.length - MOST_NAMED;
  return more > 0 ? `${names} and ${more} more` : names;
}

type News = {
  readonly words: string;
  readonly to: Status;
  readonly isNews: (change: StatusChange) => boolean;
};

const NEWS: readonly News[] = [
  { words: 'Now Inactive', to: 'Inactive', isNews: () => true },
  // Who is seen for the first time mostly is Active.
  { words: 'Active again', to: 'Active', isNews: ({ from }) => from === 'Inactive' },
];

/**
 * A sentence for those who have become Inactive, one for those who are Active again. What somebody set by
 * hand is no news.
 */
export function statusNews(changes: readonly StatusChange[]): string[] {
  const found = changes.filter(({ household }) => statusByHandOf(household.members) === null);
  return NEWS.flatMap(({ words, to, isNews }) => {
    const its = found.filter((change) => change.to === to && isNews(change));
    return its.length === 0 ? [] : [`${words}: ${named(its)}.`];
  });
}
