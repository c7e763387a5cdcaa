/** Needs that clients spoke of, and referrals that don't call back (S11, S19). */
import { TODAY, type Day } from './day';
import { at, diceFor } from './dice';
import type { Household } from './households';
import type { Person } from './person';
import type { Prospect } from './prospects';
import { isReachable } from './standing';
import { blank, dateCell, fillTab, numbered, type Column, type Tab } from './tab';

type Need = {
  readonly id: string;
  readonly date: Day;
  readonly person: Person;
  readonly need: string;
  readonly status: 'Open' | 'Introduced' | 'Closed';
  readonly expert: Person | null;
};

const NEEDS: readonly Pick<Need, 'need' | 'status'>[] = [
  { need: 'Somebody for payroll, now that there are twelve of them', status: 'Open' },
  { need: 'A lawyer who reads franchise contracts', status: 'Open' },
  { need: 'New books: the CPA retires', status: 'Introduced' },
  { need: 'A contractor for the accessible entrance', status: 'Open' },
  { need: 'Help with the network after the break-in', status: 'Closed' },
  { need: 'A will, and who gets the shop', status: 'Introduced' },
  { need: 'Interior designer for the waiting room', status: 'Closed' },
];

const NEED_COLUMNS: readonly Column<Need>[] = [
  ['Date', ({ date }) => dateCell(date)],
  ['Contact', ({ person }) => person.name],
  ['Need', ({ need }) => need],
  blank('Expert suggested'),
  blank('Why'),
  ['Expert by hand', ({ expert }) => expert?.name ?? ''],
  ['Status', ({ status }) => status],
  ['ID', ({ id }) => id],
  ['Contact ID', ({ person }) => person.id],
  ['Expert ID', ({ expert }) => expert?.id ?? ''],
];

/** The tab Needs: what is introduced or closed has its expert. */
export function needsTab(seed: number, households: readonly Household[], experts: readonly Person[]): Tab {
  const dice = diceFor(seed, 'needs');
  const clients = dice.shuffle(households.filter(isReachable));
  const rows = NEEDS.map(({ need, status }, position) => ({
    id: numbered('N', position),
    date: TODAY - 10 * (NEEDS.length - position) - 3,
    person: at(clients, position).head,
    need,
    status,
    expert: status === 'Open' ? null : dice.pick(experts),
  }));
  return fillTab('Needs', NEED_COLUMNS, rows);
}

type Referral = {
  readonly id: string;
  readonly person: Person;
  readonly referredBy: Person;
  readonly step: 'Research' | 'Appeal' | 'Wait';
  readonly pain: string;
  readonly gain: string;
  readonly appeals: number;
  readonly waitUntil: Day | null;
};

const REFERRALS: readonly Pick<Referral, 'step' | 'pain' | 'gain' | 'appeals' | 'waitUntil'>[] = [
  { step: 'Research', pain: '', gain: '', appeals: 0, waitUntil: null },
  {
    step: 'Appeal',
    pain: 'Rent goes up by a fifth in March and nobody has read the notice',
    gain: 'Two months free if it is renewed before New Year',
    appeals: 0,
    waitUntil: null,
  },
  {
    step: 'Wait',
    pain: 'Pays for cover twice',
    gain: 'One policy, one invoice',
    appeals: 1,
    waitUntil: TODAY + 2,
  },
];

const REFERRAL_COLUMNS: readonly Column<Referral>[] = [
  ['Contact', ({ person }) => person.name],
  ['Referred by', ({ referredBy }) => referredBy.name],
  ['Step', ({ step }) => step],
  ['Pain', ({ pain }) => pain],
  ['Gain', ({ gain }) => gain],
  blank('Appeal'),
  ['Appeals so far', ({ appeals }) => appeals],
  ['Wait until', ({ waitUntil }) => dateCell(waitUntil)],
  ['Status', () => 'Open'],
  ['ID', ({ id }) => id],
  ['Contact ID', ({ person }) => person.id],
  ['Referred by ID', ({ referredBy }) => referredBy.id],
];

/** The tab Hard to reach: prospects who were introduced and are out of reach. */
export function hardToReachTab(prospects: readonly Prospect[]): Tab {
  const silent = prospects.flatMap((person) =>
    person.cultivation === 'New' && person.metAt ? [{ person, referredBy: person.metAt.guest }] : [],
  );
  const rows = REFERRALS.map((referral, position) => ({
    ...referral,
    ...at(silent, position),
    id: numbered('R', position),
  }));
  return fillTab('Hard to reach', REFERRAL_COLUMNS, rows);
}
