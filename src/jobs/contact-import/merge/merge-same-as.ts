/**
 * Whom people have named under Same as in the row to give up: the next run that builds the week makes one
 * person of the two, for phones, which show no menu.
 */
import { directoryOf } from '../../../sheets/read/naming';
import { contacts } from '../../../sheets/tabs/contacts';
import { after, type Course } from '../../pipeline/pipeline';
import { doubledRow, MERGED_INTO, mergeableAmong, merged, mergedInWords, typedPairs } from './merged';

/** The course once those are merged, and says so; where something is in the way, it says what. */
export function mergeTypedDoubles(course: Course): Course {
  const { office } = course;
  const pairs = mergeableAmong(typedPairs(office));
  if (pairs.length === 0) return course;
  const { indexes } = office.tables.contacts.layout;
  const lacking = MERGED_INTO.filter((key) => !indexes.has(key)).map((key) => contacts.columns[key].header);
  const hindrance =
    lacking.length > 0
      ? `Same as waits: Contacts has no column ${lacking.join(', ')}. Lists > Merge contacts… adds it.`
      : doubledRow(office, pairs);
  if (hindrance !== null) return after(course, { changes: [], told: [hindrance] });
  const done = after(course, {
    changes: merged(office, pairs),
    told: [`Merged ${mergedInWords(pairs)}, as Same as says.`],
  });
  return { ...done, directory: directoryOf(done.office.tables.contacts.rows) };
}
