/**
 * The cell functions: ranges in, a column out, the day passed in. They read the ranges as the jobs read the tabs, and ask the same rules,
 * so they give what the jobs give from the same rows.
 */
import { openBook } from '../../domain/book';
import { contactJudgements, withJudgements } from '../../domain/clients/contact-judgements';
import { judgeClients } from '../../domain/clients/judge';
import { contactFigures } from '../../domain/touches/figures';
import type { Cell } from '../../sheets/cell';
import { encodeValue } from '../../sheets/encode';
import type { Locale } from '../../sheets/locale';
import { contacts } from '../../sheets/tabs/contacts';
import type { BadArgument } from './range';
import { readRecords, type CellArguments, type RangeRecords } from './records';

/** A column as high as the range of contacts, with its header where that has headers; or what is wrong with an argument, in words. */
export type CellAnswer = { readonly ok: true; readonly rows: readonly (readonly Cell[])[] } | BadArgument;

type Answered = 'tier' | 'core' | 'nextDue' | 'whyThisTier';

/** What a job works out for each contact, by id. */
type WorkOut = (given: RangeRecords) => ReadonlyMap<string, Readonly<Partial<Record<Answered, unknown>>>>;

const judgedFrom = ({ records, introducers, today }: RangeRecords, spirals: 'asked' | 'unasked') => {
  const book = { ...openBook(records), introducers };
  return contactJudgements(judgeClients(book, today, spirals), book, today);
};

const judgements: WorkOut = (given) => judgedFrom(given, 'unasked');

/** When something comes round goes by tier, status, class and spiral, which are judged first, as in the daily run. */
const nextDues: WorkOut = (given) => {
  const contacts = withJudgements(given.records.contacts, judgedFrom(given, 'asked'));
  return contactFigures(openBook({ ...given.records, contacts }), given.today);
};

const columnOf =
  (key: Answered, workOut: WorkOut) =>
  (given: CellArguments, locale: Locale): CellAnswer => {
    const read = readRecords(given, locale);
    if (!read.ok) return read;
    const found = workOut(read);
    const rows = given.contacts.map((): [Cell] => ['']);
    if (read.hasHeaders) rows[0] = [contacts.columns[key].header];
    for (const { id, line } of read.contacts)
      rows[line - read.firstLine] = [encodeValue(contacts, key, found.get(id)?.[key])];
    return { ok: true, rows };
  };

/** CULTIVATE_TIER: the tier of each contact's household (S5). */
export const cultivateTier = columnOf('tier', judgements);

/** CULTIVATE_CORE: Core, Developing or Peripheral (S3). */
export const cultivateCore = columnOf('core', judgements);

/** CULTIVATE_WHY: the reason for the tier, in words (S5). */
export const cultivateWhy = columnOf('whyThisTier', judgements);

/** CULTIVATE_DUE: the day on which the next touch comes round (S12). */
export const cultivateDue = columnOf('nextDue', nextDues);
