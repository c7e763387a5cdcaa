/** Text with links in it. Other styles of parts of a text aren't kept. */
import { displayOf } from '../display';
import type { RichText, RichTextBuilder } from '../google';
import { whole } from '../handout';
import type { SheetState, TextLink } from '../state';
import { attributeAt, contentAt, putContent, setLook } from './grid';

type LinkedText = { readonly text: string; readonly links: readonly TextLink[] };

const texts = new WeakMap<object, LinkedText>();

/** A builder, like `SpreadsheetApp.newRichTextValue()`. */
export const richTextBuilder = (initial: LinkedText = { text: '', links: [] }): RichTextBuilder => {
  let { text, links } = initial;
  const builder: RichTextBuilder = whole<RichTextBuilder>('RichTextValueBuilder', {
    setText: (next) => {
      text = next;
      links = [];
      return builder;
    },
    setLinkUrl: (first: number | string | null, end?: number | string | null, url?: string | null) => {
      const [from, to, target] =
        typeof first === 'number' ? [first, Number(end), url ?? null] : [0, text.length, first];
      links = links.filter((link) => link.end <= from || link.start >= to);
      if (target !== null) links = [...links, { start: from, end: to, url: target }];
      return builder;
    },
    setTextStyle: () => builder,
    build: () => richText({ text, links }),
  });
  return builder;
};

const richText = (value: LinkedText): RichText => {
  const { text, links } = value;
  const handle = whole<RichText>('RichTextValue', {
    copy: () => richTextBuilder(value),
    getText: () => text,
    getStartIndex: () => 0,
    getEndIndex: () => text.length,
    getLinkUrl: (start?: number, end?: number) =>
      links.find((link) => link.start <= (start ?? 0) && link.end >= (end ?? text.length))?.url ?? null,
    getRuns: () => runsOf(value),
  });
  texts.set(handle, value);
  return handle;
};

const runsOf = ({ text, links }: LinkedText): RichText[] => {
  const edges = [0, text.length, ...links.flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const link = links.find((each) => each.start <= start && each.end >= end);
    return richText({
      text: text.slice(start, end),
      links: link ? [{ start: 0, end: end - start, url: link.url }] : [],
    });
  });
};

/** What a cell holds, as rich text. */
export const richTextAt = (sheet: SheetState, row: number, column: number): RichText =>
  richText({
    text: displayOf(
      contentAt(sheet, row, column),
      attributeAt(sheet, row, column, 'numberFormat') || undefined,
    ),
    links: attributeAt(sheet, row, column, 'links'),
  });

/** Puts rich text into a cell. It stays text: nothing in it is parsed. */
export const writeRichText = (sheet: SheetState, row: number, column: number, value: RichText): void => {
  const { text, links } = texts.get(value) ?? { text: value.getText(), links: [] };
  putContent(sheet, row, column, text);
  setLook(sheet, { row: row + 1, column: column + 1, numRows: 1, numColumns: 1 }, { links });
};
