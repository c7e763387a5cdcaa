import { addDays } from '../../../src/domain/calendar/civil-day';
import { seasonChangeInWords, settingsIn } from '../../../src/domain/season/season-change';
import type { Season } from '../../../src/domain/season/season';
import type { Contact } from '../../../src/domain/records/contact';
import { DEFAULT_SETTINGS, type PracticeSettings } from '../../../src/domain/records/settings';
import { MONDAY, aBook, aContact, aPlan, aProspect, aWeek, days, many, on } from '../../support/practice';

describe('the settings in a new season', () => {
  const STALE = { prospectsUntil: on('2026-03-01'), hardTimesLetterSentOn: on('2026-01-20') };
  const AHEAD = { ...STALE, prospectsUntil: on('2027-01-31') };

  test.each<{
    why: string;
    season: Season;
    given: Partial<PracticeSettings>;
    becomes: Partial<PracticeSettings>;
  }>([
    {
      why: 'Hard times begin today, and their letter isn’t sent',
      season: 'Hard times',
      given: STALE,
      becomes: {
        season: 'Hard times',
        seasonSince: MONDAY,
        prospectsUntil: null,
        hardTimesLetterSentOn: null,
      },
    },
    {
      why: 'a window that is set ahead holds',
      season: 'Hard times',
      given: AHEAD,
      becomes: { prospectsUntil: on('2027-01-31') },
    },
    {
      why: 'none set is none',
      season: 'Hard times',
      given: {},
      becomes: { prospectsUntil: null },
    },
    {
      why: 'Good times have no window',
      season: 'Good times',
      given: { ...AHEAD, season: 'Hard times' },
      becomes: {
        season: 'Good times',
        seasonSince: MONDAY,
        prospectsUntil: null,
        hardTimesLetterSentOn: null,
      },
    },
  ])('$why', ({ season, given, becomes }) => {
    expect(settingsIn(season, { ...DEFAULT_SETTINGS, ...given }, MONDAY)).toMatchObject(becomes);
  });
});

describe('what changes this week', () => {
  const plan = aPlan({ 'Courtesy call': days({ 'Tier 1': 91, 'Tier 2': 91 }) });
  const clients = (count: number, given: Partial<Contact> = {}) =>
    many(count, (id) => aContact({ id, tier: 2, ...given }));
  const prospects = (count: number) =>
    many(count, (id) => aProspect({ id: id.replace('C', 'P'), cultivation: null }));
  const said = (season: Season, contacts: Contact[], settings: Partial<PracticeSettings> = {}) => {
    const book = aBook({ contacts, plan, settings });
    return seasonChangeInWords(book, aWeek(MONDAY, book), season);
  };

  test.each<{
    why: string;
    season: Season;
    contacts: Contact[];
    settings?: Partial<PracticeSettings>;
    says: string;
  }>([
    {
      why: 'calls pause, the Top 20 come first, and prospects have their window',
      season: 'Hard times',
      contacts: [...clients(24), ...prospects(20)],
      says:
        'Hard times pause 4 courtesy calls of this week; the Top 20 come first (20 calls), locked until the Hard-times letter is marked as ' +
        'sent; this week’s prospects are 3 of 20, all to be called by 22 Jan 2027; promises, concerns, dates and check-ins go on.',
    },
    {
      why: 'worried clients come before the others',
      season: 'Hard times',
      contacts: [aContact({ id: 'C0001', worriedAbout: 'rates' }), ...prospects(1)],
      says:
        'Hard times pause 0 courtesy calls of this week; the Top 20 come first (1 call, 1 with an open concern before the others), locked ' +
        'until the Hard-times letter is marked as sent; this week’s prospects are 1 of 1, all to be called by 22 Jan 2027; promises, ' +
        'concerns, dates and check-ins go on.',
    },
    {
      why: 'a short week holds fewer prospects than the window asks of it',
      season: 'Hard times',
      contacts: prospects(60),
      settings: {
        holidays: new Set([1, 2, 3, 4].map((each) => addDays(MONDAY, each))),
        itemsADay: { Principal: 1, Assistant: 4 },
      },
      says:
        'Hard times pause 0 courtesy calls of this week; the Top 20 come first (0 calls), locked until the Hard-times letter is marked as ' +
        'sent; this week’s prospects are 7 of 60, all to be called by 22 Jan 2027, of whom 4 fit on this week’s sheet; promises, ' +
        'concerns, dates and check-ins go on.',
    },
    {
      why: 'back to Good times',
      season: 'Good times',
      contacts: clients(24),
      settings: {
        season: 'Hard times',
        seasonSince: on('2026-11-02'),
        hardTimesLetterSentOn: on('2026-11-09'),
      },
      says:
        'Good times bring back 4 courtesy calls this week, as the Touch plan says; the Top 20 and the window for prospects end, and calls ask for ' +
        'a dream first.',
    },
    {
      why: 'the season it is',
      season: 'Good times',
      contacts: clients(1),
      says: 'It is Good times already: nothing changes this week.',
    },
  ])('$why', ({ season, contacts, settings, says }) => {
    expect(said(season, contacts, settings)).toBe(says);
  });
});
