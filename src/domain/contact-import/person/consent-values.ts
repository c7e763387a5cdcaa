/** What a cell of a refusal column says, in whichever sense the column is kept. */
import { refusalsIn, type Refusal } from '../../clients/household/refusals';
import type { CivilDay } from '../../calendar/civil-day';
import type { RefusalSense } from '../columns/places';

/**
 * What a person has said; `isUnclear`: something stands there that nobody understands, so it counts as a
 * refusal until it is.
 */
export type Said = {
  readonly refusals: readonly Refusal[];
  readonly isBounced: boolean;
  readonly isOptedIn: boolean;
  readonly on: CivilDay | null;
  readonly isUnclear: boolean;
};

const NOTHING: Said = { refusals: [], isBounced: false, isOptedIn: false, on: null, isUnclear: false };
const YES = /^(?:yes|y|true|t|x|1|1\.0|ja|j|oui|o|s[ií]|wahr|vrai|verdadero|waar|on|checked|✓|✔)$/i;
const NO = /^(?:no|n|false|f|0|0\.0|nein|non|nee|falsch|faux|falso|onwaar|off|unchecked|none|-|–)$/i;
const NO_NEWS =
  /^(?:na|n\/a|null|unknown|email[_ ]?(?:sent|opened|clicked|responded|delivered|replied)|sent|opened|clicked|responded|replied|delivered|scheduled|pending|not asked|draft(?:ed)?|valid|ok|active|never subscribed|non[- ]?subscribed|not subscribed yet)$/i;
const BOUNCED = /bounc|cleaned|undeliver|invalid|mailbox full|no such user/i;
const OPTED_IN =
  /^(?:opt(?:ed)?[- ]?in|subscribed|confirmed|granted|given|agreed|consented|double opt[- ]?in|allowed?|marketing contact|freely given.*)$/i;
/** The same with a remark behind it: "Subscribed 5 May", "yes (by phone)", "no, is fine". */
const WITH_REMARK =
  /^(?<said>[\p{L}][\p{L} -]*?)(?:\s*[,;:(–—/-].*|\s+(?=\d|on\b|via\b|by\b|at\b|since\b|per\b).*)$/su;
const REFUSED =
  /unsub|opt(?:ed)?[- ]?out|complain|spam|denied|declined|revoked|withdrawn|rejected|refused|suppressed|blocked|non[- ]?marketing/i;

const refusing = ({ about }: RefusalSense, on: CivilDay | null): Said =>
  about === 'bounced' ? { ...NOTHING, isBounced: true, on } : { ...NOTHING, refusals: [about], on };

/**
 * What a value says.
 *
 * @param day the day that the value is, where it is one: since when
 */
export function saidIn(value: string, sense: RefusalSense, day: CivilDay | null): Said {
  const text = value.trim();
  if (text === '' || NO_NEWS.test(text)) return NOTHING;
  const isYes = YES.test(text) || day !== null;
  if (isYes || NO.test(text)) {
    if (isYes === (sense.yes === 'refuses')) return refusing(sense, day);
    return sense.yes === 'allows' && sense.about === 'No email' && isYes
      ? { ...NOTHING, isOptedIn: true, on: day }
      : NOTHING;
  }
  if (OPTED_IN.test(text)) return { ...NOTHING, isOptedIn: sense.about === 'No email' };
  if (BOUNCED.test(text)) return { ...NOTHING, isBounced: true };
  const refusals = [...refusalsIn(text)];
  if (refusals.length > 0) return { ...NOTHING, refusals };
  if (REFUSED.test(text)) return refusing(sense, null);
  const bare = WITH_REMARK.exec(text)?.groups?.['said']?.trim() ?? '';
  if ([YES, NO, OPTED_IN].some((words) => words.test(bare))) return saidIn(bare, sense, null);
  // Whatever is said of a bounce, it bounced.
  return { ...refusing(sense, null), isUnclear: sense.about !== 'bounced' };
}
