/** Check 8: an event without guests, under an id of our own. */
import { eventsOfCalendar } from '../../calendar';
import { check, remembered, reported } from '../check';

const OWN = 'primary';
/** Nobody is invited, and nobody is written to. */
const TO_NOBODY = { sendUpdates: 'none' };
const AN_HOUR = 3_600_000;

export const CALENDAR_CHECKS = [
  check({
    number: 8,
    stage: 'first click',
    needs: 'calendar',
    facts: {
      'An event is made under an id of our own': reported('yes'),
      'Made again': reported('409'),
      Changed: reported('yes'),
      Deleted: reported('yes'),
      'Asked for when it is deleted': reported('cancelled'),
      'Made again when it is deleted': reported('409'),
      'Deleted twice': reported('410'),
      'Changed to confirmed when it is deleted': remembered('confirmed'),
    },
    see: (bench) => {
      const { begun } = bench.progress();
      const id = `cultivate0self0test0${begun}`.replace(/[w-z]/g, '0');
      bench.intend({ kind: 'event', id });
      const from = begun + AN_HOUR;
      const at = (instant: number) => ({ dateTime: new Date(instant).toISOString() });
      const event = { id, summary: 'Cultivate self-test', start: at(from), end: at(from + AN_HOUR) };
      const events = eventsOfCalendar();
      const insert = () => events.insert(event, OWN, TO_NOBODY);
      const patch = (change: object) => events.patch(change, OWN, id, TO_NOBODY);
      const remove = () => events.remove(OWN, id, TO_NOBODY);
      return {
        'An event is made under an id of our own': outcomeOf(() => insert().id === id),
        'Made again': outcomeOf(insert),
        Changed: outcomeOf(() => patch({ location: 'nowhere' }).location === 'nowhere'),
        Deleted: outcomeOf(remove),
        'Asked for when it is deleted': outcomeOf(() => events.get(OWN, id).status),
        'Made again when it is deleted': outcomeOf(insert),
        'Deleted twice': outcomeOf(remove),
        'Changed to confirmed when it is deleted': outcomeOf(() => patch({ status: 'confirmed' }).status),
      };
    },
  }),
];

/** What a call comes to: the code of its refusal, what it says, or "yes". */
function outcomeOf(call: () => unknown): string {
  try {
    const answer = call();
    return typeof answer === 'string' ? answer : answer === false ? 'no' : 'yes';
  } catch (error) {
    const details: unknown = error instanceof Error ? Reflect.get(error, 'details') : null;
    const code: unknown =
      typeof details === 'object' && details !== null ? Reflect.get(details, 'code') : null;
    if (typeof code === 'number') return String(code);
    throw error;
  }
}
