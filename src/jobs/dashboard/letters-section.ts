/** What came of each letter and form, on the Dashboard (S27). */
import type { Office } from '../../runner/job';
import type { RecordTab } from '../pipeline/records';
import { whatCame } from '../../domain/letters/answers/what-came';
import type { Cell } from '../../sheets/cells/cell';
import type { JudgedBook } from '../clients/judge-office';
import { formReplies } from '../intake/form-replies';
import type { Section } from './section-page';

/** So many letters are shown, the latest last. */
const MOST_SHOWN = 12;
const NOTHING =
  'No letter was sent and nobody answered yet: type the day under Replied on Drafts, and what for beside it.';

export function lettersSection({ book }: JudgedBook, office: Office<RecordTab>): Section {
  const recipients = office.tables.drafts.rows.map(({ letter, key, state }) => ({
    ...{ letter, key },
    isSent: state === 'Sent',
  }));
  const replies = [...book.replies, ...formReplies(office, book, null)];
  const rows = whatCame({ ...book, replies }, recipients)
    .slice(-MOST_SHOWN)
    .map((each): Cell[] => [
      ...[each.letter === '' ? 'A letter without a name' : each.letter, each.sent, each.replied],
      ...[each.hands, each.introductions, each.booked],
    ]);
  return {
    title: 'What came of letters',
    lines: rows.length === 0 ? [NOTHING] : ['Nothing is tracked: it counts what people answered.'],
    table: [['Letter or form', 'Sent', 'Replied', 'Raised hands', 'Introductions', 'Booked'], ...rows],
    formats: [null, 'count', 'count', 'count', 'count', 'count'],
    charts: [],
  };
}
