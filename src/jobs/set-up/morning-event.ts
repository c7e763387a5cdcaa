/**
 * Set up > Morning event…: switches the event of each day on or off, in the calendar of whoever has the daily
 * run. Here consent to the calendar is asked for, never by a trigger (S25).
 */
import type { Job, Office, Plan, Question } from '../../runner/job';
import { keepSettings } from '../pipeline/write-settings';
import { dailyRunOf } from '../start/whose-daily-run';
import { isForUser, noteLastDay, switchOff } from '../week/morning-event';

type SetUpOffice = Office<'settings'>;
/** `owns none`: whoever chose the item doesn't have the daily run, which alone can write it. */
type Standing = 'on' | 'off' | 'owns none';

const standingOf = (office: SetUpOffice): Standing =>
  isForUser(office) ? 'on' : dailyRunOf(office).is === 'own' ? 'off' : 'owns none';

const ON =
  'Shall each daily run put the day into your own calendar, as one all-day event: how many calls, with names, numbers and ' +
  'reasons, so that your phone shows it? It has no guests, is private, and gives way to the next day’s. Google asks for your ' +
  'consent to the calendar, once. Whoever you share all of your calendar with sees it, too.';
const OFF = 'The morning event is on, in your calendar. Switch it off? Today’s is taken away.';

const TEXTS: Readonly<Record<Standing, string | null>> = { on: OFF, off: ON, 'owns none': null };

function questionOf(office: SetUpOffice): Question | null {
  const text = TEXTS[standingOf(office)];
  if (text === null) return null;
  const { morningEventOf: other } = office.settings;
  const instead = other === '' || isForUser(office) ? '' : ` ${other} won’t get it any more.`;
  return { kind: 'confirm', title: 'Morning event', text: `${text}${instead}` };
}

function ownerFirst(office: SetUpOffice): Plan {
  const { is, owner } = dailyRunOf(office);
  const why =
    is === 'other'
      ? `The daily run is ${owner}’s, and writes into no other calendar: it is theirs to switch on.`
      : 'The daily run writes it: switch that on first, with Set up > Daily run….';
  return { changes: [], report: `There is no morning event for you. ${why}`, isRefused: true };
}

export const arrangeMorningEvent: Job<'settings', { readonly trouble: string | null }> = {
  name: 'Morning event…',
  reads: ['settings'],
  asksByStart: true,
  permission: 'calendar',
  holdsToItsQuestion: true,

  question: questionOf,

  act: (office, _answer, { diary }) => ({
    trouble: standingOf(office) === 'on' ? switchOff(office, diary) : null,
  }),

  plan: (office, _answer, done) => {
    switch (standingOf(office)) {
      case 'owns none':
        return ownerFirst(office);
      case 'off':
        return {
          changes: keepSettings(office, { morningEventOf: office.user }),
          report:
            'The morning event is on: the next daily run puts the day into your calendar. Run now on Start does it at once.',
        };
      case 'on': {
        const trouble = typeof done === 'string' ? null : done.trouble;
        return {
          changes: [
            ...keepSettings(office, { morningEventOf: '' }),
            ...(trouble === null ? noteLastDay(office, null) : []),
          ],
          report:
            trouble === null
              ? 'The morning event is off, and today’s is taken away.'
              : `The morning event is off. Today’s is still there, and the next daily run takes it away. ${trouble}`,
        };
      }
    }
  },
};
