/** How much the Touch plan asks for and how much the office does, in words (S12). */
import { minutesInWords, plural } from '../../../text/words';
import { WEEKS_SIMULATED, type Amount, type Capacity } from './capacity';

/** Whether more is asked than there is room for. */
const isTooMuch = ({ asked, room }: Pick<Capacity, 'asked' | 'room'>): boolean =>
  asked.items > room.items || asked.minutes > room.minutes;

/** Where all of it fits: whose part of it doesn't. */
const tooMuchFor = (capacity: Capacity): Capacity['each'] =>
  isTooMuch(capacity) ? [] : capacity.each.filter(isTooMuch);

/** "92 items a week, room for 75", or as much of hours, whichever is shorter. */
function inShort({ asked, room }: Pick<Capacity, 'asked' | 'room'>, of = ''): string {
  const isShorterOfItems = asked.items * room.minutes >= asked.minutes * room.items;
  return isShorterOfItems && asked.items > room.items
    ? `${plural(asked.items, 'item')} a week${of}, room for ${room.items}`
    : `${minutesInWords(asked.minutes)} a week${of}, room for ${minutesInWords(room.minutes)}`;
}

/** Of the office where it is too much, else of the person for whom it is. */
const tooMuchInShort = (capacity: Capacity): string[] => [
  ...(isTooMuch(capacity) ? [inShort(capacity)] : []),
  ...tooMuchFor(capacity).map((each) => inShort(each, ` of the ${each.who.toLowerCase()}`)),
];

/**
 * "24 check-ins a week, at most 10": then some Inactive clients aren't checked in a
 * quarter (S14).
 */
const checkInsInShort = ({ overCap }: Capacity): string[] =>
  overCap.flatMap(({ touch, aWeek, atMost }) =>
    touch === 'Check-in' ? [`${plural(aWeek, 'check-in')} a week, at most ${atMost}`] : [],
  );

/**
 * What the sheet's top line says of it: "the Touch plan asks for 92 items a week, room for 75"; '' where it
 * fits.
 */
export function capacityInShort(capacity: Capacity): string {
  const asked = [...tooMuchInShort(capacity), ...checkInsInShort(capacity)];
  return asked.length === 0 ? '' : `the Touch plan asks for ${asked.join(', and for ')}`;
}

const inLong = ({ items, minutes }: Amount): string =>
  `${plural(items, 'item')} a week (${minutesInWords(minutes)})`;
const roomInLong = ({ items, minutes }: Amount): string => `${items} (${minutesInWords(minutes)})`;
const WHAT_HELPS = 'raise Items a day or Minutes a day on Settings, or widen the Touch plan';

/** All that is to be said of it, with what to do; that it fits, where it does. */
export function capacityInWords(capacity: Capacity): string {
  const { asked, room, overCap, never } = capacity;
  const lines = isTooMuch(capacity)
    ? [`Your Touch plan asks for ${inLong(asked)}, you have room for ${roomInLong(room)}: ${WHAT_HELPS}.`]
    : [`Your Touch plan asks for ${plural(asked.items, 'item')} a week, you have room for ${room.items}.`];
  for (const each of tooMuchFor(capacity))
    lines.push(
      `Of these the ${each.who.toLowerCase()}’s are ${inLong(each.asked)}, with room for ${roomInLong(each.room)}: ${WHAT_HELPS}.`,
    );
  if (overCap.length > 0) {
    const touches = overCap.map(({ touch, aWeek, atMost }) => `${touch} ${aWeek}, at most ${atMost}`);
    lines.push(
      `More than a week takes: ${touches.join('; ')}: raise A week at most on the Touch plan, or widen its days.`,
    );
  }
  if (never.length > 0) lines.push(`Never a turn in ${WEEKS_SIMULATED} weeks: ${never.join(', ')}.`);
  return lines.join('\n');
}
