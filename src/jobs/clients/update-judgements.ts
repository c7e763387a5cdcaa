/** The judging of every client, and the worked-out columns of Contacts that show it (S3, S5, S7, S8, S14). */
import {
  contactJudgements,
  withJudgements,
  type ContactJudgement,
} from '../../domain/clients/contact-judgements';
import { changesOfStatus } from '../../domain/clients/changes-of-status';
import { judgeClients } from '../../domain/clients/judge';
import { contacts } from '../../sheets/tabs/contacts';
import { salesAgainstHand } from '../lists/client-problems';
import { afterJudging, bookOf, type Course, type CourseOffice } from '../pipeline/pipeline';
import { introducersIn } from './introducers';
import { setCells, type Change } from '../../runner/change';
import { statusNews } from './status-report';

/** What is found about a contact, by its column; each is rewritten where the office has it. */
const JUDGED_COLUMNS = [
  'status',
  'tier',
  'whyThisTier',
  'core',
  'sales12Months',
  'hours12Months',
  'hoursAre',
  'spiral',
  'whyThisSpiral',
  'fileComplete',
] as const satisfies readonly (keyof ContactJudgement & keyof typeof contacts.columns)[];

/** The cells that don't say what was found. */
function changedCells(
  { tables: { contacts: tab } }: CourseOffice,
  found: ReadonlyMap<string, ContactJudgement>,
): Change[] {
  const shown = JUDGED_COLUMNS.filter((key) => tab.layout.indexes.has(key));
  return tab.rows.flatMap((row) => {
    const now = found.get(row.id);
    const changed = now ? shown.filter((key) => now[key] !== row[key]) : [];
    if (!now || changed.length === 0) return [];
    return [setCells(contacts, row.id, Object.fromEntries(changed.map((key) => [key, now[key]])))];
  });
}

/** Judges everybody anew. What the office has no column for counts all the same in the steps to come. */
export function judgePeople(course: Course): Course {
  const { office } = course;
  const { introducers } = introducersIn(office.tables.contacts.rows, course.directory);
  const book = { ...bookOf(office), introducers };
  const { contacts: people } = office.tables;
  const verdicts = judgeClients(book, office.today);
  const found = contactJudgements(verdicts, book, office.today);
  const step = {
    changes: changedCells(office, found),
    told: people.layout.indexes.has('status') ? statusNews(changesOfStatus(verdicts.clients)) : [],
    problems: salesAgainstHand(people, verdicts.clients),
  };
  return afterJudging(course, step, withJudgements(people.rows, found));
}
