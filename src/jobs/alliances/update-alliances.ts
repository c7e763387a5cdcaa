/** The worked-out columns of Alliances that say whether one is worth it, and who owes whom (S15, S20). */
import { balancesOf, NO_BALANCE } from '../../domain/alliances/partners/balance';
import { missingInWords, partnerVerdict } from '../../domain/alliances/partners/partner-verdict';
import type { ColumnKey } from '../../sheets/declare/table';
import { alliances } from '../../sheets/tabs/alliances';
import { bookOf, type CourseOffice } from '../pipeline/pipeline';
import { setCells, type Change } from '../../runner/change';

const FOUND_COLUMNS = [
  'verdict',
  'missing',
  'given',
  'received',
  'balance',
] as const satisfies readonly ColumnKey<typeof alliances>[];

/** The cells of Alliances that don't say what is found today. */
export function keepAlliances(office: CourseOffice): Change[] {
  const { rows, layout } = office.tables.alliances;
  const { introductions, questionsAsked } = bookOf(office);
  const balances = balancesOf(introductions);
  const shown = FOUND_COLUMNS.filter((key) => layout.indexes.has(key));
  // Of two rows for one alliance the lower one counts, and is the one that is found by its id.
  const counting = new Map(rows.map((row) => [row.id, row]));
  counting.delete('');
  return [...counting.values()].flatMap((row) => {
    const { verdict, missing } = partnerVerdict(row, questionsAsked);
    const now = {
      verdict: verdict ?? '',
      missing: missingInWords(missing),
      ...(balances.get(row.contactId) ?? NO_BALANCE),
    };
    const changed = shown.filter((key) => row[key] !== now[key]);
    if (changed.length === 0) return [];
    return [setCells(alliances, row.id, Object.fromEntries(changed.map((key) => [key, now[key]])))];
  });
}
