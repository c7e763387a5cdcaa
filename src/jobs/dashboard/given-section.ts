/** What giving cost, by tier and beside the sales, on the Dashboard (S23). */
import type { CivilDay } from '../../domain/calendar/civil-day';
import { costOfGiving } from '../../domain/clients/gifts/cost-of-giving';
import { eventsHeld } from '../../domain/letters/audience/event-guests';
import { plural } from '../../domain/text/words';
import type { Cell } from '../../sheets/cells/cell';
import type { JudgedBook } from '../clients/judge-office';
import type { Section } from './section-page';

const NOTHING =
  'Nothing was given in the last 12 months: an item of value comes to Given when it is logged, or type it there.';

export function givenSection({ book, judged }: JudgedBook, today: CivilDay): Section {
  const costs = costOfGiving(book, judged, today);
  const total = costs.find(({ group }) => group === 'Total');
  const isEmpty = total === undefined || total.items === 0;
  const unknown = total?.unknown ?? 0;
  const rows = costs.map(({ group, items, cost, sales }): Cell[] => [
    ...[group, items, cost, sales ?? ''],
    sales !== null && sales > 0 ? cost / sales : '',
  ]);
  const events = eventsHeld(book).map(
    ({ event, invited, came }) => `${event}: ${came} came, of ${invited} invited.`,
  );
  const noted = unknown === 0 ? [] : [`${plural(unknown, 'item has', 'items have')} no Cost on Given yet.`];
  return {
    title: 'What giving cost: the last 12 months',
    lines: [...(isEmpty ? [NOTHING] : noted), ...events],
    table: isEmpty ? [] : [['Clients', 'Items', 'Cost', 'Sales', 'Cost of sales'], ...rows],
    formats: [null, 'count', 'money', 'money', 'share to the tenth'],
    charts: [],
  };
}
