/** Who refuses what, and who has agreed: by columns of refusals, by tags and by notes. */
import type { CivilDay } from '../../calendar/civil-day';
import { refusalsIn, refusalsInTag, type Refusal } from '../../clients/household/refusals';
import { saidIn } from './consent-values';
import { fullDayIn } from './date-values';
import { allOf, type Collected, type Facts, type ReadBy } from './facts';
import { quoted } from '../../text/shortened';

/** Notes tell of other people's deaths, too: only such words refuse everything there. */
const NO_CONTACT = /\b(?:do ?not|do ?n['’‘´`]?t|never) contact\b|\bdnc\b/i;

const refusalsInNotes = (notes: string): Refusal[] =>
  [...refusalsIn(notes)].filter((refusal) => refusal !== 'Nothing' || NO_CONTACT.test(notes));

/** What columns of refusals say of the person, and what tags and notes do. */
export function saidBy(facts: Facts, by: ReadBy, tags: readonly string[], notes: string, into: Collected) {
  const noted = refusalsInNotes(notes);
  if (noted.length > 0) into.remarks.push(`the notes read like a refusal: ${noted.join(', ')}`);
  const refusals = new Set<Refusal>([...tags.flatMap((tag) => [...refusalsInTag(tag)]), ...noted]);
  let [isBounced, isOptedIn] = [false, false];
  let [refusedOn, optedInOn]: (CivilDay | null)[] = [null, null];
  for (const { sense, value, header } of allOf(facts, 'refusal')) {
    const day = fullDayIn(value, by.dates(header), by.reader);
    const said = saidIn(value, sense ?? { about: 'No email', yes: 'refuses' }, day);
    for (const refusal of said.refusals) refusals.add(refusal);
    if (said.refusals.length > 0) refusedOn = refusedOn ?? said.on;
    isBounced = isBounced || said.isBounced;
    if (said.isOptedIn) [isOptedIn, optedInOn] = [true, optedInOn ?? said.on];
    if (said.isUnclear)
      into.remarks.push(`${header} ${quoted(value)} isn't understood: it counts as a refusal`);
  }
  return {
    refusals,
    isBounced,
    isOptedIn: isOptedIn && !refusals.has('No email') && !refusals.has('Nothing'),
    refusedOn: refusedOn ?? null,
    optedInOn: optedInOn ?? null,
  };
}
