/** An introduction that was made: it stands on Introductions, and its need is met (S11, S20). */
import { seasonOn } from '../../domain/season/season';
import { introductions } from '../../sheets/tabs/introductions';
import { needs } from '../../sheets/tabs/needs';
import { appendRow, setAsAsked, type Change } from '../../runner/change';
import type { Office } from '../../runner/job';
import { namesOf } from '../pipeline/names-of';

type Given = { readonly needId: string; readonly clientId: string; readonly expertId: string };
type GivingOffice = Pick<Office<'contacts'>, 'tables' | 'settings' | 'today'>;

export function introductionGiven(
  { needId, clientId, expertId }: Given,
  { tables, settings, today }: GivingOffice,
): Change[] {
  const nameOf = namesOf(tables.contacts.rows);
  return [
    appendRow(introductions, {
      ...{ date: today, direction: 'Given', outcome: 'Open', season: seasonOn(today, settings) },
      ...{ byOrTo: nameOf(expertId), allianceId: expertId },
      ...{ person: nameOf(clientId), personId: clientId },
    }),
    setAsAsked(needs, needId, { status: 'Introduced' }),
  ];
}
