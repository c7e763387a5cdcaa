/**
 * The colours and sizes of all tabs, each said once. Text has a contrast of at least 4.5 on its background.
 */

/** How cells are painted where a rule holds; what isn't said stays as it is. */
export type Paint = {
  readonly background?: string;
  readonly color?: string;
  readonly isBold?: boolean;
  readonly isStruck?: boolean;
};

export const PAINTS = {
  done: { background: '#f5f6f7', color: '#63686d' },
  gone: { background: '#f5f6f7', color: '#63686d', isStruck: true },
  late: { background: '#ffe8c7', color: '#6b4200', isBold: true },
  today: { isBold: true },
  worry: { color: '#b3261e', isBold: true },
  principal: { background: '#eef3fd' },
  good: { background: '#d7efdf', color: '#14532d' },
  bad: { background: '#fbdedc', color: '#8c1d18' },
  section: { background: '#eef7f1', color: '#14532d', isBold: true },
  strong: { isBold: true },
  quiet: { color: '#63686d' },
  card: { background: '#f4faf6', color: '#14532d' },
  tier1: { background: '#1b6b3a', color: '#ffffff', isBold: true },
  tier2: { background: '#9ccfab', color: '#14301f' },
  tier3: { background: '#e1e5e9', color: '#3c4043' },
} as const satisfies Record<string, Paint>;

/** In points: 10 is what Google gives a cell that nobody has formatted. */
export const SIZES = { text: 10, heading: 12, total: 14, title: 18, figure: 20 } as const;

/** The line above the headers, which sums the tab up. */
export const HEADING = { background: '#eef7f1', color: '#14532d', size: SIZES.total } as const;

/** The first line of a page. */
export const PAGE_TITLE = { color: '#14532d', size: SIZES.title } as const;

/** What charts are drawn in: what is good or asked for is green, the rest differs in lightness, too. */
export const CHART_COLOURS = {
  up: '#1b6b3a',
  middle: '#4f9d69',
  light: '#9ccfab',
  steady: '#80868b',
  down: '#b3261e',
} as const;

/** Every chart, in pixels. */
export const CHART_SIZE = { width: 548, height: 306 } as const;

/** Between two groups of rows. */
export const LINE_COLOUR = '#80868b';

/**
 * A rule by which cells of a row are painted; the first that holds wins.
 *
 * `when` is a formula without `=`, in which `{key}` is the cell of that column. It has no commas: in some
 * locales arguments are parted by other signs, and nobody has measured which a script has to write
 * [?: A link that is written with a comma].
 */
export type LookRule = { readonly name: string; readonly on: 'row' | string; readonly paint: Paint } & (
  { readonly when: string } | { readonly contains: string }
);

/** A column whose cells hold one of these words, each with its paint. */
export const wordRules = (
  column: string,
  paints: Readonly<Partial<Record<string | number, Paint>>>,
): LookRule[] =>
  Object.entries(paints).flatMap(([word, paint]) =>
    paint ? [{ name: `${column} ${word}`, on: column, when: `{${column}}&""="${word}"`, paint }] : [],
  );

/** The tiers as chips of colour. */
export const tierRules = (column: string): LookRule[] =>
  wordRules(column, { 1: PAINTS.tier1, 2: PAINTS.tier2, 3: PAINTS.tier3 });
