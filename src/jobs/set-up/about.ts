/**
 * Set up > About and permissions: what Cultivate may do in an account, when it asks for it, and who runs the
 * daily run.
 */
import { isoDay } from '../../domain/calendar/civil-day';
import type { Job } from '../../runner/job';
import { readStart } from '../start/start-page';
import { dailyRunOf, notHere, type Onlooker } from '../start/whose-daily-run';

const PERMISSIONS = `Cultivate keeps your data in this spreadsheet. It has no server, and no code in it sends an email: it writes drafts, and you press Send.

Google asks for your consent the first time something needs it:
• This spreadsheet, and triggers: at the first run. Refuse it and nothing runs.
• Gmail drafts: at the first letter. Refuse it and the rest goes on working.
• Calendar events: at the first invitation, which is confirmed each time, at your first meeting, or when you switch the morning event on. Refuse it and the rest goes on working.

Whoever may edit this spreadsheet may also change the script in it, which then runs with the permissions of whoever owns the daily run.`;

const SWITCH_ON = 'Set up > Daily run… switches it on.';

function ownerText(office: Onlooker): string {
  const { is, owner } = dailyRunOf(office);
  const { beat } = readStart(office.start);
  if (is === 'off') return `Nobody has the daily run: ${SWITCH_ON}`;
  if (is === 'elsewhere') return `${notHere(owner)} ${SWITCH_ON}`;
  return `The daily run is ${owner}’s${beat ? `, last seen on ${isoDay(beat.day)}` : ''}.`;
}

export const about: Job<never> = {
  name: 'About and permissions',
  reads: [],
  leavesRowsAlone: true,

  plan: (office) => {
    const owner = ownerText(office);
    return {
      changes: [],
      report: `Cultivate writes drafts and never sends. ${owner}`,
      box: `${PERMISSIONS}\n\n${owner}`,
    };
  },
};
