/**
 * What a brief says of the talk itself: what was said last, what is on their mind, what to ask (S7, S9, S11,
 * S16).
 */
import { historyOf } from '../../../clients/household/book';
import { mayBeContacted } from '../../../clients/household/household';
import { questionFor } from '../../../clients/household/information-file';
import { TALKS, lastReached } from '../../../touches/history';
import { openPromises } from '../../../touches/dates/promises';
import { longDay, plural } from '../../../text/words';
import { profileLines, profileOfAlliance, profileOfOffice } from '../../partners/profile';
import { isAway } from '../plan/alliance';
import { isPartner, type BriefedGuest } from './guest';

/** Longer texts are cut: the whole stands on its own tab. */
const LONGEST_NOTE = 240;

export const cut = (text: string): string => {
  const line = text.trim().replace(/\s*\n\s*/g, '; ');
  return line.length > LONGEST_NOTE ? `${line.slice(0, LONGEST_NOTE - 1).trimEnd()}…` : line;
};

/**
 * "20 Nov 2026, Courtesy call: worried about the lease": of talks, for what was sent to them says nothing of
 * theirs; the latest first.
 */
export const notesOf = ({ book, household }: BriefedGuest): string[] =>
  historyOf(book, household)
    .filter(({ touch, note }) => TALKS.has(touch) && note.trim() !== '')
    .map(({ date, touch, note }) => `${longDay(date)}, ${touch}: ${cut(note)}`)
    .reverse();

/** Where nothing was noted: when somebody was last reached at all. */
export function lastReachedInWords({ book, household }: BriefedGuest): string {
  const last = lastReached(historyOf(book, household));
  return last === null ? 'Never reached so far.' : `Nothing is noted; last reached ${longDay(last)}.`;
}

/** "By 27 Nov 2026, as said on 20 Nov 2026 (Courtesy call): send the lease" */
export const promisesTo = ({ book, household }: BriefedGuest): string[] =>
  openPromises(book, household).map(({ date, touch, nextDate, note }) =>
    [`By ${longDay(nextDate)}, as said on ${longDay(date)} (${touch})`, cut(note)]
      .filter((text) => text !== '')
      .join(': '),
  );

export const worriesOf = ({ contact }: BriefedGuest): string[] =>
  contact.worriedAbout
    .split('\n')
    .map(cut)
    .filter((line) => line !== '');

/** "a tax adviser: introduce Bo Kim" */
export const needsOf = ({ book, contact }: BriefedGuest): string[] =>
  book.needs
    .filter(({ contactId, status }) => contactId === contact.id && status === 'Open')
    .map(({ need, expertId }) => {
      const expert = book.contactOf.get(expertId)?.name;
      return `${cut(need)}: ${expert ? `introduce ${expert}` : 'no expert is known yet'}`;
    });

/** "Ann Lee: a tax adviser": the open needs that the guest could meet, each an introduction to give. */
export const whoNeedsThem = ({ book, contact }: BriefedGuest): string[] =>
  book.needs
    .filter(({ expertId, status }) => expertId === contact.id && status === 'Open')
    .flatMap(({ contactId, need }) => {
      const client = book.contactOf.get(contactId);
      return client ? [`${client.name}: ${cut(need)}`] : [];
    });

/** What to ask: names first, each in the office's own words; then what isn't known of them yet. */
export function asksFor(guest: BriefedGuest): string[] {
  const { book, contact, alliance } = guest;
  const { settings, factsKept } = book;
  const wanted =
    profileLines(profileOfOffice(settings)).join('; ') || 'say whom on Settings, Who we want to meet';
  const question = questionFor(contact, settings.season, factsKept);
  return [
    ...(isPartner(guest) ? [`${plural(settings.namesALunch, 'name')}: ${wanted}`] : []),
    ...(alliance && profileLines(profileOfAlliance(alliance)).length === 0
      ? ['Whom do you want to meet?']
      : []),
    'Is there a need that an expert of ours can meet?',
    ...(question === null ? [] : [question]),
  ];
}

/** What speaks against the lunch, or against its day. */
export function cautionsFor({ contact, household, alliance, on }: BriefedGuest): string[] {
  const status = mayBeContacted(contact) ? household.status : 'Do not contact';
  return [
    ...(status === 'Released' || status === 'Do not contact' ? [`${status}: call this lunch off.`] : []),
    ...(alliance !== null && isAway(alliance, on) ? ['Away on that day: choose another.'] : []),
  ];
}
