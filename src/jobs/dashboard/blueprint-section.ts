/** Why people left and what worked, by reason, on the Dashboard (S26). */
import { blueprintOf, WAYS } from '../../domain/clients/blueprint';
import type { Cell } from '../../sheets/cells/cell';
import type { JudgedBook } from '../clients/judge-office';
import type { Section } from './section-page';

const NOTHING =
  'Nobody has said yet why they left or what worked: it stands under What happened and What worked on Contacts.';

export function blueprintSection({ book }: JudgedBook): Section {
  const blueprint = blueprintOf(book);
  const rows = WAYS.flatMap((way) =>
    blueprint[way].map(({ reason, people }, place): Cell[] => [place === 0 ? way : '', reason, people]),
  );
  return {
    title: 'The blueprint',
    lines: rows.length === 0 ? [NOTHING] : [],
    table: rows.length === 0 ? [] : [['Way', 'Reason', 'People'], ...rows],
    formats: [null, null, 'count'],
    charts: [],
  };
}
