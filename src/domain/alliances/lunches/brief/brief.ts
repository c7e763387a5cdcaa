/**
 * What to have in hand before a lunch, on one page: about the lunch, then about each guest (S15 to S17, S20).
 */
import type { Book } from '../../../clients/household/book';
import { reachAt } from '../../../touches/week/asks';
import { weekdayAndDay } from '../../../text/words';
import type { Lunch, LunchKind } from '../../../records/lunch';
import { guestOf, type BriefedGuest } from './guest';
import { balanceInWords, namesGiven, namesReceived, thirdsInWords } from './names';
import {
  asksFor,
  cut,
  cautionsFor,
  lastReachedInWords,
  needsOf,
  notesOf,
  promisesTo,
  whoNeedsThem,
  worriesOf,
} from './talk';
import { profileLines, profileOfAlliance, profileOfOffice } from '../../partners/profile';
import { placesFor } from '../places';
import { whoFits } from './who-fits';

/** A label, and what stands beside it, a line each. */
type BriefPart = { readonly label: string; readonly lines: readonly string[] };
export type BriefSection = { readonly title: string; readonly parts: readonly BriefPart[] };

/** What Lunches says of a lunch besides what it is planned by; without a time it is the usual one. */
export type LunchDetails = { readonly time: string | null; readonly place: string; readonly why: string };

/** So many lines a part: the page of one guest has more room than that of a table. */
const MOST_LINES = { alone: 3, together: 1 } as const;

const KIND_WORDS: Readonly<Record<LunchKind, string>> = {
  Alliance: 'Lunch',
  'Meet and greet': 'Meet and greet',
  Exchange: 'Exchange meeting',
};

const UNKNOWN_WISH = 'Not known yet: ask, then type it into Wants to meet on Alliances.';
const NO_ROW = 'Not known: no row on Alliances.';
const NOBODY_WANTED = 'Not said: type it into Who we want to meet on Settings.';
const NOBODY_NAMED = 'Nobody is named: choose Guests by hand on Lunches.';
const NOBODY_FITS = 'Nobody on Contacts whom they don’t know yet.';

type Part = {
  readonly label: string;
  readonly linesOf: (guest: BriefedGuest) => readonly string[];
  /** What stands there where there are no lines; without it the part is left out. */
  readonly otherwise?: (guest: BriefedGuest) => string;
};

/** What is owed comes first, what is asked for last (S20). */
const PARTS: readonly Part[] = [
  { label: 'Careful', linesOf: cautionsFor },
  {
    label: 'Phone',
    linesOf: ({ contact, household }) => [reachAt([], contact, household)].filter((phone) => phone !== ''),
    otherwise: () => 'None on Contacts.',
  },
  { label: 'What we owe them', linesOf: (guest) => [balanceInWords(guest)] },
  { label: 'We promised', linesOf: promisesTo },
  { label: 'Names we gave them', linesOf: namesGiven, otherwise: () => 'None yet.' },
  {
    label: 'Whom they look for',
    linesOf: ({ alliance }) => (alliance ? profileLines(profileOfAlliance(alliance)).map(cut) : []),
    otherwise: ({ alliance }) => (alliance ? UNKNOWN_WISH : NO_ROW),
  },
  { label: 'Who of ours fits', linesOf: whoFits, otherwise: () => NOBODY_FITS },
  { label: 'Who of ours needs them', linesOf: whoNeedsThem },
  { label: 'What they need', linesOf: needsOf, otherwise: () => 'Nothing is known.' },
  { label: 'Worried about', linesOf: worriesOf },
  { label: 'What they told us last', linesOf: notesOf, otherwise: lastReachedInWords },
  { label: 'Names they gave us', linesOf: namesReceived, otherwise: () => 'None yet.' },
  { label: 'Into thirds', linesOf: (guest) => [thirdsInWords(guest) ?? ''].filter((text) => text !== '') },
];

/** The first few lines; the last of them says how many more there are. */
function shortened(lines: readonly string[], most: number): readonly string[] {
  const more = lines.length - most;
  return lines
    .slice(0, most)
    .map((line, index) => (more > 0 && index === most - 1 ? `${line} (and ${more} more)` : line));
}

function partsOf(guest: BriefedGuest, most: number): BriefPart[] {
  const parts = PARTS.flatMap(({ label, linesOf, otherwise }): BriefPart[] => {
    const lines = shortened(linesOf(guest), most);
    if (lines.length > 0) return [{ label, lines }];
    return otherwise ? [{ label, lines: [otherwise(guest)] }] : [];
  });
  return [...parts, { label: 'What to ask', lines: asksFor(guest) }];
}

/** "Flo Fox, accountant, Fox & Partners" */
const titleOf = ({ contact: { name, profession, company } }: BriefedGuest): string =>
  [name, profession, company].filter((text) => text.trim() !== '').join(', ');

function guestSection(book: Book, lunch: Lunch, id: string, most: number): BriefSection {
  const guest = guestOf(book, id, lunch.date);
  return guest
    ? { title: titleOf(guest), parts: partsOf(guest, most) }
    : {
        title: id,
        parts: [{ label: 'Careful', lines: ['Not on Contacts any more: choose other Guests by hand.'] }],
      };
}

const namesIn = ({ contactOf }: Book, { guestIds }: Lunch): string =>
  guestIds.map((id) => contactOf.get(id)?.name ?? id).join(' and ');

/** Where; before it is settled, where the guests like to go and were before. */
const placeLines = (book: Book, lunch: Lunch, place: string): string[] =>
  place.trim() === ''
    ? ['Not settled: type it into Place on Lunches.', ...placesFor(book, lunch)]
    : [place.trim()];

/** The lunch itself: when and where, and what it is for. */
function lunchSection(book: Book, lunch: Lunch, { time, place, why }: LunchDetails): BriefSection {
  const { date, kind, state, guestIds } = lunch;
  const { lunchTime } = book.settings;
  const wanted = profileLines(profileOfOffice(book.settings));
  return {
    title: `${KIND_WORDS[kind]}: ${namesIn(book, lunch) || 'no guest'}`,
    parts: [
      { label: 'When', lines: [`${weekdayAndDay(date)}, ${time ?? `${lunchTime} as usual`}`] },
      { label: 'Where', lines: placeLines(book, lunch, place) },
      { label: 'Status', lines: [state === 'Confirmed' ? state : `${state}: not confirmed yet`] },
      ...(why.trim() === '' ? [] : [{ label: 'Why now', lines: [why.trim()] }]),
      { label: 'Who we want to meet', lines: wanted.length > 0 ? wanted : [NOBODY_WANTED] },
      ...(guestIds.length === 0 ? [{ label: 'Careful', lines: [NOBODY_NAMED] }] : []),
    ],
  };
}

/** The brief of a lunch that is ahead: a section on the lunch, and one for each guest. */
export function briefOf(book: Book, lunch: Lunch, details: LunchDetails): BriefSection[] {
  const most = lunch.guestIds.length > 1 ? MOST_LINES.together : MOST_LINES.alone;
  return [
    lunchSection(book, lunch, details),
    ...lunch.guestIds.map((id) => guestSection(book, lunch, id, most)),
  ];
}
