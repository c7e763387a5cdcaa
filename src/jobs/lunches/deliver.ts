/** Has the calendar write to the guests of lunches, each once however often it is asked (S16). */
import { wasCalledOff } from '../../domain/alliances/invitation';
import type { InvitationLetter } from '../../domain/alliances/invitations';
import type { PracticeSettings } from '../../domain/settings';
import { contentDigest } from '../../mail/digest';
import type { Calendar, CalendarAnswer, CalendarEvent } from '../ports';

/** What became of a letter. Waiting: Google was busy, and a later try may do. */
export type Fate =
  | { readonly is: 'told' }
  | { readonly is: 'waiting'; readonly reason: string }
  | { readonly is: 'failed'; readonly reason: string; readonly expected: string };

/** By the key of the lunch. */
export type Fates = ReadonlyMap<string, Fate>;

const TOLD: Fate = { is: 'told' };
const DELETED: Fate = {
  is: 'failed',
  reason: 'somebody deleted it in the calendar',
  expected: 'Cancelled, so that a new lunch can be planned and invited to',
};

function eventOf(
  { lunch, minutes, addressees, told }: InvitationLetter,
  office: PracticeSettings,
): CalendarEvent {
  const hosts = [office.principal.name || office.officeName].filter((name) => name !== '');
  const names = [...addressees.map(({ name }) => name).filter((name) => !hosts.includes(name)), ...hosts];
  const { place, date: day, minuteOfDay } = lunch;
  // Why they are asked is the office's own business.
  return {
    title: `Lunch: ${names.join(', ')}`,
    text: '',
    place,
    day,
    minuteOfDay,
    minutes,
    guests: addressees,
    told: contentDigest(told),
  };
}

/** Goes on with an answer; a refusal is this lunch's own, and when Google is busy the others wait, too. */
const settled = <Value>(answer: CalendarAnswer<Value>, goOn: (value: Value) => Fate): Fate => {
  if (answer.ok) return goOn(answer.value);
  return answer.why === 'busy'
    ? { is: 'waiting', reason: answer.reason }
    : { is: 'failed', reason: answer.reason, expected: 'an event that Google takes' };
};

const toldBy = (answer: CalendarAnswer<unknown>): Fate => settled(answer, () => TOLD);

/** Looks first, so that what a run that died has done isn't done again, and what people deleted isn't made anew. */
function inviteOrChange(letter: InvitationLetter, event: CalendarEvent, calendar: Calendar): Fate {
  const { kind, lunch } = letter;
  return settled(calendar.find(lunch.key), (found) => {
    switch (found.is) {
      case 'there':
        return found.told === event.told ? TOLD : toldBy(calendar.change(lunch.key, event));
      case 'none':
        return kind === 'invite' ? toldBy(calendar.insert(lunch.key, event)) : DELETED;
      case 'deleted':
        return wasCalledOff(lunch) ? toldBy(calendar.change(lunch.key, event)) : DELETED;
    }
  });
}

function deliverOne(letter: InvitationLetter, office: PracticeSettings, calendar: Calendar): Fate {
  switch (letter.kind) {
    case 'note':
      return TOLD;
    case 'cancel':
      return toldBy(calendar.cancel(letter.lunch.key));
    case 'invite':
    case 'change':
      return inviteOrChange(letter, eventOf(letter, office), calendar);
  }
}

/** Delivers letters one by one, until Google is busy. */
export function deliver(
  letters: readonly InvitationLetter[],
  office: PracticeSettings,
  calendar: Calendar,
): Fates {
  const fates = new Map<string, Fate>();
  let busy: Fate | null = null;
  for (const letter of letters) {
    const fate: Fate = busy ?? deliverOne(letter, office, calendar);
    if (fate.is === 'waiting') busy = fate;
    fates.set(letter.lunch.key, fate);
  }
  return fates;
}
