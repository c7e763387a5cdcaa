/** What people type where there is nothing to type: it counts as blank, wherever that can be said. */
import { lazilyFor } from '../values/lazily';

/**
 * Nobody knows yet; nobody knows, or there is none, or it is said in another row, which sorting moves away;
 * likewise, or that they live alone or with whom, which names no household; nobody knows, or it is a date of
 * zeros, as programs write where they have none. An x is a yes in a checkbox and beside a day, and a 0 an
 * amount: no column of those says so.
 */
export type Placeholders = 'unknown' | 'unknown or none' | 'unknown or alone' | 'unknown or day zero';

/** Text as it is compared: in lower case, with a space for every sign; signs alone are nothing. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[\p{P}~=|+^`<>$€£]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const UNKNOWN: ReadonlySet<string> = new Set(
  [
    ',na,n a,tbd,t b d,tbc,tba,unknown,not known,not yet known,unk,dont know,no idea,not sure,null,undefined,nil,nan,blank,empty',
    'not available,not applicable,not given,not provided,not set,not specified,unspecified,no data,n k,to be confirmed,to be determined,to follow,k a,do not know,idk,pending,missing,not on file,not listed,not recorded,keine angabe,keine angaben,nicht bekannt,nicht vorhanden,nicht angegeben,sin datos,no aplica,non applicabile,nie dotyczy,okänd,ukjent,unbekannt,inconnu,inconnue,desconocido,onbekend,n v t,nvt',
  ].flatMap((words) => words.split(',')),
);
const NONE =
  /^(?:(?:none|nothing)(?: yet| given| known)?|no|nobody|no ?one|nope|ø|∅|no (?:household|company|phone|address|e ?mail|mail)|not any|without|entfällt|sans objet|no tiene|x+|0[0 ]*|false|keine?[rs]?|ohne|niemand|aucune?|ningun[oa]|nessun[oa]|geen|нет|無|无|なし)$/;
/** In another row, or in another column. */
const DITTO = new RegExp(
  `^(?:${[
    '(?:the )?same(?: (?:as )?(?:above|below|before|here|address|household|home|husband|wife|spouse|partner|him|her|them|last|previous))?',
    '(?:same )?address as above|as above|see above|above|as before|like above|ditto|dito|dto|idem|ibid|ibidem|ídem',
    's o|w o|wie oben|siehe oben|oben|wie vorher|ebenso|dasselbe|dieselbe|derselbe|das gleiche|die gleiche|der gleiche',
    '(?:le |la )?même|voir ci dessus|ci dessus|comme ci dessus|come sopra|vedi sopra|lo stesso|la stessa|lo mismo|la misma',
    'el mismo|mismo|misma|ver arriba|como arriba|o mesmo|a mesma|zie boven|als boven|hetzelfde|dezelfde|zelfde',
  ].join('|')})$`,
);
/** How somebody lives, where the name of a household should be. */
const ALONE =
  /^(?:single|solo|alone|lives alone|individual|self|me|myself|himself|herself|own|separate|married|divorced|widow(?:ed|er)?|couple|family|household|spouse|partner|yes|y|true|ja|oui|s[ií]|ledig|single|verheiratet|allein(?:stehend)?|geschieden|verwitwet|getrennt|célibataire|mariée?|divorcée?|veu[fv]e?|seule?|solter[oa]|casad[oa]|divorciad[oa]|viud[oa]|familie|famille|familia|\d+ (?:persons?|people|members?|personen|personnes|personas))$/;
/**
 * 0/0/00, 0000-00-00, 0000-00-00T00:00:00Z; 1/0/1900 is the day before the first that a spreadsheet counts.
 */
const DAY_ZERO = /^(?:0[0tz ]*|0?1 0?0 (?:19)?00|0?0 0?1 (?:19)?00|1900 0?1 0?0)$/;
/** Long texts say something. */
const LONGEST = 24;
/** Somebody's name, as it is spelt. */
const NAMES: ReadonlySet<string> = new Set(['Na', 'Nan', 'Nil', 'Unk']);

/**
 * Whether a text (without space around it) says no more than that there is nothing to say. An error of a
 * formula is no such word.
 */
export const saysNothing = (text: string, kind: Placeholders): boolean =>
  text.length <= LONGEST && VERDICTS[kind](text);

const saysNothingAs =
  (...more: readonly RegExp[]) =>
  (text: string): boolean => {
    if (text.startsWith('#') || NAMES.has(text)) return false;
    const said = folded(text);
    return UNKNOWN.has(said) || more.some((words) => words.test(said));
  };

/** The same names and words stand in many rows. */
const VERDICTS: Readonly<Record<Placeholders, (text: string) => boolean>> = {
  unknown: lazilyFor(saysNothingAs()),
  'unknown or none': lazilyFor(saysNothingAs(NONE, DITTO)),
  'unknown or alone': lazilyFor(saysNothingAs(NONE, DITTO, ALONE)),
  'unknown or day zero': lazilyFor(saysNothingAs(DAY_ZERO)),
};
