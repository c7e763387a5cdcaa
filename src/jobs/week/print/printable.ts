/** This week > Print…: the call sheet a person, labels for what goes by post, and briefs (S12, S16, S25). */
import { DOERS, type Doer } from '../../../domain/records/contact';
import { TOUCH_TYPES } from '../../../domain/touches/touch-types';
import { CODE_LETTERS } from '../../../domain/touches/paper/paper-codes';
import { touchesIn } from '../../../domain/touches/week/row';
import { shortDay, weekdayAndDay } from '../../../domain/text/words';
import type { Printable, PrintedRow } from '../../../pages/contract/print';
import { thisWeek } from '../../../sheets/tabs/this-week';
import type { Job } from '../../../runner/job';
import { briefsNear } from '../../alliances/write-briefs';
import { bookOf, COURSE_TABS, type CourseOffice } from '../../pipeline/pipeline';
import { resolveNames } from '../../pipeline/resolve-names';
import { newPrint } from './paper';
import { isCallable } from '../next-call/open-calls';
import { whomItNames, type SheetRow } from '../week-rows';

export const printable: Job<(typeof COURSE_TABS)[number]> = {
  name: 'Print…',
  reads: COURSE_TABS,
  leavesRowsAlone: true,

  plan: (asRead) => {
    const { office } = resolveNames(asRead);
    const rows = office.tables.thisWeek.rows.filter(isCallable);
    const posted = rows.filter(isPosted);
    const print = newPrint(office, rows);
    const page: Printable = {
      mark: print.mark,
      legend: CODE_LETTERS.map(([letters, result]) => `${[...letters].join(' or ')} ${result}`),
      heading: [office.settings.officeName, weekdayAndDay(office.today)]
        .filter((text) => text !== '')
        .join(' · '),
      sheets: sheetsOf(office, rows),
      labels: posted
        .filter((row) => addressOf(office, row).length > 0)
        .map((row) => {
          const name = nameOf(office, row);
          return { name, what: row.what, lines: [name, ...addressOf(office, row)] };
        }),
      withoutAddress: posted
        .filter((row) => addressOf(office, row).length === 0)
        .map((row) => nameOf(office, row)),
      briefs: briefsNear(office).map(({ words, sections }) => ({
        title: words,
        sections: sections.map(({ title, parts }) => ({
          title,
          parts: parts.map(({ label, lines }) => ({ label, lines: [...lines] })),
        })),
      })),
    };
    return { changes: print.changes, report: '', page };
  },
};

/** What the sheet has for each of the two; rows that are nobody's come last. */
function sheetsOf({ settings }: CourseOffice, rows: readonly SheetRow[]): Printable['sheets'] {
  const names: Readonly<Record<Doer | '', string>> = {
    Principal: settings.principal.name || 'The principal',
    Assistant: settings.assistant.name || 'The assistant',
    '': 'Anybody',
  };
  return ([...DOERS, ''] as const)
    .map((who) => ({
      who,
      name: names[who],
      rows: rows
        .map((row, place) => ({ row, number: place + 1 }))
        .filter(({ row }) => (row.who ?? '') === who)
        .map(({ row, number }) => printed(row, number)),
    }))
    .filter((sheet) => sheet.rows.length > 0);
}

const printed = (row: SheetRow, number: number): PrintedRow => ({
  number,
  day: row.day === null ? '' : shortDay(row.day),
  name: whomItNames(row),
  what: row.what,
  reachAt: row.reachAt,
  why: row.whyToday,
  ask: linesOf(row.ask),
  lastNote: row.lastNote,
  result: row.result ?? '',
});

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Something on the row goes by post, and nobody has sent it yet. */
const isPosted = ({ what, result }: SheetRow): boolean =>
  result === null && touchesIn(what).some((touch) => TOUCH_TYPES[touch].reachAt === 'address');

const nameOf = (office: CourseOffice, row: SheetRow): string =>
  bookOf(office).contactOf.get(row.contactId)?.name ?? whomItNames(row);

const addressOf = (office: CourseOffice, { contactId }: SheetRow): string[] =>
  linesOf(bookOf(office).contactOf.get(contactId)?.address ?? '');

/** Where no page can be shown, the sheet itself is printed. */
export const goToThisWeek: Job<'thisWeek'> = {
  name: 'Print…',
  reads: ['thisWeek'],
  leavesRowsAlone: true,

  plan: () => ({
    changes: [{ kind: 'open', tab: thisWeek.name, isAllThereIs: true }],
    report: 'Print the tab This week with File > Print.',
  }),
};
