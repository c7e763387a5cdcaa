import fc from 'fast-check';
import { isoDay, type CivilDay } from '../../../src/domain/calendar/civil-day';
import { contactJudgements } from '../../../src/domain/clients/contact-judgements';
import { CORE_CLASSES, STATUSES, TIERS, type Contact } from '../../../src/domain/records/contact';
import { compareHealth } from '../../../src/domain/clients/health/health';
import { judgeClients, type ClientJudgement } from '../../../src/domain/clients/judge';
import { aClientBook, judgedClients, sold, theJudgement } from '../../support/clients';
import { MONDAY, aContact, aTouch, many } from '../../support/practice';

/** A client in each of these months of 2026. */
const eachQuarter = (id: string, amount: number) =>
  ['2026-01-15', '2026-04-15', '2026-07-15', '2026-10-15'].map((iso) => sold(id, iso, amount));
const oldClient = (given: Partial<Contact> = {}) => aContact({ added: MONDAY, ...given });
const before = (id: string) => sold(id, '2020-01-01', 1);

describe('an office of six', () => {
  /** Of 4,000 a year 2,000, 1,200, 400, 240, 160 and 0; 80 % are 3,200. */
  const amounts = [500, 300, 100, 60, 40, 0];
  const contacts = many(6, (id) => oldClient({ id }));
  const sales = contacts.flatMap(({ id }, index) => [before(id), ...eachQuarter(id, amounts[index] ?? 0)]);
  /** An hour each, but for the last two: six hours and eight. */
  const minutes = [60, 60, 60, 60, 360, 480];
  const touches = contacts.map(({ id }, index) => aTouch({ contactId: id, minutes: minutes[index] ?? 0 }));
  const judged = judgedClients({ contacts, sales, touches });
  const inOrder = <T>(of: (client: ClientJudgement) => T): T[] => judged.clients.map(of);

  test('everybody’s sales and class', () => {
    expect(inOrder(({ net }) => net)).toEqual([2000, 1200, 400, 240, 160, 0]);
    expect(inOrder(({ core }) => core)).toEqual([
      'Core',
      'Core',
      'Developing',
      'Developing',
      'Peripheral',
      'Peripheral',
    ]);
  });

  test('everybody’s estimated tier: of six the first two are fewer than a fifth away from the top', () => {
    expect(inOrder(({ tier }) => tier.tier)).toEqual([1, 1, 2, 2, 2, 2]);
    expect(inOrder(({ tier }) => tier.isEstimated)).toEqual([true, true, true, true, true, true]);
  });

  test('who bought nothing for long is Inactive', () => {
    expect(inOrder(({ standing }) => standing.status)).toEqual([
      'Active',
      'Active',
      'Active',
      'Active',
      'Active',
      'Inactive',
    ]);
  });

  test('there are sales and hours', () => {
    expect(judged).toMatchObject({ hasSales: true, hasHours: true });
  });
});

describe('who is judged', () => {
  test.each([
    { why: 'a client', contact: {}, isJudged: true },
    { why: 'a blank Kind is a client', contact: { kind: null }, isJudged: true },
    { why: 'Released, too', contact: { statusByHand: 'Released' }, isJudged: true },
    { why: 'a client who is an alliance', contact: { id: 'C0009' }, isJudged: true },
    { why: 'an alliance of no kind isn’t', contact: { id: 'C0009', kind: null }, isJudged: false },
    { why: 'a prospect isn’t', contact: { kind: 'Prospect' }, isJudged: false },
    { why: 'a friend isn’t', contact: { kind: 'Personal' }, isJudged: false },
  ] as const)('$why', ({ contact, isJudged }) => {
    const { clients } = judgedClients({ contacts: [aContact(contact)], allianceIds: new Set(['C0009']) });

    expect(clients).toHaveLength(isJudged ? 1 : 0);
  });

  test('a household of three once, with the sales, the time and the touches of all', () => {
    const contacts = many(3, (id) => oldClient({ id, household: 'Lee' }));
    const sales = [
      sold('C0001', '2026-01-15', 10),
      sold('C0002', '2026-06-15', 20),
      sold('C0003', '2026-10-15', 30),
    ];
    const touches = many(3, (contactId) => aTouch({ contactId, minutes: 20 }));

    const { clients } = judgedClients({ contacts, sales, touches });

    expect(clients).toHaveLength(1);
    expect(clients[0]).toMatchObject({
      net: 60,
      core: 'Core',
      time: { minutes: 60 },
      spiral: { spiral: 'Steady' },
    });
  });
});

