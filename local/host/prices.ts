/**
 * What a service call costs, in milliseconds. Measured where docs or third parties say so (properties,
 * ranges, Gmail, locks); the others are estimates of the same order as a small range read.
 */
export const PRICES = {
  /** A look at a name, a size or a setting of the spreadsheet. */
  glance: 10,
  /** A change of a format, a width, a protection… */
  adjust: 40,
  /** A new tab, or one deleted or moved. */
  tab: 150,
  flush: 200,
  propertyGet: 30,
  propertySet: 62,
  lock: 50,
  trigger: 300,
  authorization: 20,
  gmailFirst: 600,
  gmailDraft: 300,
  gmailRead: 160,
  calendar: 250,
  /** Showing a dialog or a toast; the time that a person thinks isn't counted. */
  screen: 40,
  session: 15,
} as const;

const READ = { base: 25, aCell: 0.0085 };
const WRITE = { base: 40, aCell: 0.025 };

/** Reading a range of so many cells. */
export const readCost = (cells: number): number => READ.base + READ.aCell * cells;

/** Writing to a range of so many cells. */
export const writeCost = (cells: number): number => WRITE.base + WRITE.aCell * cells;

/** A run may take six minutes. */
export const LIMIT_MS = 360_000;

/** Google's processors are slower than the one that this runs on. */
export const CPU_FACTOR = 4;
