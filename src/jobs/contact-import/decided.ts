/** What a page hands back about a list, as the answers that dialogs would have come to. */
import { parseIsoDay } from '../../domain/calendar/civil-day';
import { CLASS_CHOICES, classKey, classValuesIn } from '../../domain/contact-import/matching/classes';
import { chosenMeaning } from '../../domain/contact-import/columns/column-choices';
import { headerText } from '../../domain/contact-import/columns/headers';
import type { MappedColumn } from '../../domain/contact-import/columns/map-columns';
import type { Meaning } from '../../domain/contact-import/columns/places';
import type { Decisions } from '../../pages/contract/import-contacts';
import type { ImportAnswers } from './answers';
import { importList, listRead, perhapsKey } from './list';
import type { ImportOffice, ListSource } from './source';
import { differences, doubtful, firstAnswers, NO_EMAIL, unsure, withColumns } from './still-open';

type Decided = readonly (readonly [MappedColumn, Meaning])[];

/**
 * The columns as they were chosen; those of which nobody can be sure, and nobody said anything, as guessed.
 */
function columnsDecided(office: ImportOffice, first: ImportAnswers, { columns }: Decisions): Decided {
  const chosen = new Map(columns.map(({ header, as }) => [headerText(header), as]));
  const [open, refusing] = [new Set(unsure(office, first)), new Set(doubtful(office, first))];
  return listRead(office, first).columns.flatMap((column): Decided => {
    const meaning = chosenMeaning(chosen.get(headerText(column.header)) ?? '', column.header);
    if (meaning !== null) return [[column, meaning]];
    if (refusing.has(column)) return [[column, NO_EMAIL]];
    return open.has(column) ? [[column, column.meaning]] : [];
  });
}

function withClasses(office: ImportOffice, answers: ImportAnswers, { classes }: Decisions): ImportAnswers {
  const chosen = new Map(classes.map(({ header, value, means }) => [classKey(header, value), means]));
  const known = new Map(answers.classes);
  for (const { header, value, guess } of classValuesIn(listRead(office, answers).people)) {
    const key = classKey(header, value);
    const meaning = CLASS_CHOICES[chosen.get(key) ?? ''] ?? known.get(key) ?? guess;
    known.set(key, meaning);
  }
  return { ...answers, classes: known };
}

/** Whether all that was chosen is on offer: whoever can open the spreadsheet can call with anything. */
export const areOffered = ({ columns, classes }: Decisions): boolean =>
  columns.every(({ as, header }) => chosenMeaning(as, header) !== null) &&
  classes.every(({ means }) => Object.keys(CLASS_CHOICES).includes(means));

/** The answers that decisions come to; what is about nothing in the list decides nothing. */
export function answersDecided(
  office: ImportOffice,
  source: ListSource,
  decisions: Decisions,
): ImportAnswers {
  const first = firstAnswers(office, source);
  const mapped = withColumns(first, columnsDecided(office, first, decisions));
  const classed = withClasses(office, mapped, decisions);
  const { couples } = importList(office, classed);
  const said = decisions.areCouplesTwo ?? classed.areCouplesTwo;
  const people: ImportAnswers = {
    ...classed,
    areCouplesTwo: couples === 0 ? classed.areCouplesTwo : (said ?? true),
    perhapsSame: new Set(decisions.same.map(perhapsKey)),
    dayOfTotals: parseIsoDay(decisions.dayOfTotals),
  };
  const wins = new Set(decisions.listWins);
  const fields = differences(office, people).map(({ field }) => field);
  return { ...people, fileWins: new Set(fields.filter((field) => wins.has(field))) };
}
