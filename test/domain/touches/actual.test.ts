import { planAgainstActual } from '../../../src/domain/touches/actual';
import { DEFAULT_PLAN } from '../../../src/domain/touches/touch-plan';
import type { PlannedTouch } from '../../../src/domain/touches/touch-types';
import {
  aBook,
  aContact,
  aPlan,
  aProspect,
  aTouch,
  anIntroduction,
  days,
  many,
  on,
} from '../../support/practice';

/** Thirteen weeks. */
const QUARTER = { from: on('2026-08-31'), to: on('2026-11-29') };

const of = (touch: PlannedTouch, given: Parameters<typeof aBook>[0]) => {
  const figures = planAgainstActual(aBook(given), QUARTER).find((row) => row.touch === touch);
  return figures && { planned: figures.planned, actual: figures.actual };
};

describe('what the Touch plan asked for in thirteen weeks', () => {
  const clients = many(30, (id) => aContact({ id, tier: 1 }));

  test.each([
    { why: 'a call each', touch: 'Courtesy call', given: { contacts: clients }, planned: 30 },
    {
      why: 'a recall each',
      touch: 'Recall',
      given: { contacts: many(12, (id) => aProspect({ id })) },
      planned: 12,
    },
    {
      why: 'not of who is Released',
      touch: 'Courtesy call',
      given: { contacts: [aContact({ status: 'Released' })] },
      planned: 0,
    },
    {
      why: 'Inactive: no courtesy call',
      touch: 'Courtesy call',
      given: { contacts: [aContact({ status: 'Inactive' })] },
      planned: 0,
    },
    {
      why: 'Inactive: a check-in',
      touch: 'Check-in',
      given: { contacts: [aContact({ status: 'Inactive' })] },
      planned: 1,
    },
    { why: 'Active: no check-in', touch: 'Check-in', given: { contacts: clients }, planned: 0 },
    {
      why: 'only since each was first seen',
      touch: 'Courtesy call',
      given: { contacts: clients.map((client) => ({ ...client, added: on('2026-11-22') })) },
      planned: 2,
    },
    {
      why: 'nothing of a new office on its first day',
      touch: 'Courtesy call',
      given: { contacts: clients.map((client) => ({ ...client, added: QUARTER.to })) },
      planned: 0,
    },
    {
      why: 'nothing of who has no first day yet',
      touch: 'Courtesy call',
      given: { contacts: clients.map((client) => ({ ...client, added: null })) },
      planned: 0,
    },
    {
      why: 'a new office: the cap of its two weeks only',
      touch: 'Courtesy call',
      given: {
        contacts: clients.map((client) => ({ ...client, added: on('2026-11-15') })),
        plan: aPlan({ 'Courtesy call': { ...days({ 'Tier 1': 7 }), aWeekAtMost: 2 } }),
      },
      planned: 4,
    },
    {
      why: 'a new office: none before it began',
      touch: 'Meet and greet',
      given: { contacts: [aContact({ added: QUARTER.to })] },
      planned: 0,
    },
    {
      why: 'only who opted in',
      touch: 'Email',
      given: {
        contacts: many(3, (id, index) =>
          aContact({
            id,
            tier: 1,
            email: `${id}@example.com`,
            emailConsent: index === 0 ? 'Opted in' : 'Not asked',
          }),
        ),
      },
      planned: 3,
    },
    {
      why: 'names from before a new office began are its past',
      touch: 'Follow-up call',
      given: {
        contacts: [aContact({ added: on('2026-11-15') })],
        introductions: [anIntroduction({ date: on('2026-11-15') }), anIntroduction()],
      },
      planned: 1,
    },
    { why: 'two tables a month', touch: 'Meet and greet', given: {}, planned: 6 },
    { why: 'two exchange meetings a month', touch: 'Exchange meeting', given: {}, planned: 6 },
    {
      why: 'at most the cap',
      touch: 'Courtesy call',
      given: {
        contacts: clients,
        plan: {
          ...DEFAULT_PLAN,
          ...aPlan({ 'Courtesy call': { ...days({ 'Tier 1': 7 }), aWeekAtMost: 2 } }),
        },
      },
      planned: 26,
    },
    {
      why: 'a follow-up for each name received',
      touch: 'Follow-up call',
      given: {
        introductions: [
          anIntroduction(),
          anIntroduction({ direction: 'Given' }),
          anIntroduction({ date: on('2026-08-30') }),
          anIntroduction({ date: on('2026-11-30') }),
        ],
      },
      planned: 1,
    },
  ] as const)('$touch: $why', ({ touch, given, planned }) => {
    expect(of(touch, given)?.planned).toBe(planned);
  });
});

describe('what was done', () => {
  test.each([
    { why: 'each that counted', touches: [{ date: QUARTER.from }, { date: QUARTER.to }], actual: 2 },
    { why: 'no attempt', touches: [{ result: 'No answer' }], actual: 0 },
    { why: 'a household’s once a day', touches: [{}, { contactId: 'C0002' }], actual: 1 },
    {
      why: 'nothing before or after',
      touches: [{ date: on('2026-08-30') }, { date: on('2026-11-30') }],
      actual: 0,
    },
  ] as const)('$why', ({ touches, actual }) => {
    const lee = { household: 'Lee' };
    const contacts = [aContact(lee), aContact({ id: 'C0002', ...lee })];
    const given = {
      contacts,
      touches: touches.map((touch, index) => aTouch({ id: `T000${index}`, ...touch })),
    };

    expect(of('Courtesy call', given)?.actual).toBe(actual);
  });
});