describe('against each other', () => {
  test('a Released household doesn’t count among those that it is compared with', () => {
    const contacts = [
      oldClient({ id: 'C0001', statusByHand: 'Released' }),
      ...many(3, (id) => id).map((_, index) => oldClient({ id: `C000${index + 2}` })),
    ];
    const sales = contacts.flatMap(({ id }, index) => [before(id), sold(id, '2026-10-01', 100 - index)]);

    const { clients } = judgedClients({ contacts, sales });

    // Of three, only the best has fewer than 3 / 5 above it; the Released one has none above it.
    expect(clients.map(({ tier }) => tier.tier)).toEqual([1, 1, 2, 2]);
  });

  test('without sales in the workbook nobody is classed, and everybody counts as the middle tier', () => {
    const sales = [sold('C0001', '2026-10-01', -5), sold('C0001', '2026-12-01', 50)];

    expect(theJudgement({ sales })).toMatchObject({
      core: null,
      tier: { tier: 2, why: 'Estimate: no sales in the workbook' },
      standing: { status: null },
    });
  });

  test('a sale of whoever is gone is one in the workbook', () => {
    expect(theJudgement({ sales: [sold('C0099', '2026-10-01', 5)] }).core).toBe('Developing');
  });

  test('sales of whom they introduced count for the place, and make nobody Peripheral', () => {
    const contacts = many(3, (id) => oldClient({ id }));
    const sales = ['C0001', 'C0002', 'C0003']
      .flatMap(before)
      .concat(eachQuarter('C0001', 100), eachQuarter('C0002', 5), eachQuarter('C0003', 90));
    const touches = [aTouch({ contactId: 'C0002', minutes: 600 })];
    const classesWith = (introducers: Record<string, string>) =>
      judgedClients({ contacts, sales, touches, introducers }).clients.map(({ core }) => core);

    expect(classesWith({})).toEqual(['Core', 'Peripheral', 'Core']);
    // 400, 20 + 360 and 360 are 1,140; 80 % are 912.
    expect(classesWith({ C0003: 'C0002' })).toEqual(['Core', 'Core', 'Core']);
    expect(classesWith({ C0004: 'C0002' })).toEqual(['Core', 'Peripheral', 'Core']);
  });

  test.each([
    { why: 'a first sale before Added counts as the beginning', first: '2025-11-22', core: 'Peripheral' },
    { why: 'a year to the day isn’t over a year', first: '2025-11-23', core: 'Developing' },
  ])('client since: $why', ({ first, core }) => {
    const contacts = [oldClient({ id: 'C0001' }), oldClient({ id: 'C0002' })];
    const sales = [sold('C0001', first, 1), ...eachQuarter('C0002', 100)];
    const touches = [aTouch({ minutes: 60 })];

    expect(judgedClients({ contacts, sales, touches }).clients[0]?.core).toBe(core);
  });

  test.each([
    { why: 'Added a year ago to the day: the first 12 months are over', added: '2025-11-23', tier: 1 },
    { why: 'a day later they aren’t', added: '2025-11-24', tier: 2 },
  ])('$why', ({ added, tier }) => {
    const contacts = [aContact({ added: dayOf(added) })];

    expect(judgedClients({ contacts, sales: eachQuarter('C0001', 10) }).clients[0]?.tier.tier).toBe(tier);
  });
});

const dayOf = (iso: string): CivilDay => sold('', iso, 0).date;

