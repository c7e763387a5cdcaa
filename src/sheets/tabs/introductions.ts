/** Introductions: a row is one introduction, received or given (S17, S20). */
import { DIRECTIONS, OUTCOMES } from '../../domain/records/introduction';
import { oneOf } from '../declare/fields/choices';
import { pastDate } from '../declare/fields/days';
import { contactRef, reference, text } from '../declare/fields/text';
import { column, table } from '../declare/table';

export const introductions = table(
  'Introductions',
  {
    date: column('Date', pastDate(), { help: 'The day of the introduction.' }),
    direction: column('Given or received', oneOf(DIRECTIONS), { help: 'By us, or by the alliance.' }),
    byOrTo: column('By or to', contactRef(), {
      formerly: ['Alliance'],
      idIn: 'allianceId',
      required: true,
      help: 'Who introduced, or was introduced to.',
    }),
    person: column('Person', contactRef(), { idIn: 'personId', required: true, help: 'Who was introduced.' }),
    outcome: column('Outcome', oneOf(OUTCOMES), { help: 'What came of it; blank is open.' }),
    season: column('Season', text(), { owner: 'worked out', help: 'The season in which it was made.' }),
    id: column('ID', reference(), { owner: 'system' }),
    allianceId: column('Alliance ID', reference(), { owner: 'system' }),
    personId: column('Person ID', reference(), { owner: 'system' }),
    lunchKey: column('Lunch key', reference(), { owner: 'system' }),
  },
  {
    id: 'id',
    idPrefix: 'I',
    purpose: 'A row is one introduction, given or received, and its outcome.',
    example: {
      date: '2026-11-02',
      direction: 'Received',
      byOrTo: 'Bo Kim',
      person: 'Cy Cole',
      outcome: 'Open',
    },
  },
);
