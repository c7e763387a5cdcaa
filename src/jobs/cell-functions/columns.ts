/** The columns that cell functions give, by their names, and how each is worked out from the same ranges. */
import { openBook, withContacts, type Book } from '../../domain/clients/household/book';
import { contactJudgements, withJudgements } from '../../domain/clients/contact-judgements';
import { judgeClients, type ClientBook, type SpiralsAsked } from '../../domain/clients/judge';
import { contactFigures, nextTouches } from '../../domain/touches/figures';
import { EIGHT_KINDS, type TouchKind } from '../../domain/touches/year/eight-touches';
import { marksOf, yearsOf } from '../../domain/touches/year/year';
import type { CivilDay } from '../../domain/calendar/civil-day';
import type { Cell, Grid } from '../../sheets/cells/cell';
import { cellText } from '../../sheets/cells/cell-text';
import { foldHeader } from '../../sheets/headers/header-keys';
import { lazily } from '../../sheets/cells/lazily';
import { encodeValue } from '../../sheets/write/encode';
import { contacts } from '../../sheets/tabs/contacts';
import { badArgument, type BadArgument } from './range';
import type { RangeRecords } from './records';

/** As they are headed; those of Contacts as there. */
const ASKED = [
  'Tier',
  'Why this tier',
  'Core?',
  'Status',
  'Spiral',
  'Why this spiral',
  'Next touch',
  'Next due',
  ...EIGHT_KINDS,
] as const;
export type Asked = (typeof ASKED)[number];

type ById<Value> = ReadonlyMap<string, Value>;
type CellOf = (id: string) => Cell;

const KEYS = {
  Tier: 'tier',
  'Why this tier': 'whyThisTier',
  'Core?': 'core',
  Status: 'status',
  Spiral: 'spiral',
  'Why this spiral': 'whyThisSpiral',
} as const;
type Judged = keyof typeof KEYS;

/** The cell of each value: few differ. */
function encoded(key: string): (value: unknown) => Cell {
  const cells = new Map<unknown, Cell>();
  return (value) => {
    const cell = cells.get(value) ?? encodeValue(contacts, key, value);
    cells.set(value, cell);
    return cell;
  };
}

const judgedIn = (book: ClientBook, today: CivilDay, spirals: SpiralsAsked) =>
  contactJudgements(judgeClients(book, today, spirals), book, today);

/** No tier goes by who introduced whom, and no status does. */
const WITHOUT_INTRODUCERS: ReadonlySet<Asked> = new Set<Asked>(['Tier', 'Why this tier', 'Status']);
const OF_SPIRALS: ReadonlySet<Asked> = new Set<Asked>(['Spiral', 'Why this spiral']);
const isOfYear = (asked: Asked): asked is TouchKind => EIGHT_KINDS.some((kind) => kind === asked);
const isComingRound = (asked: Asked): boolean =>
  asked === 'Next touch' || asked === 'Next due' || isOfYear(asked);

/** As little as the columns need is judged: spirals take the longest. */
function spiralsFor(columns: readonly Asked[]): SpiralsAsked {
  if (columns.some((asked) => OF_SPIRALS.has(asked))) return 'asked';
  // When something comes round goes, of core clients, by the spiral.
  return columns.some(isComingRound) ? 'asked of core' : 'unasked';
}

function yearCells(book: Book, today: CivilDay): ById<ReadonlyMap<TouchKind, string>> {
  return new Map(
    yearsOf(book, today).flatMap(({ household, kinds }) => {
      const marks = new Map(EIGHT_KINDS.map((kind) => [kind, marksOf(kinds[kind])]));
      return household.members.map(({ id }) => [id, marks] as const);
    }),
  );
}

/**
 * How the cell of each column is found for a contact; each judgement is made once, where a column needs it.
 */
export function cellsFor(
  { records, introducers, today }: RangeRecords,
  columns: readonly Asked[],
): readonly CellOf[] {
  const isPlain = columns.every((asked) => WITHOUT_INTRODUCERS.has(asked));
  const book = { ...openBook(records), introducers: isPlain ? new Map() : introducers() };
  const found = judgedIn(book, today, spiralsFor(columns));
  const judged = lazily(() => withContacts(book, withJudgements(book.contacts, found)));
  const figures = lazily(() => contactFigures(judged(), today));
  const next = lazily(() => nextTouches(judged(), today));
  const years = lazily(() => yearCells(judged(), today));
  return columns.map((asked): CellOf => {
    if (isOfYear(asked)) return (id) => years().get(id)?.get(asked) ?? '';
    if (asked === 'Next touch') return (id) => next().get(id)?.touch ?? '';
    const encode = encoded(asked === 'Next due' ? 'nextDue' : KEYS[asked satisfies Judged]);
    return asked === 'Next due'
      ? (id) => encode(figures().get(id)?.nextDue)
      : (id) => encode(found.get(id)?.[KEYS[asked]]);
  });
}

const NAMED: ReadonlyMap<string, Asked> = new Map(ASKED.map((asked) => [foldHeader(asked), asked]));

/** The columns that are asked for by name; those that the function gives where none is. */
export function columnsAsked(
  given: Grid,
  standard: readonly Asked[],
): { readonly ok: true; readonly columns: readonly Asked[] } | BadArgument {
  const names = given
    .flat()
    .flatMap((cell) => cellText(cell).split(/[,;\n]/))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) return { ok: true, columns: standard };
  const unknown = names.find((name) => !NAMED.has(foldHeader(name)));
  if (unknown !== undefined)
    return badArgument('columns', { found: unknown, expected: `some of ${ASKED.join(', ')}` });
  return { ok: true, columns: names.flatMap((name) => NAMED.get(foldHeader(name)) ?? []) };
}
