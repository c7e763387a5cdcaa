/** The style sheet of a tab: a class for each way in which its cells look. */
import type { CellStyle } from '../contract';
import { familyOf, lineHeight, pixelsOf } from './measure';

export const classOf = (style: number): string => `look-${style}`;

const JUSTIFY = { top: 'flex-start', middle: 'center', bottom: 'flex-end' } as const;

/** Replaces the last tab's. */
export const setClasses = (styles: readonly CellStyle[]): void => {
  const id = 'looks';
  const sheet =
    document.getElementById(id) ??
    document.head.appendChild(Object.assign(document.createElement('style'), { id }));
  sheet.textContent = styles.map((style, index) => ruleOf(style, index)).join('\n');
};

const ruleOf = (style: CellStyle, index: number): string => {
  const borders = Object.entries(style.borders).map(([side, color]) => `border-${side}: 2px solid ${color};`);
  return `revo-grid .rgCell.${classOf(index)} { background: ${style.background}; color: ${style.color}; ${borders.join(' ')}
    font: ${style.isItalic ? 'italic ' : ''}${style.isBold ? 700 : 400} ${pixelsOf(style.size)}px/${lineHeight(style.size)}px ${familyOf(style.family)};
    text-decoration: ${style.line}; text-align: ${style.align}; justify-content: ${JUSTIFY[style.vertical]};
    white-space: ${style.wraps ? 'pre-wrap' : 'pre'}; }`;
};
