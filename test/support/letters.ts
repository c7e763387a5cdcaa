/** Letters and who can't be written to, as the rules of campaigns take them. */
import { audienceOf, type Audience } from '../../src/domain/letters/audience/audience';
import { noEmailListOf } from '../../src/domain/letters/audience/no-email-list';
import { openCorrespondence, type Unreadable } from '../../src/domain/letters/audience/exclusion';
import type { Addressed } from '../../src/domain/records/letter';
import type { Contact } from '../../src/domain/records/contact';
import type { PracticeSettings } from '../../src/domain/records/settings';
import { aBook, aContact } from './practice';

/** A letter to everybody who opted in. */
export const aLetterTo = (given: Partial<Addressed> = {}): Addressed => ({
  kind: 'Letter',
  kinds: [],
  tiers: [],
  core: [],
  statuses: [],
  withTags: [],
  withoutTags: [],
  ...given,
});

/** Contacts, by id, with a cell that can't be read in these columns. */
export const unreadable = (given: Partial<Record<keyof Unreadable, readonly string[]>> = {}): Unreadable => ({
  email: new Set(given.email),
  isDraining: new Set(given.isDraining),
});

/** Somebody who may get everything. */
export const opted = (given: Partial<Contact> = {}): Contact =>
  aContact({
    emailConsent: 'Opted in',
    email: `${(given.id ?? 'C0001').toLowerCase()}@example.com`,
    ...given,
  });

export type GivenAudience = {
  readonly allianceIds?: readonly string[];
  readonly noEmailList?: readonly string[];
  readonly drafted?: readonly string[];
  readonly settings?: Partial<PracticeSettings>;
  readonly unread?: Parameters<typeof unreadable>[0];
};

/** Who gets a letter. */
export function anAudience(
  letter: Partial<Addressed>,
  contacts: readonly Contact[],
  { allianceIds = [], noEmailList = [], drafted = [], settings = {}, unread = {} }: GivenAudience = {},
): Audience {
  const [alliances, stopped] = [
    new Set(allianceIds),
    noEmailListOf(noEmailList.map((email) => ({ email, why: '' }))),
  ];
  const book = aBook({ contacts, allianceIds: alliances, noEmailList: stopped, settings });
  return audienceOf(
    aLetterTo(letter),
    openCorrespondence(book, unreadable(unread)),
    drafted.map((contactId) => ({
      contactId,
      email: contacts.find(({ id }) => id === contactId)?.email ?? '',
    })),
  );
}

/** "C0001 gets it", "C0002 opted out". */
export function outcome(
  letter: Partial<Addressed>,
  contacts: readonly Contact[],
  given: GivenAudience = {},
): string[] {
  const { recipients, excluded } = anAudience(letter, contacts, given);
  return [
    ...recipients.map(({ id }) => `${id} gets it`),
    ...[...excluded].flatMap(([reason, members]) => members.map(({ id }) => `${id} ${reason}`)),
  ];
}
