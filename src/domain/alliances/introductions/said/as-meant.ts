/** A jotted line as it is meant: what stands about a name in a way of its own is put behind it (S21). */
import { DATE } from '../names';
import { looksLikeAFullName, partsSaid } from './parts-said';
import { bare, LEADS, NO_NAMES, NO_TRADES, TRADES } from './words-of-talk';

const MEANT: readonly (readonly [RegExp, string])[] = [
  // As mail programs write it: "Baxter, Tom" <tom@…>
  [/^"([^",]+),\s*([^",]+)"\s*(?=<)/, '$2 $1 '],
  // What somebody is called, too: "Tom (Bud) Baxter"
  [/^(\p{Lu}[\p{L}'’.-]+) \((\p{Lu}\p{L}+)\) (?=\p{Lu})/u, '$1 $2 '],
  // A generation. Before a word of their trade it is a part of that: "Sr. VP at Chase".
  [
    /,\s*((?:[Jj][Rr]|[Ss][Rr])\.?|II|III|IV)(?=\s*(?:$|[,;:|/()<[\]\t&+\d]|[-–—]\s|\S+@)|\s+(?:and|plus|from|via|who)\s)/,
    ' $1',
  ],
  // "Bob/Sue Hall"
  [/(?<=\p{Ll})\/(?=\p{Lu})/u, ' / '],
  [/\s+(?:phone|tel|mobile|cell|e-?mail)\s*[:.]?\s*(?=[+(]?\d|\S+@)/giu, ', '],
  [/\s+=+>?\s+/, ' - '],
  // The number before the name; a day is none
  [
    new RegExp(
      String.raw`^(?!${DATE.source})(?:\d{1,2}[.)]\s+(?=(?:[^\p{L}\d]*\d){10}))?([+(]?\d[\d\s().\-/]{5,}\d)[\s,:\u2013\u2014-]+(?=\p{Lu})(.+)$`,
      'u',
    ),
    '$2, $1',
  ],
];
/** "Dentist: Tom Baxter", "Manager at Chase: Tom Baxter" */
const LABELLED = /^(\p{L}[\p{L} ]{0,40}):\s*(\p{Lu}.*)$/u;
const NAME_ALONE = /^(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)+)(.*)$/u;

/** What stands before a colon is said of the person behind it; a word of talk, or one for several, goes. */
function withoutLabel(line: string): string {
  const [, label = '', rest = ''] = LABELLED.exec(line) ?? [];
  const [, name = '', more = ''] = NAME_ALONE.exec(rest) ?? [];
  const isTalk = [LEADS, NO_NAMES, NO_TRADES].some((list) => list.has(bare(label)));
  if (name !== '' && isTalk) return rest;
  // "An: Baker" may as well be a name, and what is said of them.
  const isTrade = label.split(' ').some((word) => TRADES.has(bare(word)));
  if (name === '' || !isTrade || looksLikeAFullName(label)) return line;
  return partsSaid(rest).length > 1 ? rest : `${name}, ${label}${more}`;
}

/** The line with the name first, and what is said of it behind. */
export const asMeant = (line: string): string =>
  withoutLabel(MEANT.reduce((text, [said, means]) => text.replace(said, means), line));
