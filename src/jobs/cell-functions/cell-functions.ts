/**
 * The cell functions: ranges in, a column out, the day passed in. They read the ranges as the jobs read the
 * tabs, and ask the same rules, so they give what the jobs give from the same rows.
 */
import { openBook, withContacts } from '../../domain/clients/household/book';
import type { CivilDay } from '../../domain/calendar/civil-day';
import { contactJudgements, withJudgements } from '../../domain/clients/contact-judgements';
import { judgeClients, type ClientBook, type SpiralsAsked } from '../../domain/clients/judge';
import { contactFigures } from '../../domain/touches/figures';
import type { Cell } from '../../sheets/cells/cell';
import { encodeValue } from '../../sheets/write/encode';
import type { Locale } from '../../sheets/cells/locale';
import { contacts } from '../../sheets/tabs/contacts';
import type { BadArgument } from './range';
import { FOR_JUDGING, readRecords, type CellArguments, type RangeRecords } from './records';

/**
 * A column as high as the range of contacts, with its header where that has headers; or what is wrong with an
 * argument, in words.
 */
export type CellAnswer = { readonly ok: true; readonly rows: readonly (readonly Cell[])[] } | BadArgument;

type Answered = 'tier' | 'core' | 'nextDue' | 'whyThisTier';

/** What a job works out for each contact, by id. */
type WorkOut = (given: RangeRecords) => ReadonlyMap<string, Readonly<Partial<Record<Answered, unknown>>>>;

const judgedIn = (book: ClientBook, today: CivilDay, spirals: SpiralsAsked) =>
  contactJudgements(judgeClients(book, today, spirals), book, today);

/** No tier goes by who introduced whom. */
const tiers: WorkOut = ({ records, today }) =>
  judgedIn({ ...openBook(records), introducers: new Map() }, today, 'unasked');

const classes: WorkOut = ({ records, introducers, today }) =>
  judgedIn({ ...openBook(records), introducers: introducers() }, today, 'unasked');

/**
 * When something comes round goes by tier, status and class, which are judged first, as in the daily run; and
 * for core clients by the spiral.
 */
const nextDues: WorkOut = ({ records, introducers, today }) => {
  const book = { ...openBook(records), introducers: introducers() };
  const found = judgedIn(book, today, 'asked of core');
  return contactFigures(withContacts(book, withJudgements(book.contacts, found)), today);
};

/** The cell of each value: few differ. */
function cellsOf(key: Answered): (value: unknown) => Cell {
  const cells = new Map<unknown, Cell>();
  return (value) => {
    const cell = cells.get(value) ?? encodeValue(contacts, key, value);
    cells.set(value, cell);
    return cell;
  };
}

const columnOf =
  (key: Answered, workOut: WorkOut) =>
  (given: CellArguments, locale: Locale): CellAnswer => {
    const read = readRecords(given, locale, FOR_JUDGING);
    if (!read.ok) return read;
    const found = workOut(read);
    const cellOf = cellsOf(key);
    const rows = given.contacts.map((): [Cell] => ['']);
    if (read.hasHeaders) rows[0] = [contacts.columns[key].header];
    for (const { id, line } of read.contacts) rows[line - read.firstLine] = [cellOf(found.get(id)?.[key])];
    return { ok: true, rows };
  };

/**
 * CULTIVATE_TIER: the tier of each contact's household (S5). It doesn't go by the touches: their headers will
 * do.
 */
export const cultivateTier = columnOf('tier', tiers);

/** CULTIVATE_CORE: Core, Developing or Peripheral (S3). */
export const cultivateCore = columnOf('core', classes);

/** CULTIVATE_WHY: the reason for the tier, in words (S5); without the touches, as CULTIVATE_TIER. */
export const cultivateWhy = columnOf('whyThisTier', tiers);

/** CULTIVATE_DUE: the day on which the next touch comes round (S12). */
export const cultivateDue = columnOf('nextDue', nextDues);
