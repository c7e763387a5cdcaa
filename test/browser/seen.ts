/**
 * What somebody sees of a tab, read from the page's elements: what is cut off, lies upon something, is too
 * small or too pale.
 */
import type { Page } from 'playwright-core';

export type Fault = { readonly what: string; readonly text: string };

const LEAST_PIXELS = 11;
const LEAST_CONTRAST = 4.5;

/**
 * The faults of the tab in front; a cell that the window's edge cuts isn't one, and neither is a column that
 * is scrolled away.
 */
export const faultsSeen = (page: Page): Promise<Fault[]> =>
  page.evaluate<Fault[]>(`${SEEN}(${JSON.stringify({ least: LEAST_PIXELS, contrast: LEAST_CONTRAST })})`);

/** Sentences that run on over their neighbours, and out of the window. */
export const textsRunningOut = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
    const { right } = document.querySelector('.grid').getBoundingClientRect();
    return [...document.querySelectorAll('revo-grid [data-cell] .text.run-on')].flatMap((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return range.getBoundingClientRect().right > right ? [text.textContent] : [];
    });
  })()`);

/** Whether the whole of a header is in view. */
export const isHeaderSeen = async (page: Page, header: string): Promise<boolean> => {
  const cell = page.locator('revo-grid [data-cell]', { has: page.locator(`text="${header}"`) }).first();
  const box = await cell.boundingBox();
  const width = page.viewportSize()?.width ?? 0;
  return box !== null && box.x >= 0 && box.x + box.width <= width;
};

/** Runs in the page, where there are other globals than here. */
const SEEN = `(({ least, contrast }) => {
  const faults = [];
  const grid = document.querySelector('.grid').getBoundingClientRect();
  const isWhole = ({ left, right, top, bottom }) =>
    left >= grid.left && right <= grid.right && top >= grid.top && bottom <= grid.bottom;
  const partsOf = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const light = (color) => {
    const [r, g, b] = partsOf(color).map((part) => part / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const { backgroundColor } = getComputedStyle(each);
      const parts = partsOf(backgroundColor);
      if (parts.length === 3 || parts[3] > 0) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const contrastOf = (element) => {
    const [one, other] = [light(getComputedStyle(element).color), light(behind(element))].sort((a, b) => b - a);
    return (one + 0.05) / (other + 0.05);
  };
  const texts = [];
  for (const cell of document.querySelectorAll('revo-grid [data-cell]')) {
    const text = cell.querySelector('.text:not(.run-on)');
    if (!text || text.textContent === '' || !isWhole(cell.getBoundingClientRect())) continue;
    const say = (what) => faults.push({ what, text: cell.dataset.cell + ' ' + text.textContent });
    const range = document.createRange();
    range.selectNodeContents(text);
    const drawn = range.getBoundingClientRect();
    const room = cell.classList.contains('reaches') ? text.getBoundingClientRect() : cell.getBoundingClientRect();
    const isFrozen = text.closest('.colPinStart') !== null && cell.classList.contains('reaches');
    if (!isFrozen && (drawn.right > room.right + 1 || drawn.bottom > room.bottom + 1)) say('cut off');
    if (parseFloat(getComputedStyle(text).fontSize) < least) say('too small');
    if (contrastOf(text) < contrast) say('too pale: ' + contrastOf(text).toFixed(1));
    if (!isFrozen) texts.push({ say, drawn, row: Math.round(cell.getBoundingClientRect().top) });
  }
  for (const [index, one] of texts.entries())
    for (const other of texts.slice(index + 1))
      if (one.row === other.row && one.drawn.left < other.drawn.right - 1 && other.drawn.left < one.drawn.right - 1)
        one.say('lies upon another');
  for (const button of document.querySelectorAll('.bar button, .bar p, .tabs button, .groups button')) {
    if (button.disabled || button.offsetParent === null) continue;
    if (parseFloat(getComputedStyle(button).fontSize) < least) faults.push({ what: 'too small', text: button.textContent });
    if (contrastOf(button) < contrast) faults.push({ what: 'too pale', text: button.textContent });
  }
  return faults;
})`;
