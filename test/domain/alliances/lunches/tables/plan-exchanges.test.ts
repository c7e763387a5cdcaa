import {
  planExchanges,
  type ExchangesToPlan,
} from '../../../../../src/domain/alliances/lunches/tables/plan-exchanges';
import type { MeetingRecord } from '../../../../../src/domain/alliances/lunches/tables/standing-meetings';
import { isoDay } from '../../../../../src/domain/calendar/civil-day';
import { DEFAULT_SETTINGS } from '../../../../../src/domain/records/settings';
import { MONDAY, aLunch, many, on } from '../../../../support/practice';
import { aPartner } from '../../../../support/tables';

type Given = Partial<ExchangesToPlan>;

const anExchange = (given: Partial<MeetingRecord>): MeetingRecord => ({
  ...aLunch({ kind: 'Exchange' }),
  ...given,
});
const planned = (given: Given): string[] =>
  planExchanges({
    partners: many(3, (id) => aPartner({ id })),
    lunches: [],
    settings: DEFAULT_SETTINGS,
    today: MONDAY,
    ...given,
  }).map(({ key, date, guestIds, why }) => `${key ?? 'new'} ${isoDay(date)} ${guestIds.join(' ')}: ${why}`);

describe('exchange meetings', () => {
  test.each<{ why: string; given: Given; expected: string[] }>([
    {
      why: 'two a month, one partner each',
      given: {},
      expected: [
        'new 2026-12-02 C0001: no exchange meeting yet',
        'new 2026-12-16 C0002: no exchange meeting yet',
      ],
    },
    {
      why: 'nobody twice',
      given: { partners: [aPartner()] },
      expected: ['new 2026-12-02 C0001: no exchange meeting yet'],
    },
    {
      why: 'whom we met longest ago, then whom we owe most, then by name, then by id',
      given: {
        partners: [
          aPartner({ id: 'C0001', name: 'bo' }),
          aPartner({ id: 'C0002', name: 'Bo' }),
          aPartner({ id: 'C0003', name: 'Ann' }),
          aPartner({ id: 'C0004', name: 'Zoe', receivedMinusGiven: 2 }),
          aPartner({ id: 'C0005', name: 'Ann' }),
        ],
        lunches: [anExchange({ state: 'Held', date: on('2026-03-03'), guestIds: ['C0003'] })],
        settings: { ...DEFAULT_SETTINGS, exchangeMeetingsAMonth: 5 },
      },
      expected: [
        'new 2026-12-02 C0004: no exchange meeting yet; gave us 2 more than we gave',
        'new 2026-12-07 C0005: no exchange meeting yet',
        'new 2026-12-14 C0001: no exchange meeting yet',
        'new 2026-12-18 C0002: no exchange meeting yet',
        'new 2026-12-25 C0003: last exchange meeting 3 Mar 2026',
      ],
    },
    {
      why: 'who is away waits',
      given: {
        partners: many(2, (id) => aPartner({ id, awayTo: id === 'C0001' ? on('2026-12-02') : null })),
      },
      expected: [
        'new 2026-12-02 C0002: no exchange meeting yet',
        'new 2026-12-16 C0001: no exchange meeting yet',
      ],
    },
    {
      why: 'an invited one stays, and its partner isn’t asked again',
      given: { lunches: [anExchange({ state: 'Invited', date: on('2026-12-03'), guestIds: ['C0001'] })] },
      expected: ['new 2026-12-16 C0002: no exchange meeting yet'],
    },
    {
      why: 'what stood as Planned keeps its date and its partner',
      given: { lunches: [anExchange({ key: 'L9', date: on('2026-12-18'), guestIds: ['C0003'] })] },
      expected: [
        'new 2026-12-02 C0001: no exchange meeting yet',
        'L9 2026-12-18 C0003: no exchange meeting yet',
      ],
    },
    {
      why: 'not with somebody who is no partner any more, nor with two',
      given: {
        lunches: [
          anExchange({ key: 'L8', date: on('2026-12-18'), guestIds: ['C0009'] }),
          anExchange({ key: 'L9', date: on('2026-12-04'), guestIds: ['C0001', 'C0002'] }),
        ],
      },
      expected: [
        'new 2026-12-02 C0001: no exchange meeting yet',
        'new 2026-12-16 C0002: no exchange meeting yet',
      ],
    },
  ])('$why', ({ given, expected }) => {
    expect(planned(given)).toEqual(expected);
  });
});