describe('whatever stands in the workbook', () => {
  const statusByHand = fc.option(fc.constantFrom(...STATUSES), { freq: 2 });
  const contact = fc.record({
    household: fc.constantFrom('', '', 'Lee', 'Kim'),
    kind: fc.constantFrom('Client', 'Client', 'Client', null, 'Prospect', 'Personal'),
    statusByHand,
    tierByHand: fc.option(fc.constantFrom(...TIERS), { freq: 2 }),
    feeling: fc.option(fc.constantFrom('Love', 'Fine', 'Let go'), { freq: 2 }),
    isDraining: fc.boolean(),
    added: fc.integer({ min: 19_000, max: MONDAY }).map((day) => day as CivilDay),
  });
  const contacts = fc
    .array(contact, { minLength: 1, maxLength: 12 })
    .map((given) =>
      many(given.length, (id, index) => aContact({ id, ...(given[index] as Partial<Contact>) })),
    );
  const sale = fc.record({
    who: fc.nat(11),
    daysAgo: fc.integer({ min: -20, max: 1200 }),
    amount: fc.integer({ min: -300, max: 900 }),
  });
  const offices = fc.record({ contacts, sales: fc.array(sale, { maxLength: 40 }) }).map((given) => ({
    contacts: given.contacts,
    sales: given.sales.map(({ who, daysAgo, amount }) =>
      sold(`C00${String(who + 1).padStart(2, '0')}`, isoDay((MONDAY - daysAgo) as CivilDay), amount),
    ),
  }));

  test('every client has exactly one tier, class and status', () => {
    fc.assert(
      fc.property(offices, (given) => {
        const { clients, hasSales } = judgedClients(given);
        const ids = clients.map(({ household }) => household.id);

        expect(new Set(ids).size).toBe(ids.length);
        for (const { tier, core, standing, household } of clients) {
          expect(TIERS).toContain(tier.tier);
          expect(tier.why).not.toBe('');
          expect(STATUSES).toContain(household.status);
          if (hasSales) expect(CORE_CLASSES).toContain(core);
          if (hasSales) expect(STATUSES).toContain(standing.status);
        }
      }),
    );
  });

  test('retention lies from 0 to 1', () => {
    fc.assert(
      fc.property(offices, (given) => {
        const judged = judgedClients(given);
        for (const { current, last } of compareHealth(judged, MONDAY))
          for (const { retention } of [current, last])
            expect(retention === null || (retention >= 0 && retention <= 1)).toBe(true);
      }),
    );
  });

  test('a positive sale today makes a household Active, unless Status by hand says otherwise', () => {
    fc.assert(
      fc.property(offices, (given) => {
        const today = given.contacts.map(({ id }) => sold(id, isoDay(MONDAY), 1));
        const { clients } = judgedClients({ ...given, sales: [...given.sales, ...today] });
        for (const { household, standing } of clients)
          expect(standing.status).toBe(
            household.reachable.length === 0
              ? 'Do not contact'
              : (household.members.find(
                  ({ statusByHand: said }) => said !== null && said !== 'Do not contact',
                )?.statusByHand ?? 'Active'),
          );
      }),
    );
  });

  test('spirals that are asked of core clients alone are those that everybody would get', () => {
    fc.assert(
      fc.property(offices, (given) => {
        const book = aClientBook(given);
        const all = judgeClients(book, MONDAY).clients;

        const ofCore = judgeClients(book, MONDAY, 'asked of core').clients;

        expect(ofCore.map(({ spiral }) => spiral)).toEqual(
          all.map(({ core, spiral }) => (core === 'Core' ? spiral : null)),
        );
      }),
    );
  });

  test('a positive sale within 12 months never lowers a rank', () => {
    fc.assert(
      fc.property(
        offices,
        fc.integer({ min: 0, max: 360 }),
        fc.integer({ min: 1, max: 500 }),
        (given, daysAgo, amount) => {
          const [first] = given.contacts;
          const more = sold(first?.id ?? '', isoDay((MONDAY - daysAgo) as CivilDay), amount);
          const ofFirst = ({ household }: ClientJudgement) =>
            household.members.some(({ id }) => id === first?.id);
          const [was, is] = [given.sales, [...given.sales, more]].map((sales) =>
            judgedClients({ ...given, sales }),
          );
          const [then, now] = [was?.clients.find(ofFirst), is?.clients.find(ofFirst)];
          const above = (clients: readonly ClientJudgement[] = [], net = 0) =>
            clients.filter((client) => client.net > net).length;
          if (!then || !now || !was?.hasSales) return;

          expect(above(is?.clients, now.net)).toBeLessThanOrEqual(above(was.clients, then.net));
          // Who was quiet had the tier of better days; a small sale shows how they buy now.
          if (then.standing.status !== 'Inactive') expect(now.tier.tier).toBeLessThanOrEqual(then.tier.tier);
          if (then.core === 'Core') expect(now.core).toBe('Core');
        },
      ),
    );
  });

  test('judged twice it is the same, whatever an earlier run has worked out', () => {
    fc.assert(
      fc.property(offices, (given) => {
        const book = aClientBook(given);
        const columns = contactJudgements(judgeClients(book, MONDAY), book, MONDAY);
        const filled = given.contacts.map((each) => ({ ...each, ...columns.get(each.id) }));
        const again = aClientBook({ ...given, contacts: filled });

        expect(contactJudgements(judgeClients(again, MONDAY), again, MONDAY)).toEqual(columns);
      }),
    );
  });
});
