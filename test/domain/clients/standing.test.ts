import type { CivilDay } from '../../../src/domain/calendar/civil-day';
import type { Contact } from '../../../src/domain/records/contact';
import { householdsOf, type Household } from '../../../src/domain/clients/household/household';
import { standingOf } from '../../../src/domain/clients/standing';
import { MONDAY, aContact, on } from '../../support/practice';

const aHousehold = (...members: Partial<Contact>[]): Household => {
  const [household] = householdsOf(members.map((member) => aContact({ household: 'Lee', ...member })));
  if (!household) throw new Error('no household');
  return household;
};

type Given = {
  readonly sold?: readonly string[];
  readonly added?: string;
  readonly months?: number;
  readonly members?: readonly Partial<Contact>[];
  readonly today?: CivilDay;
};

const standing = ({ sold = [], added = '2020-01-01', months = 12, members = [{}], today = MONDAY }: Given) =>
  standingOf(aHousehold(...members), { saleDays: sold.map(on), added: on(added) }, months, today);

describe('by the last sale', () => {
  test.each([
    { why: 'today', sold: ['2026-11-23'], status: 'Active', reason: 'last sale 23 Nov 2026' },
    {
      why: 'twelve months ago to the day',
      sold: ['2025-11-23'],
      status: 'Active',
      reason: 'last sale 23 Nov 2025',
    },
    {
      why: 'a day longer ago',
      sold: ['2025-11-22'],
      status: 'Inactive',
      reason: 'last sale 22 Nov 2025, more than 12 months ago',
    },
    {
      why: 'two sale days show no interval',
      sold: ['2023-11-22', '2025-11-22'],
      status: 'Inactive',
      reason: 'last sale 22 Nov 2025, more than 12 months ago',
    },
    {
      why: 'three do: gaps of 300 and 400 days, so 700 days are theirs',
      sold: ['2023-01-01', '2023-10-28', '2024-12-01'],
      status: 'Inactive',
      reason: 'last sale 1 Dec 2024, more than twice their usual interval ago',
      today: on('2026-11-02'),
    },
    {
      why: 'and the 700th is theirs still',
      sold: ['2023-01-01', '2023-10-28', '2024-12-01'],
      status: 'Active',
      reason: 'last sale 1 Dec 2024',
      today: on('2026-11-01'),
    },
    {
      why: 'of three gaps the middle one: 100, 200, 900 give 400 days, and not 800',
      sold: ['2022-01-01', '2022-04-11', '2022-10-28', '2025-04-15'],
      status: 'Inactive',
      reason: 'last sale 15 Apr 2025, more than twice their usual interval ago',
    },
    {
      why: 'a short interval makes nobody Inactive before the months are over',
      sold: ['2026-01-01', '2026-01-08', '2026-01-15'],
      status: 'Active',
      reason: 'last sale 15 Jan 2026',
    },
    {
      why: 'after 29 February a year is over with 28 February',
      sold: ['2024-02-29'],
      status: 'Inactive',
      reason: 'last sale 29 Feb 2024, more than 12 months ago',
      today: on('2025-03-01'),
    },
    {
      why: 'and not before',
      sold: ['2024-02-29'],
      status: 'Active',
      reason: 'last sale 29 Feb 2024',
      today: on('2025-02-28'),
    },
  ])('$why', ({ status, reason, ...given }) => {
    expect(standing(given)).toEqual({ status, why: reason, saleAfterByHand: null });
  });

  test('the months are the office’s', () => {
    expect(standing({ sold: ['2026-05-22'], months: 6 }).status).toBe('Inactive');
    expect(standing({ sold: ['2026-05-23'], months: 6 }).status).toBe('Active');
    expect(standing({ sold: ['2026-10-22'], months: 1 }).why).toBe(
      'last sale 22 Oct 2026, more than 1 month ago',
    );
  });
});

describe('without any sale', () => {
  test.each([
    {
      why: 'a year since Added',
      added: '2025-11-23',
      status: 'Active',
      reason: 'no sale since they were added on 23 Nov 2025',
    },
    {
      why: 'more than a year',
      added: '2025-11-22',
      status: 'Inactive',
      reason: 'no sale since they were added on 22 Nov 2025, more than 12 months ago',
    },
  ])('$why', ({ added, status, reason }) => {
    expect(standing({ added })).toEqual({ status, why: reason, saleAfterByHand: null });
  });

  test('in the whole workbook nobody is judged', () => {
    expect(standingOf(aHousehold({}), null, 12, MONDAY)).toEqual({
      status: null,
      why: 'no sales in the workbook',
      saleAfterByHand: null,
    });
  });
});

describe('by hand', () => {
  const NEW_SALE = ['2026-11-20'];
  const OLD_SALE = ['2024-11-20'];

  test.each([
    { why: 'Released, although they bought', byHand: 'Released', sold: NEW_SALE, reported: '2026-11-20' },
    { why: 'Inactive, although they bought', byHand: 'Inactive', sold: NEW_SALE, reported: '2026-11-20' },
    { why: 'Released, and they bought nothing for long', byHand: 'Released', sold: OLD_SALE, reported: null },
    {
      why: 'Active, although they bought nothing for long',
      byHand: 'Active',
      sold: OLD_SALE,
      reported: null,
    },
    { why: 'Active, as they are', byHand: 'Active', sold: NEW_SALE, reported: null },
    {
      why: 'Inactive, new and without a sale',
      byHand: 'Inactive',
      sold: [],
      added: '2026-11-01',
      reported: null,
    },
  ] as const)('wins: $why', ({ byHand, reported, ...given }) => {
    const found = standing({ ...given, members: [{ statusByHand: byHand }] });

    expect(found).toEqual({ status: byHand, why: 'by hand', saleAfterByHand: reported && on(reported) });
  });

  test('wins without sales in the workbook too', () => {
    const released = aHousehold({ statusByHand: 'Released' });

    expect(standingOf(released, null, 12, MONDAY)).toEqual({
      status: 'Released',
      why: 'by hand',
      saleAfterByHand: null,
    });
  });

  test.each([
    {
      why: 'of two the lowest id’s',
      members: [
        { id: 'C0001', statusByHand: 'Inactive' },
        { id: 'C0002', statusByHand: 'Released' },
      ],
      status: 'Inactive',
    },
    {
      why: 'Do not contact is each person’s own',
      members: [{ id: 'C0001', statusByHand: 'Do not contact' }, { id: 'C0002' }],
      status: 'Active',
    },
    {
      why: 'unless it is everybody’s',
      members: [
        { id: 'C0001', statusByHand: 'Do not contact' },
        { id: 'C0002', status: 'Do not contact' },
      ],
      status: 'Do not contact',
    },
    {
      why: 'what an earlier run worked out says nothing',
      members: [{ status: 'Inactive' }],
      status: 'Active',
    },
  ] as const)('$why', ({ members, status }) => {
    expect(standing({ members, sold: NEW_SALE }).status).toBe(status);
  });
});
