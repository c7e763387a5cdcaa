/**
 * Why two guests should meet, in one sentence: a need and its expert, a profile wanted and who fits, a shared
 * interest (S16).
 */
import { keywordsOf } from '../../../text/keywords';
import { firstKnown } from '../../../values/collections';
import { wantedBy } from '../../partners/profile';
import type { Guest } from './guest';
import { OF_ANYBODY, sharedThing, sharedWord } from './words-in-common';

type Reason = (one: Guest, other: Guest) => string | null;

const needsThem: Reason = (one, other) =>
  firstKnown(one.needs, ({ need, expertId }) => {
    const isExpert = expertId === '' ? sharedWord(need, other.profession) !== null : expertId === other.id;
    if (!isExpert || need.trim() === '') return null;
    const known = other.profession.trim() === '' ? '' : `, ${other.profession.trim()}`;
    return `${one.name} needs ${need.trim()}: ${other.name}${known}`;
  });

const NO_AREAS: ReadonlySet<string> = new Set();

const wantsToMeetThem: Reason = (one, other) => {
  const { not } = wantedBy(one.wantsToMeet, NO_AREAS);
  const said = keywordsOf(`${other.profession} ${other.company}`, OF_ANYBODY);
  if ([...said.keys()].some((key) => not.has(key))) return null;
  const fits = firstKnown([other.profession, other.company], (text) =>
    sharedWord(one.wantsToMeet, text) === null ? null : text.trim(),
  );
  return fits === null ? null : `${one.name} wants to meet ${one.wantsToMeet.trim()}: ${other.name}, ${fits}`;
};

const sharesAnInterest: Reason = (one, other) => {
  const thing = sharedThing(one.interests, other.interests);
  return thing === null ? null : `${one.name} and ${other.name} share an interest: ${thing}`;
};

/** The best reason comes first; each is looked for from either side. */
const REASONS: readonly Reason[] = [needsThem, wantsToMeetThem, sharesAnInterest];

/** The best reason for two guests to meet, as a sentence; null: none is known. */
export const reasonToMeet: Reason = (one, other) =>
  firstKnown(REASONS, (reason) => reason(one, other) ?? reason(other, one));
