/** Everybody the sample office knows, invented once, in the order of their ids. */
import { OWNERS } from './businesses';
import { diceFor } from './dice';
import { inventHouseholds, type Household } from './households';
import { creditIntroducers, newClients, type NewClient } from './introductions';
import { judgeHouseholds } from './judgement';
import { holdLunches, type AllianceLunch } from './lunch-book';
import { openNameBook, type NameBook } from './names';
import { gatherAlliances, inventPartners } from './partners';
import { inventPerson, type Person } from './person';
import { inventProspects, type Prospect } from './prospects';
import { ALLYS_BIRTHDAY, bornFirst, doubleName, FRIENDS_BIRTHDAY, giveBirthdays } from './special-cases';

export type Cast = {
  readonly households: readonly Household[];
  /** The roster: whoever has a row on Alliances, clients among them. */
  readonly alliances: readonly Person[];
  /** Partners outside the roster, met at exchange meetings. */
  readonly exchangePartners: readonly Person[];
  readonly friends: readonly Person[];
  readonly prospects: readonly Prospect[];
  readonly lunches: readonly AllianceLunch[];
  readonly newClients: readonly NewClient[];
  /** All of them, each once, by id. */
  readonly people: readonly Person[];
};

const EXCHANGE_PARTNERS = 4;
const FRIENDS = 8;

/** The same seed always invents the same people. */
export function inventCast(seed: number): Cast {
  const names = openNameBook(diceFor(seed, 'names'));
  const invented = giveBirthdays(judgeHouseholds(seed, inventHouseholds(seed, names)));
  const clients = invented.flatMap(({ members }) => members).length;
  const alliances = bornFirst(gatherAlliances(seed, names, invented, clients), ALLYS_BIRTHDAY);
  const partners = alliances.filter(({ kind }) => kind === 'Alliance');
  const firstExchange = clients + partners.length;
  const exchangePartners = inventPartners(seed, names, firstExchange, EXCHANGE_PARTNERS);
  const firstFriend = firstExchange + EXCHANGE_PARTNERS;
  const friends = bornFirst(inventFriends(seed, names, firstFriend), FRIENDS_BIRTHDAY);

  const lunches = holdLunches(seed, alliances);
  const arrivals = newClients(seed, invented, lunches);
  const households = creditIntroducers(seed, invented, arrivals);
  const prospects = doubleName(inventProspects(seed, names, lunches, firstFriend + FRIENDS));
  const members = households.flatMap((household) => household.members);
  const people = [...members, ...partners, ...exchangePartners, ...friends, ...prospects];
  return {
    households,
    alliances,
    exchangePartners,
    friends,
    prospects,
    lunches,
    newClients: arrivals,
    people,
  };
}

function inventFriends(seed: number, names: NameBook, firstPosition: number): Person[] {
  const dice = diceFor(seed, 'friends');
  const sort = { kind: 'Personal', trades: OWNERS, percentKnown: 70 } as const;
  return Array.from({ length: FRIENDS }, (_, index) => ({
    ...inventPerson(dice, names.next(), firstPosition + index, sort),
    company: '',
  }));
}
