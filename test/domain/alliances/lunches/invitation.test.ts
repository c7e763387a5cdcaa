import fc from 'fast-check';
import {
  calledOff,
  emailsTold,
  isInvitedTo,
  toldOf,
  wasCalledOff,
  type LunchWithInvitation,
} from '../../../../src/domain/alliances/lunches/invitation';
import { MONDAY, aLunch } from '../../../support/practice';

const KEY = 'L0001';
const aLunchToTell = (given: Partial<LunchWithInvitation> = {}): LunchWithInvitation => ({
  ...aLunch({ key: KEY, date: MONDAY }),
  ...{ minuteOfDay: 720, place: '', invitation: '', invitedBy: '', unread: [], lacks: new Set() },
  ...given,
});
const tell = (lunch: LunchWithInvitation, emails: readonly string[]) => toldOf(lunch, 75, 'UTC', emails);

test.each<[string, string, boolean, boolean]>([
  ['nothing was told', '', false, false],
  ['this lunch was told of', tell(aLunchToTell(), ['flo@example.com']), true, false],
  ['it was called off', calledOff(KEY), false, true],
  ['a copied row quotes another lunch', tell(aLunchToTell({ key: 'L0002' }), []), false, false],
  ['a copied row quotes one with a longer key', tell(aLunchToTell({ key: 'L00011' }), []), false, false],
  ['a copied row quotes one that was called off', calledOff('L0002'), false, false],
])('%s', (_, invitation, isOut, isOff) => {
  const lunch = aLunchToTell({ invitation });

  expect({ isOut: isInvitedTo(lunch), isOff: wasCalledOff(lunch) }).toEqual({ isOut, isOff });
});

test('a row that has no key yet has invited nobody', () => {
  expect(isInvitedTo(aLunchToTell({ key: '', invitation: ' 2026-11-23' }))).toBe(false);
});

test('who was told is read from what they were told, whatever the place is called', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.array(fc.emailAddress(), { maxLength: 4 }),
      (place, emails) => {
        const told = tell(aLunchToTell({ place }), emails);

        expect(emailsTold(told)).toEqual(emails);
      },
    ),
  );
});
