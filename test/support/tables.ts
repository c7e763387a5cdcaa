/** Guests for tables, and the tables on file: everything unsaid is unknown. */
import type { Guest } from '../../src/domain/alliances/lunches/tables/guest';
import type { Partner } from '../../src/domain/alliances/lunches/tables/plan-exchanges';
import type { MeetingRecord } from '../../src/domain/alliances/lunches/tables/standing-meetings';
import { MONDAY, aLunch } from './practice';

/** Somebody of whom nothing is known. */
export const aGuest = (given: Partial<Guest> = {}): Guest => ({
  id: 'C0001',
  name: `Name of ${given.id ?? 'C0001'}`,
  householdId: given.id ?? 'C0001',
  profession: '',
  company: '',
  competesWith: '',
  wantsToMeet: '',
  isAlliance: false,
  isProspect: false,
  needs: [],
  interests: [],
  awayFrom: null,
  awayTo: null,
  ...given,
});

export const aPartner = (given: Partial<Partner> = {}): Partner => ({
  id: 'C0001',
  name: `Name of ${given.id ?? 'C0001'}`,
  receivedMinusGiven: 0,
  awayFrom: null,
  awayTo: null,
  ...given,
});

/** A table as it stands on file. */
export const aTable = (given: Partial<MeetingRecord> = {}): MeetingRecord => ({
  ...aLunch({ kind: 'Meet and greet', date: MONDAY, guestIds: ['C0001', 'C0002'] }),
  ...given,
});
