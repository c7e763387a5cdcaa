/** Believable offices of three trades, made from a seed: the same seed, the same office. */
import { xorshift128plus } from 'pure-rand/generator/xorshift128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { addDays, partsOf, type CivilDay } from '../../src/domain/calendar/civil-day';
import type { Contact } from '../../src/domain/records/contact';
import { tradeDefaults, type Livelihood } from '../../src/domain/clients/livelihood';
import type { PracticeSettings } from '../../src/domain/records/settings';
import type { KeyDate } from '../../src/domain/records/key-date';
import type { LoggedTouch } from '../../src/domain/records/touch';
import { aContact, aKeyDate, aProspect, aTouch, many, MONDAY } from './practice';

export type GeneratedOffice = {
  readonly contacts: readonly Contact[];
  readonly touches: readonly LoggedTouch[];
  readonly keyDates: readonly KeyDate[];
  readonly settings: Partial<PracticeSettings>;
};

export type OfficeWanted = {
  readonly trade: Livelihood;
  readonly people: number;
  /** Prospects on the cultivation list. */
  readonly listed: number;
  readonly inactive: number;
  readonly renewals: number;
  /** Whether calls of the last year are logged; without, everybody comes in today. */
  readonly hasHistory: boolean;
};

/** How many days ago the office of a history began. */
const YEAR = 365;

/**
 * The office; of its clients a fifth is Tier 1, estimated or as somebody has said. Some are couples, some
 * refuse calls or everything, some are worried, some were promised a call.
 */
export function generatedOffice(
  { trade, people, listed, inactive, renewals, hasHistory }: OfficeWanted,
  seed = 7,
): GeneratedOffice {
  const random = xorshift128plus(seed);
  const upTo = (most: number): number => uniformInt(random, 0, most);
  const added = (): CivilDay => (hasHistory ? addDays(MONDAY, -YEAR + upTo(200)) : MONDAY);
  const birthday = () => ({ ...partsOf(addDays(MONDAY, upTo(YEAR))), year: null });
  const contacts = many(people, (id, index): Contact => {
    const known = { id, added: added(), birthday: birthday() };
    if (index < listed) return aProspect({ ...known, invitedOn: addDays(MONDAY, -upTo(YEAR)) });
    if (index < listed + 25) return aContact({ ...known, kind: 'Alliance' });
    const isFriend = index % 40 === 0;
    if (isFriend) return aContact({ ...known, kind: 'Personal' });
    const status = index < listed + 25 + inactive ? 'Inactive' : 'Active';
    return aContact({
      ...known,
      status,
      statusByHand: index % 70 === 3 ? 'Do not contact' : null,
      noCalls: index % 50 === 7,
      household: index % 20 < 2 ? `Household ${Math.floor(index / 20)}` : '',
      worriedAbout: index % 600 === 259 ? 'the rates' : '',
      tier: index % 5 === 0 ? 1 : 2,
      feeling: index % 10 === 0 ? 'Love' : null,
    });
  });
  const clients = contacts.filter(({ kind }) => kind === 'Client');
  const keyDates = many(renewals, (id, index) =>
    aKeyDate({
      id: `D${id}`,
      contactId: clients[index % clients.length]?.id ?? '',
      date: addDays(MONDAY, upTo(YEAR)),
      what: trade === 'Yearly policies' ? 'Renewal' : 'Lease ends',
      isEveryYear: trade === 'Yearly policies',
      added: hasHistory ? addDays(MONDAY, -YEAR) : MONDAY,
    }),
  );
  const touches = hasHistory
    ? clients.map(({ id }, index) =>
        aTouch({
          id: `T${index}`,
          contactId: id,
          date: addDays(MONDAY, -8 - upTo(180)),
          nextDate: index % 40 === 5 ? addDays(MONDAY, upTo(90)) : null,
        }),
      )
    : [];
  return { contacts, touches, keyDates, settings: { livesFrom: trade, ...tradeDefaults(trade) } };
}
